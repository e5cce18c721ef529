"""Parts of a whole: *110/120 hộ (đạt 91,67%)*; parts of a plan: *đạt 102% kế hoạch*."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.plain import KEPT, compiled, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

_OVER: Final = (
    r" ?/ ?(?:(?:tổng số|kế hoạch|chỉ tiêu|kh) )?| trên (?:tổng số )?| trong tổng số "
)
# From the whole to its percentage: the rest of what is counted, then a sign, a bracket or a word.
# What has a verb of its own tells of something else: *có 12/15 thôn có số hộ dùng nước đạt 100%*.
_VERBS: Final = r" (?:có|được|tham gia|đi|đã|là|với|mà|trong đó)(?![^\W_])"
_TO_PERCENT: Final = (
    rf"(?:(?!{_VERBS})[^,;:.()0-9=]){{0,60}}?(?: ?[,:=-] ?| ?\( ?| )(?:(?:đạt|chiếm|tỷ lệ|tỉ lệ"
    r"|bằng|tương đương|tương ứng|ước đạt|=|là)(?: tỷ lệ| tỉ lệ| với)? ?)*"
)
# *45 hộ nghèo, chiếm 3,6% tổng số 1.250 hộ*.
_TO_PART: Final = r"[^,;:.()0-9]{0,40}[ ,(]+(?:chiếm|bằng|đạt)(?: tỷ lệ| tỉ lệ)? ?"
_OF_WHOLE: Final = r" (?:trên |trong |so với )?tổng(?: số)?(?: của)? "
# *tổng số hộ là 1.250 hộ, trong đó 45 hộ nghèo, chiếm 3,6%*.
_TOTAL: Final = r"tổng số[^,.;()0-9]{0,40}$"
_TOTAL_ROOM: Final = 50
_OF_TOTAL: Final = r"[^.;()0-9]{0,40}[,;] ?trong đó[^.;()0-9]{0,40}"
_BRACKET_ONLY: Final = r"[^,;:.()0-9]{0,40} ?\( ?(?:(?:bằng|tương đương|tức) )?"
_VERB: Final = (
    r"(?<![^\W_])(?P<verb>(?:chưa |không )?đạt|vượt(?: mức)?|bằng|hoàn thành|thực hiện"
    r"|tương đương)(?: được| là| khoảng| trên| gần)? ?$"
)
_VERB_ROOM: Final = 26
_OF_PLAN: Final = (
    r"(?P<over>,? ?(?:\(?vượt) )?(?: ?(?:so với|so) )? ?(?:mức |số |tổng )?"
    r"(?P<of>kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?![^\W_])"
)


class Share(NamedTuple):
    """A part, the whole, and the percentage that the text gives for them.

    ``by_stroke`` tells *x/y* from *x trên tổng số y*, which may count different things.
    """

    start: int
    end: int
    part: Figure
    whole: Figure
    percent: Figure
    by_stroke: bool = True


class PlanShare(NamedTuple):
    """A percentage of a plan.

    ``claim`` is what the words say: *đạt*, *vượt*, *không đạt*. ``excess`` is true for *vượt 2%
    kế hoạch*, where the percentage is what goes beyond the plan, not all that was done. ``of`` is
    what it is measured by, in plain letters.
    """

    start: int
    end: int
    percent: Figure
    claim: Literal["đạt", "vượt", "không đạt"]
    excess: bool
    of: str


@lru_cache(KEPT)
def shares(text: str) -> tuple[Share, ...]:
    """The fractions in ``text`` that come with their percentage."""
    if "%" not in text:
        return ()
    low = plain(text)
    figs = figures(text)
    return tuple(share for at in range(len(figs) - 2) for share in _shares_at(low, figs, at))


def _shares_at(low: str, figs: tuple[Figure, ...], at: int) -> Iterator[Share]:
    first, second, third = figs[at : at + 3]
    if any(figure.value is None or figure.upper is not None for figure in (first, second, third)):
        return
    over = compiled(_OVER)
    if third.is_percent and not first.is_percent and not second.is_percent:
        stroke = over.fullmatch(low, first.unit_end, second.start)
        if stroke and compiled(_TO_PERCENT).fullmatch(low, second.unit_end, third.start):
            yield Share(first.start, third.unit_end, first, second, third, "/" in stroke[0])
        elif first.unit and first.unit == second.unit and _is_of_total(low, first, second, third):
            yield Share(first.start, third.unit_end, second, first, third, by_stroke=False)
    elif first.is_percent and not second.is_percent and not third.is_percent:
        stroke = over.fullmatch(low, second.unit_end, third.start)
        if stroke and compiled(_BRACKET_ONLY).fullmatch(low, first.unit_end, second.start):
            yield Share(first.start, third.unit_end, second, third, first, "/" in stroke[0])
    elif second.is_percent and first.unit and first.unit == third.unit != "%":
        of = compiled(_OF_WHOLE).fullmatch(low, second.unit_end, third.start)
        if of and compiled(_TO_PART).fullmatch(low, first.unit_end, second.start):
            yield Share(first.start, third.unit_end, first, third, second, by_stroke=False)


def _is_of_total(low: str, total: Figure, part: Figure, percent: Figure) -> bool:
    """Whether ``part`` with its ``percent`` is told of the ``total`` right before it."""
    if not compiled(_OF_TOTAL).fullmatch(low, total.unit_end, part.start):
        return False
    told = compiled(_TOTAL).search(low, max(0, total.start - _TOTAL_ROOM), total.start)
    link = compiled(_TO_PART).fullmatch(low, part.unit_end, percent.start)
    return bool(told and (link or low[part.unit_end : percent.start].endswith("(")))


@lru_cache(KEPT)
def plan_shares(text: str) -> tuple[PlanShare, ...]:
    """The percentages of a plan, target or estimate in ``text``."""
    if "%" not in text:
        return ()
    low = plain(text)
    found = (_plan_share(low, figure) for figure in figures(text) if figure.is_percent)
    return tuple(share for share in found if share is not None)


def _plan_share(low: str, figure: Figure) -> PlanShare | None:
    if figure.value is None or figure.upper is not None:
        return None
    verb = compiled(_VERB).search(low, max(0, figure.start - _VERB_ROOM), figure.start)
    plan = compiled(_OF_PLAN).match(low, figure.unit_end)
    if verb is None or plan is None:
        return None
    excess = verb["verb"].startswith("vượt")
    claim: Literal["đạt", "vượt", "không đạt"] = "đạt"
    if excess or plan["over"]:
        claim = "vượt"
    elif verb["verb"].startswith(("chưa", "không")):
        claim = "không đạt"
    of = "kế hoạch" if plan["of"] == "kh" else plan["of"]
    return PlanShare(verb.start(), plan.end(), figure, claim, excess, of)
