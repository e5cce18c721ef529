from __future__ import annotations

import random
import unicodedata
import zipfile
from io import BytesIO

import pytest

from gnbv_docgen.docx.opening import ReadError
from gnbv_docgen.docx.read import read
from tests.docx.snippets import SECTION, cell, docx, members, paragraph, run, table, view, zipped
from tests.shared import shared_files

NOTE = '<w:footnote w:id="{}">{}</w:footnote>'


def test_counts():
    body = (
        paragraph(
            "<w:ins w:id='1'>" + run("mới") + "</w:ins><w:del w:id='2'/>"
            "<w:r><w:rPr><w:rPrChange w:id='3'><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>"
        )
        + paragraph("<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>")
        + paragraph("<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object></w:r>")
    )
    comments = '<w:comment w:id="1"/><w:comment w:id="2"/>'
    found = view(body, comments=comments, pages="7")
    assert (found.tracked_changes, found.comments, found.pictures, found.pages) == (3, 2, 2, 7)


def test_pictures_in_headers_count_once():
    picture = "<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>"
    named = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference r:id="header1"/>')
    body = paragraph("a", named) + paragraph("b")
    assert view(body, section=named, header1=paragraph(picture)).pictures == 1


def test_what_a_file_does_not_say_is_zero_or_unknown():
    found = view(paragraph("a"))
    assert (found.tracked_changes, found.comments, found.pictures, found.pages) == (0, 0, 0, None)
    assert (found.tables, found.lines) == ((), ())


def test_notes_come_last_in_the_order_of_their_marks():
    def mark(kind: str, name: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{name}"/></w:r>'

    body = (
        paragraph(mark("footnote", 2) + mark("endnote", 1))
        + paragraph(mark("footnote", 1) + mark("footnote", 9))
        + paragraph("cuối")
    )
    footnotes = (
        '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        + NOTE.format(1, paragraph("một")) + NOTE.format(2, paragraph("hai") + table(cell("bảng")))
    )  # fmt: skip
    endnotes = f'<w:endnote w:id="1">{paragraph("sau")}</w:endnote>'
    found = view(body, footnotes=footnotes, endnotes=endnotes)
    notes = [one for one in found.paragraphs if one.where == "footnote"]
    assert [one.text for one in notes] == ["hai", "bảng", "sau", "một"]
    assert [one.index for one in found.paragraphs] == list(range(7))
    assert {one.table for one in notes} == {None}
    assert found.tables == ()


def test_a_file_without_a_body_is_refused():
    empty = members("") | {"word/document.xml": "<w:document xmlns:w='x'/>"}
    with pytest.raises(ReadError, match="không có nội dung"):
        read(zipped(empty), "thu.docx")


def test_parts_that_are_broken_are_refused():
    broken = members(paragraph("a"), styles="") | {"word/styles.xml": "<w:styles>"}
    with pytest.raises(ReadError, match="styles"):
        read(zipped(broken), "thu.docx")


def test_equal_bytes_give_equal_views():
    data = docx(paragraph("a") + table(cell("b")))
    assert read(data, "a") == read(data, "b")


def test_strict_files_are_read_as_others():
    body = paragraph("a", '<w:jc w:val="center"/>')
    usual = members(body, header1=paragraph("h"))
    uris = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main":
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships":
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }  # fmt: skip
    strict: dict[str, str | bytes] = {}
    for name, content in usual.items():
        text = str(content)
        for known, other in uris.items():
            text = text.replace(known, other)
        strict[name] = text
    assert read(zipped(strict), "a") == read(zipped(usual), "a")


def _corpus(pattern: str = "*.docx"):
    return shared_files(f"corpus/docx/{pattern}")


def test_every_file_of_the_corpus_is_read():
    files = _corpus()
    assert len(files) == 30
    for file in files:
        found = read(file.read_bytes(), file.name)
        assert len(found.paragraphs) > 20, file.name
        assert found.sections
        texts = "\n".join(one.text for one in found.paragraphs).upper()
        state = unicodedata.normalize("NFC", texts).replace("HOÀ", "HÒA").replace("HÕA", "HÒA")
        assert "XÃ HỘI CHỦ NGHĨA VIỆT NAM" in " ".join(state.split()), file.name


def test_every_file_of_the_corpus_has_its_rules():
    without = [file.name for file in _corpus() if not read(file.read_bytes(), file.name).lines]
    assert without == []


def test_words_in_smart_tags_are_read():
    found = [
        file
        for file in _corpus()
        if b"w:smartTag" in zipfile.ZipFile(file).read("word/document.xml")
    ]
    assert len(found) >= 3
    for file in found:
        texts = [one.text.strip() for one in read(file.read_bytes(), file.name).paragraphs]
        assert any(text.endswith("VIỆT NAM") for text in texts), file.name


def test_the_annexes_of_the_decree_are_read():
    (annex,) = shared_files("standard/nd30-phu-luc-3-mau.docx")
    found = read(annex.read_bytes(), annex.name)
    assert (found.sections[0].width, found.sections[0].title_page) == (
        pytest.approx(210, 0.01),
        True,
    )
    (number,) = found.sections[0].page_numbers
    assert (number.where, number.paragraph.alignment) == ("header", "centre")
    assert [one.number for one in found.paragraphs if one.number][:3] == ["1.", "2.", "3."]


def outcome(data: bytes) -> object:
    """What became of a file: its sections, or the reason why it cannot be read."""
    try:
        return read(data, "thu.docx").sections
    except ReadError as error:
        return error.reason


