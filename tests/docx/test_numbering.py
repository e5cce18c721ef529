from __future__ import annotations

import pytest

from gnbv_docgen.docx.numbering import formatted
from tests.docx.snippets import paragraph, style, view


def level(at: int, form: str, text: str, more: str = "", start: int = 1, indent: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/><w:pPr>{indent}</w:pPr></w:lvl>'
    )


def definition(name: int, *levels: str, more: str = "") -> str:
    inner = more + "".join(levels)
    return f'<w:abstractNum w:abstractNumId="{name}">{inner}</w:abstractNum>'


def use(number: int, name: int, *changes: str) -> str:
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{name}"/>{"".join(changes)}</w:num>'


def restart(at: int, start: int) -> str:
    return f'<w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


def item(number: int, at: int = 0) -> str:
    return paragraph(
        "a", f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>'
    )  # fmt: skip


def labels(body: str, numbering: str, styles: str = "") -> list[str]:
    return [found.number for found in view(body, numbering=numbering, styles=styles).paragraphs]


THREE = definition(
    5,
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "lowerLetter", "%3)"),
    level(3, "decimal", "%1.%2.%4.", "<w:isLgl/>"),
)


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([0, 0, 0, 0], ["I.", "II.", "III.", "IV."]),
        ([0, 1, 1, 0, 1], ["I.", "1.", "2.", "II.", "1."]),
        ([0, 1, 2, 2, 1, 2], ["I.", "1.", "a)", "b)", "2.", "a)"]),
        ([0, 0, 1, 3, 3], ["I.", "II.", "1.", "2.1.1.", "2.1.2."]),
        ([2, 2, 0, 2], ["a)", "b)", "I.", "a)"]),
        ([3], ["1.1.1."]),
        ([8], [""]),
    ],
)
def test_levels_count_and_restart(items, expected):
    body = "".join(item(1, at) for at in items)
    assert labels(body, THREE + use(1, 5)) == expected


def test_lists_of_one_definition_count_on_and_a_start_of_its_own_restarts():
    numbering = THREE + use(1, 5) + use(2, 5) + use(3, 5, restart(0, 1)) + use(4, 5, restart(0, 9))
    body = "".join(item(number) for number in (1, 1, 2, 3, 3, 4, 1))
    assert labels(body, numbering) == ["I.", "II.", "III.", "I.", "II.", "IX.", "X."]


def test_lists_of_two_definitions_count_apart():
    numbering = definition(1, level(0, "decimal", "%1.")) + definition(
        2, level(0, "decimal", "%1)", start=4)
    )
    body = item(1) + item(2) + item(1) + item(2)
    assert labels(body, numbering + use(1, 1) + use(2, 2)) == ["1.", "4)", "2.", "5)"]


@pytest.mark.parametrize(("value", "expected"), [("0", "3."), ("1", "1."), ("2", "3.")])
def test_a_level_restarts_only_after_the_level_that_it_names(value, expected):
    numbering = definition(
        1, level(0, "decimal", "%1."), level(1, "decimal", "%2.", ""),
        level(2, "decimal", "%3.", f'<w:lvlRestart w:val="{value}"/>'),
    )  # fmt: skip
    body = "".join(item(1, at) for at in (0, 1, 2, 2, 0, 2))
    if value == "2":
        body = "".join(item(1, at) for at in (0, 2, 2, 2))
    assert labels(body, numbering + use(1, 1))[-1] == expected


def test_a_use_may_change_a_level():
    change = f'<w:lvlOverride w:ilvl="0">{level(0, "decimal", "Điều %1.")}</w:lvlOverride>'
    assert labels(item(1), THREE + use(1, 5, change)) == ["Điều 1."]


