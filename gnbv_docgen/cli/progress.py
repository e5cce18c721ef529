"""A progress bar for long work, on a terminal only, on stderr."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

_T = TypeVar("_T")

_LONG = 100


def progress(items: Iterable[_T], total: int, label: str) -> Iterator[_T]:
    """Pass ``items`` on; show how many of ``total`` are done where that takes a while."""
    if total < _LONG or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, total=total, description=label)
