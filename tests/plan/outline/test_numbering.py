from __future__ import annotations

import pytest

from gnbv_docgen.plan.model import Level
from gnbv_docgen.plan.outline.numbering import (
    STYLES,
    below,
    count_of,
    split_typed,
    style_of_typed,
)


@pytest.mark.parametrize(
    ("style", "numbers"),
    [
        ("A", ["A.", "B.", "C.", "D.", "Đ.", "E."]),
        ("Phần I", ["Phần I", "Phần II", "Phần III"]),
        ("Phần thứ nhất", ["Phần thứ nhất", "Phần thứ hai"]),
        ("I", ["I.", "II.", "III.", "IV."]),
        ("1", ["1.", "2."]),
        ("a", ["a)", "b)", "c)", "d)", "đ)", "e)", "g)"]),
        ("(1)", ["(1)", "(2)"]),
        ("(i)", ["(i)", "(ii)", "(iii)", "(iv)"]),
        ("-", ["-", "-"]),
        ("+", ["+", "+"]),
        ("không", ["", ""]),
    ],
)
def test_numbers(style, numbers):
    found = STYLES[style]
    assert [found.write(count, "") for count in range(1, len(numbers) + 1)] == numbers
    assert all(found.pattern.fullmatch(number) for number in numbers if number)


@pytest.mark.parametrize(
    ("parent", "number"),
    [("1.", "1.2."), ("2.3.", "2.3.2."), ("12", "12.2."), ("I.", "2."), ("a)", "2."), ("", "2.")],
)
def test_numbers_under_numbers(parent, number):
    assert STYLES["1.1"].write(2, parent) == number


@pytest.mark.parametrize(
    ("number", "otherwise", "style"),
    [
        ("IV.", "I", "I"),
        ("IV", "I", "I"),
        ("C.", "A", "A"),
        ("C.", "1", "I"),
        ("E.", "1", "A"),
        ("2.", "I", "1"),
        ("2.1.", "1", "1.1"),
        ("2.1", "1", "1.1"),
        ("đ)", "1", "a"),
        ("(2)", "1", "(1)"),
        ("(ii)", "1", "(i)"),
        ("Phần II", "I", "Phần I"),
        ("Phần thứ ba", "I", "Phần thứ nhất"),
        ("-", "1", "-"),
        ("+", "1", "+"),
        ("(*)", "I", "I"),
    ],
)
def test_style_of_typed(number, otherwise, style):
    assert style_of_typed(number, otherwise) == style


@pytest.mark.parametrize(
    ("number", "style", "parent", "count"),
    [
        ("IV.", "I", "", 4),
        ("IV", "I", "", 4),
        ("đ)", "a", "", 5),
        ("2.3.", "1.1", "2.", 3),
        ("9.9.", "1.1", "2.", 8),
        ("(*)", "I", "", 7),
        ("Phần thứ hai", "Phần thứ nhất", "", 2),
        ("75.", "1", "", 8),
    ],
)
def test_count_of(number, style, parent, count):
    assert count_of(number, STYLES[style], parent, 7) == count


@pytest.mark.parametrize(
    ("raw", "own", "item", "heading"),
    [
        ("1. Ý", "1", "1.", "1."),
        ("1.\tÝ", "1", "1.", "1."),
        ("1.Ý", "1", "", ""),
        ("12. Ý", "I", "12.", "12."),
        ("1.2.3. Ý", "1", "1.2.3.", "1.2.3."),
        ("1.5 ha", "1", "", ""),
        ("1.5 ha", "1.1", "1.5", "1.5"),
        ("a) Ý", "-", "a)", "a)"),
        ("(iv) Ý", "1", "(iv)", "(iv)"),
        ("C. Mác", "1", "", "C."),
        ("II. Mục", "1", "", "II."),
        ("II. Mục", "I", "II.", "II."),
        ("Phần II Mục", "Phần I", "Phần II", "Phần II"),
        ("Phần II Mục", "I", "", ""),
        ("- Ý", "-", "-", "-"),
        ("- Ý", "1", "-", "-"),
        ("-Ý", "-", "", ""),
        ("Ý", "1", "", ""),
        ("a) Ý", "không", "a)", "a)"),
    ],
)
def test_numbers_typed_at_the_head_of_a_text(raw, own, item, heading):
    assert split_typed(raw, own, heading=False)[0] == item
    assert split_typed(raw, own, heading=True)[0] == heading
    typed, rest = split_typed(raw, own, heading=True)
    assert "".join((typed + rest).split()) == "".join(raw.split())


@pytest.mark.parametrize(
    ("levels", "expected"),
    [("I 1", "1"), ("1", "- +"), ("-", "+"), ("+", "+"), ("", "- +"), ("a -", "-")],
)
def test_levels_run_out_into_dashes(levels, expected):
    found = below(tuple(Level(style) for style in levels.split()))
    assert [level.style for level in found] == expected.split()
