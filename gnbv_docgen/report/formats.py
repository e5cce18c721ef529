"""The table of report shapes: same findings, three shapes."""

from __future__ import annotations

from collections.abc import Callable

from gnbv_docgen.report.github import github
from gnbv_docgen.report.json_object import json_object
from gnbv_docgen.report.report import Report
from gnbv_docgen.report.text import text

FORMATS: dict[str, Callable[[Report], str]] = {
    "text": text,
    "json": json_object,
    "github": github,
}


def shaped(report: Report, shape: str, *, colour: bool = False) -> str:
    """``report`` as ``shape`` (a key of :data:`FORMATS`), without a last line break.

    ``colour`` is for a terminal, and only the text shape has any.
    """
    if colour and shape == "text":
        return text(report, colour=True)
    return FORMATS[shape](report)
