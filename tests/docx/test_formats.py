from __future__ import annotations

import pytest

from gnbv_docgen.docx.fonts import Fonts
from gnbv_docgen.docx.formats import ParagraphFormat, RunFormat, paragraph_format, run_format

TOGGLES = {"b": False, "i": False, "bCs": True, "iCs": True, "caps": False, "vanish": False}


def paragraph(**layer: object) -> ParagraphFormat:
    return paragraph_format({"borders": {}, "tabs": {}, **layer}, ("Thân bài", "ThanBai"), None)


def test_what_no_layer_says_is_what_the_format_itself_says():
    assert run_format(TOGGLES) == RunFormat(
        Fonts(), 10.0, False, False, False, "auto", False, False, False, False, 0.0
    )
    assert paragraph() == ParagraphFormat(
        "Thân bài", "ThanBai", "left", 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, "auto", False, False, False,
        False, {}, None, (), None,
    )  # fmt: skip


@pytest.mark.parametrize("switch", ["cs", "rtl"])
def test_a_complex_script_has_size_and_weight_of_its_own(switch):
    found = run_format({**TOGGLES, switch: True, "sz": 14.0, "szCs": 12.0})
    assert (found.size, found.bold, found.italic) == (12.0, True, True)
    assert found.fonts.complex


@pytest.mark.parametrize(
    ("layer", "alignment"),
    [
        ({"jc": "both"}, "justified"),
        ({"jc": "end"}, "right"),
        ({"jc": "numTab"}, None),
        ({"jc": "left", "bidi": True}, "right"),
        ({"jc": "center", "bidi": True}, "centre"),
        ({"jc": "both", "frame": "center", "frame_width": False}, "centre"),
        ({"jc": "both", "frame": "center", "frame_width": True}, None),
        ({"jc": "center", "frame": "center", "frame_width": True}, "centre"),
        ({"jc": "center", "frame": None, "frame_width": False}, None),
        ({"jc": "center", "frame": "", "frame_width": True}, "centre"),
    ],
)
def test_alignment_on_the_page(layer, alignment):
    assert paragraph(**layer).alignment == alignment


def test_spaces_that_word_chooses_are_unknown():
    found = paragraph(before=6.0, beforeAuto=True, after=6.0, afterAuto=False)
    assert (found.before, found.after) == (None, 6.0)


def test_tabs_come_in_order_without_those_cleared():
    found = paragraph(tabs={100.0: "left", 50.0: "center", 70.0: "clear"})
    assert found.tabs == ((50.0, "center"), (100.0, "left"))


def test_a_line_rule_that_nobody_knows_is_unknown():
    assert paragraph(rule="atLeast").line_rule == "at_least"
    assert paragraph(rule="about").line_rule is None
