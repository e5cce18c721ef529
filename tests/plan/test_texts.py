from __future__ import annotations

import pytest

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.texts import (
    Text,
    as_block,
    joined_sentences,
    lines_of,
    one_line,
    without_parentheses,
)

HERE = Place("a.yaml", 10, 5, "mo_dau")


def lines(raw: str, *, wrapped: bool = False) -> list[tuple[str, str]]:
    return [(line.kind, line.text.raw) for line in lines_of(Text(raw, HERE, wrapped))]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("  một  ", "một"),
        ("một\nhai", "một hai"),
        ("\n một \n\n  hai\n", "một hai"),
        ("một  hai", "một  hai"),
        ("\n", ""),
    ],
)
def test_one_line(raw, expected):
    assert one_line(raw) == expected
    assert Text(raw, HERE, wrapped=True).on_one_line() == Text(expected, HERE)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param("một", [("paragraph", "một")], id="one paragraph"),
        pytest.param(" \n ", [], id="nothing"),
        pytest.param("một\nhai\n\nba", [("paragraph", "một hai"), ("paragraph", "ba")], id="blank"),
        pytest.param("một\n   \t\nhai", [("paragraph", "một"), ("paragraph", "hai")], id="spaces"),
        pytest.param("- một\n- hai\n tiếp", [("dash", "một"), ("dash", "hai tiếp")], id="dashes"),
        pytest.param("–\tmột", [("dash", "một")], id="a long dash and a tab"),
        pytest.param("• một\n-hai", [("dash", "một"), ("dash", "hai")], id="bullet, glued dash"),
        pytest.param("+ một", [("plus", "một")], id="plus"),
        pytest.param("-5 độ\n+84 là mã", [("paragraph", "-5 độ +84 là mã")], id="figures"),
        pytest.param("-", [("paragraph", "-")], id="a dash alone"),
        pytest.param("— một", [("paragraph", "— một")], id="an em dash is text"),
        pytest.param("1. a\n12. b", [("item", "1. a"), ("item", "12. b")], id="numbers"),
        pytest.param("1.2.\ta", [("item", "1.2. a")], id="a tab behind a number"),
        pytest.param("a) b\nđ) c", [("item", "a) b"), ("item", "đ) c")], id="letters"),
        pytest.param("(1) a\n(iv) b", [("item", "(1) a"), ("item", "(iv) b")], id="in brackets"),
        pytest.param("XII. a\nĐ. b", [("item", "XII. a"), ("item", "Đ. b")], id="capitals"),
        pytest.param("một\n2024. b", [("paragraph", "một 2024. b")], id="a year is no number"),
        pytest.param("1.5 triệu\na)b", [("paragraph", "1.5 triệu a)b")], id="nothing behind it"),
    ],
)
def test_lines(raw, expected):
    assert lines(raw) == expected


def test_wrapped_texts_have_a_line_for_each_paragraph():
    assert lines("một\nhai\n- ba", wrapped=True) == [
        ("paragraph", "một"),
        ("paragraph", "hai"),
        ("dash", "ba"),
    ]


def test_places_of_lines():
    block = lines_of(Text("một\ntiếp\n\n- hai", HERE))
    assert [line.text.place for line in block] == [
        Place("a.yaml", 11, 1, "mo_dau"),
        Place("a.yaml", 14, 1, "mo_dau"),
    ]
    wrapped = lines_of(Text("một\nhai", HERE, wrapped=True))
    assert [line.text.place for line in wrapped] == [HERE, HERE]
    assert lines_of(Text("một", HERE))[0].text.place == HERE


def test_a_block_put_together_falls_into_the_same_lines():
    once = lines_of(Text("một\n- hai\n+ ba\n1. bốn\n\nnăm", HERE))
    again = lines_of(as_block(once, HERE))
    assert [(line.kind, line.text.raw) for line in again] == [
        (line.kind, line.text.raw) for line in once
    ]


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("Một.\nHai.\nBa.", 2),
        ("Một;\nHai", 1),
        ("Một:\nĐây", 1),
        ("Một!\nHai?\nBa", 2),
        ("Một.\n\nHai", 0),
        ("Một\nHai", 0),
        ("Một.\nhai", 0),
        ("Một.\n- Hai", 0),
        ("Một.\n1. Hai", 0),
        ("Một.", 0),
    ],
)
def test_joined_sentences(raw, count):
    assert joined_sentences(Text(raw, HERE)) == count
    assert joined_sentences(Text(raw, HERE, wrapped=True)) == 0


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("(b/c)", "b/c"),
        (" ( b/c ) ", "b/c"),
        ("b/c", "b/c"),
        ("để biết (gấp)", "để biết (gấp)"),
        ("(để biết (gấp))", "để biết (gấp)"),
        ("(a) và (b)", "(a) và (b)"),
        ("(chưa đóng", "(chưa đóng"),
        ("((a)", "((a)"),
        ("()", ""),
        ("", ""),
    ],
)
def test_without_parentheses(raw, expected):
    assert without_parentheses(raw) == expected
