"""Check many damaged files and say what became of them.

``python -m tests.damage.run --count 10000`` prints how many were checked and how many refused, why,
the slowest and the most memory. It ends with 1 when a file ended otherwise or took too much, and
keeps such files where ``--keep`` says.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.damage.bases import own, real
from tests.damage.judging import READ, REFUSED, Outcome
from tests.damage.mutants import Mutant, mutant
from tests.damage.workers import Bounds, Workers

_SECONDS: Final = 10.0
_MOST: Final = 1_000_000
_SLOWEST: Final = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """Run as told on the command line; 1 when something failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.damage.run", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="how many files")
    parser.add_argument("--first", type=int, default=0, help="the number of the first")
    parser.add_argument("--jobs", type=int, default=2, help="how many processes")
    parser.add_argument("--most", type=int, default=_MOST, help="the most repetitions in a flood")
    parser.add_argument("--own", action="store_true", help="without real files")
    parser.add_argument("--keep", type=Path, help="a folder for the files that failed")
    chosen = parser.parse_args(arguments)
    bases = own() if chosen.own else {**own(), **real()}
    found: list[tuple[Mutant, Outcome]] = []
    with Workers(chosen.jobs, Bounds(seconds=6 * _SECONDS)) as workers:
        numbers = range(chosen.first, chosen.first + chosen.count)
        for made, outcome in workers.judge(numbers, lambda at: mutant(at, bases, chosen.most)):
            if failed(outcome):
                print(f"{_named(made)}: {outcome.end}, {outcome.seconds:.1f} s\n{outcome.detail}")
                if chosen.keep:
                    chosen.keep.mkdir(parents=True, exist_ok=True)
                    Path(chosen.keep, f"{made.number}.docx").write_bytes(made.data)
            found.append((made._replace(data=b""), outcome))
    print(summary(found, len(bases)))
    return int(any(failed(outcome) for _, outcome in found))


def failed(outcome: Outcome) -> bool:
    """Whether a file was neither read nor refused, or took longer than it may."""
    return outcome.end not in (READ, REFUSED) or outcome.seconds > _SECONDS


def summary(found: Sequence[tuple[Mutant, Outcome]], bases: int) -> str:
    """The counts, the reasons, the slowest, the memory."""
    ends = Counter(outcome.end for _, outcome in found)
    reasons = Counter(
        re.sub(r"“[^”]*”|\d+", "…", outcome.detail)
        for _, outcome in found
        if outcome.end == REFUSED
    )
    lines = [f"{len(found)} damaged files of {bases}: "
             + ", ".join(f"{count} {end}" for end, count in ends.most_common())]  # fmt: skip
    with_faults = sum(outcome.end == READ and bool(outcome.detail) for _, outcome in found)
    lines.append(f"of those checked, {with_faults} with findings")
    lines += [f"{count:>6}  {reason}" for reason, count in reasons.most_common()]
    slowest = sorted(found, key=lambda each: -each[1].seconds)[:_SLOWEST]
    lines += [f"{outcome.seconds:>6.2f} s  {_named(made)}" for made, outcome in slowest]
    lines.append(f"most memory: {max(outcome.peak for _, outcome in found) / 1e6:.0f} MB")
    top = 0
    for made, outcome in found:
        if outcome.peak > top * 1.1:
            top = outcome.peak
            lines.append(f"{top / 1e6:>6.0f} MB  {_named(made)}")
    return "\n".join(lines)


def _named(made: Mutant) -> str:
    return f"{made.number} of {made.base}: {', '.join(made.kinds) or 'nothing'}"


if __name__ == "__main__":
    sys.exit(main())
