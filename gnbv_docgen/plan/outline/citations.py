"""Legal bases in the decree's words.

Phụ lục I, Phần I, Mục II, khoản 6, điểm a and b: each in full, on a line of its own, italic,
closed by ";", the last by ".".
"""

from __future__ import annotations

import re

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.blocks import Block, Span, Spans, plain
from gnbv_docgen.plan.model import Basis, Citation, Cited, Plan, Reference
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.register.citing import Parts, in_full
from gnbv_docgen.plan.register.document import is_law
from gnbv_docgen.plan.texts import Text, without_parentheses
from gnbv_docgen.viet.casing import capitalise_first, lower_first

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
        if isinstance(cited, Text):
            part = resolver.basis(cited)
        else:
            part = (Span(cite(cited, resolver, long_dates=plan.long_citation_dates)),)
        if spans:
            joint = " " if plain(part).startswith("và ") else "; "
            spans = (*_ended(spans, ""), Span(joint))
        spans = (*spans, *part)
    spans = spans or (Span(""),)  # a value may be blank
    lead = basis.lead or ("căn cứ" if _DOCUMENT.match(spans[0].text) else "")
    if lead and not spans[0].text.lower().startswith(f"{lead} "):
        spans = (Span(f"{capitalise_first(lead)} "), *spans)
    return spans


def cite(cited: Cited, resolver: Resolver, *, long_dates: bool) -> str:
    """A document in full: as the plan writes it in form, as the register knows it, in words."""
    if isinstance(cited, Reference):
        return resolver.document(cited.identifier)
    if isinstance(cited, Text):
        return plain(resolver.basis(cited))
    kind = resolver.string(cited.kind)
    if is_law(kind):
        _report_numbered_law(cited, resolver)
    parts = Parts(
        kind=kind,
        symbol=resolver.string(cited.symbol),
        date=cited.date,
        issuer=resolver.string(cited.issuer),
        subject=resolver.string(cited.subject),
        now=resolver.string(cited.now),
        amended_by=tuple(cite(one, resolver, long_dates=long_dates) for one in cited.amended_by),
        note=without_parentheses(resolver.string(cited.note)),
    )
    return in_full(parts, long_dates=long_dates)


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
