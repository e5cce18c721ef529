"""Checking Word files, measured against python-docx reading them."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import docx

from benchmarks import page, reading, workload

SHARED = Path(os.environ.get("GNBV_SHARED") or workload.ROOT.parent / "shared")
CORPUS = SHARED / "corpus" / "docx"
ROUNDS = 15
REFERENCE = "python-docx, body and cells"


class Worker:
    """A process that reads files in one way; see :mod:`benchmarks.reading`."""

    def __init__(self, way: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.reading", way],
            cwd=workload.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._process.communicate()

    def read(self, paths: list[Path]) -> list[float]:
        """Milliseconds of processor time for each of ``paths``."""
        return self._answer({"read": list(map(str, paths))})

    def peak(self) -> float:
        """The most MB of memory that the process has had so far."""
        return self._answer({"peak": None})[0]

    def _answer(self, question: dict[str, object]) -> list[float]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        answer: list[float] = json.loads(self._process.stdout.readline())
        return answer


class Times(NamedTuple):
    """Milliseconds: for all files (median of the rounds), and for each (the least of them)."""

    whole: float
    files: list[float]


class Memory(NamedTuple):
    """MB at the peak: after an empty document, and after all files."""

    empty: float
    files: float


def corpus() -> list[Path]:
    """The Word files that are read; none where the corpus is absent."""
    return sorted(CORPUS.glob("*.docx"))


def section(folder: Path) -> str:
    """The page's section; ``folder`` is for scratch."""
    paths = corpus()
    if not paths:
        raise SystemExit(f"no Word files in {CORPUS}; GNBV_SHARED names the folder above it")
    empty = folder / "empty.docx"
    docx.Document().save(str(empty))
    note = _NOTE.format(rounds=ROUNDS)
    return "\n".join([_speed(times(paths)), _memory(memory(paths, empty)), note])


def times(paths: list[Path]) -> dict[str, Times]:
    """How long each way takes; the ways take turns, the files come in an order of each round."""
    taken: dict[str, list[dict[Path, float]]] = {way: [] for way in reading.WAYS}
    with ExitStack() as stack:
        workers = {way: stack.enter_context(Worker(way)) for way in reading.WAYS}
        for worker in workers.values():
            worker.read(paths)
        for number in range(ROUNDS):
            order = random.Random(number).sample(paths, len(paths))
            for way, worker in workers.items():
                taken[way].append(dict(zip(order, worker.read(order), strict=True)))
    return {
        way: Times(
            statistics.median(sum(each.values()) for each in rounds),
            [min(each[path] for each in rounds) for path in paths],
        )
        for way, rounds in taken.items()
    }


def memory(paths: list[Path], empty: Path) -> dict[str, Memory]:
    """How much memory each way takes for all files, one after another in a fresh process."""
    found = {}
    for way in reading.WAYS:
        with Worker(way) as worker:
            worker.read([empty])
            before = worker.peak()
            worker.read(paths)
            found[way] = Memory(before, worker.peak())
    return found


def _speed(taken: dict[str, Times]) -> str:
    usual = taken[REFERENCE]
    rows = []
    for way, (whole, files) in taken.items():
        ratios = [one / other for one, other in zip(files, usual.files, strict=True)]
        rows.append(
            (way, f"{whole:.0f}", f"{whole / usual.whole:.2f}", f"{statistics.median(ratios):.2f}",
             f"{max(ratios):.2f}")
        )  # fmt: skip
    return page.table(
        f"Checking {len(usual.files)} Word files",
        ("way", "ms for all", "times python-docx", "for one file: median", "for one file: most"),
        rows,
    )


def _memory(found: dict[str, Memory]) -> str:
    usual = found[REFERENCE].files
    rows = [
        (way, f"{empty:.0f}", f"{files:.0f}", f"{files / usual:.2f}")
        for way, (empty, files) in found.items()
    ]
    heads = ("way", "MB for an empty document", "MB for all files", "times python-docx")
    return page.rows(heads, rows)


_NOTE = """\
The files are drafts and documents of state agencies from many hands, no part of the repository \
(`../shared/corpus/docx`). Each way has a process of its own that imports what it needs and no \
more; the ways take turns, in each round with the files in another order. Processor time, reading \
the file from the disk and clearing up included. `gnbv check` does *form and content*. The \
reference opens the file and reads the text of every paragraph: `document.paragraphs`, and those \
of every cell of every table. *Each element once* is the shortest way to the same text in \
python-docx; *body alone* leaves the tables out. Of the {rounds} rounds the time for all files is \
the median, that for one file the least. Memory is that of a fresh process at its peak, modules \
included.
"""
