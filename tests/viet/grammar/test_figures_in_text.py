from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.viet.grammar.figures_in_text import figures, quantities


def shown(text: str) -> list[tuple[str, str, str]]:
    return [(text[item.start : item.end], item.unit, item.bound) for item in figures(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("giảm 1,61%; từ 2,99% xuống còn 1,38%", [
            ("1,61", "%", ""), ("2,99", "%", ""), ("1,38", "%", ""),
        ]),
        ("xuống còn 26,15 %...", [("26,15", "%", "")]),
        ("giảm từ 1-2%", [("1-2", "%", "")]),
        ("giảm từ 1% trở lên", [("1", "%", ">=")]),
        ("tối đa 30 ngày trở xuống", [("30", "ngày", "<=")]),
        ("ít nhất 40% và trên 80%", [("40", "%", ">="), ("80", "%", ">")]),
        ("không dưới 12 hộ, khoảng 1.250.000 đồng", [
            ("12", "hộ", ">="), ("1.250.000", "đồng", "~"),
        ]),
        ("việc làm mới cho 110 lao động", [("110", "lao động", "")]),
        ("dưới 2,5 tỷ đồng/năm", [("2,5", "tỷ đồng", "<")]),
        ("≥ 85% hộ kinh doanh", [("85", "%", ">=")]),
        ("dài 10km, rộng 5m", [("10", "km", ""), ("5", "m", "")]),
        ("1.250.000.000 đồng", [("1.250.000.000", "đồng", "")]),
        ("45 hộ/1.250 hộ", [("45", "hộ", ""), ("1.250", "hộ", "")]),
        ("10%-15% tổng vốn", [("10%-15", "%", "")]),
        # no quantities
        ("Căn cứ Kế hoạch số 85/KH-UBND ngày 09/4/2024", []),
        ("giai đoạn 2021 - 2025, năm 2024, quý II/2024", []),
        ("Điều 5, khoản 2, Mục 3, Phụ lục 1", []),
        ("2.1. Chỉ tiêu", []),
        ("2) Nội dung", []),
        ("điện thoại 0912345678; ĐT 0237", []),
        ("mạng 5G, COVID-19, kế hoạch[1], Ke-hoach-153-KH", []),
        ("Chỉ tiêu 4: Tỷ lệ", []),
        ("không có số", []),
    ],
)  # fmt: skip
def test_figures(text, expected):
    assert shown(text) == expected


def test_values():
    first, second = figures("từ 1,5 - 2% của 1.250 hộ")
    assert (first.value, first.upper, first.is_percent) == (Decimal("1.5"), Decimal(2), True)
    assert (second.value, second.upper, second.is_percent) == (Decimal(1250), None, False)


def test_a_figure_written_wrongly_has_no_value():
    (item,) = figures("giảm 1.61%")
    assert (item.value, item.unit) == (None, "%")
    assert list(quantities("giảm 1.61%", "%")) == []
    assert [item.value for item in quantities("5 hộ, 3%", "%")] == [Decimal(3)]


def test_places_of_unit_and_words():
    text = "ít nhất 40 % hộ"
    (item,) = figures(text)
    assert text[item.start : item.unit_end] == "40 %"
    assert item.words == "ít nhất"
    text = "10 chiếc bàn"
    assert figures(text)[0].unit_end == len("10 chiếc")