@pytest.mark.parametrize("seed", range(60))
def test_a_mutated_file_is_read_or_refused(seed):
    """Anything else that is raised is a bug."""
    chance = random.Random(seed)
    usual = members(
        paragraph(run("a") + "<w:r><w:tab/></w:r>", '<w:ind w:left="20"/><w:jc w:val="both"/>')
        + table(cell("b", 100, '<w:gridSpan w:val="2"/>') + cell("c")),
        styles='<w:style w:styleId="a" w:type="table"><w:basedOn w:val="a"/></w:style>',
        numbering='<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    )
    name = chance.choice([one for one in usual if one.startswith("word/")])
    text = str(usual[name])
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice(['"', "<", ">", "9", "-", "w:", "/", ""]) + text[at + 1 :]
    packed = bytearray(zipped(usual | {name: text}))
    if seed % 3 == 0:
        packed[chance.randrange(len(packed))] ^= 1 << chance.randrange(8)
    assert outcome(bytes(packed))


def line(count: int) -> str:
    shape = '<v:line style="position:absolute" from="0,0" to="9pt,0"/>'
    return paragraph(f"<w:r><w:pict>{shape * count}</w:pict></w:r>")


def group(count: int) -> str:
    frame = '<wpg:grpSpPr><a:xfrm><a:chExt cx="9" cy="9"/></a:xfrm></wpg:grpSpPr>'
    drawing = f"<wpg:wgp>{frame}{'<wps:wsp/>' * count}</wpg:wgp>"
    data = f"<a:graphic><a:graphicData>{drawing}</a:graphicData></a:graphic>"
    return paragraph(
        f"<w:r><w:drawing><wp:inline><wp:extent cx='9' cy='9'/>{data}</wp:inline></w:drawing></w:r>"
    )


# What there may be too much of: the limit, a value for it, a body within it and one beyond it.
LIMITS = {
    "paragraphs": ("story.MOST_PARAGRAPHS", 5, "<w:p/>" * 5, "<w:p/>" * 6),
    "paragraphs outside tables": (
        "story._MOST_OUTSIDE_TABLES", 2, "<w:p/>" + table(cell("a") * 3) + "<w:p/>", "<w:p/>" * 3,
    ),
    "lines": ("story._MOST_LINES", 5, line(5) + paragraph("a"), line(6) + paragraph("a")),
    "tables": ("story._MOST_TABLES", 2, table(cell("a")) * 2, table(cell("a")) * 3),
    "rows": ("tables._MOST_ROWS", 2, table(*[cell("a")] * 2), table(*[cell("a")] * 3)),
    "cells": ("tables._MOST_CELLS", 2, table(cell("a") * 2), table(cell("a") * 3)),
    "letters": ("read._MOST_LETTERS", 4, paragraph("ab") * 2, paragraph("ab") + paragraph("abc")),
    "sections": ("read._MOST_SECTIONS", 2, paragraph("a", SECTION), paragraph("a", SECTION) * 2),
    "shapes": ("vml.MOST_SHAPES", 2, line(2), line(3)),
    "shapes in a group": ("shapes.MOST_SHAPES", 3, group(2), group(3)),
    "formats": (
        "effective._MOST_FORMATS", 2, paragraph("a") * 9,
        paragraph(run("a", "<w:b/>") + run("b", "<w:i/>") + run("c")),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("limit", "value", "within", "beyond"), LIMITS.values(), ids=list(LIMITS))
def test_more_than_a_person_writes_is_refused(limit, value, within, beyond, monkeypatch):
    monkeypatch.setattr(f"gnbv_docgen.docx.{limit}", value)
    assert view(within).paragraphs
    with pytest.raises(ReadError, match="quá rối"):
        view(beyond)


def test_a_header_of_many_sections_is_counted_each_time(monkeypatch):
    named = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference r:id="header1"/>')
    body = paragraph("a", named) + paragraph("b", SECTION)
    parts = {"header1": paragraph("h") * 2}
    monkeypatch.setattr("gnbv_docgen.docx.read.MOST_PARAGRAPHS", 6)
    assert [len(one.headers) for one in view(body, **parts).sections] == [2, 2, 2]
    monkeypatch.setattr("gnbv_docgen.docx.read.MOST_PARAGRAPHS", 5)
    with pytest.raises(ReadError, match="quá rối"):
        view(body, **parts)


def test_notes_are_read_once_and_counted_together(monkeypatch):
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = paragraph("".join(mark.format(at) for at in (1, 2, 1, 3, 2)))
    notes = "".join(NOTE.format(at, paragraph(f"n{at}")) for at in (1, 2, 3))
    found = view(body, footnotes=notes)
    assert [one.text for one in found.paragraphs[1:]] == ["n1", "n2", "n3"]
    monkeypatch.setattr("gnbv_docgen.docx.read.MOST_PARAGRAPHS", 1)
    with pytest.raises(ReadError, match="quá rối"):
        view(body, footnotes=notes)


def test_what_is_too_long_to_be_a_rule_is_none():
    times = "<w:rFonts w:ascii='Times New Roman'/><w:u w:val='single'/>"
    assert view(paragraph(run("_" * 600, times))).lines == ()
    many = (run("____") + "<w:r><w:br/></w:r>") * 200
    assert view(paragraph(many)).lines != ()
    unlike = (run("____") + run("____", "<w:b/>") + "<w:r><w:br/></w:r>") * 200
    assert view(paragraph(unlike)).lines == ()


def test_too_many_elements_are_refused():
    many = BytesIO()
    with zipfile.ZipFile(many, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members("<w:p/>" * 200_000).items():
            archive.writestr(name, content)
    with pytest.raises(ReadError):
        read(many.getvalue(), "thu.docx")
