"""What a content answers; where its items come from is tested with those who make it."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Spot
from gnbv_docgen.rules.content.model import besides
from gnbv_docgen.viet.dates import PartialDate
from tests.rules.contents import document

BODY = ("I. MỤC TIÊU", "1. Mục tiêu chung", "Giảm nghèo bền vững.", "- Một ý;", "a) Một điểm.")


def test_items_by_role_in_reading_order():
    basis, appendix = "Căn cứ Luật Đất đai.", ("Phụ lục", "A", ["Biểu."])
    content = document(*BODY, bases=[basis], appendices=[appendix])
    assert [item.text for item in content.of(Name.HEADING, Name.LEGAL_BASIS)] == [
        "Căn cứ Luật Đất đai.", "MỤC TIÊU",
    ]  # fmt: skip
    assert [item.text for item in content.of(Name.BODY, appendix=1)] == ["Biểu."]
    assert [item.text for item in content.of(Name.BODY, appendix=None)][-1] == "Biểu."
    assert [item.text for item in content.running][:2] == ["Căn cứ Luật Đất đai.", "MỤC TIÊU"]


def test_numbers_and_levels_stand_apart_from_the_text():
    found = [(item.level, item.number, item.text) for item in document(*BODY).running]
    assert found == [
        ("I", "I.", "MỤC TIÊU"),
        ("1", "1.", "Mục tiêu chung"),
        ("", "", "Giảm nghèo bền vững."),
        ("-", "-", "Một ý;"),
        ("a", "a)", "Một điểm."),
    ]
    assert [item.is_heading for item in document(*BODY).running] == [True, *[False] * 4]


def test_further_items_are_told_once():
    first, *_, last = document(*BODY).running
    spots = [Spot(item, 0, 1) for item in (first, last, last)]
    assert besides(spots[0], spots) == (last.index,)
    assert besides(spots[0], spots[:1]) == ()


def test_tables_by_number():
    content = document([["TT", "Thôn"], ["1", "Đông"]], "Giữa.", [["A"]])
    assert {table: len(cells) for table, cells in content.tables.items()} == {0: 4, 1: 1}
    cell = content.tables[0][3]
    assert (cell.text, cell.row, cell.column) == ("Đông", 1, 1)


def test_the_letterhead():
    content = document(subject="Giảm nghèo bền vững\nnăm 2026")
    assert content.kind == "kế hoạch"
    assert content.subject == "Giảm nghèo bền vững năm 2026"
    assert content.issuer == "ỦY BAN NHÂN DÂN XÃ AN THỊNH TRUNG"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("An Bình, ngày 09 tháng 3 năm 2026", PartialDate(9, 3, 2026)),
        ("An Bình, ngày      tháng 5 năm 2026", PartialDate(None, 5, 2026)),
        ("Phường 1, Quận 3, ngày 01 tháng 02 năm 2024", PartialDate(1, 2, 2024)),
        ("An Bình, ngày 31 tháng 4 năm 2026", None),
        ("An Bình", None),
        ("", None),
    ],
)
def test_the_date(line, date):
    assert document(date=line).date == date


@pytest.mark.parametrize(
    ("subject", "date", "year"),
    [
        ("Giảm nghèo năm 2025", "A, ngày 01 tháng 12 năm 2024", 2025),
        ("Giảm nghèo giai đoạn 2021 - 2025", "A, ngày 01 tháng 12 năm 2020", None),
        ("Giảm nghèo năm 2025, định hướng năm 2026", "", None),
        ("Thực hiện Nghị quyết số 12/2023/QH15", "A, ngày 01 tháng 12 năm 2024", 2024),
        ("Giảm nghèo", "A, ngày 01 tháng 12 năm 2024", 2024),
        ("Giảm nghèo", "", None),
        ("Phòng, chống ma túy đến năm 2030", "A, ngày 01 tháng 12 năm 2025", None),
        ("THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG NGÀY 15 THÁNG 8 NĂM 2024", "A, ngày 01/12/2025", 2025),
        ("Thực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2025 về giảm nghèo năm 2026", "", 2026),
    ],
)
def test_the_year_that_it_plans_for(subject, date, year):
    assert document(subject=subject, date=date).year == year
