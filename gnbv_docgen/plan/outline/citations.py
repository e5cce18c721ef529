"""Legal bases in the decree's words.

Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b: kind, number and symbol, date, issuer, subject;
Luật and Pháp lệnh without number and issuer; each on a line of its own, italic, closed by ";",
the last by ".".
"""

from __future__ import annotations

import re

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.blocks import Block, Span, Spans, plain
from gnbv_docgen.plan.model import Basis, Citation, Plan
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import Text, without_parentheses
from gnbv_docgen.viet.casing import capitalise_first, lower_first
from gnbv_docgen.viet.dates import PartialDate, official, short

_WITHOUT_NUMBER = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")
_DOCUMENT = re.compile(
    r"(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư"
    r"|Thông báo|Thông tri|Quy chế|Quy định|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Dự án"
    r"|Báo cáo|Kết luận|Công văn|Công điện|Tờ trình|Biên bản|Văn bản)\b"
)
_TAIL = re.compile(r"(?:[ ;,.]|\./\.)+$")


def blocks(plan: Plan, resolver: Resolver) -> list[Block]:
    """One italic block for each paragraph of legal bases."""
    found = []
    last = len(plan.bases) - 1
    for index, basis in enumerate(plan.bases):
        end = "." if index == last else ";"
        spans = _paragraph(basis, plan, resolver)
        if not plan.keep_punctuation:
            spans = _ended(spans, end)
        found.append(Block("legal_basis", spans, basis.place))
    return found


def sentence(plan: Plan, resolver: Resolver) -> tuple[Spans, str]:
    """All bases as the beginning of one sentence, and the mark before what goes on with it.

    That mark is a comma, or the one that the officer put behind the last basis.
    """
    spans: list[Span] = []
    mark = ","
    for index, basis in enumerate(plan.bases):
        paragraph = _paragraph(basis, plan, resolver)
        typed = paragraph[-1].text.rstrip()[-1:]
        mark = typed if typed in (";", ".") else ","
        paragraph = _ended(paragraph, "")
        if index:
            spans.append(Span("; "))
            paragraph = (
                paragraph[0]._replace(text=lower_first(paragraph[0].text)),
                *paragraph[1:],
            )
        spans += paragraph
    return tuple(spans), mark


def _paragraph(basis: Basis, plan: Plan, resolver: Resolver) -> Spans:
    """One paragraph; its documents are parted by ";", unless the text goes on with "và"."""
    spans: Spans = ()
    for cited in basis.citations:
        if isinstance(cited, Citation):
            text = cite(cited, resolver, long_dates=plan.long_citation_dates)
            part: Spans = (Span(text),)
        else:
            part = resolver.spans(cited)
        if spans:
            joint = " " if plain(part).startswith("và ") else "; "
            spans = (*_ended(spans, ""), Span(joint))
        spans = (*spans, *part)
    spans = spans or (Span(""),)  # a value may be blank
    lead = basis.lead or ("căn cứ" if _DOCUMENT.match(spans[0].text) else "")
    if lead and not spans[0].text.lower().startswith(f"{lead} "):
        spans = (Span(f"{capitalise_first(lead)} "), *spans)
    return spans


def cite(cited: Citation, resolver: Resolver, *, long_dates: bool) -> str:
    """A citation in the order that official texts use: kind, số, date, issuer, subject."""
    parts = [resolver.string(cited.kind)]
    now = [] if cited.now is None else [f"(nay là {resolver.string(cited.now)})"]
    subject = [resolver.string(cited.subject)]
    numbered = not parts[0].lower().startswith(_WITHOUT_NUMBER)
    if numbered:
        if cited.symbol is not None:
            parts.append(f"số {resolver.string(cited.symbol)}")
    else:
        _report_numbered_law(cited, resolver)
        parts += subject  # "Luật Đất đai ngày ...": the subject is the name.
        subject = []
    if cited.date is not None:
        parts.append(_date(cited.date, long_dates=long_dates))
    if cited.issuer is not None and numbered:
        parts.append(f"của {resolver.string(cited.issuer)}")
        parts += now  # A body that has a new name since is told beside its old one.
        now = []
    parts += subject
    if cited.amended_by:
        names = [
            cite(item, resolver, long_dates=long_dates)
            if isinstance(item, Citation)
            else resolver.string(item)
            for item in cited.amended_by
        ]
        parts.append(f"(được sửa đổi, bổ sung bởi {', '.join(names)})")
    parts += now
    if cited.note is not None:
        parts.append(f"({without_parentheses(resolver.string(cited.note))})")
    return " ".join(part for part in parts if part)


def _date(date: PartialDate, *, long_dates: bool) -> str:
    if date.day is None:
        return short(date)
    return official(date) if long_dates else f"ngày {short(date)}"


def _report_numbered_law(cited: Citation, resolver: Resolver) -> None:
    left_out: list[Text] = [text for text in (cited.symbol, cited.issuer) if text is not None]
    if left_out:
        resolver.report(
            "NOI014",
            f"Luật, pháp lệnh trong căn cứ không ghi số, ký hiệu và cơ quan ban hành, nên “"
            f"{'”, “'.join(text.raw for text in left_out)}” không được in. Hãy xóa cho gọn.",
            left_out[0].place,
            Severity.INFO,
        )


def _ended(spans: Spans, end: str) -> Spans:
    """``spans`` closed by ``end`` instead of what closes them now."""
    *before, last = spans
    return (*before, last._replace(text=_TAIL.sub("", last.text) + end))
