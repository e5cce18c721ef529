"""The top of page one (ô 1 to 5, 9a, 10b, 11): Phụ lục I, Phần I, Mục II, khoản 1 to 5, 9."""

from __future__ import annotations

import re
from typing import NamedTuple

from gnbv_docgen.plan.blocks import Spans
from gnbv_docgen.plan.kinds import Kind
from gnbv_docgen.plan.model import Letterhead, Plan
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import Text, without_parentheses
from gnbv_docgen.viet.casing import upper
from gnbv_docgen.viet.dates import HAND_ROOM, PartialDate, official

_COMMITTEE = re.compile(r"(Ủy ban nhân dân|Hội đồng nhân dân)\s+(\S.*)", re.IGNORECASE)


class Top(NamedTuple):
    """The parts above the body, as printed."""

    parent: tuple[str, ...]
    issuer: tuple[str, ...]
    issuer_name: str
    symbol: str
    location: str
    date_line: str
    document_name: str
    subject: tuple[Spans, ...]
    addressees: tuple[str, ...]
    urgency: str
    circulation: str
    draft: str
    attached_to: str


def built_in_values(plan: Plan, kind: Kind) -> dict[str, Text]:
    """Values that every plan has by its own keys."""
    head = plan.letterhead
    place = plan.place
    return {
        "nam_ke_hoach": Text(str(plan.year), place),
        "nam_truoc": Text(str(plan.year - 1), place),
        "nam_sau": Text(str(plan.year + 1), place),
        "dia_danh": head.location or Text("", place),
        "ten_co_quan": _joined(head.issuer, plan),
        "ten_loai": head.document_name or Text(kind.document_name, place),
        "trich_yeu": _joined(head.subject, plan),
        "so_ky_hieu": Text(symbol(head, kind), place),
        "ngay_ban_hanh": Text(_date_line(head), place),
    }


def top(plan: Plan, kind: Kind, resolver: Resolver) -> Top:
    """The parts above the body; a plan that lacks the abbreviation of its body is reported."""
    head = plan.letterhead
    if head.symbol is None and head.abbreviation is None and head.attached_to is None:
        resolver.report(
            "NOI015",
            "Chưa có chữ viết tắt của cơ quan ban hành nên chưa lập được số, ký hiệu. Hãy thêm "
            "ky_hieu_viet_tat: UBND vào co_quan_ban_hanh.",
            head.issuer[0].place,
        )
    return Top(
        parent=tuple(upper(resolver.string(line)) for line in head.parent),
        issuer=tuple(upper(line) for line in _issuer_lines(head, resolver)),
        issuer_name=" ".join(resolver.string(line) for line in head.issuer),
        symbol=resolver.string(Text(symbol(head, kind), plan.place)),
        location=resolver.string(head.location),
        date_line=_date_line(head),
        document_name=upper(resolver.string(head.document_name) or kind.document_name),
        subject=tuple(resolver.title(line) for line in head.subject),
        addressees=_addressees(head, resolver),
        urgency=upper(head.urgency),
        circulation=upper(head.circulation),
        draft=upper(resolver.string(head.draft)),
        attached_to=_attached_to(head, resolver),
    )


def _attached_to(head: Letterhead, resolver: Resolver) -> str:
    """The line "(Kèm theo Quyết định số ...)" of Phụ lục III, Mẫu 1.3."""
    if head.attached_to is None:
        return ""
    line = without_parentheses(resolver.reference(head.attached_to))
    return f"({line})" if line.lower().startswith("kèm theo ") else f"(Kèm theo {line})"


def symbol(head: Letterhead, kind: Kind) -> str:
    """The symbol "05/KH-UBND"; room for a hand where the number is blank, a zero before 1 to 9."""
    number = "" if head.number is None else head.number.raw
    number = re.sub(r"^([1-9])(?=/|$)", r"0\1", number)
    if "/" in number and head.symbol is None:
        return number
    if head.symbol is not None:
        rest = head.symbol.raw.lstrip("/")
    else:
        body = head.abbreviation.raw if head.abbreviation is not None else ""
        rest = f"{kind.abbreviation}-{body}"
    return f"{number or HAND_ROOM}/{rest}"


def _date_line(head: Letterhead) -> str:
    return official(head.date or PartialDate(None, None, None))


def _joined(lines: tuple[Text, ...], plan: Plan) -> Text:
    place = lines[0].place if lines else plan.place
    return Text(" ".join(line.raw for line in lines), place)


def _issuer_lines(head: Letterhead, resolver: Resolver) -> list[str]:
    """The issuer's lines; a committee in one line breaks before the name of its unit."""
    lines = [resolver.string(line) for line in head.issuer]
    if len(lines) == 1:
        match = _COMMITTEE.fullmatch(lines[0])
        if match:
            return [match[1], match[2]]
    return lines


def _addressees(head: Letterhead, resolver: Resolver) -> tuple[str, ...]:
    """One body alone; several as dashes closed by ";" and "." (khoản 9, điểm a)."""
    names = [resolver.string(text).lstrip("-–+ ") for text in head.addressees]
    if not resolver.keep_punctuation:
        names = [name.rstrip(" ;.") for name in names]
    if len(names) < 2:
        return tuple(names)
    last = len(names)
    return tuple(
        resolver.closed(f"- {name}", "." if number == last else ";")
        for number, name in enumerate(names, 1)
    )
