from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from gnbv_docgen.docx import opening
from gnbv_docgen.docx.ooxml import W
from gnbv_docgen.docx.opening import Parts, ReadError
from gnbv_docgen.docx.read import read
from tests.docx.bad_files import BAD, GOOD, changed, old
from tests.docx.snippets import docx, element, members, paragraph, zipped

OLE_PART = old("VBA")


@pytest.mark.parametrize("bad", BAD.values(), ids=list(BAD))
def test_what_cannot_be_read_says_why(bad):
    with pytest.raises(ReadError) as raised:
        read(bad.data, bad.name)
    reason = raised.value.reason
    assert bad.said in reason
    assert "Hãy " in reason
    assert len(reason) < 300
    assert raised.value.file == bad.name
    assert str(raised.value) == f"{bad.name}: {reason}"


KINDS = (
    "empty", "lock", "doc", "password", "xls", "ppt", "PDF", "RTF", "HTML", "XML", "text", "PNG",
    "RAR", "xlsx", "pptx", "odt", "zip of a docx", "zip", "cut off", "directory lost",
    "wrong checksum", "zip with password", "odd method", "leaves the package", "two of a name",
    "entries", "ratio", "size", "overlap", "broken XML", "depth of XML", "depth of tables", "DTD",
    "no body", "paragraphs",
)  # fmt: skip


def test_each_kind_of_bad_file_has_its_own_words():
    reasons = []
    for kind in KINDS:
        with pytest.raises(ReadError) as raised:
            read(*BAD[kind][::2])
        reasons.append(raised.value.reason)
    assert len(set(reasons)) == len(reasons)


def test_more_elements_and_attributes_than_any_file_has(monkeypatch):
    plain = zipped(members('<w:p w:a="1"/>' * 50))
    assert read(plain, "thu.docx").paragraphs
    for limit, value in (("_ELEMENTS", 30), ("_ELEMENTS", 50), ("_ATTRIBUTES", 40)):
        with monkeypatch.context() as patch:
            patch.setattr(opening, limit, value)
            with pytest.raises(ReadError, match="quá nhiều phần tử XML"):
                read(plain, "thu.docx")


@pytest.mark.parametrize(
    "declared", ["UTF-8", "utf-8", "UTF-16", "us-ascii", "windows-1258", "ISO-8859-1", None]
)
def test_encodings_that_are_read(declared):
    head = "" if declared is None else f"<?xml version='1.0' encoding='{declared}'?>"
    written = declared or "utf-8"
    document = head + element(f"<w:body>{paragraph('chu')}</w:body>")
    found = read(changed(document=document.encode(written)), "thu.docx")
    assert found.paragraphs[0].text == "chu"


def test_a_large_part_is_not_parsed():
    noise = bytes((at * 7919 + at // 251) % 256 for at in range(1_000)) * 21_000
    stored = BytesIO(changed())
    with zipfile.ZipFile(stored, "a", zipfile.ZIP_STORED) as archive:
        archive.writestr("word/styles.xml", noise)
    parts = Parts(stored.getvalue(), "thu.docx")
    with pytest.raises(ReadError, match="lớn quá 20 MB"):
        parts.xml("word/styles.xml")


def test_an_error_without_a_file_is_the_reason_alone():
    assert str(ReadError("", "Tệp rỗng.")) == "Tệp rỗng."


def test_the_document_is_found_by_relations_whatever_its_name():
    renamed = dict(GOOD)
    renamed["noi_dung/van_ban.xml"] = renamed.pop("word/document.xml")
    rels = str(renamed["_rels/.rels"]).replace("word/document.xml", "/noi_dung/van_ban.xml")
    renamed["_rels/.rels"] = rels
    parts = Parts(zipped(renamed), "thu.docx")
    assert parts.main == "noi_dung/van_ban.xml"
    assert parts.xml(parts.main).tag == W + "document"


def test_the_document_is_found_without_relations_and_in_capitals():
    bare = {"[Content_Types].xml": "", "word/document.xml": GOOD["word/document.xml"]}
    assert Parts(zipped(bare), "a").main == "word/document.xml"
    loud = {name.replace("document", "DOCUMENT"): content for name, content in GOOD.items()}
    parts = Parts(zipped(loud), "a")
    assert parts.xml(parts.main).tag == W + "document"


def test_related_parts():
    parts = Parts(docx(paragraph(), styles="", header2=paragraph("2")), "a")
    styles = parts.related("styles")
    assert styles is not None
    assert styles.tag == W + "styles"
    assert parts.related("numbering") is None
    assert parts.by_id("header2") == "word/header2.xml"
    assert parts.by_id("header3") is None
    assert parts.by_id(None) is None
    assert parts.optional("docProps/app.xml") is None


@pytest.mark.parametrize("quote", ['"', "'"])
def test_strict_files_speak_the_usual_namespaces(quote):
    usual = W.strip("{}")
    strict = element(f"<w:body>{paragraph('chữ')}</w:body>").replace(
        f'"{usual}"', f"{quote}http://purl.oclc.org/ooxml/wordprocessingml/main{quote}"
    )
    parts = Parts(changed(document=strict), "a")
    assert parts.xml(parts.main).tag == W + "document"


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ],
    ids=["docm", "dotx", "dotm"],
)
def test_documents_with_macros_and_templates_are_read(kind):
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'
    )
    data = changed(**{"[Content_Types].xml": types, "word/vbaProject.bin": OLE_PART})
    assert read(data, "a.docm").paragraphs[0].text == "chữ"
