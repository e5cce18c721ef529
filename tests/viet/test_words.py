from __future__ import annotations

import random
from decimal import Decimal
from pathlib import Path

import pytest

from gnbv_docgen.viet.figures import parse_figure
from gnbv_docgen.viet.words import amount_in_words, in_words

from .number_reader import UnreadableError, read

TABLE = Path(__file__).parent.parent / "data" / "viet" / "so-thanh-chu.tsv"
ROWS = [
    tuple(line.split("\t"))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def figure(text: str) -> Decimal:
    value = parse_figure(text)
    assert value is not None
    return value


def test_the_table_holds_two_hundred_cases() -> None:
    assert len({written for written, _ in ROWS}) == len(ROWS) >= 200


@pytest.mark.parametrize(("written", "words"), ROWS, ids=[written for written, _ in ROWS])
def test_table(written: str, words: str) -> None:
    number, _, unit = written.partition(" ")
    value = figure(number)
    assert (amount_in_words(value, unit) if unit else in_words(value)) == words


@pytest.mark.parametrize(("written", "words"), ROWS, ids=[written for written, _ in ROWS])
def test_the_reader_reads_the_table(written: str, words: str) -> None:
    number, _, unit = written.partition(" ")
    if unit:
        words = (words[0].lower() + words[1:]).removesuffix(f" {unit}")
    assert read(words) == figure(number)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "mốt",
        "lăm",
        "mười năm",
        "mười mốt",
        "mười tư",
        "hai mươi một",
        "hai mươi bốn",
        "hai mươi năm",
        "một mươi",
        "không mươi",
        "một trăm không",
        "một trăm năm",
        "một trăm lẻ năm",
        "một trăm linh lăm",
        "một trăm linh mười",
        "không trăm năm mươi",
        "một nghìn năm",
        "một nghìn lẻ năm",
        "hai nghìn hai mươi tư",
        "một nghìn không trăm",
        "một nghìn không",
        "một nghìn triệu",
        "không tỷ",
        "một tỷ năm triệu",
        "một tỷ một triệu tỷ năm",
        "một  nghìn",
        "nghìn",
        "tỷ",
        "âm không",
        "một phẩy",
        "một phẩy không",
        "một phẩy không trăm linh năm",
        "Một",
    ],
)
def test_the_reader_refuses_broken_words(words: str) -> None:
    with pytest.raises(UnreadableError):
        read(words)


def test_every_number_up_to_a_million() -> None:
    wrong = [n for n in range(1_000_001) if read(in_words(n)) != n]
    assert wrong == []


def test_whole_decimals_read_like_integers() -> None:
    wrong = [n for n in range(0, 1_000_001, 37) if in_words(Decimal(n)) != in_words(n)]
    assert wrong == []


def test_amounts_to_the_fifteenth_power() -> None:
    source = random.Random(20200305)
    for _ in range(40_000):
        amount = source.randrange(10 ** source.randint(1, 15) + 1)
        amount -= amount % 10 ** source.choice((0, 0, 3, 6, 9))
        assert read(in_words(amount)) == amount
        assert read(in_words(-amount)) == -amount


def test_decimals() -> None:
    source = random.Random(30)
    for _ in range(40_000):
        places = source.randint(1, 6)
        digits = source.randrange(-(10 ** source.randint(1, 12)), 10 ** source.randint(1, 12))
        value = Decimal(digits).scaleb(-places)
        assert read(in_words(value)) == value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Decimal("1E+3"), "một nghìn"),
        (Decimal("2.5E+4"), "hai mươi lăm nghìn"),
        (Decimal("5.00"), "năm"),
        (Decimal("-0.0"), "không"),
        (Decimal("1E-3"), "không phẩy không không một"),
        (Decimal("1" + "0" * 30 + "7"), "mười nghìn tỷ tỷ tỷ không trăm linh bảy"),
        (10**27, "một tỷ tỷ tỷ"),
    ],
    ids=str,
)
def test_forms_of_decimal(value: Decimal | int, words: str) -> None:
    assert in_words(value) == words


def test_more_digits_than_decimal_keeps_are_not_rounded() -> None:
    assert in_words(Decimal("-" + "1" * 40)) == in_words(int("-" + "1" * 40))


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity"])
def test_no_number_has_no_words(value: str) -> None:
    with pytest.raises(ValueError, match="không đọc được"):
        in_words(Decimal(value))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (105, "một trăm lẻ năm"),
        (1005, "một ngàn không trăm lẻ năm"),
        (24, "hai mươi bốn"),
        (124_024, "một trăm hai mươi bốn ngàn không trăm hai mươi bốn"),
        (14, "mười bốn"),
        (10**12, "một ngàn tỷ"),
    ],
)
def test_southern_words(value: int, words: str) -> None:
    assert in_words(value, linh="lẻ", tu="bốn", nghin="ngàn") == words


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        ("1.200.000", "đồng", "Một triệu hai trăm nghìn đồng chẵn"),
        ("1.200.500", "đồng", "Một triệu hai trăm nghìn năm trăm đồng"),
        ("345", "triệu đồng", "Ba trăm bốn mươi lăm triệu đồng chẵn"),
        ("345,6", "triệu đồng", "Ba trăm bốn mươi lăm phẩy sáu triệu đồng"),
        ("5,0", "tỷ đồng", "Năm tỷ đồng chẵn"),
    ],
)
def test_even_amounts(amount: str, unit: str, words: str) -> None:
    assert amount_in_words(figure(amount), unit, even=True) == words


def test_an_even_amount_beyond_decimal_precision() -> None:
    assert amount_in_words(Decimal("1E+45"), even=True) == "Một tỷ tỷ tỷ tỷ tỷ đồng chẵn"
