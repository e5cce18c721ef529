"""Sections of the body: typed ones, free ones, and the items inside them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.decode import figures
from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.kinds import levels_of
from gnbv_docgen.plan.model import Children, Piece, Placed, Prose, Section
from gnbv_docgen.plan.source import Map, Seq
from gnbv_docgen.plan.texts import Line, Text

# A typed section, and the parts that it names.
TYPED: dict[str, tuple[str, ...]] = {
    "ket_qua_nam_truoc": (),
    "boi_canh": ("thuan_loi", "kho_khan"),
    "muc_dich_yeu_cau": ("muc_dich", "yeu_cau"),
    "muc_tieu": ("tong_quat", "cu_the"),
    "pham_vi_doi_tuong": ("pham_vi", "doi_tuong", "thoi_gian"),
    "nhiem_vu": (),
    "giai_phap": (),
    "kinh_phi": (),
    "phan_cong": (),
    "to_chuc_thuc_hien": (),
    "che_do_bao_cao": (),
}
FREE_BODY = "noi_dung"
NO_NUMBER = "không"

_DATA: dict[str, Callable[[Cursor], list[Piece]]] = {
    "chi_tieu": figures.indicators,
    "cong_viec": figures.tasks,
    "bang_bieu": figures.tables,
    "du_toan": figures.budget,
    "tien_do": figures.timetable,
}


def typed(plan: Cursor) -> dict[str, Section]:
    """The typed sections and the free body that the plan holds, by key."""
    return {key: section(plan, key) for key in (*TYPED, FREE_BODY) if key in plan}


def placed(plan: Cursor) -> tuple[Placed, ...]:
    """Free sections beside typed ones."""
    found = []
    for item, place in plan.items("muc_bo_sung"):
        cursor = Cursor(item, place, plan.findings)
        before = "dat_sau" not in cursor
        anchor = cursor.need("dat_truoc" if before else "dat_sau")
        found.append(Placed(node(cursor), anchor, before))
    return tuple(found)


def section(cursor: Cursor, key: str, path: str = "") -> Section:
    """The typed section, or the part of one, under ``key``: a block, a list of items or a map."""
    name = f"{path}.{key}" if path else key
    value = cursor.map[key]
    place = cursor.at(key)
    if isinstance(value, Map):
        return node(cursor.child(key), name, parts=TYPED.get(key, ()))
    if isinstance(value, Seq):
        return Section(place, (items(cursor, value, place),), key=name)
    return Section(place, _prose(cursor.block(key)), key=name)


def node(cursor: Cursor, key: str = "", parts: tuple[str, ...] = ()) -> Section:
    """A section written as a map; its content keys are read in the file's order."""
    agencies = cursor.texts("don_vi")
    pieces: list[Piece] = []
    for name in cursor.map:
        if name in cursor:
            pieces += _pieces(cursor, name, key, parts, has_agency=bool(agencies))
    number = cursor.text("so_muc")
    unnumbered = number is not None and number.raw == NO_NUMBER
    heading = cursor.text("tieu_de")
    return Section(
        place=cursor.place,
        pieces=tuple(pieces),
        heading=heading,
        run_in=cursor.yes("viet_lien"),
        number=None if unnumbered else number,
        counted=not unnumbered and bool(heading or agencies or key or number),
        levels=levels_of(cursor.map.get("danh_so")),
        agencies=agencies,
        mode=cursor.choice("hinh_thuc"),
        key=key,
    )


def items(cursor: Cursor, seq: Seq, place: Place) -> Children:
    """The items of a list: a text is a numbered item, a map is a section."""
    found = []
    for item, item_place in cursor.members(seq, place):
        if isinstance(item, Map):
            found.append(node(Cursor(item, item_place, cursor.findings)))
        else:
            found.append(_text_item(cursor, item))
    return Children(tuple(found))


def _text_item(cursor: Cursor, text: Text) -> Section:
    """An item without heading: its first paragraph carries the number."""
    first, *rest = cursor.block_lines(text)
    return Section(text.place, (Prose((Line("paragraph", first.text), *rest)),))


def _pieces(
    cursor: Cursor, name: str, key: str, parts: tuple[str, ...], *, has_agency: bool
) -> list[Piece]:
    if name in _DATA:
        return _DATA[name](cursor)
    if name in parts:
        return [Children((section(cursor, name, key),))]
    if name in ("noi_dung", "muc_con", "doan_van") or (name == "nhiem_vu" and has_agency):
        return _content(cursor, name)
    if name in TYPED:
        return [Children((section(cursor, name),))]
    return []


def _content(cursor: Cursor, name: str) -> list[Piece]:
    value: Any = cursor.map[name]
    place = cursor.at(name)
    if isinstance(value, Seq):
        return [items(cursor, value, place)]
    if isinstance(value, Map):
        inner = node(cursor.child(name))
        return list(inner.pieces)
    return list(_prose(cursor.block(name)))


def _prose(lines: tuple[Line, ...]) -> tuple[Piece, ...]:
    return (Prose(lines),) if lines else ()
