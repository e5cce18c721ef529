"""What is mended, what stays: tables of lines."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from gnbv_docgen.plan.repair.repairs import REPAIRS, mended
from tests.any_text import TEXTS

MENDED = {
    # The first real plan.
    "Quyết định số 73 - QĐ/ĐU ngày 16/08/2023": "Quyết định số 73-QĐ/ĐU ngày 16/8/2023",
    "Kế hoạch 22/ KH-UBND ngày 12/05/2023": "Kế hoạch 22/KH-UBND ngày 12/5/2023",
    "giày SUN JADE Việt Nam ,Công ty": "giày SUN JADE Việt Nam, Công ty",
    "xuống còn 26,15 %...": "xuống còn 26,15%...",
    'tinh thần "tương thân, tương ái" của': "tinh thần “tương thân, tương ái” của",
    # Others.
    unicodedata.normalize("NFD", "xã Hoằng Lưu"): "xã Hoằng Lưu",
    "hộ\u200b nghèo": "hộ nghèo",
    "hộ  nghèo   và cận nghèo": "hộ nghèo và cận nghèo",
    "Các thôn ; các phòng": "Các thôn; các phòng",
    "Toàn xã .": "Toàn xã.",
    "Rà soát . Lập danh sách": "Rà soát. Lập danh sách",
    "( kèm theo )": "(kèm theo)",
    "hộ nghèo,hộ cận nghèo": "hộ nghèo, hộ cận nghèo",
    "các thôn,, các phòng;;": "các thôn, các phòng;",
    "các thôn, , các phòng": "các thôn, các phòng",
    "Rà soát.. Lập danh sách..": "Rà soát. Lập danh sách.",
    "Nghị định 07 / 2021/NĐ - CP": "Nghị định 07/2021/NĐ-CP",
    "ngày 5 tháng 1 năm 2026": "ngày 05 tháng 01 năm 2026",
    "Ngày 09 tháng 03 năm 2026": "Ngày 09 tháng 3 năm 2026",
    "trước ngày 9/4/2026": "trước ngày 09/4/2026",
    '"Vì người nghèo", "Ngày vì người nghèo".': "“Vì người nghèo”, “Ngày vì người nghèo”.",
}

KEPT = [
    "giai đoạn 2021 - 2025; 1 - 2%; 1 , 5",
    "v.v...; khó lường... tác động; năm 2023 ... và",
    "từ ngày 01/10 đến ngày 05/12; tháng 05/2026; 2026-05-04",
    "màn hình 14\" và 15\" cho xã",
    'một dấu " lẻ',
    "10:30, tỷ lệ 1:2, http://a.vn/b,c/d; xa@b.vn,an@c.vn",
    "Kế hoạch số 35/KH-UBND - Hoằng Lưu",
    "Số:      /KH-UBND",
    "ngày   tháng   năm 2026; số    ngày",
    "Phòng A – Phòng B",
    "ngày ..... tháng ..... năm 2026",
    "hộ nghèo: 5; hộ cận nghèo (2%): 7 hộ.",
    "ngày 31/04/2026",
    "",
]


@pytest.mark.parametrize("line", MENDED)
def test_what_is_mended(line):
    assert mended(line)[0] == MENDED[line]


@pytest.mark.parametrize("line", [*KEPT, *MENDED.values()])
def test_what_stays(line):
    assert mended(line) == (line, ())


@pytest.mark.parametrize("repair", REPAIRS, ids=lambda repair: repair.name)
def test_each_repair_is_named_by_what_it_mends(repair):
    assert any(repair.name in mended(line)[1] for line in MENDED)


@given(TEXTS)
def test_mending_twice_is_mending_once(text):
    for line in text.split("\n"):
        once = mended(line)[0]
        assert mended(once) == (once, ())


@given(TEXTS)
def test_letters_and_figures_are_never_lost(text):
    for line in text.split("\n"):
        before = unicodedata.normalize("NFC", line)
        kept = [sign for sign in before if sign.isalpha()]
        assert [sign for sign in mended(line)[0] if sign.isalpha()] == kept
