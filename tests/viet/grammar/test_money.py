from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.viet.grammar.money import amounts


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
