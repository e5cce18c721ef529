"""How it is measured: rounds interleaved, medians, whole processes, peak memory."""

from __future__ import annotations

import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import psutil

_LOOK_EVERY = 0.02


def per_call_ms(ways: Mapping[str, Callable[[], object]], rounds: int = 25) -> dict[str, float]:
    """Median milliseconds of processor time for one call of each way.

    The ways take turns in every round; processor time, so that what else runs counts less.
    """
    calls = {name: _calls_for(way) for name, way in ways.items()}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(calls[name]):
                way()
            times[name].append((time.process_time() - start) / calls[name] * 1000)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _calls_for(way: Callable[[], object]) -> int:
    way()
    start = time.perf_counter()
    way()
    return max(1, int(0.05 / max(time.perf_counter() - start, 1e-6)))


class Process(NamedTuple):
    """A command, the folder that it runs in, and what is done before each run."""

    command: Sequence[str]
    folder: Path
    before: Callable[[], object] = lambda: None


def process_ms(processes: Mapping[str, Process], rounds: int = 21) -> dict[str, float]:
    """Median milliseconds of processor time of whole processes, interleaved."""
    times: dict[str, list[float]] = {name: [] for name in processes}
    for _ in range(rounds):
        for name, process in processes.items():
            process.before()
            before = _worked()
            subprocess.run(
                process.command, cwd=process.folder, check=True, stdout=subprocess.DEVNULL
            )
            times[name].append((_worked() - before) * 1000)
    return {name: statistics.median(taken) for name, taken in times.items()}


def _worked() -> float:
    """Seconds of processor time of all processes that have been started and have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


class Run(NamedTuple):
    """A command with all its processes.

    Seconds by the clock, seconds of processor time, and the peak resident MB of the largest
    process.
    """

    seconds: float
    processor_seconds: float
    peak_mb: float


def run(command: Sequence[str], folder: Path) -> Run:
    """Run ``command`` in ``folder`` and watch it."""
    start, before = time.perf_counter(), _worked()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    peak = 0.0
    with process:
        root = psutil.Process(process.pid)
        while process.poll() is None:
            peak = max(peak, _largest_mb(root))
            time.sleep(_LOOK_EVERY)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Run(time.perf_counter() - start, _worked() - before, peak)


def _largest_mb(root: psutil.Process) -> float:
    """The resident size of the largest process; one that has just ended counts as nothing."""
    try:
        family = (root, *root.children(recursive=True))
        return max(process.memory_info().rss for process in family) / 1e6
    except psutil.NoSuchProcess:
        return 0.0
