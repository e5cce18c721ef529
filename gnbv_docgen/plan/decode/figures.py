"""Indicators, tasks, tables, budgets and timetables."""

from __future__ import annotations

from gnbv_docgen.plan.data import (
    Budget,
    CostItem,
    GroupRow,
    Indicator,
    IndicatorSet,
    Milestone,
    Source,
    Table,
    TableColumn,
    Task,
    TaskGroup,
    TaskSet,
    Timetable,
)
from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.model import Piece
from gnbv_docgen.plan.source import Map, Seq
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.figures import parse_figure


def indicators(section: Cursor) -> list[Piece]:
    """``chi_tieu`` and how it is shown."""
    view = section.choice("trinh_bay_chi_tieu", "gạch đầu dòng")
    found = tuple(
        _indicator(Cursor(item, place, section.findings))
        for item, place in section.items("chi_tieu")
    )
    return [IndicatorSet(section.at("chi_tieu"), view, found, _titles(section))]


def _titles(section: Cursor) -> dict[str, Text]:
    """Titles of columns and labels that the plan gives (``ten_cot``), by key."""
    if "ten_cot" not in section:
        return {}
    titles = section.child("ten_cot")
    return {key: text for key in titles.map if (text := titles.text(key)) is not None}


def _indicator(cursor: Cursor) -> Indicator:
    series = {}
    if "theo_nam" in cursor:
        years = cursor.child("theo_nam")
        series = {year: text for year in years.map if (text := years.text(year)) is not None}
    return Indicator(
        place=cursor.place,
        name=cursor.need("ten_chi_tieu"),
        unit=cursor.text("don_vi_tinh"),
        scope=cursor.text("pham_vi"),
        base=cursor.figure("dau_ky"),
        plan=cursor.figure("ke_hoach"),
        actual=cursor.figure("thuc_hien"),
        target=cursor.text("muc_tieu"),
        series=series,
        note=cursor.text("ghi_chu"),
        children=tuple(
            _indicator(Cursor(item, place, cursor.findings))
            for item, place in cursor.items("chi_tieu_con")
        ),
    )


def tasks(section: Cursor) -> list[Piece]:
    """``cong_viec``, in groups or not, and how it is shown."""
    view = section.choice("trinh_bay_cong_viec", "dòng nhãn")
    groups: list[TaskGroup] = []
    free: list[Task] = []
    for item, place in section.items("cong_viec"):
        cursor = Cursor(item, place, section.findings)
        if "nhom_cong_viec" in cursor.map:
            if free:
                groups.append(TaskGroup(None, tuple(free)))
                free = []
            inner = tuple(
                _task(Cursor(task, task_place, section.findings))
                for task, task_place in cursor.items("cong_viec")
            )
            title, number = cursor.need("nhom_cong_viec"), cursor.text("so_nhom")
            groups.append(TaskGroup(title, inner, number))
        else:
            free.append(_task(cursor))
    if free:
        groups.append(TaskGroup(None, tuple(free)))
    merged = tuple(text.raw for text in section.texts("gop_o"))
    return [TaskSet(section.at("cong_viec"), view, tuple(groups), _titles(section), merged)]


def _task(cursor: Cursor) -> Task:
    return Task(
        place=cursor.place,
        content=cursor.need_block("ten_cong_viec"),
        lead=cursor.texts("chu_tri"),
        support=cursor.texts("phoi_hop"),
        deadline=cursor.text("thoi_han"),
        product=cursor.text("san_pham"),
        funding=cursor.text("nguon_kinh_phi"),
        note=cursor.text("ghi_chu"),
        counted=cursor.choice("so_muc") != "không",
    )


def tables(section: Cursor) -> list[Piece]:
    """One table or several under ``bang_bieu``."""
    if isinstance(section.map["bang_bieu"], Map):
        return [_table(section.child("bang_bieu"))]
    return [
        _table(Cursor(item, place, section.findings)) for item, place in section.items("bang_bieu")
    ]


