"""The end of a plan: the mark "./.", Nơi nhận, the signature (khoản 6, 7 and 9 of Mục II)."""

from __future__ import annotations

from typing import TypedDict

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.blocks import Block, Span
from gnbv_docgen.plan.model import Plan
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import without_parentheses
from gnbv_docgen.viet.casing import upper

END_MARK = "./."


class Signed(TypedDict):
    """The parts of the signature as printed."""

    signed: bool
    authority: tuple[str, ...]
    title: str
    other_title: str
    signer: str


def with_end_mark(blocks: list[Block]) -> list[Block]:
    """``blocks`` with "./." at the end of the last text; a table at the end takes none."""
    if not blocks or not blocks[-1].spans:
        return blocks
    last = blocks[-1]
    *before, span = last.spans
    text = span.text.rstrip(" ;,")
    if not text.endswith(END_MARK):
        text = text.rstrip("./") + END_MARK
    spans: tuple[Span, ...] = (*before, span._replace(text=text))
    return [*blocks[:-1], last._replace(spans=spans)]


def recipients(plan: Plan, resolver: Resolver) -> tuple[str, ...]:
    """The lines of Nơi nhận: a dash before, ";" behind, "." behind the last."""
    lines = []
    for number, recipient in enumerate(plan.recipients, 1):
        line = resolver.string(recipient.name).lstrip("-–+ ")
        if recipient.purpose is not None:
            purpose = without_parentheses(resolver.string(recipient.purpose).rstrip(" ;."))
            line = f"{line.rstrip(' ;.,')} ({purpose})"
        if not plan.keep_punctuation:
            line = line.rstrip(" ;.,") + ("." if number == len(plan.recipients) else ";")
        lines.append(f"- {line}")
    _report_missing_file_copy(plan, resolver)
    return tuple(lines)


def signature(plan: Plan, resolver: Resolver) -> Signed:
    """Authority lines and title in capitals, the name as written."""
    signed = plan.signature
    if signed is None:
        return Signed(signed=False, authority=(), title="", other_title="", signer="")
    return Signed(
        signed=True,
        authority=tuple(upper(resolver.string(line)) for line in signed.authority),
        title=upper(resolver.string(signed.title)),
        other_title=resolver.string(signed.other_title),
        signer=resolver.string(signed.name),
    )


def _report_missing_file_copy(plan: Plan, resolver: Resolver) -> None:
    """khoản 9, điểm b: the last line names what is filed."""
    if not plan.recipients:
        return
    last = plan.recipients[-1].name
    if not last.raw.lstrip("-–+ ").lower().startswith("lưu"):
        resolver.report(
            "NOI016",
            "Dòng cuối của Nơi nhận phải là dòng lưu, ví dụ: “Lưu: VT, VHXH”.",
            last.place,
            Severity.WARNING,
        )
