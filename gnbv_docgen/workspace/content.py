"""The content of plans and Word files under the rules of a careful reader."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gnbv_docgen.findings import Finding
from gnbv_docgen.plan.reading import Reading
from gnbv_docgen.workspace.registers import register_for
from gnbv_docgen.workspace.settings import Settings

if TYPE_CHECKING:
    from gnbv_docgen.docx.parts import Segments
    from gnbv_docgen.docx.view import DocxView
    from gnbv_docgen.rules.engine import Evaluation


def judge_plan(
    data: bytes, reading: Reading, file: str, settings: Settings
) -> tuple[Evaluation, tuple[Finding, ...]] | None:
    """What the rules say of a plan, and of its waivers; None where there is nothing to judge.

    That is a plan that cannot be printed, or one without waivers when no rule is chosen.
    ``data`` are the bytes of the file that ``reading`` was made from.
    """
    if reading.plan is None or reading.outline is None:
        return None
    from gnbv_docgen.rules.loading import chosen_content, codes

    rules = chosen_content(settings.select, settings.ignore)
    if not rules and not reading.plan.waivers:
        return None
    from gnbv_docgen.rules.content.waivers import Waivers
    from gnbv_docgen.rules.engine import Evaluation, evaluate_content

    waivers = Waivers(reading.plan.waivers)
    judged = Evaluation((), ())
    if rules:
        from gnbv_docgen.rules.content.plan_content import plan_content

        source = data.decode("utf-8-sig", errors="replace")
        register = register_for(Path(file).parent)
        content = plan_content(reading.plan, reading.outline, source, file, register)
        judged = evaluate_content(content, rules, waivers)
    return judged, tuple(waivers.findings(codes(), [rule.code for rule in rules]))


def judge_document(
    view: DocxView, segments: Segments, file: str, settings: Settings
) -> Evaluation:
    """What the rules say of a Word file."""
    from gnbv_docgen.rules.content.word_content import word_content
    from gnbv_docgen.rules.engine import evaluate_content
    from gnbv_docgen.rules.loading import chosen_content

    content = word_content(view, segments, file, register_for(Path(file).parent))
    return evaluate_content(content, chosen_content(settings.select, settings.ignore))
