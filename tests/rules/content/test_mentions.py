"""What a content mentions, item by item; what a text mentions is tested with the grammar."""

from __future__ import annotations

from gnbv_docgen.rules.content import mentions
from tests.rules.contents import document

CONTENT = document(
    "I. MỤC TIÊU NĂM 2026",
    "Trước ngày 15/9/2026, UBND xã An Thịnh Trung thực hiện Quyết định số 90/QĐ-TTg.",
    [["Thời gian", "Tháng 5/2026"]],
    bases=["Căn cứ Kế hoạch số 85/KH-UBND ngày 09/4/2024 của UBND tỉnh;"],
    recipients=["- UBND xã Tân Hòa Bình;", "- Lưu: VT."],
    appendices=[("Phụ lục", "BIỂU", ["Giai đoạn 2021 - 2025."])],
)


def told(found):
    return [one.item.text[one.what.start : one.what.end] for one in found]


def test_documents():
    assert [one.what.symbol.key for one in mentions.cited(CONTENT)] == ["85/KH-UBND", "90/QĐ-TTg"]


def test_days_and_years():
    assert {"ngày 15/9/2026", "Tháng 5/2026"} <= set(told(mentions.dated(CONTENT)))
    assert told(mentions.year_ranges(CONTENT)) == ["2021 - 2025"]


def test_bodies_and_units_of_the_text_but_not_of_the_recipients():
    assert "xã An Thịnh Trung" in told(mentions.units_named(CONTENT))
    assert not any("Tân Hòa Bình" in words for words in told(mentions.bodies_named(CONTENT)))
    assert mentions.bodies_named(CONTENT) is mentions.bodies_named(CONTENT)


def test_units_of_letterhead_and_recipients_in_reading_order():
    found = told(mentions.units_everywhere(CONTENT))
    assert found[0] == "XÃ AN THỊNH TRUNG"
    assert found[-1] == "xã Tân Hòa Bình"


def test_persons():
    content = document("Giao ông Trần Văn Thạch tổng hợp.", [["Trưởng đoàn", "Bà Ngô Thị Lành"]])
    assert told(mentions.persons_named(content)) == ["Trần Văn Thạch", "Ngô Thị Lành"]


def test_figures():
    content = document(
        "Giảm từ 45 hộ xuống còn 33 hộ; 110/120 hộ, đạt 91,67% kế hoạch.",
        "Gồm 02 nội dung: dạy nghề; nhà ở. Kinh phí: 5 triệu đồng.",
        "Có 74 hộ, gồm 20 hộ ở Đông, 54 hộ ở Tây. Đào tạo 51 người (kế hoạch 50 người), đạt 102%.",
    )
    assert told(mentions.changed(content)) == ["Giảm từ 45 hộ xuống còn 33 hộ"]
    assert told(mentions.shared(content)) == ["110/120 hộ, đạt 91,67%"]
    assert told(mentions.shared_of_plan(content)) == ["đạt 91,67% kế hoạch"]
    assert told(mentions.counted_off(content)) == ["02 nội dung: dạy nghề; nhà ở"]
    assert told(mentions.amounts_named(content)) == ["5 triệu đồng"]
    assert told(mentions.parted(content)) == ["74 hộ, gồm 20 hộ ở Đông, 54 hộ"]
    assert told(mentions.planned_and_done(content)) == ["51 người (kế hoạch 50 người), đạt 102%"]
