from __future__ import annotations

import pytest

from tests.plan.printed import block_lines, codes, outline_of, read

OWN = "số 07/KH-UBND ngày 03 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình"
ONE = "so_van_ban: 7\nngay_ban_hanh: 3/3/2026\nphu_luc:\n"


def appendices(items: str, more: str = ""):
    return outline_of(more + ONE + items).appendices


@pytest.mark.parametrize(
    ("items", "labels"),
    [
        ("  - {ten_phu_luc: A, doan_van: x}\n", ["Phụ lục"]),
        ("  - {ten_phu_luc: A, doan_van: x}\n" * 2, ["Phụ lục I", "Phụ lục II"]),
        ("  - {ten_phu_luc: A, so_phu_luc: 01, doan_van: x}\n", ["Phụ lục 01"]),
        (
            "  - {ten_phu_luc: A, so_phu_luc: A, doan_van: x}\n  - {ten_phu_luc: B, doan_van: x}\n",
            ["Phụ lục A", "Phụ lục II"],
        ),
    ],
)
def test_labels(items, labels):
    assert [one.label for one in appendices(items)] == labels


@pytest.mark.parametrize(
    ("keys", "more", "reference"),
    [
        ("", "", f"(Kèm theo Kế hoạch {OWN})"),
        ("", "ten_loai: ĐỀ ÁN\n", f"(Kèm theo Đề án {OWN})"),
        ("dong_kem_theo: Kèm theo A, ", "", "(Kèm theo A)"),
        ("dong_kem_theo: (Kèm theo A), ", "", "(Kèm theo A)"),
        ("dong_kem_theo: Kèm theo A (bản 2), ", "", "(Kèm theo A (bản 2))"),
        ("", "ban_hanh_kem_theo: Quyết định số 1\n", "(Kèm theo Quyết định số 1)"),
    ],
)
def test_references(keys, more, reference):
    (one,) = appendices(f"  - {{{keys}ten_phu_luc: A, doan_van: x}}\n", more)
    assert one.reference == reference


def test_content_is_numbered_from_its_own_beginning():
    first, second = appendices(
        "  - ten_phu_luc: Bảng {nam_ke_hoach}\n    noi_dung: [a, {tieu_de: B, muc_con: [c]}]\n"
        '  - {ten_phu_luc: B, huong_giay: ngang, danh_so: ["1"], noi_dung: [d]}\n',
        "noi_dung: [x, y]\n",
    )
    assert (first.title, first.landscape, second.landscape) == ("BẢNG 2026", False, True)
    assert [*block_lines(first.blocks)] == ["item | I. a", "roman | II. B", "item | 1. c./."]
    assert [*block_lines(second.blocks)] == ["item | 1. d./."]


def test_the_officer_s_own_end():
    (one,) = appendices("  - {ten_phu_luc: A, doan_van: x}\n", "giu_nguyen_dau_cau: có\n")
    assert [*block_lines(one.blocks)] == ["paragraph | x"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("noi_dung: x\n", True),
        ("noi_dung: Xem Phụ lục\n", False),
        ("mo_dau: Xem phụ lục\n", False),
        ("noi_dung: [{bang_bieu: {cot_bang: [A], hang_bang: [[Xem phụ lục]]}}]\n", False),
    ],
)
def test_the_body_must_mention_each(text, told):
    found = codes(text + ONE + "  - {ten_phu_luc: A, doan_van: Phụ lục này}\n")
    assert [code for code, *_ in found] == ["NOI017"] * told


def test_the_message_says_where_and_how():
    found = read("noi_dung: Xem Phụ lục I\n" + ONE + "  - {ten_phu_luc: A, doan_van: x}\n" * 2)
    (finding,) = found.findings
    assert (finding.place.line, finding.place.label) == (12, "phu_luc[2].ten_phu_luc")
    assert "“(chi tiết tại Phụ lục II kèm theo)”" in finding.message
