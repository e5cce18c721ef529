"""Checking the content of plans, measured against building them."""

from __future__ import annotations

import gc
import sys
import time
from functools import cache
from pathlib import Path

from benchmarks import measuring, page, workload
from gnbv_docgen.cli.console import GC_THRESHOLDS
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace.check import check_form
from gnbv_docgen.workspace.content import judge_plan
from gnbv_docgen.workspace.library import bundled_template, library
from gnbv_docgen.workspace.ready_template import renderer
from gnbv_docgen.workspace.registers import register_for
from gnbv_docgen.workspace.settings import Settings

GNBV = [sys.executable, "-m", "gnbv_docgen"]
PAGES = (10, 100, 400)
WHOLE = 100
ROUNDS = 9
STAGES = ("read", "content", "compose", "form")


def section(folder: Path) -> str:
    """The page's section; ``folder`` is for scratch."""
    gc.set_threshold(*GC_THRESHOLDS)  # as the commands do
    measured = {pages: _stages(pages) for pages in PAGES}
    return _by_stage(measured) + _STAGES_NOTE + "\n" + _by_command(folder) + _COMMANDS_NOTE


def _stages(pages: int) -> dict[str, float]:
    """Milliseconds of processor time of each stage of a build, all in one process.

    Each round has a plan of its own words, so that nothing is known from the last one; of all
    rounds the least, which other work disturbs least.
    """
    rounds = [_round(workload.long_plan(pages, 10_000 * at + 1)) for at in range(ROUNDS)]
    return {stage: min(taken[stage] for taken in rounds) for stage in STAGES}


def _round(data: bytes) -> dict[str, float]:
    file, folder = workload.PLAN.as_posix(), workload.PLAN.parent
    clock = _Clock()
    reading = read_plan(data, file, library(), register_for(folder))
    clock.stop("read")
    judge_plan(data, reading, file, Settings())
    clock.stop("content")
    assert reading.outline is not None
    made = compose(_renderer(), reading.outline, "0" * 64)
    clock.stop("compose")
    check_form(made, "a.docx")
    clock.stop("form")
    return clock.taken


class _Clock:
    """Milliseconds of processor time from one stop to the next."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = {}
        self._last = time.process_time()

    def stop(self, stage: str) -> None:
        now = time.process_time()
        self.taken[stage] = (now - self._last) * 1000
        self._last = now


@cache
def _renderer() -> Renderer:
    return renderer(bundled_template())


def _by_stage(measured: dict[int, dict[str, float]]) -> str:
    first = next(iter(measured.values()))["content"]
    rows = []
    for pages, stages in measured.items():
        content = stages["content"]
        build = sum(stages.values())
        rows.append(
            (f"{pages}", *(f"{stages[stage]:.1f}" for stage in STAGES), f"{content / first:.1f}",
             f"{content / (stages['read'] + stages['compose']):.2f}",
             f"{(stages['read'] + content) / build:.2f}")
        )  # fmt: skip
    return page.table(
        "Checking the content of a plan",
        ("pages", "reading ms", "content ms", "composing ms", "form ms", "content, times its first",
         "content, of reading and composing", "gnbv check, of gnbv build"),
        rows,
    )  # fmt: skip


def _by_command(folder: Path) -> str:
    """One of these plans, whole processes."""
    plan = folder / "long.yaml"
    plan.write_bytes(workload.long_plan(WHOLE))
    target = folder / "long"

    def forget() -> None:
        for verdicts in (folder / "cache").glob("*.verdicts"):
            verdicts.unlink()

    check = [*GNBV, "check", str(plan)]
    build = [*GNBV, "build", str(plan), "-o", str(target)]
    process = measuring.Process
    taken = measuring.process_ms(
        {
            "gnbv check": process(check, folder, forget),
            "gnbv check, again": process(check, folder),
            "gnbv build": process(build, folder, forget),
            "gnbv build, again": process(build, folder),
        },
        rounds=ROUNDS,
    )
    whole = taken["gnbv build"]
    rows = [(name, f"{ms:.0f}", f"{ms / whole:.2f}") for name, ms in taken.items()]
    return page.table(
        f"A plan of {WHOLE} pages, whole processes", ("process", "ms", "of gnbv build"), rows
    )


_STAGES_NOTE = f"""
A page has {workload.LETTERS} letters. The plans are the real one with its own paragraphs again, \
each with other words before it; what one round has read helps no other. `gnbv check` reads and \
judges the content; `gnbv build` composes the document and judges its form as well. The least of \
{ROUNDS} rounds.
"""
_COMMANDS_NOTE = """
*Again*: the plan and its document are as they were and had no finding, so that their verdicts are \
taken from the user's cache folder. `gnbv check` then does not even read the plan.
"""
