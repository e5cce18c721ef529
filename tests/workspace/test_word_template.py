from __future__ import annotations

from pathlib import Path

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.library import bundled_template
from gnbv_docgen.workspace.word_template import (
    check_word_template,
    export_template,
    template_bytes,
)


@pytest.mark.parametrize(
    ("file", "written"),
    [
        ("mau.docx", "mau.docx"),
        ("a/b/mau.DOCX", "a/b/mau.DOCX"),
        ("mau", "mau.docx"),
        (".", "ke_hoach.docx"),
    ],
)
def test_export(tmp_path, file, written):
    assert export_template(tmp_path / file) == tmp_path / written
    assert (tmp_path / written).read_bytes() == bundled_template()


def test_export_overwrites_nothing(tmp_path):
    (tmp_path / "mau.docx").write_bytes(b"mine")
    with pytest.raises(FatalError, match="đã có và được giữ nguyên"):
        export_template(tmp_path / "mau.docx")
    assert (tmp_path / "mau.docx").read_bytes() == b"mine"


def test_the_engines_own_or_the_one_named(tmp_path):
    (tmp_path / "mau.docx").write_bytes(b"mine")
    assert template_bytes(tmp_path / "mau.docx") == b"mine"
    assert template_bytes(None) == bundled_template()


def test_the_exported_template_is_in_order(tmp_path):
    assert check_word_template(export_template(tmp_path / "mau.docx")) == []


def test_what_cannot_be_read():
    with pytest.raises(FatalError, match="Không đọc được mẫu Word “khong-co"):
        check_word_template(Path("khong-co.docx"))
