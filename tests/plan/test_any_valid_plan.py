"""Whatever the schemas allow has an outline and a Word file, or findings; never a traceback."""

from __future__ import annotations

from gnbv_docgen.plan.outline import outline
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace.library import bundled_template, library
from tests.plan.growing import grown_plan

SEEDS = range(400)


def test_any_plan_that_fits_its_schemas():
    renderer = Renderer(bundled_template())
    fitting = composed = 0
    for seed in SEEDS:
        reading = read_plan(grown_plan(seed), f"{seed}.yaml", library())
        if reading.plan is None:
            assert reading.findings
            continue
        fitting += 1
        # Findings about its data are no reason to break down over it.
        if seed % 5 == 0 and "NOI020" not in {finding.code for finding in reading.findings}:
            kind, register = library().kind(reading.plan.kind), library().register
            printed, _ = outline(reading.plan, kind, register)
            assert compose(renderer, printed, "0" * 64)
            composed += 1
    assert fitting > len(SEEDS) / 2
    assert composed > len(SEEDS) / 20
