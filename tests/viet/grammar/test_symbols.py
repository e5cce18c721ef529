from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.symbols import symbols


@pytest.mark.parametrize(
    ("text", "number", "year", "kind", "body", "unit", "form", "key"),
    [
        ("35/KH-UBND", "35", "", "KH", "UBND", "", "state", "35/KH-UBND"),
        ("0124/KH-UBND", "0124", "", "KH", "UBND", "", "state", "124/KH-UBND"),
        ("90/2022/NĐ-CP", "90", "2022", "NĐ", "CP", "", "state", "90/2022/NĐ-CP"),
        ("163/2024/QH15", "163", "2024", "", "QH15", "", "state", "163/2024/QH15"),
        ("57-NQ/TW", "57", "", "NQ", "TW", "", "party", "57-NQ/TW"),
        ("73 - QĐ/ĐU", "73", "", "QĐ", "ĐU", "", "party", "73-QĐ/ĐU"),
        ("41/NQ-ĐU", "41", "", "NQ", "ĐU", "", "party", "41/NQ-ĐU"),
        ("459-KHHĐ/TU", "459", "", "KHHĐ", "TU", "", "party", "459-KHHĐ/TU"),
        ("27/NQ- TW", "27", "", "NQ", "TW", "", "party", "27/NQ-TW"),
        ("78/2021/NĐ -CP", "78", "2021", "NĐ", "CP", "", "state", "78/2021/NĐ-CP"),
        ("22/ KH-UBND", "22", "", "KH", "UBND", "", "state", "22/KH-UBND"),
        ("409 /TTr-CAT", "409", "", "TTr", "CAT", "", "state", "409/TTr-CAT"),
        ("15/QĐ - SCT", "15", "", "QĐ", "SCT", "", "state", "15/QĐ-SCT"),
        ("574/UBND-NC", "574", "", "", "UBND", "NC", "state", "574/UBND-NC"),
        ("8935/BNV-CTTN&BĐG", "8935", "", "", "BNV", "CTTN&BĐG", "state", "8935/BNV-CTTN&BĐG"),
        ("4255/QĐ-BNN-KHCN", "4255", "", "QĐ", "BNN", "KHCN", "state", "4255/QĐ-BNN-KHCN"),
        ("66.4/2025/NQ-CP", "66.4", "2025", "NQ", "CP", "", "state", "66.4/2025/NQ-CP"),
        ("12a/NQ-CP", "12a", "", "NQ", "CP", "", "state", "12a/NQ-CP"),
        ("15/2021/TTLT-BNV-BTC", "15", "2021", "TTLT", "BNV", "BTC", "state",
         "15/2021/TTLT-BNV-BTC"),
    ],
)  # fmt: skip
def test_taken_apart(text, number, year, kind, body, unit, form, key):
    sentence = f"Thực hiện {text} của huyện;"
    (item,) = symbols(sentence)
    assert sentence[item.start : item.end] == text
    parts = (item.number, item.year, item.kind, item.body, item.unit, item.form, item.key)
    assert parts == (number, year, kind, body, unit, form, key)
    assert item.spaced == (" " in text)


@pytest.mark.parametrize(
    "text",
    [
        "24/7",
        "110/120 hộ",
        "ngày 15/12/2025",
        "UBND-VX",
        "0237-3865111",
        "2021-2025",
        "tỷ lệ 1/3 Thanh niên",
        "50/Thanh tra",
        "5-A",
        "A12/KH-UBND",
        "https://x.vn/35/KH-UBND/35/KH-UBND",
        "12/Ban",
    ],
)
def test_what_is_no_symbol(text):
    assert symbols(text) == ()


def test_a_dash_after_the_symbol_is_not_part_of_it():
    text = "Kế hoạch số 35/KH-UBND - HĐND xã giám sát"
    (item,) = symbols(text)
    assert text[item.start : item.end] == "35/KH-UBND"


def test_a_symbol_closed_up_keeps_its_zeros_and_signs():
    from gnbv_docgen.viet.grammar.symbols import closed_up

    for written, closed in {
        "073 - QĐ/ĐU": "073-QĐ/ĐU",
        "07 / 2021/NĐ -CP": "07/2021/NĐ-CP",
        "35/KH-UBND": "35/KH-UBND",
    }.items():
        (symbol,) = symbols(written)
        assert closed_up(symbol) == closed