def test_numbers_from_a_style_by_the_level_that_belongs_to_it():
    numbering = definition(
        1,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2.", '<w:pStyle w:val="Khoan"/>'),
    ) + use(3, 1)
    styles = style("Khoan", '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>')
    body = item(3) + paragraph("a", '<w:pStyle w:val="Khoan"/>') * 2
    off = paragraph("a", '<w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert labels(body + off, numbering, styles) == ["I.", "1.", "2.", ""]


def test_a_definition_may_be_that_of_a_list_style():
    linked = definition(1, more='<w:numStyleLink w:val="Ds"/>')
    real = definition(2, level(0, "decimal", "%1/"), more='<w:styleLink w:val="Ds"/>')
    assert labels(item(1) * 2, linked + real + use(1, 1)) == ["1/", "2/"]


@pytest.mark.parametrize(
    ("numbering", "expected"),
    [
        (definition(1, level(0, "bullet", "-")) + use(1, 1), "-"),
        (definition(1, level(0, "bullet", "\uf0b7")) + use(1, 1), "•"),
        (definition(1, level(0, "bullet", "\uf02d")) + use(1, 1), "-"),
        (definition(1, level(0, "none", "%1")) + use(1, 1), ""),
        (definition(1), ""),
        (definition(1) + use(1, 1), ""),
        (use(1, 7), ""),
        ("", ""),
    ],
)
def test_bullets_and_lists_that_are_not_there(numbering, expected):
    assert labels(item(1), numbering) == [expected]


def test_a_form_that_only_newer_words_know():
    form = '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>'
    form = f'<mc:AlternateContent><mc:Choice Requires="w14">{form}</mc:Choice>'
    form += "</mc:AlternateContent>"
    numbering = definition(
        1, f'<w:lvl w:ilvl="0"><w:start w:val="7"/>{form}<w:lvlText w:val="%1"/></w:lvl>'
    )
    assert labels(item(1), numbering + use(1, 1)) == ["007"]


@pytest.mark.parametrize(
    ("value", "form", "expected"),
    [(1, "decimal", "1"), (4, "lowerRoman", "iv"), (1999, "upperRoman", "MCMXCIX"),
     (5000, "upperRoman", "5000"), (0, "upperRoman", "0"), (26, "lowerLetter", "z"),
     (27, "lowerLetter", "aa"), (28, "upperLetter", "BB"), (0, "lowerLetter", "0"),
     (7, "decimalZero", "07"), (3, "none", ""), (3, "ordinal", "3"), (12, "0001", "0012")],
)  # fmt: skip
def test_forms_of_numbers(value, form, expected):
    assert formatted(value, form) == expected


@pytest.mark.parametrize(
    ("own", "style_indent", "expected"),
    [("", "", (36.0, -18.0)), ('<w:ind w:left="100"/>', "", (5.0, -18.0)),
     ("", '<w:ind w:left="400" w:firstLine="20"/>', (36.0, -18.0)),
     ('<w:ind w:firstLine="0"/>', '<w:ind w:left="400"/>', (36.0, 0.0))],
)  # fmt: skip
def test_indents_of_a_level_lie_between_style_and_paragraph(own, style_indent, expected):
    indent = '<w:ind w:left="720" w:hanging="360"/>'
    numbering = definition(1, level(0, "decimal", "%1.", indent=indent)) + use(1, 1)
    body = paragraph("a", f'<w:pStyle w:val="P"/><w:numPr><w:numId w:val="1"/></w:numPr>{own}')
    styles = style("P", f"<w:pPr>{style_indent}</w:pPr>")
    found = view(body, numbering=numbering, styles=styles).paragraphs[0]
    assert (found.left, found.first_line) == expected


def test_indents_of_a_style_that_names_the_list_are_its_own():
    indent = '<w:ind w:left="720" w:hanging="360"/>'
    numbering = definition(1, level(0, "decimal", "%1.", indent=indent)) + use(1, 1)
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = style("P", f'<w:pPr>{numbered}<w:ind w:left="0" w:firstLine="567"/></w:pPr>')
    found = view(
        paragraph("a", '<w:pStyle w:val="P"/>'), numbering=numbering, styles=styles
    ).paragraphs[0]
    assert (found.number, found.left, found.first_line) == ("1.", 0.0, 28.35)
