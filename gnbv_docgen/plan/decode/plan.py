"""The plan as a whole: envelope, body, ending."""

from __future__ import annotations

from gnbv_docgen.findings import Finding, Place
from gnbv_docgen.plan.decode import citations, sections
from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.kinds import levels_of
from gnbv_docgen.plan.model import (
    Appendix,
    Letterhead,
    Plan,
    Recipient,
    ShortName,
    Signature,
    Waiver,
)
from gnbv_docgen.plan.source import Map
from gnbv_docgen.plan.texts import Text

# "- Lưu: VT, VHXH" is how everybody writes the last line; YAML reads a map in it.
FILE_COPY = "Lưu"
ATTACHED = "ban_hanh_kem_theo"


def decode(root: Map, file: str) -> tuple[Plan, list[Finding]]:
    """The plan in a file that its schema has found valid, and what was wrong with its values."""
    findings: list[Finding] = []
    cursor = Cursor(root, Place(file, 1, 1, ""), findings)
    plan = Plan(
        place=cursor.place,
        kind=cursor.choice("loai_ke_hoach"),
        year=int(cursor.choice("nam_ke_hoach")),
        letterhead=_letterhead(cursor),
        values=_values(cursor),
        short_names=_short_names(cursor),
        bases=citations.bases(cursor),
        bases_in_sentence=cursor.choice("trinh_bay_can_cu") == "một câu",
        long_citation_dates=cursor.choice("kieu_ngay_vien_dan") != "ngắn",
        keep_punctuation=cursor.yes("giu_nguyen_dau_cau"),
        opening=cursor.block("mo_dau"),
        levels=levels_of(cursor.map.get("danh_so")),
        sections=sections.typed(cursor),
        placed=sections.placed(cursor),
        closing=cursor.block("ket_thuc"),
        recipients=_recipients(cursor),
        signature=_signature(cursor.child("nguoi_ky")) if "nguoi_ky" in cursor else None,
        appendices=_appendices(cursor),
        waivers=_waivers(cursor),
    )
    return plan, findings


def _letterhead(plan: Cursor) -> Letterhead:
    issuer = plan.child("co_quan_ban_hanh")
    draft = plan.text("du_thao")
    if draft is not None and draft.raw in ("có", "không"):
        draft = Text("Dự thảo", draft.place) if draft.raw == "có" else None
    return Letterhead(
        issuer=issuer.need_texts("ten_co_quan"),
        abbreviation=issuer.text("ky_hieu_viet_tat"),
        location=plan.text("dia_danh") if ATTACHED in plan else plan.need("dia_danh"),
        subject=plan.need_texts("trich_yeu"),
        parent=plan.texts("co_quan_chu_quan"),
        number=plan.text("so_van_ban"),
        symbol=plan.text("ky_hieu"),
        date=plan.date("ngay_ban_hanh"),
        document_name=plan.text("ten_loai"),
        addressees=plan.texts("kinh_gui"),
        urgency=plan.choice("muc_do_khan"),
        circulation=plan.choice("pham_vi_luu_hanh"),
        draft=draft,
        attached_to=plan.text(ATTACHED),
    )


def _values(plan: Cursor) -> dict[str, Text]:
    if "gia_tri" not in plan:
        return {}
    values = plan.child("gia_tri")
    return {name: values.text(name) or Text("", values.at(name)) for name in values.map}


def _short_names(plan: Cursor) -> dict[str, ShortName]:
    if "ten_goi_tat" not in plan:
        return {}
    names = plan.child("ten_goi_tat")
    found = {}
    for name in names.map:
        entry = names.child(name)
        found[name] = ShortName(entry.need("ten_day_du"), entry.need("ten_tat"))
    return found


def _recipients(plan: Cursor) -> tuple[Recipient, ...]:
    found = []
    for item, place in plan.items("noi_nhan"):
        if isinstance(item, Map):
            cursor = Cursor(item, place, plan.findings)
            if FILE_COPY in cursor.map:
                filed = cursor.need(FILE_COPY)
                found.append(Recipient(Text(f"{FILE_COPY}: {filed.raw}", place)))
                continue
            found.append(Recipient(cursor.need("ten_noi_nhan"), cursor.text("muc_dich")))
        else:
            found.append(Recipient(item.on_one_line()))
    return tuple(found)


def _signature(cursor: Cursor) -> Signature:
    return Signature(
        place=cursor.place,
        authority=cursor.texts("quyen_han"),
        title=cursor.text("chuc_vu"),
        other_title=cursor.text("chuc_danh_khac"),
        name=cursor.text("ho_ten"),
    )


def _appendices(plan: Cursor) -> tuple[Appendix, ...]:
    found = []
    for item, place in plan.items("phu_luc"):
        cursor = Cursor(item, place, plan.findings)
        found.append(
            Appendix(
                title=cursor.need("ten_phu_luc"),
                content=sections.node(cursor),
                number=cursor.text("so_phu_luc"),
                reference=cursor.text("dong_kem_theo"),
                landscape=cursor.choice("huong_giay") == "ngang",
            )
        )
    return tuple(found)


def _waivers(plan: Cursor) -> tuple[Waiver, ...]:
    found = []
    for item, place in plan.items("bo_qua_quy_tac"):
        cursor = Cursor(item, place, plan.findings)
        code = cursor.choice("ma_quy_tac")
        found.append(Waiver(place, code, cursor.need("cum_tu"), cursor.need("ly_do")))
    return tuple(found)
