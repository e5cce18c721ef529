from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.plan.blocks import Span, plain
from gnbv_docgen.plan.markup import escape, names, resolve
from tests.plan.printed import spans_text


def value(name: str) -> tuple[Span, ...]:
    """Values of the tests: ``{dam}`` is bold itself, ``{trong}`` empty."""
    return {"dam": (Span("rất", bold=True),), "trong": ()}.get(name, (Span(name.upper()),))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("", ""),
        ("chữ thường", "chữ thường"),
        ("**đậm**", "<b>đậm</b>"),
        ("*nghiêng*", "<i>nghiêng</i>"),
        ("***cả hai***", "<bi>cả hai</bi>"),
        ("**a** và *b*", "<b>a</b> và <i>b</i>"),
        ("**a *b* c**", "<b>a </b><bi>b</bi><b> c</b>"),
        ("**a *b** c*", "<b>a </b><bi>b</bi><i> c</i>"),
        ("**Lưu ý:** x", "<b>Lưu ý:</b> x"),
        ("(*a*), “**b**”.", "(<i>a</i>), “<b>b</b>”."),
        ("**1,5%**", "<b>1,5%</b>"),
        ("**(a)**", "<b>(a)</b>"),
        ("*a*-*b*", "<i>a</i>-<i>b</i>"),
    ],
)
def test_emphasis(raw, expected):
    assert spans_text(resolve(raw, value)) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "2 * 3 * 4",
        "2*3*4",
        "2**3**4",
        "(*) ghi chú (*)",
        "tỷ lệ* và số hộ*",
        "* đầu dòng",
        "*chưa đóng",
        "chưa mở*",
        "**cách **",
        "******",
        "****a****",
        "*",
        "C:\\xa",
        "cuối \\",
        "}",
        "{chưa đóng",
    ],
)
def test_stars_and_braces_that_mark_nothing_are_text(raw):
    assert resolve(raw, value) == (Span(raw),)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("{xa} và { huyen }", "XA và HUYEN"),
        ("**{xa}**", "<b>XA</b>"),
        ("*việc {dam} gấp*", "<i>việc </i><bi>rất</bi><i> gấp</i>"),
        ("{trong}", ""),
        ("a{trong}b", "ab"),
        (r"\{xa\} \*a\* \\", r"{xa} *a* " + "\\"),
        (r"\**đậm**", "**đậm**"),
        (r"**a\***", "<b>a*</b>"),
    ],
)
def test_names_and_backslashes(raw, expected):
    assert spans_text(resolve(raw, value)) == expected


def test_neighbours_of_one_look_are_one_span():
    assert resolve("a{xa}b", value) == (Span("aXAb"),)


@given(st.text())
def test_escaped_text_is_printed_as_it_is(text):
    assert plain(resolve(escape(text), value)) == text
    assert all(not (span.bold or span.italic) for span in resolve(escape(text), value))


@given(st.text(alphabet="*{} \\a(,", max_size=12))
def test_nothing_but_marks_is_lost(text):
    kept = [letter for letter in plain(resolve(text, lambda _: ())) if letter in "a(,"]
    outside = text
    for start, name in reversed([*names(text)]):
        outside = outside[:start] + outside[outside.index("}", start) + 1 :]
        assert name.strip() == name
    assert kept == [letter for letter in outside if letter in "a(,"]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("{a} {b}", [(0, "a"), (4, "b")]),
        (r"\{a} { b }", [(5, "b")]),
        (r"\\{a}", [(2, "a")]),
        ("{}", [(0, "")]),
        ("{a\nb}", []),
        ("không", []),
    ],
)
def test_names(raw, expected):
    assert [*names(raw)] == expected
