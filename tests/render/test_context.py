from __future__ import annotations

import re

import pytest

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.blocks import Block, Span
from gnbv_docgen.render.context import context, numbered
from gnbv_docgen.render.contract import NAMES_OFFERED
from tests.plan.printed import outline_of

PLAN = (
    "co_quan_chu_quan: Huyện\nso_van_ban: 7\nngay_ban_hanh: 3/3/2026\nmuc_do_khan: khẩn\n"
    "pham_vi_luu_hanh: lưu hành nội bộ\ndu_thao: có\nkinh_gui: [A, B]\n"
    "nguoi_ky: {quyen_han: [TM. A], chuc_vu: Chủ tịch, chuc_danh_khac: Trưởng ban, ho_ten: Lê An}\n"
    "noi_dung: [{tieu_de: 'T & U', noi_dung: ['**đậm** <x>']}]\n"
    "phu_luc:\n"
    "  - {ten_phu_luc: Một, doan_van: x}\n"
    "  - {ten_phu_luc: Hai, huong_giay: ngang, bang_bieu: {cot_bang: [C], hang_bang: [[x]]}}\n"
)


def offered(text: str = PLAN) -> dict[str, object]:
    return context(outline_of(text), portrait_mm=165.0, landscape_mm=247.0)


def words(xml: object) -> str:
    return re.sub(r"<[^>]+>", "", str(xml))


def test_all_names_that_the_template_may_use():
    assert set(offered()) == set(NAMES_OFFERED)


def test_plain_names():
    found = offered()
    assert {name: found[name] for name in found if isinstance(found[name], str | bool)} == {
        "so_ky_hieu": "07/KH-UBND",
        "dia_danh": "An Bình",
        "ngay_ban_hanh": "ngày 03 tháng 3 năm 2026",
        "ten_loai": "KẾ HOẠCH",
        "ban_hanh_kem_theo": "",
        "muc_do_khan": "KHẨN",
        "pham_vi_luu_hanh": "LƯU HÀNH NỘI BỘ",
        "du_thao": "DỰ THẢO",
        "co_nguoi_ky": True,
        "chuc_vu": "CHỦ TỊCH",
        "chuc_danh_khac": "Trưởng ban",
        "ho_ten": "Lê An",
    }
    assert found["co_quan_chu_quan"] == ("HUYỆN",)
    assert found["co_quan_ban_hanh"] == ("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH")
    assert found["kinh_gui"] == ("- A;", "- B.")
    assert found["noi_nhan"] == ("- Lưu: VT.",)
    assert found["quyen_han"] == ("TM. A",)
    assert [words(line) for line in found["trich_yeu"]] == ["Vệ sinh đường thôn"]


def test_blocks_are_escaped_runs():
    first, second = offered()["blocks"]
    assert (first[0], words(first[1])) == ("roman", "I. T &amp; U")
    assert (second[0], words(second[1])) == ("item", "1. đậm &lt;x&gt;./.")
    assert "NhanManhDam" in second[1]
    assert all(isinstance(text, type(first[1])) for _, text in (first, second))


def test_appendices_have_the_width_of_their_page():
    portrait, landscape = offered()["phu_luc"]
    assert portrait[:4] == ("Phụ lục I", "MỘT", portrait[2], False)
    assert portrait[2].startswith("(Kèm theo Kế hoạch số 07/KH-UBND")
    assert [kind for kind, _ in portrait[4]] == ["paragraph"]
    assert landscape[3] is True
    (kind, table), _ = landscape[4]
    assert kind == "table"
    widths = re.findall(r'<w:gridCol w:w="([0-9]+)"', table)
    assert [round(int(width) * 25.4 / 1440) for width in widths] == [247]


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ((), (Span("1. "),)),
        ((Span("a"),), (Span("1. a"),)),
        ((Span("a"), Span("b", bold=True)), (Span("1. a"), Span("b", bold=True))),
        ((Span("a", bold=True),), (Span("1. ", bold=True), Span("a", bold=True))),
        ((Span("a", italic=True),), (Span("1. "), Span("a", italic=True))),
    ],
)
def test_numbers_stand_before_the_text(spans, expected):
    assert numbered(Block("item", spans, Place(), "1.")) == expected
