"""Targets as officers write them: *giảm 1 - 2*, *từ 1% trở lên*, *trên 80%*, *ít nhất 40%*."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from gnbv_docgen.viet.figures import parse_figure

_NUMBER = r"[0-9]+(?:\.[0-9]{3})*(?:,[0-9]+)?"
_TARGET = re.compile(
    rf"""(?:phấn\ đấu\ )?
    (?P<direction>giảm|tăng|đạt|duy\ trì)?\s*
    (?P<level>xuống\ còn|còn|xuống|lên\ đến|lên)?\s*
    (?P<bound>từ|trên|dưới|ít\ nhất|tối\ thiểu|tối\ đa|không\ quá|hơn)?\s*
    (?P<low>{_NUMBER})\s*(?P<unit>%)?
    (?:\s*(?:-|–|đến)\s*(?P<high>{_NUMBER})\s*%?)?
    \s*(?P<open>trở\ lên|trở\ xuống)?""",
    re.VERBOSE | re.IGNORECASE,
)
_AT_LEAST = ("ít nhất", "tối thiểu")
_AT_MOST = ("tối đa", "không quá")
_ABOVE = ("trên", "hơn")
_BELOW = ("dưới",)


class Target(NamedTuple):
    """A target as a range. ``change`` is *giảm* or *tăng* where it speaks of a difference.

    A bound of None is open; ``strict`` bounds are not reached by equality.
    """

    low: Decimal | None
    high: Decimal | None
    change: str = ""
    strict: bool = False

    def met_by(self, base: Decimal | None, actual: Decimal) -> bool | None:
        """Whether ``actual`` (and its distance from ``base``) meets the target; None if unknown."""
        value = actual
        if self.change:
            if base is None:
                return None
            value = base - actual if self.change == "giảm" else actual - base
        if self.low is not None and (value < self.low or (self.strict and value == self.low)):
            return False
        return not (
            self.high is not None and (value > self.high or (self.strict and value == self.high))
        )


def parse_target(raw: str) -> Target | None:
    """The target that ``raw`` states; None where it is not wholly understood.

    A fall or rise by a range ("giảm 1 - 2%") is met by any larger change, as offices read it;
    one to a level ("giảm còn 2%", "tăng lên 80%") speaks of the level alone.
    """
    match = _TARGET.fullmatch(raw.strip().rstrip(".;"))
    if match is None:
        return None
    low = parse_figure(match["low"])
    high = parse_figure(match["high"]) if match["high"] else None
    bound = (match["bound"] or "").lower()
    direction = (match["direction"] or "").lower()
    level = (match["level"] or "").lower()
    change = direction if direction in ("giảm", "tăng") and not level else ""
    if match["open"] == "trở xuống" or bound in _AT_MOST:
        return Target(None, low, change)
    if bound in _BELOW:
        return Target(None, low, change, strict=True)
    if bound in _ABOVE:
        return Target(low, None, change, strict=True)
    if change or match["open"] == "trở lên" or bound in _AT_LEAST:
        return Target(low, None, change)
    if level and not level.startswith("lên"):
        return Target(None, high or low)
    return Target(low, high)


def with_unit(raw: str, unit: str) -> str:
    """A target with its unit behind its last figure, unless the text names the unit itself."""
    if not unit or _names(raw, unit):
        return raw
    figures = list(re.finditer(_NUMBER, raw))
    if not figures:
        return raw
    end = figures[-1].end()
    return f"{raw[:end]}{joined(unit)}{raw[end:]}"


def _names(raw: str, unit: str) -> bool:
    """Whether ``raw`` says ``unit`` as a word of its own: "m" is none of "giảm"."""
    letter = r"[^\W\d_]"
    word = rf"(?<!{letter}){re.escape(unit)}(?!{letter})"
    return re.search(word, raw, re.IGNORECASE) is not None


def joined(unit: str) -> str:
    """A unit as it stands behind a figure: "%" without a space, words with one."""
    return unit if unit in ("%", "‰") or not unit else f" {unit}"
