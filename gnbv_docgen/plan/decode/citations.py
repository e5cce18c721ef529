"""Legal bases (``can_cu``): in form, by identifier, as free texts, several to a paragraph."""

from __future__ import annotations

import re

from gnbv_docgen.plan.decode.cursor import Cursor
from gnbv_docgen.plan.model import Basis, Citation, Cited, Reference
from gnbv_docgen.plan.source import Map, Seq
from gnbv_docgen.plan.texts import Text

DEFAULT_LEAD = "căn cứ"
# A document is never called by one word of plain letters with hyphens: an identifier, or meant so.
_IDENTIFIER_LIKE = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)+")


def bases(plan: Cursor) -> tuple[Basis, ...]:
    """The paragraphs of legal bases."""
    found = []
    for item, place in plan.items("can_cu"):
        if isinstance(item, Map):
            cursor = Cursor(item, place, plan.findings)
            lead = cursor.choice("dan_nhap", DEFAULT_LEAD)
            cited = _cited(cursor, "van_ban") if "van_ban" in cursor else (citation(cursor),)
            if cited:
                found.append(Basis(place, lead, cited))
        else:
            words = _words(item.on_one_line())
            lead = DEFAULT_LEAD if isinstance(words, Reference) else ""
            found.append(Basis(place, lead, (words,)))
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
        amended_by=_cited(cursor, "duoc_sua_doi"),
        now=cursor.text("nay_la"),
        note=cursor.text("ghi_chu"),
    )


def _cited(cursor: Cursor, key: str) -> tuple[Cited, ...]:
    """The document or the documents under ``key``: texts, maps, a list of both."""
    value = cursor.map.get(key)
    if isinstance(value, Map):
        return (citation(cursor.child(key)),)
    if not isinstance(value, Seq):
        return tuple(_words(text) for text in cursor.texts(key))
    return tuple(
        citation(Cursor(item, place, cursor.findings))
        if isinstance(item, Map)
        else _words(item.on_one_line())
        for item, place in cursor.items(key)
    )


def _words(text: Text) -> Reference | Text:
    """A text, or the identifier that it is."""
    return Reference(text) if _IDENTIFIER_LIKE.fullmatch(text.raw) else text
