"""Plan files that are wrong on purpose, and what each is told.

``tests/data/broken/NAME.yaml`` is the file, ``NAME.txt`` the report. After a change of messages::

    python -m tests.plan.broken_files

writes all reports anew; read the difference before committing it.
"""

from __future__ import annotations

from pathlib import Path

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.report.report import SEVERITY_WORDS
from gnbv_docgen.workspace.library import library

FOLDER = Path(__file__).parents[1] / "data" / "broken"


def broken_files() -> list[Path]:
    """The broken plan files, by name."""
    return sorted(FOLDER.glob("*.yaml"))


def report(path: Path) -> str:
    """What a file is told: ``NAME.yaml:line:column: mức: [CODE] message``, a line each."""
    reading = read_plan(path.read_bytes(), path.name, library())
    return "".join(
        f"{finding.place.file}:{finding.place.line}:{finding.place.column}: "
        f"{SEVERITY_WORDS[finding.severity]}: [{finding.code}] {finding.message}\n"
        for finding in reading.findings
    )


if __name__ == "__main__":
    for file in broken_files():
        file.with_suffix(".txt").write_text(report(file), encoding="utf-8", newline="\n")
