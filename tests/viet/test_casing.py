from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet import casing
from gnbv_docgen.viet.casing import capitalise_first, lower, lower_first, upper
from gnbv_docgen.viet.text import is_nfc

SMALL = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
CAPITAL = (
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"
)


def test_upper_knows_the_whole_alphabet() -> None:
    assert len(SMALL) == len(CAPITAL) == 89
    assert upper(SMALL) == CAPITAL


def test_lower_keeps_every_place() -> None:
    assert lower(CAPITAL) == SMALL
    assert lower("İSTANBUL, ỦY BAN") == "istanbul, ủy ban"


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("", ""),
        ("Ủy ban nhân dân xã Hoằng Lưu", "ỦY BAN NHÂN DÂN XÃ HOẰNG LƯU"),
        ("hòa, hoà", "HÒA, HOÀ"),
        (unicodedata.normalize("NFD", "nghị quyết"), "NGHỊ QUYẾT"),
        ("năm 2024 – 5%", "NĂM 2024 – 5%"),
    ],
)
def test_upper(text: str, capitals: str) -> None:
    assert upper(text) == capitals


@given(st.text())
def test_upper_keeps_nfc(text: str) -> None:
    assert is_nfc(upper(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("đẩy mạnh", "Đẩy mạnh"),
        ("ổn định", "Ổn định"),
        ("Đã viết hoa", "Đã viết hoa"),
        ("“đền ơn đáp nghĩa”", "“Đền ơn đáp nghĩa”"),
        ('("ư")', '("Ư")'),
        ("**ưu tiên** hộ nghèo", "**Ưu tiên** hộ nghèo"),
        ("85 hộ", "85 hộ"),
        ("- một ý", "- một ý"),
        ("{ten_xa} tổ chức", "{ten_xa} tổ chức"),
        ("  ấp", "  Ấp"),
        ("“ (", "“ ("),
        (unicodedata.normalize("NFD", "ế"), "Ế"),
    ],
)
def test_capitalise_first(text: str, expected: str) -> None:
    assert capitalise_first(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Đẩy mạnh", "đẩy mạnh"),
        ("Ủy ban nhân dân", "ủy ban nhân dân"),
        ("“Đền ơn”", "“đền ơn”"),
        ("**Ưu tiên** hộ", "**ưu tiên** hộ"),
        ("Ô nhiễm", "ô nhiễm"),
        ("UBND xã", "UBND xã"),
        ("TW Đảng", "TW Đảng"),
        ("QyĐ số 5", "QyĐ số 5"),
        ("Q. Chủ tịch", "Q. Chủ tịch"),
        ("V/v giảm nghèo", "V/v giảm nghèo"),
        ("đã thường", "đã thường"),
        ("5 hộ", "5 hộ"),
        ("{ten} A", "{ten} A"),
    ],
)
def test_lower_first(text: str, expected: str) -> None:
    assert lower_first(text) == expected


@given(st.text(alphabet=SMALL + CAPITAL + " “(*"))
def test_only_the_first_letter_changes(text: str) -> None:
    for changed in (capitalise_first(text), lower_first(text)):
        assert changed.lower() == text.lower()
        assert sum(a != b for a, b in zip(changed, text, strict=True)) <= 1


def test_letters_for_patterns():
    assert re.fullmatch(f"[{casing.CAPITALS}]+", CAPITAL)
    assert re.fullmatch(f"[{casing.SMALL}]+", SMALL)
    assert not re.search(f"[{casing.CAPITALS}]", SMALL)
    assert not re.search(f"[{casing.SMALL}]", CAPITAL)
