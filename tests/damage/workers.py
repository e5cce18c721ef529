"""Processes that judge damaged files: one that gets stuck or dies costs its file, not the run."""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import local
from types import TracebackType
from typing import Final, NamedTuple, Self

from tests.damage.judging import DIED, STUCK, Outcome, serve
from tests.damage.mutants import Mutant

_CONTEXT: Final = multiprocessing.get_context("spawn")  # nothing of this process in the others


class Bounds(NamedTuple):
    """What one file may take: bytes of the whole process, seconds until it is ended."""

    bytes: int = 1_000_000_000
    seconds: float = 60.0


class Worker:
    """One process that judges; it is started again when it has ended."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._folder = tempfile.TemporaryDirectory()
        self._log = Path(self._folder.name, "log")
        self._start()

    def _start(self) -> None:
        self._link, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(
            target=serve, args=(theirs, *self._bounds, str(self._log)), daemon=True
        )
        self._process.start()
        theirs.close()

    def judge(self, data: bytes, file: str) -> Outcome:
        """What becomes of ``data``."""
        try:
            self._link.send((data, file))
            found: Outcome = self._link.recv()
        except (EOFError, OSError):
            self._process.join()
            said = self._log.read_text("utf-8")
            self._start()
            return Outcome(STUCK if said else DIED, said or f"exit code {self._process.exitcode}")
        return found

    def close(self) -> None:
        """End the process."""
        self._link.close()
        self._process.join()
        self._folder.cleanup()


class Workers:
    """``count`` workers side by side."""

    def __init__(self, count: int, bounds: Bounds) -> None:
        self._bounds = bounds
        self._own = local()
        self._all: list[Worker] = []
        self._pool = ThreadPoolExecutor(count)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._pool.shutdown(cancel_futures=True)
        for worker in self._all:
            worker.close()

    def judge(
        self, numbers: Iterable[int], make: Callable[[int], Mutant]
    ) -> Iterator[tuple[Mutant, Outcome]]:
        """Make and judge the files ``numbers``, in order."""

        def one(number: int) -> tuple[Mutant, Outcome]:
            made = make(number)
            return made, self.one().judge(made.data, f"{made.number}.docx")

        return self._pool.map(one, numbers)

    def one(self) -> Worker:
        """The worker of this thread."""
        if not hasattr(self._own, "worker"):
            self._own.worker = Worker(self._bounds)
            self._all.append(self._own.worker)
        worker: Worker = self._own.worker
        return worker
