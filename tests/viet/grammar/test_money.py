from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.viet.grammar.money import amount_in_words, amounts


@pytest.mark.parametrize(
    ("text", "dong", "words", "words_dong"),
    [
        ("1.250.000.000 đồng (Một tỷ hai trăm năm mươi triệu đồng)", 1_250_000_000,
         "Một tỷ hai trăm năm mươi triệu đồng", 1_250_000_000),
        ("15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng chẵn./.)", 15_000_000,
         "Mười lăm triệu đồng chẵn", 15_000_000),
        ("15.000.000 đồng (bằng chữ: mười năm triệu đồng)", 15_000_000,
         "mười năm triệu đồng", 15_000_000),
        ("15.000.000 đồng (bằng chữ: mươi lăm triệu đồng)", 15_000_000,
         "mươi lăm triệu đồng", None),
        ("250 triệu đồng (hai trăm năm mươi triệu đồng)", 250_000_000,
         "hai trăm năm mươi triệu đồng", 250_000_000),
        ("2,5 tỷ đồng/năm", 2_500_000_000, None, None),
        ("300 nghìn đồng (tiền công)", 300_000, None, None),
        ("30 triệu.", 30_000_000, None, None),
        ("5.000 đồng (không kể các khoản đóng góp bằng đồng)", 5_000, None, None),
    ],
)  # fmt: skip
def test_amounts(text, dong, words, words_dong):
    (item,) = amounts(text)
    assert item.dong == Decimal(dong)
    assert (item.words and item.words.of(text)) == words
    assert item.words_dong == words_dong


@pytest.mark.parametrize("text", ["01 triệu căn hộ", "5 hộ", "hội đồng", "1-2 triệu đồng", "tỷ lệ"])
def test_what_is_no_amount(text):
    assert amounts(text) == ()


@pytest.mark.parametrize(
    ("text", "words", "dong"),
    [
        ("(Bằng chữ: Hai mươi bảy triệu đồng)", "Hai mươi bảy triệu đồng", 27_000_000),
        ("Số tiền viết bằng chữ: Năm trăm nghìn đồng chẵn./.", "Năm trăm nghìn đồng chẵn", 500_000),
        ("Bằng chữ: mươi lăm triệu đồng.", "mươi lăm triệu đồng", None),
    ],
)
def test_a_line_of_words(text, words, dong):
    found = amount_in_words(text)
    assert found is not None
    assert (found[0].of(text), found[1]) == (words, dong)


@pytest.mark.parametrize("text", ["Ghi bằng chữ số", "Hai mươi bảy triệu đồng", "5 đồng", ""])
def test_what_is_no_line_of_words(text):
    assert amount_in_words(text) is None
