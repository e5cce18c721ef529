from __future__ import annotations

import pytest

from gnbv_docgen.plan.data import Budget, GroupRow, IndicatorSet, Table, TaskSet, Timetable
from tests.plan.printed import codes, read


def piece(text: str):
    """The piece that ``text``, the keys of one free section, holds."""
    lines = "".join(f"    {line}\n" for line in text.splitlines())
    plan = read(f"noi_dung:\n  - tieu_de: A\n{lines}").plan
    assert plan is not None
    (children,) = plan.sections["noi_dung"].pieces
    (section,) = children.sections
    (found,) = section.pieces
    return found


def test_indicators():
    found = piece(
        "trinh_bay_chi_tieu: bảng\n"
        'ten_cot: {dau_ky: Đầu năm, muc_tieu: "\\n"}\n'
        "chi_tieu:\n"
        "  - ten_chi_tieu: Hộ nghèo\n"
        "    don_vi_tinh: hộ\n"
        "    pham_vi: toàn xã\n"
        "    dau_ky: 40\n"
        "    ke_hoach: '30'\n"
        "    thuc_hien: 28,5\n"
        "    muc_tieu: giảm 10\n"
        "    theo_nam: {2026: 20, 2027: ''}\n"
        "    ghi_chu: ước\n"
        "    chi_tieu_con: [{ten_chi_tieu: Nữ, chi_tieu_con: [{ten_chi_tieu: Trẻ}]}]\n"
    )
    assert isinstance(found, IndicatorSet)
    assert (found.view, list(found.titles)) == ("bảng", ["dau_ky"])
    (one,) = found.indicators
    texts = (one.name, one.unit, one.scope, one.target, one.note)
    assert [text and text.raw for text in texts] == ["Hộ nghèo", "hộ", "toàn xã", "giảm 10", "ước"]
    assert [figure and str(figure.value) for figure in (one.base, one.plan, one.actual)] == [
        "40", "30", "28.5",
    ]  # fmt: skip
    assert {year: text.raw for year, text in one.series.items()} == {"2026": "20"}
    assert one.children[0].children[0].name.raw == "Trẻ"
    assert piece("chi_tieu: [{ten_chi_tieu: a}]").view == "gạch đầu dòng"


def test_tasks():
    found = piece(
        "cong_viec:\n"
        "  - ten_cong_viec: |\n"
        "      Một:\n"
        "      - gạch\n"
        "    chu_tri: Phòng A\n"
        "    phoi_hop: [Phòng B, Phòng C]\n"
        "    thoi_han: tháng 5\n"
        "    san_pham: báo cáo\n"
        "    nguon_kinh_phi: xã\n"
        "    ghi_chu: gấp\n"
        "  - ten_cong_viec: Hai\n"
        "  - nhom_cong_viec: Nhóm\n"
        "    cong_viec: [{ten_cong_viec: Ba}]\n"
        "  - ten_cong_viec: Bốn\n"
    )
    assert isinstance(found, TaskSet)
    assert found.view == "dòng nhãn"
    shown = [(group.title and group.title.raw, len(group.tasks)) for group in found.groups]
    assert shown == [(None, 2), ("Nhóm", 1), (None, 1)]
    one = found.groups[0].tasks[0]
    assert [line.kind for line in one.content] == ["paragraph", "dash"]
    assert [text.raw for text in (*one.lead, *one.support)] == ["Phòng A", "Phòng B", "Phòng C"]
    texts = (one.deadline, one.product, one.funding, one.note)
    assert [text and text.raw for text in texts] == ["tháng 5", "báo cáo", "xã", "gấp"]


def test_a_group_without_a_title_keeps_its_tasks():
    text = "noi_dung: [{cong_viec: [{nhom_cong_viec: ' ', cong_viec: [{ten_cong_viec: Một}]}]}]\n"
    text = text.replace("' '", '"\\n"')
    plan = read(text).plan
    assert plan is not None
    (children,) = plan.sections["noi_dung"].pieces
    (tasks,) = children.sections[0].pieces
    assert [task.content[0].text.raw for group in tasks.groups for task in group.tasks] == ["Một"]
    assert [code for code, *_ in codes(text)] == ["NOI001"]


