"""Measure and write ``docs/performance.md``: ``python -m benchmarks.run`` (some ten minutes)."""

from __future__ import annotations

import compileall
import json
import platform
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks import measuring, ways, workload

TARGET = workload.ROOT / "docs" / "performance.md"
GNBV = [sys.executable, "-m", "gnbv_docgen"]
SCRIPT = [sys.executable, str(Path(__file__).with_name("script.py"))]
BATCH = 500
CROWD = 3000

HEAD = """\
<!-- Written by python -m benchmarks.run; not by hand. -->

# Performance

All ratios come from one run on one machine ({machine}); absolute times are only its own. Warm, \
growth and batch count processor time; the others the clock.

- *docxtpl* is docxtpl as commonly used: open the template, render, save, for each document, with \
the same template and the same content.
- *Floor* joins ready strings and zips them: no template, no escaping, no check.
"""


def main() -> None:
    """Run every measurement in turn and write the page."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sections = [warm(), growth(), cold(folder), batch(folder), crowd(folder)]
    machine = f"{platform.system()}, Python {platform.python_version()}"
    TARGET.write_text("\n".join([HEAD.format(machine=machine), *sections]), encoding="utf-8")
    print(TARGET.read_text("utf-8"))


def warm() -> str:
    """One document after another in one process."""
    template = workload.TEMPLATE.read_bytes()
    names = workload.names(workload.outline())
    engine = ways.engine(template, names)
    taken = measuring.per_call_ms(
        {
            "docxtpl": ways.docxtpl_each_time(template, names),
            "engine": engine,
            "floor": ways.floor(engine()),
        }
    )
    rows = [
        (way, f"{ms:.2f}", f"{1000 / ms:.0f}", f"{taken['docxtpl'] / ms:.1f}",
         f"{ms / taken['floor']:.2f}")
        for way, ms in taken.items()
    ]  # fmt: skip
    return table(
        "The real plan, warm",
        ("way", "ms", "documents a second", "times docxtpl", "times the floor's time"),
        rows,
    )


def growth() -> str:
    """Plans 1, 10 and 100 times as long."""
    template = workload.TEMPLATE.read_bytes()
    printed = workload.outline()
    rows = []
    first: dict[str, float] = {}
    for times in (1, 10, 100):
        names = workload.names(workload.longer(printed, times))
        engine = ways.engine(template, names)
        taken = measuring.per_call_ms(
            {"docxtpl": ways.docxtpl_each_time(template, names), "engine": engine}, rounds=9
        )
        first = first or taken
        rows.append(
            (f"{times}", f"{taken['engine']:.2f}", f"{taken['engine'] / first['engine']:.1f}",
             f"{taken['docxtpl']:.1f}", f"{taken['docxtpl'] / first['docxtpl']:.1f}")
        )  # fmt: skip
    return table(
        "Growth with the length of the body",
        ("times as long", "engine ms", "times its first", "docxtpl ms", "times its first"),
        rows,
    )


def cold(folder: Path) -> str:
    """One plan, whole processes; the output is removed before each."""
    # Installers compile a package's modules, as they have compiled docxtpl's.
    compileall.compile_dir(workload.ROOT / "gnbv_docgen", quiet=2)
    data, schema, out = _script_files(folder)
    target = folder / "cold"

    def fresh() -> None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()

    plan = str(workload.PLAN)
    taken = measuring.process_ms(
        {
            "docxtpl script": [*SCRIPT, str(workload.TEMPLATE), schema, data, out],
            "gnbv build": [*GNBV, "build", plan, "-o", str(target)],
            "gnbv check": [*GNBV, "check", plan],
            "gnbv --help": [*GNBV, "--help"],
            "bare Python": [sys.executable, "-c", "pass"],
        },
        fresh,
    )
    script = taken["docxtpl script"]
    rows = [(what, f"{ms:.0f}", f"{ms / script:.2f}") for what, ms in taken.items()]
    note = (
        "\nThe script does safe_load, jsonschema.validate and docxtpl. The engine keeps its "
        "template made ready in the user's cache folder; the first build after an update makes "
        "it anew.\n"
    )
    return table("Cold, one plan", ("process", "ms", "of the script's time"), rows) + note


def batch(folder: Path) -> str:
    """Plan files to Word files, one process each."""
    plans = folder / "batch"
    workload.many_plans(plans, BATCH)
    data, schema, out = _script_files(folder)
    copies = []
    for number in range(BATCH):
        copy = folder / f"data-{number:04}.yaml"
        text = Path(data).read_text("utf-8")
        copy.write_text(text.replace("Hoằng Lưu", f"Hoằng Lưu {number}"), "utf-8")
        copies.append(str(copy))
    script = [*SCRIPT, str(workload.TEMPLATE), schema, *copies, out]
    build = [*GNBV, "build", str(plans), "-o", str(folder / "batch-out")]
    runs = {
        "docxtpl script": measuring.run(script, folder),
        "gnbv build": measuring.run(build, folder),
    }
    most = runs["docxtpl script"].processor_seconds
    rows = [
        (name, f"{run.processor_seconds:.1f}", f"{run.peak_mb:.0f}",
         f"{most / run.processor_seconds:.1f}")
        for name, run in runs.items()
    ]  # fmt: skip
    return table(
        f"{BATCH} plan files to {BATCH} Word files, loading and validation included",
        ("process", "processor seconds", "peak MB", "times the script"),
        rows,
    )


def crowd(folder: Path) -> str:
    """Many plans in two processes: how much memory the largest takes."""
    plans = folder / "crowd"
    workload.many_plans(plans, CROWD)
    rows = []
    for processes in ("1", "2"):
        target = folder / f"crowd-out-{processes}"
        command = [*GNBV, "build", str(plans), "-o", str(target), "-j", processes]
        run = measuring.run(command, folder)
        rows.append(
            (f"-j {processes}", f"{run.seconds:.1f}", f"{CROWD / run.seconds:.0f}",
             f"{run.peak_mb:.0f}")
        )  # fmt: skip
    return table(
        f"{CROWD} plans", ("processes", "seconds", "plans a second", "MB of the largest"), rows
    )


def _script_files(folder: Path) -> tuple[str, str, str]:
    """Data, schema and output folder of the docxtpl script."""
    data = folder / "data.yaml"
    data.write_text(workload.plain_data(workload.outline()), "utf-8")
    schema = folder / "schema.json"
    schema.write_text(json.dumps(workload.PLAIN_SCHEMA), "utf-8")
    out = folder / "script-out"
    out.mkdir(exist_ok=True)
    return str(data), str(schema), str(out)


def table(title: str, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown section with one table, figures to the right."""
    lines = [f"## {title}", "", f"| {' | '.join(heads)} |"]
    lines.append(f"|{'|'.join('---' if not n else '--:' for n in range(len(heads)))}|")
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main()
