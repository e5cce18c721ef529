from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.figures import explain_figure, format_figure, group_digits, parse_figure

SAMPLE = "ví dụ 1.250.000 hoặc 2,99"
GROUPS = f"sai nhóm nghìn; sau mỗi dấu chấm phải có đúng ba chữ số, {SAMPLE}"
COMMAS = "có nhiều dấu phẩy; một số chỉ có một dấu phẩy, ở trước phần thập phân"
NO_NUMBER = (
    "không phải là một số; hãy ghi bằng chữ số, dấu chấm giữa các nhóm nghìn, "
    f"dấu phẩy trước phần thập phân, {SAMPLE}"
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("7", "7"),
        ("05", "5"),
        ("00", "0"),
        ("1250000", "1250000"),
        ("1.250.000", "1250000"),
        ("1.610", "1610"),
        ("999.999", "999999"),
        ("2,99", "2.99"),
        ("2,50", "2.50"),
        ("0,05", "0.05"),
        ("1,250", "1.250"),
        ("1.250.000,5", "1250000.5"),
        ("1250000,5", "1250000.5"),
        ("-3,5", "-3.5"),
        ("\u22123,5", "-3.5"),
        ("\u201312", "-12"),
        ("-0", "0"),
        (" 1.250 ", "1250"),
        ("\u00a012", "12"),
    ],
)
def test_parse_figure(text: str, value: str) -> None:
    parsed = parse_figure(text)
    assert str(parsed) == value
    assert explain_figure(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1.61",
        "0.125",
        "012.345",
        "1.25.000",
        "1.2500",
        "1250.000",
        "1,2,3",
        "1,250,000",
        "1.250,000.5",
        ",5",
        "5,",
        "1e3",
        "5%",
        "năm",
        "--5",
        "+5",
        "1 250",
        "1.250.000 đồng",
        "٣",
        "１２",
        "½",
        "1" * 29,
    ],
)
def test_parse_figure_refuses(text: str) -> None:
    assert parse_figure(text) is None
    assert explain_figure(text) != ""


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("1.61", "dùng dấu phẩy cho phần thập phân: 1,61"),
        ("-1.5", "dùng dấu phẩy cho phần thập phân: -1,5"),
        ("0.125", "dùng dấu phẩy cho phần thập phân: 0,125"),
        ("1250.5", "dùng dấu phẩy cho phần thập phân: 1.250,5"),
        (
            "1,250,000",
            "dùng dấu chấm giữa các nhóm nghìn, dấu phẩy trước phần thập phân: 1.250.000",
        ),
        ("1,250.5", "dùng dấu chấm giữa các nhóm nghìn, dấu phẩy trước phần thập phân: 1.250,5"),
        ("1 250 000", "bỏ dấu cách: 1.250.000"),
        ("1\u00a0250,5", "bỏ dấu cách: 1.250,5"),
        ("1. 250.000", "bỏ dấu cách: 1.250.000"),
        ("- 5", "bỏ dấu cách: -5"),
        ("+5", "bỏ dấu cộng: 5"),
        (",5", "ghi số 0 trước phần thập phân: 0,5"),
        ("-.5", "ghi số 0 trước phần thập phân: -0,5"),
        ("5,", "bỏ dấu ở cuối: 5"),
        ("1.250.", "bỏ dấu ở cuối: 1.250"),
        ("5%", "chỉ ghi số, đơn vị tính ghi riêng: 5"),
        ("1.250.000 đồng", "chỉ ghi số, đơn vị tính ghi riêng: 1.250.000"),
        (
            "1.61 %",
            "chỉ ghi số, đơn vị tính ghi riêng, dùng dấu phẩy cho phần thập phân: 1,61",
        ),
    ],
)
def test_explain_figure_mends(text: str, advice: str) -> None:
    assert explain_figure(text) == f"“{text}” chưa đúng cách ghi số; hãy {advice}"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("1.25.000", GROUPS),
        ("1250.000", GROUPS),
        ("012.345", GROUPS),
        ("1,2,3", COMMAS),
        ("1,25,000", COMMAS),
        ("năm", NO_NUMBER),
        ("5 6", NO_NUMBER),
        ("5-6", NO_NUMBER),
        ("1e3", NO_NUMBER),
        ("x5", NO_NUMBER),
        (".", NO_NUMBER),
        ("-", NO_NUMBER),
    ],
)
def test_explain_figure_says_what_is_wrong(text: str, fault: str) -> None:
    assert explain_figure(text) == f"“{text}” {fault}"


def test_explain_figure_for_nothing_and_for_too_much() -> None:
    assert explain_figure("  ") == f"chưa ghi số; hãy ghi bằng chữ số, {SAMPLE}"
    assert explain_figure("9" * 5000) == f"“{'9' * 28}…” quá dài; một số có nhiều nhất 28 ký tự"


@given(st.text(alphabet="0123456789.,-+% \u00a0hộ"))
def test_explain_figure_always_answers(text: str) -> None:
    assert (explain_figure(text) == "") is (parse_figure(text) is not None)


@pytest.mark.parametrize(
    ("value", "places", "text"),
    [
        ("0", None, "0"),
        ("1250000", None, "1.250.000"),
        ("1250000.50", None, "1.250.000,50"),
        ("-1234.5", None, "-1.234,5"),
        ("999", None, "999"),
        ("1E+6", None, "1.000.000"),
        ("1E-7", None, "0,0000001"),
        ("-0.00", None, "0,00"),
        ("2.5", 2, "2,50"),
        ("2.345", 2, "2,35"),
        ("-2.345", 2, "-2,35"),
        ("2.5", 0, "3"),
        ("-0.4", 0, "0"),
        ("1234567.891", 1, "1.234.567,9"),
        ("9" * 40, 2, "9." + "999." * 12 + "999,00"),
    ],
)
def test_format_figure(value: str, places: int | None, text: str) -> None:
    assert format_figure(Decimal(value), places) == text


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_format_figure_refuses_what_is_no_number(value: str) -> None:
    with pytest.raises(ValueError, match="không phải là một số"):
        format_figure(Decimal(value))


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1000, "1.000"), (1250000, "1.250.000"), (-12345, "-12.345")],
)
def test_group_digits(number: int, text: str) -> None:
    assert group_digits(number) == text


@given(st.decimals(min_value=-(10**15), max_value=10**15, places=4))
def test_what_is_formatted_can_be_parsed(value: Decimal) -> None:
    text = format_figure(value)
    parsed = parse_figure(text)
    assert parsed == value
    assert parsed is not None
    assert parsed.as_tuple().exponent == value.as_tuple().exponent
    assert format_figure(parsed) == text
