"""Titles of columns and labels: the usual ones, or those that the plan gives (``ten_cot``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.texts import Text

ORDINAL = ("so_thu_tu", "TT")


def titled(
    fields: Sequence[tuple[str, str]], titles: Mapping[str, Text], place: Place
) -> list[tuple[str, Text]]:
    """Keys and titles in the order of printing; ``fields`` are keys with their usual titles.

    Fields that ``titles`` names change places among themselves into the order in which they are
    named; the others stay where they are.
    """
    usual = dict(fields)
    named = iter([key for key in titles if key in usual])
    order = [next(named) if key in titles else key for key in usual]
    return [(key, titles.get(key) or Text(usual[key], place)) for key in order]


def ordinal(titles: Mapping[str, Text], place: Place) -> Text:
    """The title of the column that counts rows."""
    key, usual = ORDINAL
    return titles.get(key) or Text(usual, place)
