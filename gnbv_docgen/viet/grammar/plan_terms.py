"""A percentage of a plan with both its terms: *126 lao động, kế hoạch 120 lao động, đạt 105%*."""

from __future__ import annotations

from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.money import POWERS
from gnbv_docgen.viet.grammar.plain import KEPT, compiled, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLANS: Final = ("kế hoạch", "kh", "chỉ tiêu", "dự toán")
_PLAN_BEFORE: Final = (
    r"(?<![^\W_])(?:kế hoạch|kh|chỉ tiêu|dự toán)(?: (?:năm|tỉnh|huyện|xã|được|đề ra|giao|đặt ra"
    r"|cấp trên|cả năm|đầu năm)){0,4}(?: là|:)? ?$"
)
_PLAN_ROOM: Final = 50
_VERB: Final = (
    r"(?<![^\W_])(?P<verb>đạt|bằng|vượt|hoàn thành|tương đương|chiếm)(?: tỷ lệ| mức)? ?$|[(=] ?$"
)
_VERB_ROOM: Final = 24
# What may follow the percentage: it is then measured by the plan and by nothing else.
_AFTER: Final = (
    r" ?(?:$|[,.;)(]|(?:so với |so )?(?:kế hoạch|kh|chỉ tiêu|dự toán)(?![^\W_]))"
)
_ENDS: Final = r"[.;](?: |$)"


class PlanTerms(NamedTuple):
    """What was done, what was planned, and the percentage told of it.

    ``excess`` is true for *vượt 5%*, which is what goes beyond the plan.
    """

    start: int
    end: int
    percent: Figure
    done: Figure
    planned: Figure
    excess: bool


@lru_cache(KEPT)
def plan_terms(text: str) -> tuple[PlanTerms, ...]:
    """The sentences of ``text`` that tell a percentage of a plan with both its terms."""
    if "%" not in text:
        return ()
    low = plain(text)
    if not any(word in low for word in _PLANS):
        return ()
    figs = deque(figures(text))
    ends = [*(found.end() for found in compiled(_ENDS).finditer(low)), len(low)]
    found: list[PlanTerms] = []
    for last in ends:
        inside = []
        while figs and figs[0].start < last:
            inside.append(figs.popleft())
        found += _terms(low, inside)
    return tuple(found)


def _terms(low: str, figs: list[Figure]) -> Iterator[PlanTerms]:
    percents = [figure for figure in figs if figure.is_percent]
    counts = [figure for figure in figs if not figure.is_percent]
    planned = [figure for figure in counts if _is_planned(low, figure)]
    if len(percents) != 1 or len(planned) != 1:
        return
    percent, plan = percents[0], planned[0]
    done = [figure for figure in counts if figure is not plan and _is_like(figure, plan)]
    verb = compiled(_VERB).search(low, max(0, percent.start - _VERB_ROOM), percent.start)
    if len(done) != 1 or verb is None or not compiled(_AFTER).match(low, percent.unit_end):
        return
    if any(one.value is None or one.upper is not None for one in (percent, plan, done[0])):
        return
    places = [*(one.start for one in (percent, plan, done[0]))]
    ends = [one.unit_end for one in (percent, plan, done[0])]
    yield PlanTerms(min(places), max(ends), percent, done[0], plan, verb["verb"] == "vượt")


def _is_planned(low: str, figure: Figure) -> bool:
    before = compiled(_PLAN_BEFORE).search(
        low, max(0, figure.start - _PLAN_ROOM), figure.start
    )
    return before is not None or low.startswith(" theo kế hoạch", figure.unit_end)


def _is_like(figure: Figure, plan: Figure) -> bool:
    return figure.unit == plan.unit or {figure.unit, plan.unit} <= POWERS.keys()
