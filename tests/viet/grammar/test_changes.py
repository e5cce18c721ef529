from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.changes import changes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("giảm 1,61%; từ 2,99% xuống còn 1,38% đạt mục tiêu", ("giảm", "2.99", "1.38", "1.61")),
        ("giảm từ 2,99% xuống còn 1,38% (giảm 1,61%)", ("giảm", "2.99", "1.38", "1.61")),
        ("giảm từ 2,99% (năm 2022) xuống còn 1,38% năm 2023, giảm 1,61%",
         ("giảm", "2.99", "1.38", "1.61")),
        ("Tỷ lệ hộ nghèo giảm từ 2,99% xuống 1,38%, tương ứng giảm 1,61%",
         ("giảm", "2.99", "1.38", "1.61")),
        ("từ 2,99% cuối năm 2022 còn 1,38%", ("giảm", "2.99", "1.38", None)),
        ("tăng từ 10 lên 20 triệu đồng", ("tăng", "10", "20", None)),
        ("tăng 5 triệu đồng, từ 45 triệu đồng lên 50 triệu đồng", ("tăng", "45", "50", "5")),
        ("thu nhập tăng từ 45 triệu đồng đến 50 triệu đồng", ("tăng", "45", "50", None)),
        ("giảm 12 hộ nghèo (từ 45 hộ xuống còn 33 hộ)", ("giảm", "45", "33", "12")),
        ("giảm từ 45 hộ (3,6%) xuống còn 33 hộ (2,64%), giảm 12 hộ", ("giảm", "45", "33", "12")),
        ("đã giảm từ 3.586 hộ, chiếm 10,74% xuống còn 2.900 hộ", ("giảm", "3586", "2900", None)),
        ("giảm 1,61% so với năm 2022 (từ 2,99% xuống còn 1,38%)",
         ("giảm", "2.99", "1.38", "1.61")),
    ],
)  # fmt: skip
def test_changes(text, expected):
    (item,) = changes(text)
    by = item.by and str(item.by.value)
    assert (item.direction, str(item.before.value), str(item.after.value), by) == expected
    assert text[item.start : item.end].count("(") >= 0
    assert item.start <= item.before.start < item.after.unit_end <= item.end


@pytest.mark.parametrize(
    "text",
    [
        "giảm từ 1-2%",
        "giảm từ 1% trở lên",
        "từ 10 đến 20 hộ",
        "từ 45 hộ nghèo ở thôn 3; còn 20 hộ ở thôn 4",
        "từ năm 2021 đến năm 2025",
        "giảm 5%, còn 3%",
        "trẻ em từ 06 tháng đến 36 tháng",
    ],
)
def test_what_is_no_change(text):
    assert changes(text) == ()


def test_two_changes():
    text = "hộ nghèo giảm từ 5% xuống còn 3%; hộ cận nghèo giảm từ 8% xuống còn 6%, giảm 2%"
    assert [(str(item.before.value), item.by is not None) for item in changes(text)] == [
        ("5", False),
        ("8", True),
    ]


@pytest.mark.parametrize(
    ("text", "turn", "verb", "yearly"),
    [
        ("giảm từ 1% lên 2%", "lên", "giảm", False),
        ("giảm 1,61%; từ 2,99% xuống còn 1,38%", "xuống còn", "giảm", False),
        ("từ 5% xuống còn 3%, bình quân giảm 1%", "xuống còn", "giảm", True),
        ("từ 5% xuống còn 3%, giảm 1%/năm", "xuống còn", "giảm", True),
        ("thu nhập từ 45 triệu đồng lên 50 triệu đồng", "lên", "", False),
    ],
)
def test_words_of_a_change(text, turn, verb, yearly):
    (item,) = changes(text)
    assert (item.turn, item.verb, item.yearly) == (turn, verb, yearly)