def _table(cursor: Cursor) -> Table:
    return Table(
        place=cursor.place,
        columns=_columns(cursor, "cot_bang"),
        rows=_rows(cursor),
        title=cursor.text("ten_bang"),
        unit=cursor.text("don_vi_tinh"),
        total_label=cursor.text("dong_tong"),
        in_words=cursor.yes("so_bang_chu"),
        note=cursor.block("ghi_chu"),
    )


def _columns(cursor: Cursor, key: str) -> tuple[TableColumn, ...]:
    """The columns under ``key``; one without a title is reported and keeps its place."""
    if key not in cursor:
        return ()
    return tuple(
        _column(Cursor(item, place, cursor.findings))
        if isinstance(item, Map)
        else TableColumn(cursor.title(item, place))
        for item, place in cursor.cells(cursor.map[key], cursor.at(key))
    )


def _column(cursor: Cursor) -> TableColumn:
    width = cursor.text("do_rong")
    value = parse_figure(width.raw.replace(".", ",")) if width is not None else None
    if width is not None and (value is None or value <= 0):
        cursor.report("NOI007", f"Độ rộng cột “{width.raw}” phải là số mi-li-mét.", width.place)
        value = None
    return TableColumn(
        title=cursor.need("tieu_de"),
        width_mm=None if value is None else float(value),
        align=cursor.choice("can_le"),
        role=cursor.choice("kieu_cot", "chữ"),
        summed=cursor.yes("tinh_tong"),
        columns=_columns(cursor, "cot_con"),
        merged=cursor.yes("gop_o"),
    )


def _rows(cursor: Cursor) -> tuple[tuple[Text | None, ...] | GroupRow, ...]:
    rows: list[tuple[Text | None, ...] | GroupRow] = []
    for row, place in cursor.items("hang_bang"):
        if isinstance(row, Seq):
            rows.append(
                tuple(
                    None if cell is None else cell._replace(raw=cell.raw.strip())
                    for cell, _ in cursor.cells(row, place)
                )
            )
        elif isinstance(row, Map):
            group = Cursor(row, place, cursor.findings)
            rows.append(GroupRow(group.need("nhom_hang"), group.text("so_nhom")))
    return tuple(rows)


def budget(section: Cursor) -> list[Piece]:
    """``du_toan``: money by source and by item."""
    cursor = section.child("du_toan")
    sources = []
    for item, place in cursor.items("nguon_von"):
        source = Cursor(item, place, section.findings)
        name, amount = source.need("ten_nguon"), source.figure("so_tien")
        sources.append(Source(name, amount, source.text("noi_dung")))
    costs = []
    for item, place in cursor.items("hang_muc"):
        cost = Cursor(item, place, section.findings)
        costs.append(
            CostItem(
                name=cost.need("ten_hang_muc"),
                unit=cost.text("don_vi_tinh"),
                quantity=cost.figure("so_luong"),
                price=cost.figure("don_gia"),
                amount=cost.figure("thanh_tien"),
                source=cost.text("nguon_von"),
                note=cost.text("ghi_chu"),
            )
        )
    return [
        Budget(
            place=cursor.place,
            unit=cursor.text("don_vi_tinh"),
            sources=tuple(sources),
            items=tuple(costs),
            in_words=cursor.yes("so_bang_chu"),
            titles=_titles(section),
            view=section.choice("trinh_bay_du_toan", "bảng"),
        )
    ]


def timetable(section: Cursor) -> list[Piece]:
    """``tien_do``: what happens when."""
    found = []
    for item, place in section.items("tien_do"):
        cursor = Cursor(item, place, section.findings)
        found.append(
            Milestone(
                when=cursor.need("thoi_gian"),
                content=cursor.need("noi_dung"),
                agency=cursor.text("don_vi"),
                note=cursor.text("ghi_chu"),
            )
        )
    return [Timetable(section.at("tien_do"), tuple(found), _titles(section))]
