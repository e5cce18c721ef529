from __future__ import annotations

import pytest

from gnbv_docgen.docx.opening import ReadError
from tests.docx.snippets import cell, field, first_paragraph, paragraph, run, table, view

TAB, BREAK = "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"


def wrapped(name: str, inner: str = run("NAM")) -> str:
    return f"<w:{name}>{inner}</w:{name}>"


TEXTS = {
    "smart tag": (run("VIỆT ") + wrapped("smartTag"), "VIỆT NAM"),
    "smart tag in a smart tag": (
        run("VIỆT ") + wrapped("smartTag", wrapped("smartTag")), "VIỆT NAM"),
    "hyperlink": (wrapped("hyperlink"), "NAM"),
    "content control": (wrapped("sdt", wrapped("sdtPr", "") + wrapped("sdtContent")), "NAM"),
    "custom XML": (wrapped("customXml"), "NAM"),
    "direction": (wrapped("bdo") + wrapped("dir"), "NAMNAM"),
    "inserted": (wrapped("ins"), "NAM"),
    "moved here": (wrapped("moveTo"), "NAM"),
    "deleted": (wrapped("del", "<w:r><w:delText>xưa</w:delText></w:r>") + run("nay"), "nay"),
    "moved away": (wrapped("moveFrom") + run("nay"), "nay"),
    "tab": (run("a") + TAB + run("b"), "a\tb"),
    "break": (run("a") + BREAK + run("b"), "a\nb"),
    "carriage return": ("<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>", "a\nb"),
    "hyphen that does not break": ("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", "a-b"),
    "soft hyphen": ("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "ab"),
    "symbol": ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>", "✓"),
    "symbol that is no number": ("<w:r><w:sym w:char='zz'/></w:r>", ""),
    "spaces to keep": ("<w:r><w:t xml:space='preserve'> a </w:t></w:r>", " a "),
    "spaces not to keep": ("<w:r><w:t> a\n </w:t></w:r>", "a"),
    "formula": ("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "x"),
    "ruby": ("<w:r><w:ruby><w:rt>" + run("chú") + "</w:rt><w:rubyBase>" + run("chữ")
             + "</w:rubyBase></w:ruby></w:r>", "chữ"),
    "hidden": (run("a") + run("b", "<w:vanish/>") + run("c"), "ac"),
    "footnote mark": (run("a") + "<w:r><w:footnoteReference w:id='2'/></w:r>", "a"),
    "nothing": ("<w:r/>", ""),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "text"), TEXTS.values(), ids=list(TEXTS))
def test_the_text_that_a_reader_sees(inner, text):
    found = first_paragraph(paragraph(inner))
    assert found.text == text
    assert "".join(one.text for one in found.runs if not one.hidden) == text


def test_hidden_text_is_in_the_runs_with_a_flag():
    found = first_paragraph(paragraph(run("a") + run("b", "<w:vanish/>")))
    assert [(one.text, one.hidden) for one in found.runs] == [("a", False), ("b", True)]


def test_neighbours_of_one_format_are_one_run():
    found = first_paragraph(paragraph(run("a") + run("b") + run("c", "<w:b/>") + run("d")))
    assert [one.text for one in found.runs] == ["ab", "c", "d"]


def test_a_symbol_has_the_font_that_prints_it():
    found = first_paragraph(paragraph("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>"))
    assert found.runs[0].font == "Wingdings"


BRANCHES = (
    "<mc:AlternateContent><mc:Choice Requires='{}'>{}</mc:Choice>"
    "<mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"
)


@pytest.mark.parametrize(("requires", "text"), [("wps", "mới"), ("cx1", "cũ")])
def test_of_two_ways_to_say_something_one_is_read(requires, text):
    outside = BRANCHES.format(requires, run("mới"), run("cũ"))
    assert first_paragraph(paragraph(outside)).text == text
    inside = BRANCHES.format(requires, "<w:t>mới</w:t>", "<w:t>cũ</w:t>")
    assert first_paragraph(paragraph(f"<w:r>{inside}</w:r>")).text == text
    assert first_paragraph(paragraph("<w:r><mc:AlternateContent/></w:r>")).text == ""


FIELDS = {
    "result": (field(" DATE ", "hôm nay"), "hôm nay"),
    "no result": (field(" DATE ", separate=False), ""),
    "field in the instruction": (
        field(f" IF </w:instrText></w:r>{field('REF x', 'ẩn')}<w:r><w:instrText>", "có"), "có"),
    "PAGE with its result": (field(" PAGE ", "7"), "7"),
    "PAGE without": (field(" PAGE ", separate=False), "1"),
    "PAGE with an empty result": (field(" page \\* MERGEFORMAT "), "1"),
    "PAGEREF": (field(" PAGEREF x ", separate=False), ""),
    "simple": (f'<w:fldSimple w:instr=" DATE ">{run("nay")}</w:fldSimple>', "nay"),
    "simple PAGE": (f'<w:fldSimple w:instr="PAGE">{run("3")}</w:fldSimple>', "3"),
    "simple PAGE, empty": ('<w:fldSimple w:instr="PAGE"/>', "1"),
    "old page number": ("<w:r><w:pgNum/></w:r>", "1"),
    "an end too many": ("<w:r><w:fldChar w:fldCharType='end'/></w:r>" + run("a"), "a"),
    "instruction outside": ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("a"), "a"),
}  # fmt: skip


