"""How wide columns are."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.plan.blocks import Cell, Column, Grid, Span
from gnbv_docgen.render.columns import column_twips

MM = 1440 / 25.4


def grid(columns: tuple[Column, ...], *texts: str) -> Grid:
    return Grid(columns, (tuple(Cell(((Span(text),),)) for text in texts),), 0)


@pytest.mark.parametrize(
    ("columns", "share"),
    [
        ((Column(None, 1), Column(None, 1)), [0.5, 0.5]),
        ((Column(None, 3), Column(None, 1)), [0.75, 0.25]),
        ((Column(40.0), Column(None, 1)), [0.25, 0.75]),
        ((Column(40.0), Column(40.0)), [0.5, 0.5]),
        ((Column(400.0), Column(400.0)), [0.5, 0.5]),
    ],
)
def test_named_widths_are_kept_and_the_rest_shared(
    columns: tuple[Column, ...], share: list[float]
) -> None:
    widths = column_twips(grid(columns, "a", "b"), 160.0)
    assert sum(widths) == round(160 * MM)
    assert [width / sum(widths) for width in widths] == pytest.approx(share, abs=0.001)


def test_no_word_breaks_where_there_is_room() -> None:
    word = "nghiêng-nghiêng-nghiêng"
    widths = column_twips(grid((Column(None, 1), Column(None, 50)), word, "b"), 160.0)
    assert widths[0] >= text_width(word, 13.0, bold=False) * 20


def test_words_too_long_for_the_page_still_fit_it_together() -> None:
    widths = column_twips(grid((Column(), Column()), "d" * 200, "e" * 200), 100.0)
    assert sum(widths) == round(100 * MM)
    assert all(width > 0 for width in widths)
