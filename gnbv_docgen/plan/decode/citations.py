"""Legal bases (``can_cu``): citations in form, free texts, several to a paragraph."""

from __future__ import annotations

from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.model import Basis, Citation
from gnbv_docgen.plan.source import Map, Seq
from gnbv_docgen.plan.texts import Text

DEFAULT_LEAD = "căn cứ"


def bases(plan: Cursor) -> tuple[Basis, ...]:
    """The paragraphs of legal bases."""
    found = []
    for item, place in plan.items("can_cu"):
        if isinstance(item, Map):
            cursor = Cursor(item, place, plan.findings)
            lead = cursor.choice("dan_nhap", DEFAULT_LEAD)
            several = "van_ban" in cursor
            cited = _listed(cursor, "van_ban") if several else (citation(cursor),)
            if cited:
                found.append(Basis(place, lead, cited))
        else:
            found.append(Basis(place, "", (item.on_one_line(),)))
    return tuple(found)


def citation(cursor: Cursor) -> Citation:
    """One document cited in form."""
    return Citation(
        place=cursor.place,
        kind=cursor.need("loai_van_ban"),
        symbol=cursor.text("so_ky_hieu"),
        date=cursor.date("ngay_van_ban"),
        issuer=cursor.text("co_quan_ban_hanh"),
        subject=cursor.text("trich_yeu"),
        amended_by=_amendments(cursor),
        now=cursor.text("nay_la"),
        note=cursor.text("ghi_chu"),
    )


def _listed(cursor: Cursor, key: str) -> tuple[Citation | Text, ...]:
    return tuple(
        citation(Cursor(item, place, cursor.findings))
        if isinstance(item, Map)
        else item.on_one_line()
        for item, place in cursor.items(key)
    )


def _amendments(cursor: Cursor) -> tuple[Citation | Text, ...]:
    value = cursor.map.get("duoc_sua_doi")
    if isinstance(value, Map):
        return (citation(cursor.child("duoc_sua_doi")),)
    if isinstance(value, Seq):
        return _listed(cursor, "duoc_sua_doi")
    text = cursor.text("duoc_sua_doi")
    return () if text is None else (text,)
