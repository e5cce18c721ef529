from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.names import name_line, names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đồng chí Lê Thị Minh Hòa - Chủ tịch", [("Lê Thị Minh Hòa", "đồng chí")]),
        ("1. Ông: Trần Văn An - Trưởng ban", [("Trần Văn An", "ông")]),
        ("ông (bà) Nguyễn Văn B", [("Nguyễn Văn B", "ông")]),
        ("(Đ/c Phúc)", [("Phúc", "đ/c")]),
        ("các đồng chí Lê Văn An, Trần Thị Bình và Đỗ Hòa;", [
            ("Lê Văn An", "các đồng chí"), ("Trần Thị Bình", "các đồng chí"),
            ("Đỗ Hòa", "các đồng chí"),
        ]),
        # none
        ("đồng chí Chủ tịch UBND xã", []),
        ("tỉnh Bà Rịa - Vũng Tàu; trên địa bàn; ĐỊA BÀN", []),
        ("ông bà, cha mẹ", []),
        ("thạch anh Yên Bái", []),
    ],
)  # fmt: skip
def test_names(text, expected):
    assert [(item.name, item.title) for item in names(text)] == expected
    assert all(text[item.start : item.end] == item.name for item in names(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trương Ngọc Thảo", "Trương Ngọc Thảo"),
        ("  Lê Thị Minh Hòa ", "Lê Thị Minh Hòa"),
        ("Kế hoạch", None),
        ("PHÓ CHỦ TỊCH", None),
        ("Nơi Nhận", None),
        ("Nguyễn", None),
        ("Lê Lợi là vua", None),
    ],
)
def test_a_line_of_its_own(text, name):
    found = name_line(text)
    assert (found and found.name) == name


def test_the_key_does_not_hang_on_spelling():
    assert names("ông Lê  Hoà An")[:1] == ()
    assert names("ông Lê Hoà")[0].key == names("ông LÊ HÒA".title())[0].key
