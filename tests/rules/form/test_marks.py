from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.view import Frame
from gnbv_docgen.rules.form import marks
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Unknown
from tests.docx.building import para, view


def document(*lines: tuple[Name, dict[str, object]]) -> Document:
    parts = tuple(Part(name, at) for at, (name, _) in enumerate(lines))
    return Document(view(*(para("x", **fields) for _, fields in lines)), Segments(parts))


NUMBER, KIND, STATE = (Name.NUMBER, {}), (Name.KIND, {}), (Name.MOTTO_STATE, {})
MARK = (Name.URGENCY, {})
BOX = (Name.URGENCY, {"where": "textbox"})
IN_TABLE = {"where": "cell", "table": 0}
BELOW = {
    "below the number": ((NUMBER, MARK, KIND), None),
    "above the number": ((MARK, NUMBER, KIND), Fault),
    "below the title": ((NUMBER, KIND, MARK), Fault),
    "at the right": ((NUMBER, (Name.URGENCY, {"alignment": "right"}), KIND), Fault),
    "in its cell": (((Name.NUMBER, IN_TABLE), (Name.URGENCY, IN_TABLE), KIND), None),
    "in the cell beside": (
        ((Name.NUMBER, IN_TABLE), (Name.URGENCY, {**IN_TABLE, "column": 1}), KIND),
        Fault,
    ),
    "in a box": ((BOX, NUMBER, KIND), Unknown),
    "in a frame": (((Name.URGENCY, {"frame": Frame(None)}), NUMBER), Unknown),
    "without a number": ((MARK, KIND), Unknown),
}


@pytest.mark.parametrize(("lines", "found"), BELOW.values(), ids=list(BELOW))
def test_below_the_number(lines, found):
    judged = marks.below_number(document(*lines), Name.URGENCY)
    assert [type(each) for each in judged] == [found][: bool(found)]


ABOVE = {
    "above": ((MARK, STATE), None),
    "below": ((STATE, MARK), Fault),
    "in a box": ((STATE, BOX), Unknown),
    "in a frame at the top": ((STATE, (Name.URGENCY, {"frame": Frame(22.7)})), None),
    "in a frame on the page": ((STATE, (Name.URGENCY, {"frame": Frame(200.0)})), Fault),
    "in a frame somewhere": ((STATE, (Name.URGENCY, {"frame": Frame(None)})), Unknown),
    "without Quốc hiệu": ((MARK, KIND), Unknown),
}


@pytest.mark.parametrize(("lines", "found"), ABOVE.values(), ids=list(ABOVE))
def test_above_the_national_name(lines, found):
    judged = marks.above_national_name(document(*lines), Name.URGENCY)
    assert [type(each) for each in judged] == [found][: bool(found)]
