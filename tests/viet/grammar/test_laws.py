from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.laws import laws


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
         [("Luật Tổ chức chính quyền địa phương", "Luật", True)]),
        ("Luật Đầu tư công số 58/2024/QH15", [("Luật Đầu tư công", "Luật", True)]),
        ("Luật Đầu tư và Luật Đầu tư công", [
            ("Luật Đầu tư", "Luật", True), ("Luật Đầu tư công", "Luật", True),
        ]),
        ("Luật Phòng, chống ma túy, các văn bản", [("Luật Phòng, chống ma túy", "Luật", True)]),
        ("Luật phòng, chống ma tuý", [("Luật phòng, chống ma tuý", "Luật", True)]),
        ("Bộ luật Lao động", [("Bộ luật Lao động", "Bộ luật", True)]),
        ("đồng bộ Luật Hóa chất số 69/2025/QH15", [("Luật Hóa chất", "Luật", True)]),
        ("Luật Địa chất và khoáng sản năm 2024", [("Luật Địa chất và khoáng sản", "Luật", True)]),
        ("Luật BVMT 2020", [("Luật BVMT", "Luật", False)]),
        ("Hiến pháp năm 2013", [("Hiến pháp", "Hiến pháp", True)]),
        ("Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15", [
            ("Luật sửa đổi, bổ sung một số điều của Luật Đất đai", "Luật", True),
        ]),
        ("Pháp lệnh Ưu đãi người có công với cách mạng", [
            ("Pháp lệnh Ưu đãi người có công với cách mạng", "Pháp lệnh", True),
        ]),
        ("Pháp lệnh Ưu đãi người có công số 02", [
            ("Pháp lệnh Ưu đãi người có công", "Pháp lệnh", True),
        ]),
        ("Luật Hóa học lượng tử ngày 01/7/2025", [("Luật Hóa học lượng tử", "Luật", False)]),
        ("Luật Hóa học lượng tử, các nghị định", [("Luật Hóa học lượng tử", "Luật", False)]),
        # none
        ("theo quy định của pháp luật", []),
        ("Pháp luật về đất đai; Kỷ luật Đảng", []),
        ("Luật này; dự án Luật.", []),
        ("luật Đất đai", []),
    ],
)  # fmt: skip
def test_names(text, expected):
    assert [(text[law.start : law.end], law.kind, law.known) for law in laws(text)] == expected


def test_the_name_begins_behind_the_kind():
    text = "theo Bộ luật Dân sự"
    (law,) = laws(text)
    assert text[law.name_start : law.end] == "Dân sự"
