from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.figure_labels import is_inside, is_label, taken_places
from gnbv_docgen.viet.grammar.plain import plain


@pytest.mark.parametrize(
    ("text", "number", "label"),
    [
        ("theo Điều 5 của", "5", True),
        ("Điều 12, 13 và 14", "13", True),
        ("Điều 12, 13 và 14", "14", True),
        ("tại COP 26 về", "26", True),
        ("Có 10 cụm, 4 xưởng", "4", False),
        ("Chỉ tiêu 4: Tỷ lệ", "4", True),
        ("cụm công nghiệp Phú Thịnh 2 và", "2", True),
        ("mục tiêu (5) của", "5", True),
        ("giảm nghèo bền vững 2023;", "2023", True),
        ("tọa độ 2208183", "2208183", True),
        ("mạng 5G", "5", True),
        ("Có 10 cụm", "10", False),
        ("tổ chức. Chuyển 01 hồ sơ", "01", False),
        ("là 25 (vượt", "25", False),
    ],
)
def test_labels(text, number, label):
    start = text.index(number)
    assert is_label(text, plain(text), start, start + len(number)) is label


@pytest.mark.parametrize(
    ("text", "number", "inside"),
    [
        ("A12", "12", True),
        ("kế hoạch[1]", "1", True),
        ("COVID-19", "19", True),
        ("- 5 hộ", "5", False),
    ],
)
def test_inside(text, number, inside):
    start = text.index(number)
    assert is_inside(plain(text), start, start + len(number)) is inside


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("1. Từ ngày 01/10 đến 15/12/2025", ["15/12/2025", "ngày 01/10", "1."]),
        ("(2) trực 24/7, (05/6)", ["(05/6)", "24/7", "(2)"]),
        ("tuần lễ (01 - 08/6)", ["(01 - 08/6)"]),
        ("2.1 Chỉ tiêu", ["2.1 "]),
        ("12 hộ", []),
    ],
)
def test_taken(text, taken):
    assert [text[start:end] for start, end in taken_places(text, plain(text))] == taken
