from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.dates import (
    HAND_ROOM,
    DateError,
    PartialDate,
    official,
    parse_date,
    short,
)

FULL = PartialDate(9, 4, 2024)
NO_DAY = PartialDate(None, 5, 2024)
YEAR = PartialDate(None, None, 2024)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("09/4/2024", FULL),
        ("9/4/2024", FULL),
        ("09/04/2024", FULL),
        (" 9 / 4 / 2024 ", FULL),
        ("9-4-2024", FULL),
        ("9.4.2024", FULL),
        ("2024-04-09", FULL),
        ("ngày 09/4/2024", FULL),
        ("ngày 09 tháng 4 năm 2024", FULL),
        ("Ngày 9 tháng 04 năm 2024", FULL),
        ("ngày 09 tháng 4 năm 2024.", FULL),
        ("ngày\u00a009 tháng 4\nnăm 2024", FULL),
        ("nga\u0300y 09 tha\u0301ng 4 na\u0306m 2024", FULL),
        ("ngày 09 tháng 4/2024", FULL),
        ("tháng 5/2024", NO_DAY),
        ("tháng 5-2024", NO_DAY),
        ("tháng 05 năm 2024", NO_DAY),
        ("5/2024", NO_DAY),
        ("/5/2024", NO_DAY),
        ("   /5/2024", NO_DAY),
        ("../5/2024", NO_DAY),
        ("ngày  tháng 5 năm 2024", NO_DAY),
        ("ngày … tháng 5 năm 2024", NO_DAY),
        ("ngày.....tháng 5 năm 2024", NO_DAY),
        ("ngày ___ tháng 5 năm 2024", NO_DAY),
        ("2024", YEAR),
        ("năm 2024", YEAR),
        ("Năm 2024", YEAR),
        ("//2024", YEAR),
        ("… / … /2024", YEAR),
        ("ngày  tháng  năm 2024", YEAR),
        ("ngày … tháng … năm …", PartialDate()),
        ("ngày 15 tháng … năm 2024", PartialDate(15, None, 2024)),
        ("29/2/2024", PartialDate(29, 2, 2024)),
        ("29/2/2000", PartialDate(29, 2, 2000)),
        ("31/12/2025", PartialDate(31, 12, 2025)),
    ],
    ids=ascii,
)
def test_parse_date(text: str, date: PartialDate) -> None:
    assert parse_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ",
        "cuối năm 2024",
        "quý I/2024",
        "đầu tháng 5/2024",
        "tháng tư năm 2024",
        "ngày",
        "ngày … tháng …",
        "năm",
        "9/4",
        "12",
        "9/4-2024",
        "9-4.2024",
        "1/2/3/2024",
        "85/KH-UBND",
        "Hoằng Lưu, ngày 09 tháng 4 năm 2024",
        "٩/٤/٢٠٢٤",
        "/" * 50_000,
        "ngày" + " ." * 50_000,
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_no_date_at_all(text: str) -> None:
    assert parse_date(text) is None


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("31/4/2024", "tháng 4 chỉ có 30 ngày, không có ngày 31"),
        (
            "ngày 29 tháng 02 năm 2023",
            "tháng 2 năm 2023 (năm không nhuận) chỉ có 28 ngày, không có ngày 29",
        ),
        (
            "29/2/2100",
            "tháng 2 năm 2100 (năm không nhuận) chỉ có 28 ngày, không có ngày 29",
        ),
        ("30/2/2024", "tháng 2 chỉ có 29 ngày, không có ngày 30"),
        ("ngày 30 tháng 2 năm …", "tháng 2 chỉ có 29 ngày, không có ngày 30"),
        ("32/5/2024", "không có ngày 32, ngày chỉ từ 1 đến 31"),
        ("00/5/2024", "không có ngày 0, ngày chỉ từ 1 đến 31"),
        ("9/0/2024", "không có tháng 0, tháng chỉ từ 1 đến 12"),
        ("25/13/2024", "không có tháng 13, tháng chỉ từ 1 đến 12"),
        ("tháng 13/2024", "không có tháng 13, tháng chỉ từ 1 đến 12"),
        (
            "4/25/2024",
            "không có tháng 25, tháng chỉ từ 1 đến 12; ngày ghi trước, tháng ghi sau: 25/4",
        ),
        ("9/4/24", "năm phải ghi đủ bốn chữ số, từ 1900 đến 2199, không phải 24"),
        ("năm 24", "năm phải ghi đủ bốn chữ số, từ 1900 đến 2199, không phải 24"),
        ("9/4/20244", "năm phải ghi đủ bốn chữ số, từ 1900 đến 2199, không phải 20244"),
    ],
)
def test_impossible_dates(text: str, fault: str) -> None:
    with pytest.raises(DateError) as raised:
        parse_date(text)
    assert str(raised.value) == f"“{text}”: {fault}"


