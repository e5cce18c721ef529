"""What the decree does not regulate, and what good documents do, is never a finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import DocxView, Line
from gnbv_docgen.rules.engine import evaluate
from gnbv_docgen.rules.loading import format_rules
from tests.docx.building import (
    HEAD,
    TEXT_WIDTH,
    added,
    changed,
    find,
    para,
    retyped,
    section,
    with_section,
    without,
)
from tests.docx.views import clean_plan
from tests.rules import samples


def _all(the: DocxView, *changes: tuple[str, str]) -> DocxView:
    for old, new in changes:
        the = retyped(the, old, new)
    return the


def _recipients(the: DocxView) -> DocxView:
    line = find(the, "- Các thôn trong xã")
    more = [para(f"- Thôn {number};", **samples.LINE)._replace(index=-1) for number in range(1, 12)]
    return added(the, line.text, *more)


def _with_contact(the: DocxView) -> DocxView:
    """The plan with its address below the signature, under a line."""
    end = find(the, "Lê Văn Bình")
    line = para("Địa chỉ: thôn Đông. ĐT: 0200000000", **samples.LINE)
    placed = added(the, end.text, line)
    at = find(placed, "Địa chỉ").index
    paragraphs = list(placed.paragraphs)
    paragraphs[at] = paragraphs[at]._replace(where="body", table=None, row=0, column=0)
    rule = Line("border", TEXT_WIDTH, at, 0.0, top=0.0)
    return placed._replace(paragraphs=tuple(paragraphs), lines=(*placed.lines, rule))


def _without_bases(the: DocxView) -> DocxView:
    for text in ("Căn cứ Luật", "Căn cứ Nghị định", "Căn cứ Kế hoạch"):
        the = without(the, text)
    return the


def _executing_first(the: DocxView) -> DocxView:
    first = "Thực hiện Chỉ thị số 05/CT-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh."
    return added(the, "Giảm nghèo bền vững năm 2026", para(first))


def _one_sentence(the: DocxView) -> DocxView:
    sentence = (
        "Thực hiện Nghị quyết số 57-NQ/TW, căn cứ Kế hoạch số 0124/KH-UBND của Ủy ban nhân dân "
        "tỉnh và tình hình của xã, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"
    )
    return retyped(_without_bases(the), find(the, "Ủy ban nhân dân xã Tân").text, sentence)


def _numbered_again(the: DocxView) -> DocxView:
    heading = para("I. CÁC THÔN", bold=True)
    items = ("1. Thôn Đông;", "2. Thôn Tây;", "a) Xóm Trên;", "b) Xóm Dưới.")
    return added(the, "Các thôn thực hiện gồm có:", heading, *map(para, items))


def _addressed(the: DocxView) -> DocxView:
    asked = {**HEAD, "alignment": "left", "left": 130.0}
    return added(
        retyped(the, "- UBND tỉnh (để báo cáo);", "- Như trên;"),
        "Giảm nghèo bền vững năm 2026",
        para("Kính gửi:", **{**asked, "left": 85.0}),
        para("- Các thôn trong xã;", **asked),
        para("- Các cơ quan, đơn vị.", **asked),
    )


def decision_with_a_plan() -> DocxView:
    """A decision and the plan that it issues, which has no head and no signature of its own."""
    the = samples.decision()
    plan = (
        para("KẾ HOẠCH", **samples.BOLD),
        para("Rà soát hộ nghèo năm 2026", **samples.BOLD),
        para(
            "(Kèm theo Quyết định số 45/QĐ-UBND ngày 15 tháng 01 năm 2026 "
            "của Ủy ban nhân dân xã Tân Hòa Bình)",
            **HEAD, italic=True,
        ),
        para("I. MỤC ĐÍCH", bold=True),
        para("Đánh giá đúng kết quả giảm nghèo năm 2026."),
        para("II. TỔ CHỨC THỰC HIỆN", bold=True),
        para("1. Các thôn rà soát hộ nghèo trước ngày 15/9/2026."),
        para("2. Phòng Kinh tế tổng hợp, báo cáo./."),
    )  # fmt: skip
    start = len(the.paragraphs)
    placed = tuple(each._replace(index=start + at, section=1) for at, each in enumerate(plan))
    return the._replace(
        paragraphs=the.paragraphs + placed, sections=(*the.sections, section(1, starts=1))
    )


GOOD: dict[str, Callable[[DocxView], DocxView]] = {
    "số có thêm số 0": lambda the: _all(
        the,
        ("Số: 05/KH-UBND", "Số: 0124/KH-UBND"),
        ("số 05/KH-UBND ngày 15", "số 0124/KH-UBND ngày 15"),
    ),
    "số, ngày để trống": lambda the: _all(
        the,
        ("Số: 05/KH-UBND", "Số:      /KH-UBND"),
        ("ngày 15 tháng 01 năm 2026", "ngày      tháng 01 năm 2026"),
        ("số 05/KH-UBND ngày 15 tháng", "số      /KH-UBND ngày      tháng"),
    ),
    "không có dòng TM.": lambda the: without(the, "TM. ỦY BAN NHÂN DÂN"),
    "không có căn cứ": _without_bases,
    "căn cứ mở đầu bằng Thực hiện": lambda the: retyped(
        the, "Căn cứ Kế hoạch số 12", "Thực hiện Kế hoạch số 12"
    ),
    "Thực hiện trước, căn cứ sau": _executing_first,
    "một câu vừa thực hiện vừa căn cứ": _one_sentence,
    "văn bản Đảng trong căn cứ": lambda the: retyped(
        the, "Căn cứ Kế hoạch số 12/KH-UBND", "Thực hiện Nghị quyết số 57-NQ/TW"
    ),
    "Kính gửi trong kế hoạch": lambda the: added(
        the, "Giảm nghèo bền vững năm 2026", para("Kính gửi: Các thôn trong xã", first_line=85.0)
    ),
    "Kính gửi nhiều nơi trong kế hoạch": _addressed,
    "đánh số lại trong phụ lục": _numbered_again,
    "hạn ở năm sau": lambda the: retyped(
        the, "e) Báo cáo kết quả đúng thời hạn.", "e) Báo cáo kết quả trước ngày 15/12/2030."
    ),
    "khẩu hiệu có gạch": lambda the: retyped(
        the,
        "c) Lồng ghép với các nhiệm vụ khác;",
        "c) Hưởng ứng phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau”;",
    ),
    "tên người trong nơi nhận": lambda the: retyped(
        the, "- Các thôn trong xã;", "- Văn phòng (Đ/c Phúc);"
    ),
    "mười ba nơi nhận": _recipients,
    "dấu DỰ THẢO": lambda the: added(the, "Số: 05", para("DỰ THẢO", **samples.BOLD)),
    "gạch đầu dòng và dấu cộng": lambda the: retyped(the, "- Hỗ trợ sinh kế", "+ Hỗ trợ sinh kế"),
    "mục 1.1.": lambda the: retyped(the, "a) Giảm tỷ lệ", "1.1. Giảm tỷ lệ"),
    "năm sau này, năm viết cách": lambda the: retyped(
        the, "kết quả rà soát hộ nghèo;", "kết quả giai đoạn 2026 - 2030;"
    ),
    "phụ lục trang ngang": lambda the: with_section(the, 1, width=297.0, height=210.0),
    "hòa viết hoà": lambda the: retyped(the, "CỘNG HÒA", "CỘNG HOÀ"),
    "ỦY viết UỶ": lambda the: retyped(the, "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN"),
    "bảng cỡ nhỏ, nghiêng": lambda the: changed(the, "Rà soát hộ nghèo", size=11.0, italic=True),
    "dự thảo có số lần": lambda the: added(the, "Số: 05", para("Dự thảo lần 2", **samples.BOLD)),
    "trân trọng": lambda the: retyped(the, "Trên đây là Kế hoạch", "Trân trọng gửi Kế hoạch"),
    "dòng lưu có số bản": lambda the: retyped(the, "- Lưu: VT, KT.", "- Lưu: VT, KT (02b)."),
    "dòng lưu có người soạn": lambda the: retyped(the, "- Lưu: VT, KT.", "- Lưu: VT, KT. PL."),
    "địa danh có từ xã": lambda the: retyped(the, "Tân Hòa Bình, ngày", "Xã Tân Hòa Bình, ngày"),
    "địa danh bỏ dấu thanh kiểu khác": lambda the: retyped(
        the, "Tân Hòa Bình, ngày", "Tân Hoà Bình, ngày"
    ),
    "tên tỉnh dưới tên xã": lambda the: retyped(
        the, "XÃ TÂN HÒA BÌNH", "XÃ TÂN HÒA BÌNH, TỈNH BÌNH LÂM"
    ),
    "nơi nhận toàn chữ viết tắt": lambda the: retyped(
        the, "- Các thôn trong xã;", "- HĐND, UBMTTQ, TAND;"
    ),
    "người soạn viết tắt, có số bản": lambda the: retyped(
        the, "- Lưu: VT, KT.", "- Lưu: VT, KT. PL.(30b)."
    ),
    "liên bộ ban hành": lambda the: retyped(the, "của Chính phủ quy định", "của liên Bộ quy định"),
    "phụ lục kết thúc bằng ghi chú của bảng": lambda the: changed(
        retyped(the, "gồm 01 thôn./.", "gồm 01 thôn."), "Danh sách gồm", italic=True
    ),
    "dấu khẩn dưới số": lambda the: added(
        the, "Số: 05", para("KHẨN", **{**samples.BOLD, "boxed": True})
    ),
    "địa chỉ dưới đường kẻ": _with_contact,
    "khoảng cách để ký": lambda the: changed(the, "Lê Văn Bình", before=80.0),
}


@pytest.mark.parametrize("name", GOOD)
def test_good_documents_have_no_finding(name):
    the = GOOD[name](clean_plan())
    assert the != clean_plan()
    found = evaluate(the, segment(the), format_rules()).findings
    assert [(finding.code, finding.found) for finding in found] == []


def test_a_decision_with_the_plan_that_it_issues():
    the = decision_with_a_plan()
    parts = segment(the).parts
    assert {part.appendix for part in parts if part.paragraph >= len(samples.decision().paragraphs)}
    assert evaluate(the, segment(the), format_rules()).findings == ()


def test_a_deputy_for_the_chairman_without_the_collective():
    the = without(samples.letter(), "TM. ỦY BAN NHÂN DÂN")
    assert evaluate(the, segment(the), format_rules()).findings == ()
