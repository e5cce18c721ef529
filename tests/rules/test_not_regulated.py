"""What the decree does not regulate, and what good documents do, is never a finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.rules.engine import evaluate
from gnbv_docgen.rules.loading import rules
from tests.docx.building import added, changed, find, para, retyped, with_section, without
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


def _without_bases(the: DocxView) -> DocxView:
    for text in ("Căn cứ Luật", "Căn cứ Nghị định", "Căn cứ Kế hoạch"):
        the = without(the, text)
    return the


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
    "văn bản Đảng trong căn cứ": lambda the: retyped(
        the, "Căn cứ Kế hoạch số 12/KH-UBND", "Thực hiện Nghị quyết số 57-NQ/TW"
    ),
    "Kính gửi trong kế hoạch": lambda the: added(
        the, "Giảm nghèo bền vững năm 2026", para("Kính gửi: Các thôn trong xã", first_line=85.0)
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
    "dòng lưu có số bản": lambda the: retyped(the, "- Lưu: VT, KT.", "- Lưu: VT, KT (02b)."),
    "dòng lưu có người soạn": lambda the: retyped(the, "- Lưu: VT, KT.", "- Lưu: VT, KT. PL."),
    "khoảng cách để ký": lambda the: changed(the, "Lê Văn Bình", before=80.0),
}


@pytest.mark.parametrize("name", GOOD)
def test_good_documents_have_no_finding(name):
    the = GOOD[name](clean_plan())
    assert the != clean_plan()
    found = evaluate(the, segment(the), rules()).findings
    assert [(finding.code, finding.found) for finding in found] == []


def test_a_deputy_for_the_chairman_without_the_collective():
    the = without(samples.letter(), "TM. ỦY BAN NHÂN DÂN")
    assert evaluate(the, segment(the), rules()).findings == ()
