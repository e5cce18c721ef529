from __future__ import annotations

import pytest

from gnbv_docgen.docx.recognising import other_file, other_package

# What may be a Word file is left to who reads it; tests/docx/test_opening.py has what is refused.
MAYBE = (b"PK\x03\x04", b"PK", b"PK\x05\x06" + bytes(18))


@pytest.mark.parametrize("data", MAYBE)
def test_a_package_may_be_a_word_file(data):
    assert other_file(data, "a.docx") is None
    assert other_file(data, "a.pdf") is None


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.docx", "Đây là tệp PDF, không phải tệp Word, dù tên là .docx. Hãy đưa tệp Word gốc."),
        ("thư mục.docx/A.DOC", "Đây là tệp PDF, không phải tệp Word, dù tên là .DOC. Hãy"),
        ("a.dotm", "dù tên là .dotm."),
        ("a.pdf", "Đây là tệp PDF, không phải tệp Word. Hãy"),
        ("a", "Đây là tệp PDF, không phải tệp Word. Hãy"),
        ("", "Đây là tệp PDF, không phải tệp Word. Hãy"),
        ("~$a.docx", "Đây là tệp tạm mà Word để lại"),
        ("~$a/b.docx", "Đây là tệp PDF"),
    ],
)
def test_the_name_is_spoken_of_where_it_misleads(name, said):
    assert said in (other_file(b"%PDF-1.7", name) or "")


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["xl/workbook.xml"], "Excel"),
        (["XL/workbook.bin"], "Excel"),
        (["ppt/x.xml"], "PowerPoint"),
        (["mimetype", "content.xml"], "OpenDocument"),
        (["a/1.docx", "a/2.docx"], "“a/1.docx”"),
        (["ảnh.jpg", "cũ.DOC"], "“cũ.DOC”"),
        (["x" * 900 + ".docx"], " … "),
        (["word/styles.xml", "xlsx.txt"], "không có văn bản Word"),
        ([], "không có văn bản Word"),
    ],
)
def test_other_packages(names, said):
    assert said in other_package(names)
