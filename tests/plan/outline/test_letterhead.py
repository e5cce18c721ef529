from __future__ import annotations

import pytest

from tests.plan.printed import HEAD, codes, outline_of

ISSUER = "co_quan_ban_hanh: {ten_co_quan: Ủy ban nhân dân xã An Bình, ky_hieu_viet_tat: UBND}\n"


@pytest.mark.parametrize(
    ("number", "symbol"),
    [
        ("so_van_ban: 7\n", "07/KH-UBND"),
        ("so_van_ban: 12\n", "12/KH-UBND"),
        ("so_van_ban: '0124'\n", "0124/KH-UBND"),
        ("so_van_ban: 5/KH-BCĐ\n", "05/KH-BCĐ"),
        ("so_van_ban: 15/KH-BCĐ\n", "15/KH-BCĐ"),
        ("so_van_ban: 15/2026\nky_hieu: KH-BCĐ\n", "15/2026/KH-BCĐ"),
        ("so_van_ban:\n", "\u00a0" * 6 + "/KH-UBND"),
        ("so_van_ban: ''\n", "\u00a0" * 6 + "/KH-UBND"),
        ("so_van_ban: 7\nky_hieu: KH-BCĐ\n", "07/KH-BCĐ"),
        ("so_van_ban: 7\nky_hieu: /KH-BCĐ\n", "07/KH-BCĐ"),
        ("ky_hieu: 'KH-{dia_danh}'\n", "\u00a0" * 6 + "/KH-An Bình"),
    ],
)
def test_symbol(number, symbol):
    assert outline_of(number).symbol == symbol


def test_a_symbol_needs_an_abbreviation():
    head = HEAD.replace(", ky_hieu_viet_tat: UBND", "")
    assert codes("", head) == [("NOI015", 3, 33)]
    assert codes("ky_hieu: KH-BCĐ\n", head) == []
    assert codes("ban_hanh_kem_theo: Quyết định số 1\n", head) == []


@pytest.mark.parametrize(
    ("date", "line"),
    [
        ("5/1/2026", "ngày 05 tháng 01 năm 2026"),
        ("tháng 5/2026", "ngày~tháng 5 năm 2026"),
        ("năm 2026", "ngày~tháng~năm 2026"),
        ("", "ngày~tháng~năm~"),
    ],
)
def test_date_line(date, line):
    found = outline_of(f"ngay_ban_hanh: {date}\n").date_line
    assert found.replace("\u00a0" * 6, "~") == line


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Ủy ban nhân dân xã An Bình", ("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH")),
        ("Hội đồng nhân dân  xã An Bình", ("HỘI ĐỒNG NHÂN DÂN", "XÃ AN BÌNH")),
        ("Ban Chỉ đạo", ("BAN CHỈ ĐẠO",)),
        ("Ủy ban nhân dân", ("ỦY BAN NHÂN DÂN",)),
        ("[Ủy ban nhân dân xã, An Bình]", ("ỦY BAN NHÂN DÂN XÃ", "AN BÌNH")),
    ],
)
def test_issuer(name, lines):
    head = HEAD.replace("Ủy ban nhân dân xã An Bình", name)
    outline = outline_of("", head)
    assert outline.issuer == lines
    assert outline.issuer_name.upper().split() == " ".join(lines).split()


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("Ủy ban tỉnh;", ("Ủy ban tỉnh",)),
        ("['- A;', B.]", ("- A;", "- B.")),
        ("[A, B, C]", ("- A;", "- B;", "- C.")),
    ],
)
def test_addressees(typed, lines):
    assert outline_of(f"kinh_gui: {typed}\n").addressees == lines


def test_addressees_with_the_officer_s_own_marks():
    text = "giu_nguyen_dau_cau: có\nkinh_gui: [A, B.]\n"
    assert outline_of(text).addressees == ("- A", "- B.")


def test_marks_in_capitals():
    outline = outline_of(
        "muc_do_khan: khẩn\npham_vi_luu_hanh: lưu hành nội bộ\ndu_thao: dự thảo lần 2\n"
        "ten_loai: Đề án\nco_quan_chu_quan: [Ban, huyện]\n"
    )
    assert (outline.urgency, outline.circulation, outline.draft, outline.document_name) == (
        "KHẨN", "LƯU HÀNH NỘI BỘ", "DỰ THẢO LẦN 2", "ĐỀ ÁN",
    )  # fmt: skip
    assert outline.parent == ("BAN", "HUYỆN")
    assert outline_of("").document_name == "KẾ HOẠCH"


@pytest.mark.parametrize(
    "typed", ["Quyết định số 1", "(Quyết định số 1)", "(Kèm theo Quyết định số 1)"]
)
def test_the_line_of_a_plan_that_a_decision_issues(typed):
    outline = outline_of(f"ban_hanh_kem_theo: {typed}\n")
    assert outline.attached_to == "(Kèm theo Quyết định số 1)"


def test_values_that_every_plan_has():
    text = (
        "mo_dau: '{nam_ke_hoach} {nam_truoc} {nam_sau} {dia_danh} {ten_co_quan} {ten_loai} "
        "{trich_yeu} {so_ky_hieu} {ngay_ban_hanh}'\nso_van_ban: 7\nngay_ban_hanh: 3/3/2026\n"
    )
    assert outline_of(text).blocks[0].spans[0].text == (
        "2026 2025 2027 An Bình Ủy ban nhân dân xã An Bình Kế hoạch Vệ sinh đường thôn "
        "07/KH-UBND ngày 03 tháng 3 năm 2026./."
    )
