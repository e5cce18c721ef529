from __future__ import annotations

import pytest

from gnbv_docgen.findings import Finding, Place
from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.source import parse
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.dates import PartialDate


def cursor(text: str) -> Cursor:
    root = parse(text.encode(), "a.yaml").root
    assert root is not None
    return Cursor(root, Place("a.yaml", 1, 1, ""), [])


def told(one: Cursor) -> list[tuple[str, int, int, str]]:
    def short(finding: Finding) -> tuple[str, int, int, str]:
        place = finding.place
        return (finding.code, place.line, place.column, place.label)

    return [short(finding) for finding in one.findings]


BLANKS = ["", "''", "' '", '"\\n"', "null"]


@pytest.mark.parametrize("blank", BLANKS)
def test_blanks(blank):
    one = cursor(f"ten_loai: {blank}\n")
    assert "ten_loai" not in one
    assert one.text("ten_loai") is None
    assert one.text("khac") is None
    assert one.texts("ten_loai") == ()
    assert [*one.items("ten_loai")] == []
    assert one.block("ten_loai") == ()
    assert one.figure("ten_loai") is None
    assert one.date("ten_loai") is None
    assert one.choice("ten_loai", "mặc định") in ("mặc định", " ", "\n")
    assert not one.yes("ten_loai")
    assert told(one) == []


@pytest.mark.parametrize("blank", BLANKS)
def test_blanks_that_must_be_filled(blank):
    one = cursor(f"khac: x\nten_loai: {blank}\n")
    assert one.need("ten_loai").raw == ""
    assert [text.raw for text in one.need_texts("ten_loai")] == [""]
    assert [line.text.raw for line in one.need_block("ten_loai")] == [""]
    assert [(code, line, label) for code, line, _, label in told(one)] == [
        ("NOI001", 2, "ten_loai")
    ] * 3


def test_texts():
    one = cursor("a: một\nb: [một, 'hai\n\n  ba', '', ]\nc: |\n  một\n  hai\n")
    assert one.text("a") == Text("một", Place("a.yaml", 1, 4, "a"))
    assert one.text("c") == Text("một hai", Place("a.yaml", 5, 4, "c"))
    assert one.texts("a") == (one.text("a"),)
    assert [(text.raw, text.place.label) for text in one.texts("b")] == [
        ("một", "b[1]"),
        ("hai ba", "b[2]"),
    ]
    assert told(one) == [("NOI001", 4, 8, "b[3]")]


def test_members_and_cells():
    one = cursor("a: [một, '', null, {b: x}]\n")
    seq, place = one.map["a"], one.at("a")
    assert [where.label for _, where in one.members(seq, place)] == ["a[1]", "a[4]"]
    assert [code for code, *_ in told(one)] == ["NOI001", "NOI001"]
    cells = [cell.raw if isinstance(cell, Text) else cell for cell, _ in one.cells(seq, place)]
    assert cells == ["một", "", None, {"b": "x"}]
    assert one.title(None, place) == Text("", place)
    assert next(one.cells(seq, place))[0].place.column == 5


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: |\n  một\n  hai\n\n  ba\n", [("một hai", 2), ("ba", 5)], id="literal"),
        pytest.param("a: >-\n  một\n  hai\n\n  ba\n", [("một hai", 1), ("ba", 1)], id="folded"),
        pytest.param("a: một\n  hai\n\n  ba\n", [("một hai", 1), ("ba", 1)], id="plain"),
        pytest.param('a: "một\n\n  hai"\n', [("một", 1), ("hai", 1)], id="quoted"),
        pytest.param("a: 'một '\n", [("một", 1)], id="one line"),
    ],
)
def test_blocks(text, expected):
    one = cursor(text)
    assert [(line.text.raw, line.text.place.line) for line in one.block("a")] == expected
    assert one.need_block("a") == one.block("a")
    listed = cursor("a:\n- " + text.removeprefix("a: ").replace("\n", "\n  "))
    ((item, _),) = listed.items("a")
    raws = [line.text.raw for line in listed.block_lines(item)]
    assert raws == [raw for raw, _ in expected]


def test_paragraphs_that_may_have_become_one():
    one = cursor("a: |\n  Một.\n  Hai.\n  Ba.\nb: >-\n  Một.\n  Hai.\n")
    assert len(one.block("a")) == len(one.block("b")) == 1
    assert told(one) == [("NOI002", 1, 4, "a")]
    assert one.findings[0].message.startswith("Có 2 chỗ xuống dòng")
    assert one.findings[0].severity == "warning"


@pytest.mark.parametrize(
    ("typed", "value", "told_of"),
    [
        ("2,99", "2.99", None),
        ("2,99%", "2.99", None),
        ("1.250.000", "1250000", None),
        ("05", "5", None),
        ("2.99", None, "2,99"),
        ("mười", None, "không phải là một số"),
    ],
)
def test_figures(typed, value, told_of):
    one = cursor(f"a: {typed}\n")
    figure = one.figure("a")
    assert figure is not None
    assert figure.text.raw == typed
    assert (figure.value is None) is (value is None)
    assert value is None or str(figure.value) == value
    assert [code for code, *_ in told(one)] == ([] if told_of is None else ["NOI003"])
    assert told_of is None or told_of in one.findings[0].message


@pytest.mark.parametrize(
    ("typed", "date", "code"),
    [
        ("09/4/2024", PartialDate(9, 4, 2024), None),
        ("tháng 5/2024", PartialDate(None, 5, 2024), None),
        ("30/2/2024", None, "NOI004"),
        ("hôm qua", None, "NOI005"),
    ],
)
def test_dates(typed, date, code):
    one = cursor(f"a: {typed}\n")
    assert one.date("a") == date
    assert [found for found, *_ in told(one)] == ([] if code is None else [code])


def test_choices():
    one = cursor("a: có\nb: ngang\n")
    assert one.yes("a")
    assert not one.yes("b")
    assert one.choice("b", "dọc") == "ngang"
    assert one.choice("c", "dọc") == "dọc"
    assert one.choice("c") == ""


def test_maps_inside():
    inner = cursor("a:\n  b: [x]\n").child("a")
    assert inner.label == "a"
    assert [where.label for _, where in inner.items("b")] == ["a.b[1]"]
    assert inner.at("b") == Place("a.yaml", 2, 6, "a.b")