@pytest.mark.parametrize(("inner", "text"), FIELDS.values(), ids=list(FIELDS))
def test_fields_show_their_results(inner, text):
    found = view(paragraph(inner) + paragraph("sau"))
    assert [one.text for one in found.paragraphs] == [text, "sau"]
    numbers = [number for number in found.sections[0].page_numbers if number.where == "body"]
    assert bool(numbers) is (text.isdecimal())


def test_a_page_number_looks_as_its_field_does():
    big = "<w:rPr><w:sz w:val='26'/></w:rPr>"
    inner = field(" PAGE ", separate=False).replace("<w:r>", f"<w:r>{big}")
    assert first_paragraph(paragraph(inner)).runs[0].size == 13.0


def test_a_field_may_run_over_paragraphs_and_an_open_one_swallows_nothing():
    begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
    middle = "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + run("Mục một")
    end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    toc = view(paragraph(begin + middle) + paragraph("Mục hai") + paragraph(end))
    assert [one.text for one in toc.paragraphs] == ["Mục một", "Mục hai", ""]
    cut = view(paragraph(begin + run("mất")) + paragraph("còn"))
    assert [one.text for one in cut.paragraphs] == ["", "còn"]


PAGE = "<w:r><w:br w:type='page'/></w:r>"


@pytest.mark.parametrize(
    ("body", "texts", "starts"),
    [
        (paragraph(PAGE + run("a")) + paragraph("b"), ["a", "b"], [True, False]),
        (paragraph(run("a") + PAGE) + paragraph("b"), ["a", "b"], [False, True]),
        (paragraph(PAGE) + paragraph("b"), ["", "b"], [True, True]),
        (paragraph(run("a") + PAGE + run("b")) + paragraph("c"), ["a\nb", "c"], [False, False]),
        (paragraph("a", "<w:pageBreakBefore/>"), ["a"], [True]),
        (paragraph("<w:r><w:br w:type='column'/></w:r>" + run("a")), ["a"], [False]),
    ],
)
def test_page_breaks(body, texts, starts):
    found = view(body).paragraphs
    assert [one.text for one in found] == texts
    assert [one.page_break_before for one in found] == starts


def test_what_nests_too_deep_is_refused():
    with pytest.raises(ReadError, match="quá sâu"):
        view(paragraph("<w:smartTag>" * 100 + run("a") + "</w:smartTag>" * 100))
    choice = "<mc:AlternateContent><mc:Choice Requires='w14'>"
    ends = "</mc:Choice></mc:AlternateContent>"
    with pytest.raises(ReadError, match="quá sâu"):
        view(paragraph(f"<w:r>{choice * 70}{ends * 70}</w:r>"))
    with pytest.raises(ReadError, match="quá sâu"):
        view("<w:sdt><w:sdtContent>" * 40 + paragraph("a") + "</w:sdtContent></w:sdt>" * 40)
    begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
    with pytest.raises(ReadError, match="quá sâu"):
        view(paragraph(begin * 100))
    nested = paragraph("a")
    for _ in range(62):
        nested = table(cell(nested))
    with pytest.raises(ReadError, match="quá sâu"):
        view(nested)
