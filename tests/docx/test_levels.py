from __future__ import annotations

import unicodedata

import pytest

from gnbv_docgen.docx.levels import level_of

TYPED = {
    "Phần I": ("Phần", "Phần I"),
    "PHẦN THỨ NHẤT": ("Phần", "PHẦN THỨ NHẤT"),
    "Chương II": ("Chương", "Chương II"),
    "Mục 1": ("Mục", "Mục 1"),
    "Tiểu mục 2": ("Tiểu mục", "Tiểu mục 2"),
    "Điều 1. Phạm vi": ("Điều", "Điều 1."),
    "Điều 12: Hiệu lực": ("Điều", "Điều 12:"),
    "A. KẾT QUẢ": ("A", "A."),
    "C. KẾT QUẢ": ("A", "C."),
    "I. MỤC ĐÍCH": ("I", "I."),
    "I.MỤC ĐÍCH": ("I", "I."),
    "IV/ TỔ CHỨC": ("I", "IV/"),
    "II - NỘI DUNG": ("I", "II -"),
    "III NỘI DUNG": ("I", "III"),
    "1. Mục đích": ("1", "1."),
    "12) Mục đích": ("1", "12)"),
    "1.Mục đích": ("1", "1."),
    "1.1. Mục đích": ("1.1", "1.1."),
    "2.3 Mục đích": ("1.1", "2.3"),
    "1.2.3. Mục đích": ("1.1.1", "1.2.3."),
    "a) Nội dung": ("a", "a)"),
    "đ) Nội dung": ("a", "đ)"),
    "f) Nội dung": ("a", "f)"),
    "a. Nội dung": ("a", "a."),
    "(1) Nội dung": ("(1)", "(1)"),
    "(iv) Nội dung": ("(i)", "(iv)"),
    "- Nội dung": ("-", "-"),
    "-Nội dung": ("-", "-"),
    "– Nội dung": ("-", "–"),
    "+ Nội dung": ("+", "+"),
    "\t1. Nội dung": ("1", "1."),
}
NONE = [
    "Nội dung",
    "Điều 3 Nghị định số 30/2020/NĐ-CP quy định",
    "Mục tiêu chung",
    "Phần lớn hộ nghèo",
    "1.500 hộ nghèo",
    "2.200.000 đồng",
    "13h30 ngày 29",
    "24/8/2026 là ngày họp",
    "2026 là năm đầu",
    "--- hết ---",
    "UBND xã",
    "Việc này",
    "TM. ỦY BAN",
    "",
]


@pytest.mark.parametrize(("text", "expected"), TYPED.items(), ids=list(TYPED))
def test_typed_numbers(text, expected):
    level = level_of(text)
    assert level is not None
    assert (level.level, level.number) == expected
    assert text[level.text_from :].strip() == text.strip()[len(level.number) :].strip()
    assert level.typed


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_number(text):
    assert level_of(text) is None


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("1.", ("1", "1.")), ("II.", ("I", "II.")), ("a)", ("a", "a)")), ("2.1", ("1.1", "2.1")),
        ("-", ("-", "-")), ("•", ("-", "•")), ("\uf0b7", ("-", "\uf0b7")), ("▪", ("-", "▪")),
        ("Điều 3.", ("Điều", "Điều 3.")), ("Bước 1:", ("1", "Bước 1:")),
    ],
)  # fmt: skip
def test_automatic_numbers(number, expected):
    level = level_of("Nội dung", number)
    assert level is not None
    assert (level.level, level.number, level.text_from, level.typed) == (*expected, 0, False)


def test_decomposed_letters_do_not_matter():
    level = level_of(unicodedata.normalize("NFD", "Điều 1. Phạm vi"))
    assert level is not None
    assert level.number == "Điều 1."
