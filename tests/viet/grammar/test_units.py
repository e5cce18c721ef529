from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.units import name_end, unit_at, units


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trên địa bàn xã Hoằng Lưu năm 2024", [("xã Hoằng Lưu", "xã", "Hoằng Lưu", "xã")]),
        ("huyện Hoằng Hóa, tỉnh Thanh Hóa", [
            ("huyện Hoằng Hóa", "huyện", "Hoằng Hóa", "huyện"),
            ("tỉnh Thanh Hóa", "tỉnh", "Thanh Hóa", "tỉnh"),
        ]),
        ("tỉnh Bà Rịa - Vũng Tàu", [
            ("tỉnh Bà Rịa - Vũng Tàu", "tỉnh", "Bà Rịa - Vũng Tàu", "tỉnh"),
        ]),
        ("Thành phố Hồ Chí Minh", [
            ("Thành phố Hồ Chí Minh", "thành phố", "Hồ Chí Minh", "tỉnh"),
        ]),
        ("TP.HCM", [("TP.HCM", "thành phố", "HCM", "tỉnh")]),
        ("TP. Thanh Hóa", [("TP. Thanh Hóa", "thành phố", "Thanh Hóa", "huyện")]),
        ("thôn 3, thôn Nghĩa Lập", [
            ("thôn 3", "thôn", "3", "thôn"), ("thôn Nghĩa Lập", "thôn", "Nghĩa Lập", "thôn"),
        ]),
        ("Quận 1; phường 12.", [("Quận 1", "quận", "1", "huyện"),
                                ("phường 12", "phường", "12", "xã")]),
        ("phường Hàm Rồng; đặc khu Phú Quốc", [
            ("phường Hàm Rồng", "phường", "Hàm Rồng", "xã"),
            ("đặc khu Phú Quốc", "đặc khu", "Phú Quốc", "xã"),
        ]),
        ("các xã Hoằng Lưu, Hoằng Thắng và Hoằng Châu;", [
            ("xã Hoằng Lưu", "xã", "Hoằng Lưu", "xã"), ("Hoằng Thắng", "xã", "Hoằng Thắng", "xã"),
            ("Hoằng Châu", "xã", "Hoằng Châu", "xã"),
        ]),
        ("XÃ HOẰNG LƯU NĂM 2024", [("XÃ HOẰNG LƯU", "xã", "HOẰNG LƯU", "xã")]),
        ("thành phố Cần Thơ Thực hiện", [("thành phố Cần Thơ", "thành phố", "Cần Thơ", "tỉnh")]),
        # no names
        ("kinh tế - XÃ HỘI, xã Hội", []),
        ("văn bản Luật; bản Kế hoạch; cơ bản", []),
        ("UBND xã ban hành; cấp tỉnh, cấp xã.", []),
        ("các xã, phường, thị trấn", []),
        ("truyền thông, Thôngtin", []),
        ("xã Hoằng Lưu, Thanh Hóa", [("xã Hoằng Lưu", "xã", "Hoằng Lưu", "xã")]),
        ("xã 2024; xã 3; tỉnh 03", []),
        ("Hợp tác xã Văn Thịnh; PCT UBND tỉnh Nguyễn Văn An", []),
        ("thị trấn Nông trường Thịnh Vượng", []),
    ],
)  # fmt: skip
def test_units(text, expected):
    found = units(text)
    shown = [(text[item.start : item.end], item.head, item.name, item.level) for item in found]
    assert shown == expected


def test_the_key_is_one_for_all_spellings():
    assert units("XÃ HOẰNG HOÁ")[0].key == units("xã Hoằng Hóa")[0].key == "xã hoằng hóa"
    assert units("xã Hoàng Lưu")[0].key != units("xã Hoằng Lưu")[0].key


def test_at_one_place():
    text = "UBND xã Hoằng Lưu"
    assert unit_at(text, 5) is not None
    assert unit_at(text, 0) is None
    assert name_end(text, 7, capitals=False) == len(text)
    assert name_end(text, 4, capitals=False) == 4
