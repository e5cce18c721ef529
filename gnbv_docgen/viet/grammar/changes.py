"""What fell or rose: *giảm 1,61%; từ 2,99% xuống còn 1,38%*, in either order."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, NamedTuple

from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.plain import KEPT, compiled, plain

# Between the value before and the value after; a date or a note may stand there as well.
_TURN: Final = (
    r"(?: ?\([^()]{0,40}\)|,? (?:chiếm|tỷ lệ|tương ứng) [0-9,]{1,6} ?%"
    r"| (?:vào |của )?(?:đầu |cuối )?(?:năm|tháng|quý)[^,;.()]{0,25})?,? ?"
    r"(?:đã )?(?P<turn>giảm xuống còn|giảm xuống|giảm còn|xuống còn|xuống|còn|tăng lên đến"
    r"|tăng lên|lên đến|lên tới|lên thành|lên|đến|thành)(?: mức)? ?"
)
_FROM: Final = r"(?<![^\W_])(?P<verb>(?:giảm|tăng) )?từ ?$"
_FROM_ROOM: Final = 12
_ABOUT: Final = r"(?: trên| hơn| khoảng| gần| ít nhất| tối thiểu)?"
_VERB_BEFORE: Final = rf"(?<![^\W_])(?P<verb>giảm|tăng)(?: được| thêm| bình quân)?{_ABOUT} ?$"
_VERB_ROOM: Final = 20
# From "giảm 1,61%" to "từ".
_FIRST_LINK: Final = (
    r"(?: ?\([^()]{0,40}\)| [^\W\d_][^,;.:()0-9]{0,40}?(?:năm [0-9]{4})?)?[ ,;:(-]*"
    r"(?:(?:cụ thể|tương ứng|tức|trong đó|giảm|tăng)[ ,:]*)*"
)
# From the value after to "giảm 1,61%".
_LAST_LINK: Final = (
    r"(?: ?\([^()]{0,30}\)| (?:vào |trong )?(?:cuối )?(?:năm|tháng)[^,;.()]{0,25})?[ ,;:(=-]*"
    r"(?:(?:tức|tương ứng|tương đương|đã|bình quân|như vậy)[ ,:]*)*(?P<verb>giảm|tăng)"
    rf"(?: được| là| thêm)?{_ABOUT}[ :]*"
)
_YEARLY: Final = r" ?/ ?năm| (?:mỗi|một|hằng|hàng) năm"
_YEARLY_BEFORE: Final = (
    r"(?:mỗi|hằng|hàng) năm|(?:giảm|tăng) bình quân|(?:^|[,;(:] ?|và )bình quân"
)
_YEARLY_ROOM: Final = 40


class Change(NamedTuple):
    """A value before and a value after, and by how much it is said to have changed.

    ``by`` is None when the text tells no difference; its unit is that of the values except in
    *giảm 10%* of a count, so compare ``by.unit`` before calculating. ``direction`` is what the
    words say, whatever the values are; ``turn`` the words between the values (*xuống còn*) and
    ``verb`` a *giảm* or *tăng* before, which may say otherwise. ``yearly`` tells that ``by`` is
    that of each year.
    """

    start: int
    end: int
    direction: Literal["giảm", "tăng"]
    before: Figure
    after: Figure
    by: Figure | None = None
    turn: str = ""
    verb: str = ""
    yearly: bool = False


@lru_cache(KEPT)
def changes(text: str) -> tuple[Change, ...]:
    """The changes told with both values in ``text``."""
    low = plain(text)
    if "từ" not in low:
        return ()
    figs = figures(text)
    found: list[Change] = []
    for at in range(len(figs) - 1):
        # Between the two a share may stand: "từ 45 hộ (3,6%) xuống còn 33 hộ".
        change = _change(low, figs, at, at + 1) or _change(low, figs, at, at + 2)
        if change is not None:
            found.append(change)
    return tuple(found)


def _change(low: str, figs: tuple[Figure, ...], at: int, to: int) -> Change | None:
    if to >= len(figs):
        return None
    before, after = figs[at], figs[to]
    if None in (before.value, after.value) or before.upper is not None:
        return None
    lead = compiled(_FROM).search(low, max(0, before.start - _FROM_ROOM), before.start)
    turn = compiled(_TURN).fullmatch(low, before.unit_end, after.start) if lead else None
    if lead is None or turn is None:
        return None
    start, end = lead.start(), after.unit_end
    by, verb = None, ""
    if at:
        by, verb = _by_before(low, figs[at - 1], start)
    for further in figs[to + 1 : to + 3]:
        if by is None:
            by, verb = _by_after(low, after, further)
    direction = _direction(turn["turn"], verb, (lead["verb"] or "").strip(), low, start)
    if direction is None:
        return None
    told = (lead["verb"] or "").strip() or verb
    if by is None:
        return Change(start, end, direction, before, after, by, turn["turn"], told)
    yearly = _is_yearly(low, by)
    start, end = min(start, by.start), max(end, by.unit_end)
    return Change(start, end, direction, before, after, by, turn["turn"], told, yearly)


def _is_yearly(low: str, by: Figure) -> bool:
    """*bình quân mỗi năm giảm 0,5%*, *giảm 0,5%/năm*."""
    before = low[max(0, by.start - _YEARLY_ROOM) : by.start]
    after = compiled(_YEARLY).match(low, by.unit_end)
    return bool(after or compiled(_YEARLY_BEFORE).search(before))


def _by_before(low: str, by: Figure, start: int) -> tuple[Figure | None, str]:
    verb = compiled(_VERB_BEFORE).search(low, max(0, by.start - _VERB_ROOM), by.start)
    if verb and by.value is not None and compiled(_FIRST_LINK).fullmatch(low, by.unit_end, start):
        return by, verb["verb"]
    return None, ""


def _by_after(low: str, after: Figure, by: Figure) -> tuple[Figure | None, str]:
    link = compiled(_LAST_LINK).fullmatch(low, after.unit_end, by.start)
    if link and by.value is not None:
        return by, link["verb"]
    return None, ""


def _direction(
    turn: str, verb: str, lead: str, low: str, start: int
) -> Literal["giảm", "tăng"] | None:
    if "xuống" in turn or "còn" in turn or "giảm" in turn:
        return "giảm"
    if "lên" in turn or "tăng" in turn:
        return "tăng"
    near = compiled(r"(?<![^\W_])(?:giảm|tăng)(?= )").findall(low, max(0, start - 30), start)
    word = lead or verb or (near[-1] if near else "")
    return "giảm" if word == "giảm" else "tăng" if word == "tăng" else None
