from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.rules.form import spacing
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Unknown
from tests.docx.building import para, view


def one(**fields) -> tuple[Document, Part]:
    part = Part(Name.BODY, 0)
    text = fields.pop("text", "chữ")
    return Document(view(para(text, **fields)), Segments((part,))), part


FIRST_LINES = {
    "1 cm": ({}, None),
    "1,27 cm": ({"first_line": 36.0}, None),
    "left and first line together": ({"left": 10.0, "first_line": 26.0}, None),
    "none": ({"first_line": 0.0}, Fault),
    "numbered by Word": ({"number": "1."}, Unknown),
    "pushed with a tab": ({"text": " \tchữ", "first_line": 0.0}, Unknown),
    "pushed with spaces": ({"text": "    chữ", "first_line": 0.0}, Unknown),
    "a space too many": ({"text": " chữ", "first_line": 0.0}, Fault),
    "unknown": ({"left": None}, Unknown),
    "centred": ({"alignment": "centre", "first_line": 0.0}, None),
    "dash": ({"text": "- chữ", "first_line": 0.0}, None),
}


@pytest.mark.parametrize(("fields", "found"), FIRST_LINES.values(), ids=list(FIRST_LINES))
def test_first_lines(fields, found):
    the, part = one(**fields)
    assert [type(each) for each in spacing.first_line(the, [part])] == [found][: bool(found)]


def test_what_must_have_a_first_line_is_not_centred():
    the, part = one(alignment="centre")
    (fault,) = spacing.first_line(the, [part], centred=False)
    assert isinstance(fault, Fault)
    assert fault.found == "canh giữa"


@pytest.mark.parametrize(
    ("line", "rule", "multiple"),
    [
        (1.5, "auto", 1.5),
        (14 * 1.15, "exact", 1.0),
        (14 * 1.15 * 1.5, "at_least", 1.5),
        (10.0, "at_least", 1.0),
        (None, "auto", None),
        (1.0, None, None),
    ],
)
def test_multiples(line, rule, multiple):
    found = spacing.multiple(*one(line=line, line_rule=rule))
    assert found == (multiple if multiple is None else pytest.approx(multiple))


def test_heights_need_the_size_of_the_letters():
    assert spacing.multiple(*one(line=16.0, line_rule="exact", size=None)) is None
    assert spacing.multiple(*one(line=16.0, line_rule="exact", size=0.0)) is None


def test_single():
    assert list(spacing.single(one(line=1.5)[0], Name.BODY)) == [
        Fault("cách dòng 1,5", "dòng đơn (1,0)", 0)
    ]
    (told,) = spacing.single(one(line=None)[0], Name.BODY)
    assert isinstance(told, Unknown)
    assert list(spacing.single(one()[0], Name.BODY)) == []


@pytest.mark.parametrize(
    ("above", "below", "gap"),
    [
        ({"after": 4.0}, {"before": 3.0}, 7.0),
        ({"after": 4.0, "contextual": True}, {"before": 3.0}, 3.0),
        ({"after": 4.0}, {"before": 3.0, "contextual": True}, 4.0),
        ({"after": 4.0, "contextual": True}, {"before": 3.0, "style": "Khác"}, 7.0),
        ({"after": None}, {"before": 3.0}, None),
    ],
)
def test_gaps(above, below, gap):
    assert spacing.gap(para("a", **above), para("b", **below)) == gap


def test_figures():
    assert [spacing.shown(value) for value in (1.0, 1.15, 1.5)] == ["1", "1,15", "1,5"]
    assert spacing.shown_gap(3.0) == "3 pt"