def test_tables():
    found = piece(
        "bang_bieu:\n"
        "  ten_bang: Tên\n"
        "  don_vi_tinh: hộ\n"
        "  cot_bang:\n"
        "    - {tieu_de: TT, kieu_cot: số thứ tự, do_rong: 12.5, can_le: trái}\n"
        "    - Thôn\n"
        "    - {tieu_de: Số, cot_con: [{tieu_de: Nữ, kieu_cot: số, tinh_tong: có, gop_o: có}]}\n"
        "  hang_bang: [[1, ' A ', null], {nhom_hang: Nhóm}, ['', B, '3']]\n"
        "  dong_tong: Cộng\n"
        "  so_bang_chu: có\n"
        "  ghi_chu: Ghi chú\n"
    )
    assert isinstance(found, Table)
    texts = (found.title, found.unit, found.total_label)
    assert [text and text.raw for text in texts] == ["Tên", "hộ", "Cộng"]
    assert found.in_words
    assert [line.text.raw for line in found.note] == ["Ghi chú"]
    first, second, third = found.columns
    assert (first.title.raw, first.role, first.width_mm, first.align) == (
        "TT", "số thứ tự", 12.5, "trái",
    )  # fmt: skip
    assert (second.title.raw, second.role, second.width_mm) == ("Thôn", "chữ", None)
    assert (third.columns[0].summed, third.columns[0].merged, third.summed) == (True, True, False)
    shown = [
        row.title.raw if isinstance(row, GroupRow) else [cell and cell.raw for cell in row]
        for row in found.rows
    ]
    assert shown == [["1", "A", None], "Nhóm", ["", "B", "3"]]


@pytest.mark.parametrize(("width", "code"), [("0", "NOI007"), ("'12,5'", None), ("40", None)])
def test_widths(width, code):
    table = f"{{cot_bang: [{{tieu_de: A, do_rong: {width}}}], hang_bang: [[x]]}}"
    found = codes(f"noi_dung: [{{bang_bieu: {table}}}]\n")
    assert [one for one, *_ in found] == ([] if code is None else [code])


def test_a_column_without_a_title_keeps_its_place():
    text = 'noi_dung: [{bang_bieu: {cot_bang: ["\\n", B], hang_bang: [[x, y]]}}]\n'
    assert [code for code, *_ in codes(text)] == ["NOI001"]


def test_several_tables():
    table = "{cot_bang: [A], hang_bang: [[x]]}"
    plan = read(f"noi_dung: [{{bang_bieu: [{table}, {table}]}}]\n").plan
    assert plan is not None
    (children,) = plan.sections["noi_dung"].pieces
    assert len(children.sections[0].pieces) == 2


def test_budgets():
    found = piece(
        "trinh_bay_du_toan: gạch đầu dòng\n"
        "du_toan:\n"
        "  don_vi_tinh: đồng\n"
        "  nguon_von: [{ten_nguon: Xã, so_tien: 100, noi_dung: chi}, {ten_nguon: Dân, so_tien: }]\n"
        "  hang_muc:\n"
        "    - ten_hang_muc: In\n"
        "      don_vi_tinh: tờ\n"
        "      so_luong: 2\n"
        "      don_gia: 3.500\n"
        "      thanh_tien: 7.000\n"
        "      nguon_von: xã\n"
        "      ghi_chu: A4\n"
        "  so_bang_chu: có\n"
    )
    assert isinstance(found, Budget)
    assert (found.unit and found.unit.raw, found.in_words, found.view) == (
        "đồng", True, "gạch đầu dòng",
    )  # fmt: skip
    amounts = [source.amount and str(source.amount.value) for source in found.sources]
    assert amounts == ["100", None]
    assert [source.content and source.content.raw for source in found.sources] == ["chi", None]
    (item,) = found.items
    figures = (item.quantity, item.price, item.amount)
    assert [figure and str(figure.value) for figure in figures] == ["2", "3500", "7000"]
    texts = (item.name, item.unit, item.source, item.note)
    assert [text and text.raw for text in texts] == ["In", "tờ", "xã", "A4"]


def test_timetables():
    found = piece(
        "ten_cot: {don_vi: Ai}\n"
        "tien_do:\n"
        "  - {thoi_gian: Tháng 4, noi_dung: Họp, don_vi: Thôn, ghi_chu: tối}\n"
        "  - {thoi_gian: Tháng 5, noi_dung: Chốt}\n"
    )
    assert isinstance(found, Timetable)
    assert [text.raw for text in found.titles.values()] == ["Ai"]
    first, second = found.milestones
    assert [text and text.raw for text in first] == ["Tháng 4", "Họp", "Thôn", "tối"]
    assert (second.agency, second.note) == (None, None)
