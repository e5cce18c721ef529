from __future__ import annotations

import pytest

from gnbv_docgen.plan.source.lines import Lines, parts_of, quoted, shorten


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"], ids=repr)
def test_lines(breaks):
    text = breaks.join(("một", "", "ba"))
    lines = Lines(text)
    assert lines.count == 3
    assert [lines[number] for number in (1, 2, 3)] == ["một", "", "ba"]
    assert text[lines.start(3) :] == "ba"
    assert lines.place(text.index("b")) == (3, 1)
    assert lines.place(1) == (1, 2)


def test_lines_above_are_those_that_say_something():
    assert Lines("a:\n\n# ghi chú\n  b\nc").above(5) == [4, 1]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        pytest.param("", (0, "", "", ""), id="blank"),
        pytest.param("khoa: gt", (0, "", "khoa", "gt"), id="key and value"),
        pytest.param("  khoa:", (2, "", "khoa", ""), id="key"),
        pytest.param("  - gt", (2, "- ", "", "gt"), id="item"),
        pytest.param("  - - gt", (2, "- - ", "", "gt"), id="item of an item"),
        pytest.param("  -", (2, "-", "", ""), id="empty item"),
        pytest.param("- khoa: gt: x", (0, "- ", "khoa", "gt: x"), id="two colons"),
        pytest.param('"a: b": c', (0, "", '"a: b"', "c"), id="quoted key"),
        pytest.param('a: "b: c"', (0, "", "a", '"b: c"'), id="quoted value"),
        pytest.param("Căn cứ: x", (0, "", "Căn cứ", "x"), id="a text that looks like a key"),
        pytest.param("a:b", (0, "", "", "a:b"), id="no space"),
        pytest.param("12:30", (0, "", "", "12:30"), id="a time"),
        pytest.param("-a: b", (0, "", "-a", "b"), id="glued dash"),
    ],
)
def test_parts(line, parts):
    assert parts_of(line)[:4] == parts


def test_columns():
    parts = parts_of("  - khoa: gt")
    assert (parts.key_column, parts.value_column) == (5, 11)
    assert (parts_of("x").key_column, parts_of("x:").value_column) == (0, 0)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("a: b", '"a: b"'),
        ('nói "có"', "'nói \"có\"'"),
        ("a \\* b", "'a \\* b'"),
        ("\"a\" và 'b'", "'\"a\" và ''b'''"),
    ],
)
def test_quoted(text, result):
    assert quoted(text) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        pytest.param("ngắn", "ngắn", id="short"),
        pytest.param("hai\n  dòng", "hai dòng", id="one line"),
        pytest.param("một hai ba bốn", "một hai…", id="after a word"),
        pytest.param("x" * 20, "x" * 9 + "…", id="one long word"),
    ],
)
def test_shorten(text, result):
    assert shorten(text, 10) == result
