from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.abbreviations import defined, used


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chương trình MTQG, MTTQ và UBND xã", ["MTQG", "MTTQ", "UBND"]),
        ("Sở NN&PTNT; phòng LĐ-TB&XH", ["NN&PTNT", "LĐ-TB&XH"]),
        ("- Lưu: VT, VHXH.", ["VT", "VHXH"]),
        ("TT Đảng ủy", ["TT"]),
        # none
        ("Kế hoạch số 35/KH-UBND ngày 30/5/2023; Số: /KH-UBND", []),
        ("KẾ HOẠCH GIAO BAN", []),
        ("Phần II, III, mục IV", []),
        ("mạng INTERNET, firma VINCOMMERCE", []),
        ("TO CHUC", []),
        ("a@UBND.vn", []),
        ("Nghèo đa chiều", []),
    ],
)
def test_used(text, expected):
    assert [item.text for item in used(text)] == expected
    assert all(text[item.start : item.end] == item.text for item in used(text))


@pytest.mark.parametrize(
    ("text", "short", "full", "by_words"),
    [
        ("Chương trình mục tiêu quốc gia (MTQG)", "MTQG", "mục tiêu quốc gia", False),
        ("Lao động - Thương binh và Xã hội (LĐTBXH)", "LĐTBXH",
         "Lao động - Thương binh và Xã hội", False),
        ("phòng cháy, chữa cháy (sau đây viết tắt là PCCC)", "PCCC", "phòng cháy, chữa cháy", True),
        ("Chương trình giảm nghèo (sau đây gọi tắt là Chương trình)", "Chương trình", None, True),
        ("giai đoạn 2021 - 2025 (gọi tắt là “Kế hoạch”)", "Kế hoạch", None, True),
    ],
)  # fmt: skip
def test_defined(text, short, full, by_words):
    (item,) = defined(text)
    assert (item.short, item.by_words) == (short, by_words)
    assert text[item.start : item.end] == short
    assert (item.full and item.full.of(text)) == full


@pytest.mark.parametrize("text", ["Thuận An DMC (THUẬN)", "hộ nghèo (UBND)", "gọi điện", "(MTQG)"])
def test_what_is_no_definition(text):
    assert defined(text) == ()
