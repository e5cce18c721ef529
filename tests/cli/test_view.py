from __future__ import annotations

import pytest

from tests.docx.bad_files import BAD
from tests.docx.snippets import docx, paragraph


def test_a_word_file_as_text(gnbv, project):
    (project / "kế hoạch.docx").write_bytes(docx(paragraph("KẾ HOẠCH")))
    result = gnbv("view", "kế hoạch.docx")
    assert result.code == 0
    first, *_, last = result.out.splitlines()
    assert first == "# ? trang, 1 đoạn, 0 bảng, 0 ảnh, 0 sửa đổi, 0 ghi chú"
    assert last == "   0 [trái thụt 0/0/0 cách 0/0 dòng 1] {? 10}KẾ HOẠCH"


@pytest.mark.parametrize("bad", BAD.values(), ids=list(BAD))
def test_a_file_that_is_no_word_file(gnbv, project, bad):
    (project / bad.name).write_bytes(bad.data)
    result = gnbv("view", bad.name)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"Lỗi: {bad.name}: ")
    assert bad.said in result.err


def test_a_file_that_is_not_there(gnbv, project):
    result = gnbv("view", "b.docx")
    assert result.code == 2
    assert "Không đọc được “b.docx”: không có tệp hay thư mục này." in result.err
