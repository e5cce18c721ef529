"""One fact, said at each place where Word lets it be said, gives one view."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.view import Frame
from tests.docx.snippets import (
    cell,
    defaults,
    first_paragraph,
    first_run,
    paragraph,
    run,
    style,
    table,
    theme,
    view,
)

# A run property and the field of the view that shows it.
RUN_FACTS = {
    "size": ("<w:sz w:val='26'/>", "size", 13.0),
    "font": ("<w:rFonts w:ascii='Arial' w:hAnsi='Arial'/>", "font", "Arial"),
    "theme font": (
        "<w:rFonts w:asciiTheme='majorHAnsi' w:hAnsiTheme='majorHAnsi'/>", "font", "Cambria",
    ),
    "bold": ("<w:b/>", "bold", True),
    "italic": ("<w:i/>", "italic", True),
    "underline": ("<w:u w:val='single'/>", "underline", True),
    "colour": ("<w:color w:val='FF0000'/>", "colour", "FF0000"),
    "caps": ("<w:caps/>", "caps", True),
    "hidden": ("<w:vanish/>", "hidden", True),
    "spacing": ("<w:spacing w:val='-20'/>", "spacing", -1.0),
}  # fmt: skip
BODY = paragraph(run("KẾ HOẠCH"), '<w:pStyle w:val="P"/>')
# Each way of saying a run property: the body and the part of styles.
RUN_WAYS = {
    "directly": lambda said: (paragraph(run("KẾ HOẠCH", said)), ""),
    "character style": lambda said: (
        paragraph(run("KẾ HOẠCH", '<w:rStyle w:val="C"/>')),
        style("C", f"<w:rPr>{said}</w:rPr>", "character"),
    ),
    "paragraph style": lambda said: (BODY, style("P", f"<w:rPr>{said}</w:rPr>")),
    "basedOn": lambda said: (
        BODY,
        style("Base", f"<w:rPr>{said}</w:rPr>") + style("P", '<w:basedOn w:val="Base"/>'),
    ),
    "default style": lambda said: (
        paragraph("KẾ HOẠCH"),
        style("Normal", f"<w:rPr>{said}</w:rPr>", more='w:default="1"'),
    ),
    "style unknown, so default": lambda said: (
        BODY, style("Normal", f"<w:rPr>{said}</w:rPr>", more='w:default="1"'),
    ),
    "table style": lambda said: (
        table(cell("KẾ HOẠCH"), properties='<w:tblStyle w:val="T"/>'),
        style("T", f"<w:rPr>{said}</w:rPr>", "table"),
    ),
    "docDefaults": lambda said: (paragraph("KẾ HOẠCH"), defaults(said)),
}  # fmt: skip


@pytest.mark.parametrize("way", RUN_WAYS)
@pytest.mark.parametrize(("said", "field", "expected"), RUN_FACTS.values(), ids=list(RUN_FACTS))
def test_a_fact_of_letters_however_it_is_said(way, said, field, expected):
    body, styles = RUN_WAYS[way](said)
    found = first_run(body, styles=styles, theme=theme())
    assert getattr(found, field) == expected
    plain, styles = RUN_WAYS[way]("")
    assert getattr(first_run(plain, styles=styles, theme=theme()), field) != expected


PARAGRAPH_FACTS = {
    "alignment": ("<w:jc w:val='both'/>", "alignment", "justified"),
    "left": ("<w:ind w:left='200'/>", "left", 10.0),
    "right": ("<w:ind w:right='200'/>", "right", 10.0),
    "first line": ("<w:ind w:firstLine='567'/>", "first_line", 28.35),
    "hanging": ("<w:ind w:hanging='360'/>", "first_line", -18.0),
    "before": ("<w:spacing w:before='120'/>", "before", 6.0),
    "after": ("<w:spacing w:after='120'/>", "after", 6.0),
    "line": ("<w:spacing w:line='360'/>", "line", 1.5),
    "line rule": ("<w:spacing w:line='340' w:lineRule='exact'/>", "line_rule", "exact"),
    "contextual": ("<w:contextualSpacing/>", "contextual", True),
    "keep next": ("<w:keepNext/>", "keep_next", True),
    "page break": ("<w:pageBreakBefore/>", "page_break_before", True),
    "frame": ("<w:framePr w:w='2948' w:x='4762' w:y='400'/>", "frame", Frame(20.0)),
    "boxed": (
        ("<w:pBdr><w:top w:val='single'/><w:left w:val='single'/><w:bottom w:val='single'/>"
        "<w:right w:val='single'/></w:pBdr>"), "boxed", True,
    ),
}  # fmt: skip
PARAGRAPH_WAYS = {
    "directly": lambda said: (paragraph("a", said), ""),
    "paragraph style": lambda said: (BODY, style("P", f"<w:pPr>{said}</w:pPr>")),
    "basedOn": lambda said: (
        BODY,
        style("Base", f"<w:pPr>{said}</w:pPr>") + style("P", '<w:basedOn w:val="Base"/>'),
    ),
    "table style": lambda said: (
        table(cell("a"), properties='<w:tblStyle w:val="T"/>'),
        style("T", f"<w:pPr>{said}</w:pPr>", "table"),
    ),
    "docDefaults": lambda said: (paragraph("a"), defaults("", said)),
}


@pytest.mark.parametrize("way", PARAGRAPH_WAYS)
@pytest.mark.parametrize(
    ("said", "field", "expected"), PARAGRAPH_FACTS.values(), ids=list(PARAGRAPH_FACTS)
)
def test_a_fact_of_a_paragraph_however_it_is_said(way, said, field, expected):
    body, styles = PARAGRAPH_WAYS[way](said)
    assert getattr(first_paragraph(body, styles=styles), field) == expected
    plain, styles = PARAGRAPH_WAYS[way]("")
    assert getattr(first_paragraph(plain, styles=styles), field) != expected


def test_what_nobody_says_is_what_the_format_says():
    found = first_paragraph(paragraph("a"))
    assert found._replace(runs=()) == found._replace(
        runs=(), alignment="left", left=0.0, right=0.0, first_line=0.0, before=0.0, after=0.0,
        line=1.0, line_rule="auto", style="", number="", contextual=False,
    )  # fmt: skip
    letters = found.runs[0]
    assert (letters.font, letters.size, letters.colour) == (None, 10.0, "auto")
    assert not any((letters.bold, letters.italic, letters.underline, letters.caps, letters.hidden))


@pytest.mark.parametrize(
    ("lower", "upper"),
    [("docDefaults", "table style"), ("table style", "paragraph style"),
     ("basedOn", "paragraph style"), ("paragraph style", "character style"),
     ("character style", "directly"), ("docDefaults", "directly")],
)  # fmt: skip
def test_the_upper_layer_wins(lower, upper):
    layers = dict.fromkeys(
        ("docDefaults", "table style", "basedOn", "paragraph style", "character style",
         "directly"), "")  # fmt: skip
    layers[lower], layers[upper] = "<w:sz w:val='24'/>", "<w:sz w:val='28'/>"
    direct = '<w:rStyle w:val="C"/>' + layers["directly"]
    body = table(
        cell(paragraph(run("a", direct), '<w:pStyle w:val="P"/>')),
        properties='<w:tblStyle w:val="T"/>',
    )
    styles = (
        defaults(layers["docDefaults"])
        + style("T", f"<w:rPr>{layers['table style']}</w:rPr>", "table")
        + style("Base", f"<w:rPr>{layers['basedOn']}</w:rPr>")
        + style("P", f'<w:basedOn w:val="Base"/><w:rPr>{layers["paragraph style"]}</w:rPr>')
        + style("C", f"<w:rPr>{layers['character style']}</w:rPr>", "character")
    )
    assert first_run(body, styles=styles).size == 14.0


@pytest.mark.parametrize(
    ("paragraph_style", "character_style", "direct", "expected"),
    [
        ("<w:b/>", "", "", True),
        ("", "<w:b/>", "", True),
        ("<w:b/>", "<w:b/>", "", False),
        ("<w:b/>", "<w:b/>", "<w:b/>", True),
        ("<w:b/>", "<w:b w:val='0'/>", "", True),
        ("<w:b/>", "", "<w:b w:val='0'/>", False),
        ("", "", "", False),
    ],
)
def test_styles_turn_bold_over(paragraph_style, character_style, direct, expected):
    styles = style("P", f"<w:rPr>{paragraph_style}</w:rPr>") + style(
        "C", f"<w:rPr>{character_style}</w:rPr>", "character"
    )
    body = paragraph(run("a", f'<w:rStyle w:val="C"/>{direct}'), '<w:pStyle w:val="P"/>')
    assert first_run(body, styles=styles).bold is expected
    # Within one chain of styles the nearest says it; defaults that are bold stay bold.
    assert first_run(body, styles=defaults("<w:b/>") + styles).bold is (
        True if not direct else expected
    )


def test_a_style_based_on_a_bold_one_may_be_upright():
    styles = style("Base", "<w:rPr><w:b/><w:i/></w:rPr>") + style(
        "P", "<w:basedOn w:val='Base'/><w:rPr><w:b w:val='0'/></w:rPr>"
    )
    found = first_run(BODY, styles=styles)
    assert (found.bold, found.italic) == (False, True)


def test_styles_based_on_one_another_in_a_ring_are_read():
    styles = style("P", "<w:basedOn w:val='Q'/><w:rPr><w:b/></w:rPr>") + style(
        "Q", "<w:basedOn w:val='P'/><w:rPr><w:i/></w:rPr>"
    )
    found = first_run(BODY, styles=styles)
    assert (found.bold, found.italic) == (True, True)


def test_complex_script_has_its_own_font_size_and_weight():
    said = (
        "<w:rFonts w:ascii='A' w:hAnsi='A' w:cs='C'/><w:sz w:val='28'/><w:szCs w:val='24'/><w:b/>"
    )
    found = first_run(paragraph(run("a", said + "<w:cs/>")))
    assert (found.font, found.size, found.bold) == ("C", 12.0, False)


def test_letters_of_two_fonts_are_two_runs():
    said = "<w:rFonts w:ascii='Times New Roman' w:hAnsi='.VnTime'/>"
    runs = first_paragraph(paragraph(run("Số", said))).runs
    assert [(part.text, part.font) for part in runs] == [("S", "Times New Roman"), ("ố", ".VnTime")]


def test_a_theme_that_does_not_say_leaves_the_written_font():
    said = "<w:rFonts w:ascii='Arial' w:hAnsi='Arial' w:asciiTheme='minorHAnsi'/>"
    assert first_run(paragraph(run("a", said))).font == "Arial"
    unknown = "<w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi'/>"
    assert first_run(paragraph(run("a", unknown))).font is None


@pytest.mark.parametrize(
    ("properties", "alignment"),
    [("<w:jc w:val='end'/>", "right"), ("<w:jc w:val='start'/>", "left"),
     ("<w:jc w:val='center'/>", "centre"), ("<w:jc w:val='distribute'/>", "distributed"),
     ("<w:bidi/>", "right"), ("<w:bidi/><w:jc w:val='right'/>", "left"),
     ("<w:bidi/><w:jc w:val='center'/>", "centre"), ("<w:jc w:val='lowKashida'/>", "justified"),
     ("<w:jc w:val='sideways'/>", None),
     ("<w:framePr w:xAlign='center'/>", "centre"), ("<w:framePr w:xAlign='right'/>", "right"),
     ("<w:framePr w:xAlign='center' w:w='900'/>", None), ("<w:framePr w:x='900'/>", None),
     ("<w:framePr w:xAlign='center' w:w='900'/><w:jc w:val='center'/>", "centre")],
)  # fmt: skip
def test_alignments(properties, alignment):
    assert first_paragraph(paragraph("a", properties)).alignment == alignment


def test_what_word_chooses_itself_is_unknown():
    found = first_paragraph(
        paragraph("a", "<w:spacing w:before='100' w:beforeAutospacing='1' w:after='40'/>")
    )
    assert (found.before, found.after) == (None, 2.0)


def test_parts_of_one_property_come_from_different_layers():
    styles = style("P", "<w:pPr><w:ind w:left='200' w:firstLine='567'/>"
                        "<w:spacing w:before='120' w:line='360'/></w:pPr>")  # fmt: skip
    body = paragraph(
        "a", "<w:pStyle w:val='P'/><w:ind w:left='0'/><w:spacing w:after='60' w:line='240'/>"
    )
    found = first_paragraph(body, styles=styles)
    assert (found.left, found.first_line, found.before, found.after, found.line) == (
        0.0, 28.35, 6.0, 3.0, 1.0,
    )  # fmt: skip


def test_the_style_is_called_by_its_name():
    named = '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>'
    assert first_paragraph(paragraph("a", "<w:pStyle w:val='a1'/>"), styles=named).style == (
        "heading 1"
    )


def test_normal_is_the_default_style_unless_another_is():
    bold = style("Normal", "<w:rPr><w:b/></w:rPr>")
    assert first_run(paragraph("a"), styles=bold).bold
    other = style("P", "<w:rPr><w:i/></w:rPr>", more='w:default="1"')
    assert not first_run(paragraph("a"), styles=bold + other).bold


def test_equal_paragraphs_of_different_tables_keep_their_styles():
    styles = style("T", "<w:rPr><w:b/></w:rPr>", "table") + style(
        "U", "<w:rPr><w:i/></w:rPr>", "table"
    )
    body = "".join(
        table(cell("a"), properties=f'<w:tblStyle w:val="{name}"/>') for name in ("T", "U")
    )
    first, second = view(body, styles=styles).paragraphs
    assert (first.runs[0].bold, first.runs[0].italic) == (True, False)
    assert (second.runs[0].bold, second.runs[0].italic) == (False, True)
