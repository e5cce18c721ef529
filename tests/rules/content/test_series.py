"""Which item counts on from which."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.series import rank, series, written
from tests.rules.contents import document


def told(*body, **more):
    return [
        (one.level, [number.value for number in one.items],
         one.parent.item.number if one.parent else "")
        for one in series(document(*body, **more))
    ]  # fmt: skip


def test_levels_inside_one_another():
    body = ("A. MỘT", "I. HAI", "1. Ba", "a) Bốn;", "b) Năm;", "2. Sáu", "II. BẢY", "B. TÁM")
    assert told(*body) == [
        ("A", [1, 2], ""),
        ("I", [1, 2], "A."),
        ("1", [1, 2], "I."),
        ("a", [1, 2], "1."),
    ]


def test_a_count_that_begins_anew_is_another_series():
    assert told("1. Một", "2. Hai", "1. Ba", "2. Bốn") == [("1", [1, 2], ""), ("1", [1, 2], "")]
    under = told("I. A", "1. B", "II. C", "1. D", "2. E")
    assert [one[1] for one in under] == [[1, 2], [1], [1, 2]]


def test_what_can_be_no_new_list_is_a_number_once_more():
    assert told("I. A", "I. B", "II. C") == [("I", [1, 1, 2], "")]
    assert told("2. A", "2.1. B", "2.1. C")[1] == ("1.1", [1, 1], "2.")


def test_articles_count_on_through_chapters():
    body = ("Chương I", "CHUNG", "Điều 1. Một.", "Chương II", "RIÊNG", "Điều 2. Hai.")
    assert ("Điều", [2], "Chương II") in told(*body)


def test_parts_of_a_number():
    ((_, first), (_, second)) = [
        (one.level, one.items) for one in series(document("2. Hai", "2.1. Một", "2.2. Hai"))
    ]
    assert [number.value for number in first] == [2]
    assert [(number.prefix, number.value) for number in second] == [("2", 1), ("2", 2)]


def test_numbers_of_more_parts_than_anyone_needs():
    body = ("1. Một", "1.1.1.1.1. Hai", "1.1.1.1.2. Ba", "2. Bốn")
    assert told(*body) == [("1", [1, 2], ""), ("1.1.1.1.1", [1, 2], "1.")]


def test_appendices_apart():
    found = told("I. A", appendices=[("Phụ lục", "B", ["I. C", "II. D"])])
    assert found == [("I", [1], ""), ("I", [1, 2], "")]


def test_dashes_are_not_counted():
    assert told("- Một;", "+ Hai;", "* Ba.") == []


@pytest.mark.parametrize(
    ("value", "level", "sign"),
    [(5, "a", "đ"), (7, "a", "g"), (40, "a", ""), (4, "I", "IV"), (3, "(i)", "iii"), (2, "A", "B"),
     (12, "1.1", "12")],
)  # fmt: skip
def test_the_sign_of_a_place(value, level, sign):
    assert written(value, level) == sign


def test_rank():
    content = document("I. A", "1. B", "a) C", "D")
    ranks = [rank(item) for item in content.running]
    assert ranks == sorted(ranks)
