from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.bodies import bodies, body_at


def shown(text: str) -> list[tuple[str, str]]:
    return [(text[item.start : item.end], item.key) for item in bodies(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UBND xã ban hành", [("UBND xã", "Ủy ban nhân dân xã")]),
        ("Uỷ ban nhân dân xã Hoằng Lưu", [("Uỷ ban nhân dân xã Hoằng Lưu", "Ủy ban nhân dân xã")]),
        ("UBND các xã, phường", [("UBND các xã, phường", "Ủy ban nhân dân xã")]),
        ("UBND huyện Hoằng Hóa", [("UBND huyện Hoằng Hóa", "Ủy ban nhân dân huyện")]),
        ("HĐND, UBND xã", [
            ("HĐND", "Hội đồng nhân dân xã"), ("UBND xã", "Ủy ban nhân dân xã"),
        ]),
        ("TT Đảng ủy, TT HĐND xã (b/c)", [
            ("Đảng ủy", "Đảng ủy xã"), ("HĐND xã", "Hội đồng nhân dân xã"),
        ]),
        ("huyện ủy, HĐND", [("huyện ủy", "Huyện ủy"), ("HĐND", "Hội đồng nhân dân")]),
        ("Phòng Lao động – TBXH", [
            ("Phòng Lao động – TBXH", "Phòng Lao động - Thương binh và Xã hội"),
        ]),
        ("Phòng LĐTBXH huyện", [
            ("Phòng LĐTBXH huyện", "Phòng Lao động - Thương binh và Xã hội huyện"),
        ]),
        ("Sở NN&MT, Sở Nông nghiệp và Môi trường", [
            ("Sở NN&MT", "Sở Nông nghiệp và Môi trường"),
            ("Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"),
        ]),
        ("các Sở: Tài chính, Nội vụ và Y tế;", [
            ("Sở: Tài chính", "Sở Tài chính"), ("Nội vụ", "Sở Nội vụ"), ("Y tế", "Sở Y tế"),
        ]),
        ("Bộ trưởng Bộ Kế hoạch và Đầu tư", [
            ("Bộ Kế hoạch và Đầu tư", "Bộ Kế hoạch và Đầu tư"),
        ]),
        ("Ủy ban MTTQ Việt Nam xã", [("Ủy ban MTTQ Việt Nam xã", "Mặt trận Tổ quốc xã")]),
        ("MTTQ và các đoàn thể xã", [("MTTQ", "Mặt trận Tổ quốc")]),
        ("Hội LHPN xã; Hội Nông dân", [
            ("Hội LHPN xã", "Hội Liên hiệp Phụ nữ xã"), ("Hội Nông dân", "Hội Nông dân"),
        ]),
        ("Đoàn TNCS Hồ Chí Minh", [("Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên")]),
        ("Công an xã và Trạm Y tế", [("Công an xã", "Công an xã"), ("Trạm Y tế", "Trạm Y tế")]),
        ("Công chức Văn hóa – xã hội", [
            ("Công chức Văn hóa – xã hội", "Công chức Văn hóa - Xã hội"),
        ]),
        ("Tỉnh ủy Nghệ An", [("Tỉnh ủy Nghệ An", "Tỉnh ủy")]),
        ("BCĐ, Ban Chỉ đạo xã", [("BCĐ", "Ban Chỉ đạo xã"), ("Ban Chỉ đạo xã", "Ban Chỉ đạo xã")]),
        # none
        ("cơ sở y tế, cán bộ tài chính, toàn bộ, nội bộ", []),
        ("Phòng, chống thiên tai; văn phòng phẩm", []),
        ("Luật Bảo hiểm xã hội; tham gia BHXH; thanh tra, kiểm tra", []),
        ("Thanh tra tỉnh, BHXH huyện", [
            ("Thanh tra tỉnh", "Thanh tra tỉnh"), ("BHXH huyện", "Bảo hiểm xã hội huyện"),
        ]),
        ("các sở, ban, ngành", []),
        ("phát triển kinh tế - xã hội", []),
        ("số 35/KH-UBND, số 36/KH- UBND; Ke-hoach-153-KH-UBND-2025; Số: /KH-UBND", []),
        ("HĐND-UBND xã", [
            ("HĐND", "Hội đồng nhân dân xã"), ("UBND xã", "Ủy ban nhân dân xã"),
        ]),
    ],
)  # fmt: skip
def test_bodies(text, expected):
    assert shown(text) == expected


def test_organ_place_and_number():
    text = "Chủ tịch UBND xã Hoằng Lưu, Ban Thường vụ Đảng ủy, UBND các xã"
    head, party, many = bodies(text)
    assert (head.organ, head.place, head.level, head.many) == ("Chủ tịch", "Hoằng Lưu", "xã", False)
    assert party.organ == "Ban Thường vụ"
    assert many.many


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("UBND Thành phố", "thành phố"),
        ("Sở Y tế", "tỉnh"),
        ("Bộ Y tế", "trung ương"),
        ("UBND quận", "huyện"),
        ("UBND", ""),
    ],
)
def test_level(text, level):
    assert bodies(text)[0].level == level


def test_at_one_place():
    text = "của UBND xã"
    assert body_at(text, 4) == bodies(text)[0]
    assert body_at(text, 0) is None
    assert body_at(text, len(text)) is None


def test_the_name_ends_before_level_and_place():
    text = "Phòng TC-KH huyện Bình Trạch, các Sở Tài chính và Y tế"
    found = [text[body.start : body.name_end] for body in bodies(text)]
    assert found == ["Phòng TC-KH", "Sở Tài chính", "Y tế"]
