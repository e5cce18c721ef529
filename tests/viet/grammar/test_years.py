from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.years import year_ranges


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("giai đoạn 2021 - 2025", [(2021, 2025, " - ", "giai đoạn")]),
        ("giai đoạn 2021-2025.", [(2021, 2025, "-", "giai đoạn")]),
        ("Giai đoạn 2021–2025", [(2021, 2025, "–", "giai đoạn")]),
        ("nhiệm kỳ 2026\u00a0-\u00a02031", [(2026, 2031, "\u00a0-\u00a0", "nhiệm kỳ")]),
        ("chuẩn nghèo 2022-2025, năm học 2025 - 2026", [
            (2022, 2025, "-", ""), (2025, 2026, " - ", "năm học"),
        ]),
        ("từ năm 2021 đến năm 2025", [(2021, 2025, " đến năm ", "từ năm")]),
        ("2026 - 2021", [(2026, 2021, " - ", "")]),
        # telephone numbers, symbols, months and single years
        ("2021-2025/QĐ-UBND", []),
        ("0237.2021-2025", []),
        ("12/2021 - 2025", []),
        ("năm 2025", []),
        ("1.2021-2025", []),
        ("2021-20255", []),
    ],
)  # fmt: skip
def test_ranges(text, expected):
    found = year_ranges(text)
    assert [(item.first, item.last, item.dash, item.lead) for item in found] == expected


def test_the_place_is_that_of_the_years():
    text = "Chương trình giai đoạn 2021 - 2025 của tỉnh"
    (item,) = year_ranges(text)
    assert text[item.start : item.end] == "2021 - 2025"
    assert item.by_dash
    assert not year_ranges("2021 đến 2025")[0].by_dash
