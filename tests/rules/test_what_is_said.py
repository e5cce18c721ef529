"""What findings say: found and expected as an officer reads them, and under which part."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.rules.engine import evaluate
from gnbv_docgen.rules.loading import format_rules
from tests.docx.building import changed, with_section, without
from tests.docx.views import clean_plan

_BODY = "b) Huy động các nguồn lực"
_SET = "Quốc hiệu {}, Tiêu ngữ {}, thời gian {}"
_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def _said(the: DocxView, code: str) -> tuple[str, str]:
    findings = evaluate(the, segment(the), format_rules()).findings
    found = [each for each in findings if each.code == code]
    assert len(found) == 1
    return found[0].found, found[0].expected


SAID = {
    "exact spacing": (
        "TT037", changed(clean_plan(), _STATE, line=18.0, line_rule="exact"),
        ("cách dòng Exactly 18 pt (bằng 1,2 dòng đơn)", "dòng đơn (1,0)"),
    ),
    "spacing in lines": (
        "TT155", changed(clean_plan(), _BODY, line=1.75),
        ("cách dòng 1,75", "từ dòng đơn (1,0) đến 1,5"),
    ),
    "sizes of two sets": (
        "TT048", changed(clean_plan(), "Tân Hòa Bình, ngày", size=13.0),
        (
            _SET.format(13, 14, 13),
            f"{_SET.format(13, 14, 14)} hoặc {_SET.format(12, 13, 13)}",
        ),
    ),
    "numerals": (
        "TT018", with_section(clean_plan(), 0, number_format="lowerRoman"),
        ("i, ii, iii, …", "1, 2, 3, …"),
    ),
    "a number that comes first": (
        "TT171", without(clean_plan(), "I. MỤC ĐÍCH"), ("II đứng đầu", "I"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("code", "the", "said"), SAID.values(), ids=list(SAID))
def test_found_and_expected(code, the, said):
    assert _said(the, code) == said


@pytest.mark.parametrize(
    ("colour", "called"),
    [
        ("FF0000", "đỏ"), ("C00000", "đỏ"), ("0070C0", "xanh dương"), ("00B050", "xanh lá"),
        ("FFC000", "vàng"), ("FFA500", "cam"), ("7030A0", "tím"), ("FF00FF", "hồng"),
        ("808080", "xám"), ("FFFFFF", "trắng"),
    ],
)  # fmt: skip
def test_colours_have_names(colour, called):
    found, _ = _said(changed(clean_plan(), _BODY, colour=colour), "TT009")
    assert found == f"màu {called} (#{colour})"


def test_what_is_all_over_the_file_stands_under_no_single_part():
    plan = clean_plan()
    arial = tuple(
        each._replace(runs=tuple(run._replace(font="Arial") for run in each.runs))
        for each in plan.paragraphs
    )
    the = plan._replace(paragraphs=arial)
    (found,) = (each for each in evaluate(the, segment(the), format_rules()).findings)
    assert (found.code, found.place.part) == ("TT007", "Toàn văn bản")
    assert found.place.label.startswith("đoạn 1 “")
    one = changed(plan, _BODY, font="Arial")
    (found,) = evaluate(one, segment(one), format_rules()).findings
    assert found.place.part == "Nội dung"
