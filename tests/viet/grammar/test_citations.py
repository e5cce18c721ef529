from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.citations import citations


@pytest.mark.parametrize(
    ("text", "whole", "kind", "key", "date", "issuer", "subject"),
    [
        (
            ("Căn cứ Kế hoạch số 85/KH-UBND ngày 09/4/2024 của UBND huyện Hoàng Hóa về triển khai"
            " thực hiện Chương trình mục tiêu quốc gia;"),
            "Kế hoạch số 85/KH-UBND ngày 09/4/2024 của UBND huyện Hoàng Hóa",
            "Kế hoạch", "85/KH-UBND", "ngày 09/4/2024", "UBND huyện Hoàng Hóa",
            "về triển khai thực hiện Chương trình mục tiêu quốc gia",
        ),
        (
            "Quyết định số 73 - QĐ/ĐU ngày 16/08/2023 của Ban Thường vụ Đảng ủy về việc kiện toàn",
            "Quyết định số 73 - QĐ/ĐU ngày 16/08/2023 của Ban Thường vụ Đảng ủy",
            "Quyết định", "73-QĐ/ĐU", "ngày 16/08/2023", "Ban Thường vụ Đảng ủy",
            "về việc kiện toàn",
        ),
        (
            "Kế hoạch 37/ KH-UBND ngày 23/06/2023 Về tổ chức giám sát;",
            "Kế hoạch 37/ KH-UBND ngày 23/06/2023", "Kế hoạch", "37/KH-UBND", "ngày 23/06/2023",
            None, "Về tổ chức giám sát",
        ),
        (
            "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ và Kế hoạch này",
            "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ",
            "Quyết định", "90/QĐ-TTg", "ngày 18/01/2022", "Thủ tướng Chính phủ", None,
        ),
        (
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Luật", "luật tổ chức chính quyền địa phương", "ngày 16 tháng 6 năm 2025", None, None,
        ),
        (
            "Luật Giáo dục năm 2019", "Luật Giáo dục năm 2019", "Luật", "luật giáo dục",
            "năm 2019", None, None,
        ),
        (
            ("Nghị quyết số 257/2025/QH15, ngày 11 tháng 12 năm 2025 của Quốc hội phê duyệt chủ"
            " trương đầu tư."),
            "Nghị quyết số 257/2025/QH15, ngày 11 tháng 12 năm 2025 của Quốc hội",
            "Nghị quyết", "257/2025/QH15", "ngày 11 tháng 12 năm 2025", "Quốc hội",
            "phê duyệt chủ trương đầu tư",
        ),
        (
            ("Thông tư số 7/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ trưởng Bộ Lao động - Thương binh"
            " và Xã hội hướng dẫn rà soát hộ nghèo"),
            ("Thông tư số 7/2021/TT-BLĐTBXH ngày 18/7/2021 của Bộ trưởng Bộ Lao động - Thương binh"
            " và Xã hội"),
            "Thông tư", "7/2021/TT-BLĐTBXH", "ngày 18/7/2021",
            "Bộ trưởng Bộ Lao động - Thương binh và Xã hội", "hướng dẫn rà soát hộ nghèo",
        ),
        (
            "Kế hoạch số 12/KH-HKH của Hội Khoa học Lịch sử tỉnh về bảo tồn",
            "Kế hoạch số 12/KH-HKH của Hội Khoa học Lịch sử tỉnh",
            "Kế hoạch", "12/KH-HKH", None, "Hội Khoa học Lịch sử tỉnh", "về bảo tồn",
        ),
    ],
)  # fmt: skip
def test_one_citation(text, whole, kind, key, date, issuer, subject):
    (item,) = citations(text)
    assert text[item.start : item.end] == whole
    assert (item.kind_name, item.key) == (kind, key)
    assert (item.date and text[item.date.start : item.date.end]) == date
    assert (item.issuer and item.issuer.of(text)) == issuer
    assert (item.subject and item.subject.of(text)) == subject
    assert text.startswith(item.kind, item.kind_start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("các Kế hoạch số 35/KH-UBND, 36/KH-UBND và 37/KH-UBND", [
            ("Kế hoạch", "35/KH-UBND", False), ("Kế hoạch", "36/KH-UBND", True),
            ("Kế hoạch", "37/KH-UBND", True),
        ]),
        ("Kế hoạch số 35/KH-UBND ngày 30/5/2023; Kế hoạch số 36/KH-UBND ngày 01/6/2023", [
            ("Kế hoạch", "35/KH-UBND", False), ("Kế hoạch", "36/KH-UBND", False),
        ]),
        ("các Quyết định: số 36/QĐ-TTg ngày 11/01/2024 về quy hoạch; số 38/QĐ-TTg về đất", [
            ("Quyết định", "36/QĐ-TTg", False), ("Quyết định", "38/QĐ-TTg", False),
        ]),
        ("công văn số 1654/BTTTT-VP và 1655/BTTTT-VP", [
            ("Công văn", "1654/BTTTT-VP", False), ("Công văn", "1655/BTTTT-VP", True),
        ]),
        ("Nghị quyết số 57-NQ/TW và Luật Đất đai, Luật Nhà ở số 27/2023/QH15", [
            ("Nghị quyết", "57-NQ/TW", False), ("Luật", "luật đất đai", False),
            ("Luật", "luật nhà ở", False),
        ]),
    ],
)  # fmt: skip
def test_several_in_one_sentence(text, expected):
    assert [(item.kind_name, item.key, item.shared) for item in citations(text)] == expected


