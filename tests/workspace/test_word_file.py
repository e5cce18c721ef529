from __future__ import annotations

import pytest

from gnbv_docgen.docx.opening import ReadError
from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace import word_file
from gnbv_docgen.workspace.check import check_document
from gnbv_docgen.workspace.word_file import read_word_file, word_bytes
from tests.docx.snippets import docx, paragraph


def test_a_file_becomes_facts(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(docx(paragraph("a")))
    assert read_word_file(file).paragraphs[0].text == "a"


def test_a_file_that_cannot_be_had(tmp_path):
    with pytest.raises(FatalError, match="không có tệp hay thư mục này") as raised:
        read_word_file(tmp_path / "b.docx")
    assert not isinstance(raised.value, ReadError)


def test_a_file_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(word_file, "_MOST_BYTES", 100)
    file = tmp_path / "a.docx"
    file.write_bytes(docx(paragraph("a")))
    with pytest.raises(ReadError, match="lớn quá"):
        read_word_file(file)
    (found,) = check_document(file).findings
    assert found.code == "XUAT012"
    assert "lớn quá" in found.message
    monkeypatch.setattr(word_file, "_MOST_BYTES", file.stat().st_size)
    assert word_bytes(file) == file.read_bytes()
