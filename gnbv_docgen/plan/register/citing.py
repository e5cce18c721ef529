"""A citation in the order that official texts use: kind, số, date, issuer, subject.

Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gnbv_docgen.plan.register.document import Document, is_law
from gnbv_docgen.viet.dates import PartialDate, official, short


class Parts(NamedTuple):
    """What a citation says, as printed; blank parts are left out.

    ``now`` is a new name since, ``amended_by`` what has amended it; a law shows neither ``symbol``
    nor ``issuer``.
    """

    kind: str
    symbol: str = ""
    date: PartialDate | None = None
    issuer: str = ""
    subject: str = ""
    now: str = ""
    amended_by: tuple[str, ...] = ()
    note: str = ""


def in_full(parts: Parts, *, long_dates: bool) -> str:
    """The citation with all its parts."""
    return " ".join(words for words in _words(parts, long_dates=long_dates) if words)


def _words(parts: Parts, *, long_dates: bool) -> Iterator[str]:
    law = is_law(parts.kind)
    now = f"(nay là {parts.now})" if parts.now else ""
    date = "" if parts.date is None else _date(parts.date, long_dates=long_dates)
    yield parts.kind
    if law:
        yield from (parts.subject, date)  # "Luật Đất đai ngày ...": the subject is the name.
    else:
        yield f"số {parts.symbol}" if parts.symbol else ""
        yield date
        if parts.issuer:
            yield f"của {parts.issuer}"
            yield now  # A body that has a new name since is told beside its old one.
            now = ""
        yield parts.subject
    if parts.amended_by:
        yield f"(được sửa đổi, bổ sung bởi {', '.join(parts.amended_by)})"
    yield now
    yield f"({parts.note})" if parts.note else ""


def parts_of(document: Document) -> Parts:
    """What the register knows of a document, as the parts of a citation."""
    if document.is_law:
        return Parts(document.title, date=document.date)
    return Parts(document.kind, document.symbol, document.date, document.issuer, document.subject)


def missing(parts: Parts) -> list[str]:
    """What a citation in full needs and ``parts`` do not have, in Vietnamese."""
    dated = parts.date is not None and parts.date.is_full
    if is_law(parts.kind):
        return [] if dated else ["ngày ban hành"]
    needed = (
        ("số, ký hiệu", parts.symbol),
        ("ngày ban hành đầy đủ", dated),
        ("cơ quan ban hành", parts.issuer),
        ("trích yếu", parts.subject),
    )
    return [name for name, there in needed if not there]


def _date(date: PartialDate, *, long_dates: bool) -> str:
    if date.day is None:
        return short(date)
    return official(date) if long_dates else f"ngày {short(date)}"
