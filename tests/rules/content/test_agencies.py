"""Headings of agencies, and whose work a paragraph is."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.agencies import (
    agencies,
    agency_at,
    is_union,
    of_the_state,
    start_of_list,
)
from gnbv_docgen.viet.grammar.bodies import bodies
from tests.rules.contents import document


def named(*body):
    return [
        (one.verb, one.item.text[one.start : one.end]) for one in agencies(document(*body))
    ]


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("1. Phòng Kinh tế", ("", "Phòng Kinh tế")),
        ("1. Phòng Kinh tế, Phòng Văn hóa - Xã hội",
         ("", "Phòng Kinh tế, Phòng Văn hóa - Xã hội")),
        ("1. Giao Phòng Kinh tế: Tổng hợp, báo cáo UBND xã.", ("giao", "Phòng Kinh tế")),
        ("1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát.", ("", "Sở Y tế")),
        ("1. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các đoàn thể",
         ("đề nghị", "Ủy ban Mặt trận Tổ quốc xã")),
        ("1. Đề nghị: Hiệp hội Doanh nghiệp tỉnh, Hội Nông dân tỉnh",
         ("đề nghị", "Hiệp hội Doanh nghiệp tỉnh, Hội Nông dân tỉnh")),
        ("1. Giám đốc Sở Y tế: Chỉ đạo các bệnh viện.", ("", "Giám đốc Sở Y tế")),
        ("1. Công chức Văn hóa – xã hội (Phụ trách LĐTBXH)", ("", "Công chức Văn hóa – xã hội")),
        ("1. UBND các xã, phường", ("", "UBND các xã, phường")),
        ("1. Phối hợp với Phòng Kinh tế kiểm tra các thôn.", None),
        ("1. Các thôn rà soát, báo cáo Phòng Kinh tế.", None),
        ("1. Tổ chức rà soát", None),
    ],
)  # fmt: skip
def test_headings(heading, found):
    assert named("VI. TỔ CHỨC THỰC HIỆN", heading, "- Thực hiện.") == ([found] if found else [])


@pytest.mark.parametrize(
    ("section", "inside"),
    [
        ("V. PHÂN CÔNG NHIỆM VỤ", True),
        ("V. TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ", True),
        ("IV. VIỆC GIAO THEO ĐƠN VỊ", True),
        ("II. ĐỐI TƯỢNG THI ĐUA", False),
        ("III. KHEN THƯỞNG", False),
    ],
)
def test_only_below_headings_about_who_does_what(section, inside):
    assert bool(named(section, "1. Phòng Kinh tế", "- Thực hiện.")) is inside


def test_agencies_stand_one_level_below_and_end_with_the_section():
    body = (
        "III. NHIỆM VỤ, PHÂN CÔNG", "1. Nhiệm vụ chung", "- Phòng Kinh tế rà soát.",
        "2. Phân công trách nhiệm", "2.1. Sở Y tế", "a) Sở Nội vụ phối hợp.", "2.2. Sở Nội vụ",
        "IV. KINH PHÍ", "1. Sở Tài chính bố trí.",
    )  # fmt: skip
    assert named(*body) == [("", "Sở Y tế"), ("", "Sở Nội vụ")]


def test_whose_work_a_paragraph_is():
    content = document("VI. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", "- Tập huấn.", "Báo cáo.",
                       "2. Các thôn", "- Vận động.", "Trên đây là Kế hoạch.")  # fmt: skip
    owners = [
        (item.text, agency.bodies[0].name if agency else None)
        for item in content.running
        for agency in [agency_at(content, item)]
    ]
    assert owners == [
        ("TỔ CHỨC THỰC HIỆN", None), ("Sở Y tế", "Sở Y tế"), ("Tập huấn.", "Sở Y tế"),
        ("Báo cáo.", "Sở Y tế"), ("Các thôn", None), ("Vận động.", None),
        ("Trên đây là Kế hoạch.", None),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "union"),
    [("Ủy ban MTTQ xã", True), ("Hội LHPN", True), ("Tỉnh đoàn", True), ("Sở Y tế", False),
     ("Hội Chữ thập đỏ", False)],
)  # fmt: skip
def test_unions(text, union):
    (body,) = bodies(text)
    assert is_union(body) is union


@pytest.mark.parametrize(
    ("issuer", "state"),
    [(["ỦY BAN NHÂN DÂN", "XÃ AN THỊNH"], True), (["SỞ Y TẾ"], True), ([], True),
     (["ĐẢNG ỦY XÃ AN THỊNH"], False), (["HỘI NÔNG DÂN"], False),
     (["TRƯỜNG THPT AN THỊNH"], False)],
)  # fmt: skip
def test_documents_of_the_state(issuer, state):
    assert of_the_state(document(issuer=issuer)) is state


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Phối hợp với Sở Y tế, Sở Nội vụ và Công an tỉnh", "Sở Y tế, Sở Nội vụ và Công an tỉnh"),
        ("Sở Y tế chủ trì; Sở Nội vụ, Công an tỉnh", "Sở Nội vụ, Công an tỉnh"),
        ("Sở Y tế rà soát, Công an tỉnh", "Công an tỉnh"),
        ("Giao Chủ tịch UBND xã", "Chủ tịch UBND xã"),
    ],
)
def test_where_a_list_of_bodies_begins(text, rest):
    assert text[start_of_list(text, bodies(text)[-1]) :] == rest
