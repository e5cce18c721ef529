from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.source import Map, parse
from gnbv_docgen.plan.source.lines import quoted
from tests.plan.told import messages, told

AS_TYPED = (
    *("05", "0124", "010", "0o10", "0x1F", "1e3", "1_000", "+84", "20.10", "2,99", "1.250.000"),
    *("no", "yes", "on", "off", "y", "n", "có", "không", "true", "False", "Null", "NULL"),
    *("12:30", "12:30:45", "2024-05-04", "2026-02-30", "09/4/2024", "tháng 5/2024", "="),
    *("001203001234", "079203001234", "0912345678", "-1", ".5", ".inf", "nan", "<b>&</b>", "a#b"),
)
BLANK = ("", " ", "~", "null", " # ghi chú")


@pytest.mark.parametrize("text", AS_TYPED)
def test_every_scalar_is_text_as_typed(text):
    parsed = parse(f"a: {text}\nb:\n  - {text}\n".encode(), "a.yaml")
    assert parsed.findings == ()
    assert parsed.root == {"a": text, "b": [text]}
    assert type(parsed.root["a"]) is str


@pytest.mark.parametrize("text", BLANK)
def test_blank(text):
    assert parse(f"a: {text}\nb: 1\n".encode(), "a.yaml").root == {"a": None, "b": "1"}


@pytest.mark.parametrize("text", ['""', "''", '"null"', "'~'"])
def test_quotes_are_never_blank(text):
    assert parse(f"a: {text}\n".encode(), "a.yaml").root == {"a": text[1:-1]}


@pytest.mark.parametrize("breaks", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["", "BOM"])
def test_places(breaks, mark):
    plan = mark + breaks.join(("a: 😀 b", "danh_sach:", "  - mot: x", "    hai: y", "  - z", ""))
    root = parse(plan.encode(), "a.yaml").root
    assert root is not None
    assert root.key_places == {"a": (1, 1), "danh_sach": (2, 1)}
    assert root.value_places == {"a": (1, 4), "danh_sach": (3, 3)}
    assert root["danh_sach"].places == [(3, 5), (5, 5)]
    assert root["danh_sach"][0].value_places == {"mot": (3, 10), "hai": (4, 10)}


def test_keys_keep_the_order_of_the_file():
    root = parse(b"b: 1\na: 2\nc: 3\n", "a.yaml").root
    assert isinstance(root, Map)
    assert list(root) == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("“Vì người nghèo”", "“Vì người nghèo”", id="wholly in curly quotes"),
        pytest.param("Quỹ “Vì người nghèo” xã", "Quỹ “Vì người nghèo” xã", id="inside"),
        pytest.param("Quỹ “Vì”: “b”", None, id="with a colon it is an error"),
        pytest.param("“A” và “B”", "“A” và “B”", id="begins and ends"),
    ],
)
def test_curly_quotes_are_letters_of_the_text(text, value):
    parsed = parse(f"a: {text}\n".encode(), "a.yaml")
    assert parsed.root == (None if value is None else {"a": value})
    assert bool(parsed.findings) is (value is None)


def test_small_aliases_are_fine():
    parsed = parse(b"a: &x [1, 2]\nb: *x\nc: [*x, *x]\n", "a.yaml")
    assert parsed.findings == ()
    assert parsed.root == {"a": ["1", "2"], "b": ["1", "2"], "c": [["1", "2"], ["1", "2"]]}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("[" * 100_000, "YAML005", id="brackets"),
        pytest.param("{a: " * 100_000, "YAML005", id="braces"),
        pytest.param("- " * 1_000_000, "YAML005", id="dashes"),
        pytest.param("? " * 100_000, "YAML031", id="question marks"),
        pytest.param("".join(f"{' ' * n}a:\n" for n in range(600)), "YAML005", id="keys"),
        pytest.param("%TAG !a! x\n" * 100_000 + "--- a", "YAML038", id="directives"),
        pytest.param(
            "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [[[[*a{n - 1}]]]]\n" for n in range(1, 99)),
            "YAML005",
            id="aliases upon aliases",
        ),
        pytest.param("a: " + "x" * 5_000_000, "YAML004", id="five megabytes"),
    ],
)
def test_no_file_exhausts_the_reader(text, code):
    assert [found for _, _, found in told(text)] == [code]


def test_decomposed_text_becomes_nfc_and_is_told_once():
    text = unicodedata.normalize("NFD", "khóa: Uỷ ban\nb: nghèo\n")
    parsed = parse(text.encode(), "a.yaml")
    assert parsed.root == {"khóa": "Uỷ ban", "b": "nghèo"}
    (finding,) = parsed.findings
    assert (finding.code, finding.severity) == ("YAML020", Severity.WARNING)
    assert (finding.place.line, finding.place.column) == (1, 3)
    assert "“khóa”" in finding.message
    assert "và 2 chỗ nữa, dòng 1, 2" in finding.message


def test_several_errors_are_told_together_and_in_order():
    assert told("a: !x 1\nb: 2\nb: 3\nc: *y\n") == [
        (1, 4, "YAML010"),
        (3, 1, "YAML006"),
        (4, 4, "YAML041"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ma_so:abc\nten_a: x\n", [(1, 1, "YAML030")], id="its consequence"),
        pytest.param("a: {ten} x\n", [(1, 4, "YAML022")], id="the same line"),
        pytest.param("a: !x 1\nb: 2\nc: %\n", [(1, 4, "YAML010"), (3, 4, "YAML022")], id="two"),
    ],
)
def test_one_mistake_is_told_once(text, expected):
    assert told(text) == expected


@given(st.binary(max_size=200))
def test_no_bytes_raise(data):
    parsed = parse(data, "a.yaml")
    errors = [found for found in parsed.findings if found.severity is Severity.ERROR]
    assert (parsed.root is None) is bool(errors)


YAML_SIGNS = st.text(
    alphabet="ab: -\n\t#\"'|>[]{},&*!?%@`\\“”\xa0\u200bđạ0", min_size=1, max_size=60
)


@given(YAML_SIGNS)
def test_no_signs_of_yaml_raise_or_speak_english(text):
    for message in messages(text):
        assert not set(message.lower().split()) & {"expected", "while", "found", "not", "line"}


TEXT = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\u2028\u2029\ufffe\uffff"),
    min_size=1,
    max_size=80,
)


@given(TEXT)
def test_any_quoted_text_comes_back_in_nfc(text):
    text = text.replace("\ufeff", "")
    root = parse(f"a: {quoted(text)}\n".encode(), "a.yaml").root
    assert root == {"a": unicodedata.normalize("NFC", text)}
