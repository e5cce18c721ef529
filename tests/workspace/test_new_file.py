from __future__ import annotations

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.new_file import write_new


def test_folders_are_made(tmp_path):
    write_new(tmp_path / "a/b/c", b"x")
    assert (tmp_path / "a/b/c").read_bytes() == b"x"


def test_nothing_is_overwritten(tmp_path):
    (tmp_path / "c").write_bytes(b"mine")
    with pytest.raises(FatalError, match="đã có và được giữ nguyên"):
        write_new(tmp_path / "c", b"x")
    assert (tmp_path / "c").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("path", "said"),
    [("tep/c", "Không tạo được thư mục"), ("x" * 300, "Không ghi được .*: tên quá dài")],
)
def test_what_cannot_be_written(tmp_path, path, said):
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(FatalError, match=said):
        write_new(tmp_path / path, b"x")
