"""Whether a document was in force on a day, as far as the register can tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.viet.dates import PartialDate, short

_FIRST, _LAST = (1, 1), (12, 31)


class InForce(NamedTuple):
    """``answer`` is None where the register cannot tell; ``reason`` says why, in Vietnamese.

    ``instead`` are the documents that stand in the place of one no longer in force.
    """

    answer: bool | None
    reason: str
    instead: tuple[Document, ...] = ()


def in_force_on(document: Document, date: PartialDate, register: Register) -> InForce:
    """Whether ``document`` was in force on ``date``, which may lack its day or month."""
    for limit, reason in (
        (document.date, "chỉ được ban hành {}"),
        (document.in_force, "chỉ có hiệu lực từ {}"),
    ):
        if limit is not None and before(date, limit):
            return InForce(False, reason.format(_day(limit)))
    instead = register.replacements(document)
    if document.until is not None and before(document.until, date):
        return InForce(False, f"hết hiệu lực sau {_day(document.until)}", instead)
    for other in register.named(document.replaced_by):
        start = other.in_force
        if start is not None and before(date, start) is False:
            reason = f"đã được thay thế bởi {other.title} từ {_day(start)}"
            return InForce(False, reason, instead)
    doubt = next(_doubts(document, date), "")
    return InForce(None, doubt) if doubt else InForce(True, "còn hiệu lực")


def before(one: PartialDate, other: PartialDate) -> bool | None:
    """Whether ``one`` is before ``other``; None where parts that are blank decide it."""
    if _bound(one, _LAST) < _bound(other, _FIRST):
        return True
    return False if _bound(one, _FIRST) >= _bound(other, _LAST) else None


def _doubts(document: Document, date: PartialDate) -> Iterator[str]:
    """What keeps the register from saying yes."""
    if document.in_force is None:
        yield "sổ văn bản chưa có ngày bắt đầu hiệu lực"
    elif before(date, document.in_force) is None:
        yield f"có hiệu lực từ {_day(document.in_force)}, chưa đủ ngày tháng để so"
    if document.until is not None:
        if before(document.until, date) is None:
            yield f"hết hiệu lực sau {_day(document.until)}, chưa đủ ngày tháng để so"
        return
    if document.replaced_by:
        yield "đã có văn bản thay thế, chưa rõ từ ngày nào"
    if "hieu_luc_den" in document.unknown:
        yield "sổ văn bản chưa rõ còn hiệu lực đến ngày nào"
    verified = document.verified
    if verified is None or before(verified, date) is not False:
        day = "chưa kiểm tra" if verified is None else f"kiểm tra lần cuối {_day(verified)}"
        yield f"hiệu lực {day}, trước ngày này"


def _bound(date: PartialDate, rest: tuple[int, int]) -> tuple[int, int, int]:
    return date.year or 0, date.month or rest[0], date.day or rest[1]


def _day(date: PartialDate) -> str:
    return f"ngày {short(date)}" if date.is_full else short(date)