def test_amended_now_and_short_names():
    text = (
        "Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ (được sửa đổi, bổ sung"
        " bởi Nghị định số 30/2025/NĐ-CP) quy định chuẩn nghèo (sau đây gọi tắt là Nghị định 07);"
    )
    first, second = citations(text)
    assert (first.note_kind, first.within, second.within) == ("sửa đổi", False, True)
    assert (first.relation, second.relation) == ("", "amends")
    assert first.subject is not None
    assert first.subject.of(text) == "quy định chuẩn nghèo"
    text = "Thông tư số 24/2018/TT-BNNPTNT của Bộ Nông nghiệp và PTNT (nay là Bộ NN&MT);"
    assert citations(text)[0].note_kind == "nay là"
    text = "Quyết định số 5/QĐ-UBND về giao chỉ tiêu (sau đây gọi tắt là Quyết định số 5);"
    assert citations(text)[0].note_kind == "gọi tắt"


def test_how_it_is_written_is_kept():
    text = "kế hoạch số: 35/ KH-UBND, ngày 30/5/2023"
    (item,) = citations(text)
    assert (item.kind, item.kind_name, item.so) == ("kế hoạch", "Kế hoạch", "số:")
    assert item.comma_before_date
    assert item.symbol is not None
    assert item.symbol.spaced
    assert not citations("Kế hoạch số 35/KH-UBND ngày 30/5/2023")[0].comma_before_date


@pytest.mark.parametrize(
    "text",
    [
        "Số: 35/KH-UBND",
        "trực 24/7, đạt 110/120 hộ (1/3 số hộ)",
        "điện thoại 0237-3865111; UBND-VX",
        "Kế hoạch này; Nghị quyết của Đảng ủy; theo Quyết định của UBND xã",
        "ngày 15/12/2025",
        "",
    ],
)
def test_what_is_no_citation(text):
    assert citations(text) == ()


def test_a_decree_in_brackets_behind_a_law_is_no_law():
    text = "một số điều của Luật Quy hoạch (số 37/2019/NĐ-CP, số 58/2023/NĐ-CP)"
    law, *decrees = citations(text)
    assert law.is_law
    assert [one.kind_name for one in decrees] == ["Nghị định", "Nghị định"]


def test_a_document_cited_for_an_article_says_so():
    whole, part = citations("Nghị định số 5/NĐ-CP về A; khoản 2 Điều 13 Nghị định số 6/NĐ-CP")
    assert not whole.of_article
    assert part.of_article
