from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.dates import PartialDate, official, short
from gnbv_docgen.viet.grammar.date_mentions import dates

DAY = datetime.date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kế hoạch số 35/KH-UBND ngày 30/5/2023", [("ngày 30/5/2023", "day", "figures")]),
        ("ngày 16/08/2023;", [("ngày 16/08/2023", "day", "figures")]),
        ("ngày 09 tháng 4 năm 2024", [("ngày 09 tháng 4 năm 2024", "day", "words")]),
        ("NGÀY 15 THÁNG 8 NĂM 2024", [("NGÀY 15 THÁNG 8 NĂM 2024", "day", "words")]),
        ("ngày\u00a009\u00a0tháng\u00a04\u00a0năm\u00a02024",
         [("ngày\u00a009\u00a0tháng\u00a04\u00a0năm\u00a02024", "day", "words")]),
        ("(9-4-2024)", [("9-4-2024", "day", "figures")]),
        ("09.4.2024", [("09.4.2024", "day", "figures")]),
        ("trước ngày 15/11 hằng năm", [("ngày 15/11", "day", "figures")]),
        ("ngày 15 tháng 12", [("ngày 15 tháng 12", "day", "words")]),
        ("Tháng 12/2025.", [("Tháng 12/2025", "month", "figures")]),
        ("tháng 5 năm 2024", [("tháng 5 năm 2024", "month", "words")]),
        ("(từ 7/2025)", [("7/2025", "month", "figures")]),
        ("trong tháng 4", [("tháng 4", "month", "words")]),
        ("Quý II/2024", [("Quý II/2024", "quarter", "figures")]),
        ("quý I năm 2026", [("quý I năm 2026", "quarter", "words")]),
        ("quý IV", [("quý IV", "quarter", "figures")]),
        ("Quí IV-2025", [("Quí IV-2025", "quarter", "figures")]),
        ("cho ngày 26/8.", [("ngày 26/8", "day", "figures")]),
        ("ngày 28  tháng 10  năm 2025", [("ngày 28  tháng 10  năm 2025", "day", "words")]),
        ("6 tháng đầu năm 2024", [("6 tháng đầu năm 2024", "months", "words")]),
        ("sáu tháng cuối năm", [("sáu tháng cuối năm", "months", "words")]),
        ("rà soát định kỳ cuối năm 2024 theo", [("cuối năm 2024", "year", "words")]),
        ("đến năm 2030 là", [("năm 2030", "year", "words")]),
        ("kế hoạch 05 năm 2026", [("năm 2026", "year", "words")]),
        # no dates
        ("Quyết định số 12/2024/QH15; 24/7; 1/3; 110/120 hộ", []),
        ("05 năm 2021 - 2025, năm 2021-2025", []),
        ("trong 5 ngày, 3 tháng, 15 năm", []),
        ("điểm 1.1.2 Mục 3", []),
        ("0237.3.865.2024", []),
        ("số 5/2024", []),
        ("quý vị", []),
    ],
)  # fmt: skip
def test_forms(text, expected):
    found = dates(text)
    shown = [(text[item.start : item.end], item.precision, item.written) for item in found]
    assert shown == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("từ ngày 01/10 đến 15/12/2025", [("01", "10", "", 2025), ("15", "12", "2025", 2025)]),
        ("01 - 15/12/2025", [("01", "12", "2025", 2025), ("15", "12", "2025", 2025)]),
        ("từ ngày 15/9/2025 đến hết ngày 31/10/2025",
         [("15", "9", "2025", 2025), ("31", "10", "2025", 2025)]),
        ("từ tháng 3 đến tháng 5 năm 2026", [("", "3", "", 2026), ("", "5", "2026", 2026)]),
        ("tháng 3 - 5/2026", [("", "3", "", 2026), ("", "5", "2026", 2026)]),
        ("quý I - quý II/2026", [("", "", "", 2026), ("", "", "2026", 2026)]),
    ],
)  # fmt: skip
def test_ranges(text, parts):
    found = dates(text)
    assert [(item.day, item.month, item.year, item.year_meant) for item in found] == parts
    assert [item.part for item in found] == ["from", "to"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("ngày 09/4/2024", DAY(2024, 4, 9), DAY(2024, 4, 9)),
        ("tháng 2/2024", DAY(2024, 2, 1), DAY(2024, 2, 29)),
        ("quý II/2024", DAY(2024, 4, 1), DAY(2024, 6, 30)),
        ("6 tháng đầu năm 2024", DAY(2024, 1, 1), DAY(2024, 6, 30)),
        ("6 tháng cuối năm 2024", DAY(2024, 7, 1), DAY(2024, 12, 31)),
        ("9 tháng đầu năm 2024", DAY(2024, 1, 1), DAY(2024, 9, 30)),
        ("cuối năm 2025", DAY(2025, 1, 1), DAY(2025, 12, 31)),
        ("ngày 15/12", None, None),
        ("ngày 31/4/2025", None, None),
    ],
)
def test_what_is_covered(text, first, last):
    (item,) = dates(text)
    assert (item.first_day, item.last_day) == (first, last)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("ngày 31/4/2025", "tháng 4 chỉ có 30 ngày, không có ngày 31"),
        ("ngày 29 tháng 02 năm 2025", "tháng 2 năm 2025 (năm không nhuận) chỉ có 28 ngày"),
        ("ngày 05/16/2025", "không có tháng 16"),
        ("tháng 13/2025", "không có tháng 13"),
        ("từ 29/02 đến 15/3/2025", "tháng 2 năm 2025 (năm không nhuận) chỉ có 28 ngày"),
        ("ngày 29/02/2024", ""),
    ],
)
def test_impossible_dates(text, fault):
    item = dates(text)[0]
    assert item.fault.startswith(fault)
    assert bool(item.fault) == bool(fault)
    assert (item.date is None) == bool(fault)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("báo cáo trước ngày 15/12/2025", "trước ngày"),
        ("Hoàn thành trước ngày 15/12/2025", "hoàn thành trước"),
        ("đến hết năm 2040", "đến hết"),
        ("chậm nhất ngày 05/6/2026", "chậm nhất"),
        ("trong tháng 4/2026", "trong"),
        ("Quyết định số 5/QĐ-UBND ngày 05/6/2026", ""),
        ("kể từ ngày 01/7/2025", "kể từ"),
    ],
)
def test_role(text, role):
    assert dates(text)[0].role.removesuffix(" ngày") == role.removesuffix(" ngày")


def test_a_blank_day_is_seen():
    for text in ("ngày tháng 5 năm 2024", "ngày … tháng 5 năm 2024", "ngày     /5/2024"):
        (item,) = dates(f"Hoằng Lưu, {text}")
        assert (item.blank, item.precision, item.month) == (True, "month", "5"), text
    assert dates("tháng 5 năm 2024")[0].blank is False


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2150, 12, 31)))
def test_what_the_engine_writes_is_read(day):
    whole = PartialDate(day.day, day.month, day.year)
    for written in (official(whole), f"ngày {short(whole)}"):
        (item,) = dates(f"Căn cứ Quyết định {written} của Chính phủ")
        assert (item.date, item.fault) == (whole, "")
        assert item.first_day == item.last_day == day