@pytest.mark.parametrize("text", ["ngày 09 tháng 4", "tháng 5", "tháng 5/"])
def test_a_date_needs_its_year(text: str) -> None:
    with pytest.raises(DateError, match="thiếu năm"):
        parse_date(text)


def test_an_impossible_date_cannot_be_made() -> None:
    with pytest.raises(DateError, match="tháng 4 chỉ có 30 ngày"):
        PartialDate(31, 4)


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (PartialDate(5, 1, 2026), "ngày 05 tháng 01 năm 2026"),
        (PartialDate(15, 2, 2026), "ngày 15 tháng 02 năm 2026"),
        (FULL, "ngày 09 tháng 4 năm 2024"),
        (PartialDate(31, 12, 2025), "ngày 31 tháng 12 năm 2025"),
        (NO_DAY, f"ngày{HAND_ROOM}tháng 5 năm 2024"),
        (YEAR, f"ngày{HAND_ROOM}tháng{HAND_ROOM}năm 2024"),
        (PartialDate(7, None, 2024), f"ngày 07 tháng{HAND_ROOM}năm 2024"),
        (PartialDate(), f"ngày{HAND_ROOM}tháng{HAND_ROOM}năm{HAND_ROOM}"),
    ],
)
def test_official(date: PartialDate, text: str) -> None:
    assert official(date) == text


def test_room_does_not_break_over_lines() -> None:
    assert set(HAND_ROOM) == {"\u00a0"}


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (PartialDate(5, 1, 2026), "05/01/2026"),
        (FULL, "09/4/2024"),
        (PartialDate(31, 10, 2025), "31/10/2025"),
        (NO_DAY, "tháng 5/2024"),
        (PartialDate(None, 2, 2024), "tháng 02/2024"),
        (YEAR, "năm 2024"),
        (PartialDate(7, None, 2024), f"ngày 07 tháng{HAND_ROOM}năm 2024"),
        (PartialDate(7, 5), f"ngày 07 tháng 5 năm{HAND_ROOM}"),
    ],
)
def test_short(date: PartialDate, text: str) -> None:
    assert short(date) == text


def test_to_date() -> None:
    assert FULL.is_full
    assert FULL.to_date() == datetime.date(2024, 4, 9)


@pytest.mark.parametrize("date", [NO_DAY, YEAR, PartialDate(9, 4)])
def test_a_blank_part_makes_no_day(date: PartialDate) -> None:
    assert not date.is_full
    with pytest.raises(DateError, match="còn để trống"):
        date.to_date()


DAYS = st.dates(min_value=datetime.date(1900, 1, 1), max_value=datetime.date(2199, 12, 31))


@given(DAYS, st.booleans(), st.booleans(), st.booleans())
def test_official_dates_read_back(day: datetime.date, d: bool, m: bool, y: bool) -> None:
    date = PartialDate(day.day if d else None, day.month if m else None, day.year if y else None)
    assert parse_date(official(date)) == date


@given(DAYS)
def test_short_dates_read_back(day: datetime.date) -> None:
    date = parse_date(short(PartialDate(day.day, day.month, day.year)))
    assert date is not None
    assert date.to_date() == day


@given(st.integers(0, 40), st.integers(0, 20), st.integers(1900, 2199))
def test_the_calendar_is_the_one_of_python(day: int, month: int, year: int) -> None:
    try:
        expected = datetime.date(year, month, day)
    except ValueError:
        with pytest.raises(DateError):
            PartialDate(day, month, year)
    else:
        assert PartialDate(day, month, year).to_date() == expected
