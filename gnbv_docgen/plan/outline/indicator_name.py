"""The name of an indicator, which may put in the indicator's own figures: "{muc_tieu} số hộ"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gnbv_docgen.plan.data import OWN_FIGURES, Indicator
from gnbv_docgen.plan.markup import escape

_OWN = re.compile(rf"\{{\s*({'|'.join(OWN_FIGURES)})\s*\}}")
_UNKNOWN = "…"


def full_name(indicator: Indicator) -> str:
    """The name with its scope, as typed."""
    if indicator.scope is None:
        return indicator.name.raw
    return f"{indicator.name.raw} {indicator.scope.raw}"


def own_figures(indicator: Indicator) -> tuple[str, ...]:
    """Keys of the figures that the name puts in."""
    return tuple(found[1] for found in _OWN.finditer(full_name(indicator)))


def name_with(indicator: Indicator, figures: Mapping[str, str]) -> str:
    """The name as typed, with ``figures`` by key where it puts them in."""
    return _OWN.sub(lambda found: escape(figures.get(found[1], _UNKNOWN)), full_name(indicator))


def name_alone(indicator: Indicator) -> str:
    """The name as typed, without the figures that stand beside it in columns of their own."""
    return re.sub(rf"\s*{_OWN.pattern}", "", full_name(indicator)).lstrip()
