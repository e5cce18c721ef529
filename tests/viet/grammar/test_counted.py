from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.counted import counted_lists


@pytest.mark.parametrize(
    ("text", "told", "noun", "items", "sure"),
    [
        ("gồm 03 nội dung: rà soát; vận động; hỗ trợ.", 3, "nội dung",
         ["rà soát", "vận động", "hỗ trợ"], True),
        ("tại 03 xã gồm: Hoằng Lưu, Hoằng Thắng và Hoằng Châu.", 3, "xã",
         ["Hoằng Lưu", "Hoằng Thắng", "Hoằng Châu"], True),
        ("04 nhóm giải pháp sau: (1) tuyên truyền, vận động; (2) tín dụng; (3) nhà ở", 4,
         "nhóm giải pháp", ["(1) tuyên truyền, vận động", "(2) tín dụng", "(3) nhà ở"], True),
        ("hai (02) nhóm: nhóm có lao động; nhóm không có lao động; nhóm khác biệt", 2, "nhóm",
         ["nhóm có lao động", "nhóm không có lao động", "nhóm khác biệt"], False),
        ("gồm hai nội dung: dạy nghề; nhà ở.", 2, "nội dung", ["dạy nghề", "nhà ở"], True),
        ("02 dự án (Dự án 1, Dự án 2) của tỉnh", 2, "dự án", ["Dự án 1", "Dự án 2"], True),
        ("03 chỉ tiêu: giảm nghèo, việc làm và nhà ở.", 3, "chỉ tiêu",
         ["giảm nghèo", "việc làm", "nhà ở"], False),
        ("05 xã: A; B; C; ...", 5, "xã", ["A", "B", "C"], False),
        ("3 xã: An Hạ, Quế Lộc, Sơn Viên; 2 xã: Bình Sơn, Quế Trung.", 3, "xã",
         ["An Hạ", "Quế Lộc", "Sơn Viên"], True),
        ("03 nội dung: a (gồm x; y); b; c.", 3, "nội dung", ["a (gồm x; y)", "b", "c"], True),
    ],
)  # fmt: skip
def test_lists(text, told, noun, items, sure):
    item = counted_lists(text)[0]
    assert (item.told, item.noun) == (told, noun)
    found = [span.of(text) for span in item.items]
    assert found[: len(items)] == items
    assert item.sure == sure


def test_a_list_that_follows_in_other_paragraphs():
    (item,) = counted_lists("Tổ chức thành 02 đợt như sau:")
    assert (item.told, item.noun, item.is_open, item.items) == (2, "đợt", True, ())


@pytest.mark.parametrize(
    "text",
    [
        "trong 05 năm: kết quả",
        "45 hộ: 20 hộ nghèo, 25 hộ cận nghèo",
        "03 nội dung của Chương trình",
        "triển khai 03 nội dung.",
        "năm 2024 gồm: a; b",
        "",
    ],
)
def test_what_is_no_counted_list(text):
    assert counted_lists(text) == ()
