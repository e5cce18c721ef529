"""Checking Word files, measured against python-docx reading them."""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

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


class Reading(NamedTuple):
    """One way's reading of all files: milliseconds by file, and MB at the peak."""

    times: dict[Path, float]
    peak: float


class Summary(NamedTuple):
    """Milliseconds for each file, the least of the rounds; MB at the peak, their median."""

    files: list[float]
    peak: float


def corpus() -> list[Path]:
    """The Word files that are read; none where the corpus is absent."""
    return sorted(CORPUS.glob("*.docx"))


def section(folder: Path) -> str:
    """The page's section; ``folder`` is for scratch."""
    paths = corpus()
    if not paths:
        raise SystemExit(f"no Word files in {CORPUS}; GNBV_SHARED names the folder above it")
    return _table(measured(paths, _own_documents(folder / "own"))) + _NOTE.format(rounds=ROUNDS)


def _own_documents(folder: Path) -> list[Path]:
    """What every way reads first: the documents made of our own plans."""
    command = [sys.executable, "-m", "gnbv_docgen", "build", "plans", "examples", "-o", str(folder)]
    subprocess.run(command, cwd=workload.ROOT, stdout=subprocess.DEVNULL, check=False)
    return sorted(folder.rglob("*.docx"))


def measured(paths: list[Path], first: list[Path]) -> dict[str, Summary]:
    """How each way reads ``paths``, having read the files ``first``.

    The ways take turns, each in a fresh process; ways and files come in an order of each round.
    """
    found: dict[str, list[Reading]] = {way: [] for way in reading.WAYS}
    for number in range(ROUNDS):
        order = random.Random(number).sample(paths, len(paths))
        for way in random.Random(number).sample(list(found), len(found)):
            with Worker(way) as worker:
                worker.read(first * 3)
                times = dict(zip(order, worker.read(order), strict=True))
                found[way].append(Reading(times, worker.peak()))
    return {way: _summary(readings, paths) for way, readings in found.items()}


def _summary(readings: list[Reading], paths: list[Path]) -> Summary:
    return Summary(
        [min(each.times[path] for each in readings) for path in paths],
        statistics.median(each.peak for each in readings),
    )


def _table(found: dict[str, Summary]) -> str:
    usual = found[REFERENCE]
    rows = []
    for way, (files, peak) in found.items():
        ratios = [one / other for one, other in zip(files, usual.files, strict=True)]
        rows.append(
            (way, f"{sum(files):.0f}", f"{sum(files) / sum(usual.files):.2f}",
             f"{statistics.median(ratios):.2f}", f"{max(ratios):.2f}", f"{peak:.0f}",
             f"{peak / usual.peak:.2f}")
        )  # fmt: skip
    return page.table(
        f"Checking {len(usual.files)} Word files",
        ("way", "ms for all", "times python-docx", "one file: median", "one file: most",
         "MB at the peak", "times python-docx"),
        rows,
    )  # fmt: skip


_NOTE = """
The files are drafts and documents of state agencies from many hands, no part of the repository \
(`../shared/corpus/docx`). In each of {rounds} rounds every way reads all of them once, in turn, \
in a fresh process that has read our own documents before, and in an order of the round; so \
nothing is known of a file that is read. Processor time, reading the file from the disk included: \
for each file the least of the rounds, for all files their sum. The peak is that of the whole \
process, modules included. `gnbv check` does *form and content*.

The reference opens the file and reads the text of every paragraph: `document.paragraphs`, and \
those of every cell of every table. *Each element once* is the shortest way to the same text in \
python-docx; *body alone* leaves the tables out.
"""
