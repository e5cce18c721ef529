"""Double entry: what the template draws from the decree, the rules find in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.rules.engine import Evaluation, evaluate
from gnbv_docgen.rules.loading import format_rules
from gnbv_docgen.workspace.library import bundled_template, library

ROOT = Path(__file__).resolve().parents[2]
PLANS = sorted([*(ROOT / "plans").glob("2*/*.yaml"), *(ROOT / "examples").glob("*.yaml")])
# The word-for-word plan keeps its officers' slips: the last căn cứ ends with ";", KT has no dot.
SLIPS = {"hoang-luu-2024-nguyen-van": ["TT143", "TT215"]}


def checked(plan: Path) -> Evaluation:
    outline = read_plan(plan.read_bytes(), plan.name, library()).outline
    assert outline is not None
    view = read(compose(Renderer(bundled_template()), outline, "0" * 64), plan.name)
    return evaluate(view, segment(view), format_rules(), plan.name)


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_a_built_document_has_no_fault_but_the_officers(plan: Path) -> None:
    evaluation = checked(plan)
    assert [finding.code for finding in evaluation.findings] == SLIPS.get(plan.stem, [])
    assert [(result.code, result.reasons) for result in evaluation.not_evaluated()] == []
