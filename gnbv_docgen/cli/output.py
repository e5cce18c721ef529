"""What commands share: the options of a report, its printing, the exit code that follows."""

from __future__ import annotations

import os
import sys

import click

from gnbv_docgen.errors import ExitCode
from gnbv_docgen.report.formats import FORMATS, shaped
from gnbv_docgen.report.report import Report

format_option = click.option(
    "--format",
    "shape",
    type=click.Choice(list(FORMATS)),
    default="text",
    show_default=True,
    help="Dạng báo cáo: text cho người đọc, json cho chương trình, github cho GitHub Actions.",
)


class WholeNumber(click.IntRange):
    """A whole number, called so in Vietnamese."""

    name = "số nguyên"


def conclude(report: Report, shape: str, *, strict: bool = False) -> int:
    """Print ``report`` as ``shape`` on stdout and return the exit code."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    click.echo(shaped(report, shape, colour=colour))
    return ExitCode.FINDINGS if report.fails(strict=strict) else ExitCode.CLEAN
