"""Measure and write ``docs/performance.md``: ``python -m benchmarks.run`` (some ten minutes).

With names of sections (``python -m benchmarks.run checking``), only these are measured and written
anew. Without the corpus beside the repository, *checking* stays as it is.
"""

from __future__ import annotations

import compileall
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable
from itertools import chain
from pathlib import Path

from benchmarks import checking, content, measuring, page, ways, workload

TARGET = workload.ROOT / "docs" / "performance.md"
GNBV = [sys.executable, "-m", "gnbv_docgen"]
SCRIPT = [sys.executable, str(Path(__file__).with_name("script.py"))]
BATCH = 500
CROWD = 3000

HEAD = """\
<!-- Written by python -m benchmarks.run; not by hand. -->

# Performance

The ratios of a section come from one run on one machine ({machine}); absolute times are only its \
own. They are of processor time, and ways that are compared take turns, since other programs may \
use the processors besides; only the seconds of many plans are the clock's.

- *docxtpl* is docxtpl as commonly used: open the template, render, save, for each document, with \
the same template and the same content.
- *Checked* means that the document just made is read again and judged by all rules of format; \
`gnbv build` judges the plan's content as well. docxtpl has nothing of the kind, so every figure \
is given with the checks and without.
- *Again* and *built again*: plan and document are as they were and clean, so that their verdicts \
are found in the user's cache folder.
- *Floor* joins ready strings and zips them: no template, no escaping, no check.
"""


def main() -> None:
    """Run the measurements that are asked for and write the page."""
    wanted = sys.argv[1:] or [name for name in SECTIONS if name != "checking" or checking.corpus()]
    unknown = [name for name in wanted if name not in SECTIONS]
    if unknown:
        raise SystemExit(f"no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    parts = page.sections(TARGET.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GNBV_CACHE"] = str(folder / "cache")
        (folder / "unchecked").mkdir()
        (folder / "unchecked/gnbv.toml").write_text('ignore = ["TT", "ND"]\n', "utf-8")
        parts |= {section: SECTIONS[section](folder) for section in wanted}
    machine = f"{platform.system()}, Python {platform.python_version()}"
    ordered = {section: parts[section] for section in SECTIONS if section in parts}
    TARGET.write_text(page.page(HEAD.format(machine=machine), ordered), encoding="utf-8")
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
            "engine, checked": ways.checked(engine),
            "floor": ways.floor(engine()),
        }
    )
    rows = [
        (way, f"{ms:.2f}", f"{1000 / ms:.0f}", f"{taken['docxtpl'] / ms:.1f}",
         f"{ms / taken['floor']:.2f}")
        for way, ms in taken.items()
    ]  # fmt: skip
    return page.table(
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
            {
                "docxtpl": ways.docxtpl_each_time(template, names),
                "engine": engine,
                "checked": ways.checked(engine),
            },
            rounds=9,
        )
        first = first or taken
        columns = [
            (f"{taken[way]:.2f}", f"{taken[way] / first[way]:.1f}")
            for way in ("engine", "checked", "docxtpl")
        ]
        rows.append((f"{times}", *chain.from_iterable(columns)))
    return page.table(
        "Growth with the length of the body",
        ("times as long", "engine ms", "times its first", "engine, checked ms", "times its first",
         "docxtpl ms", "times its first"),
        rows,
    )  # fmt: skip


def cold(folder: Path) -> str:
    """One plan, whole processes; what the last one wrote is removed, or what it said forgotten."""
    # Installers compile a package's modules, as they have compiled docxtpl's.
    compileall.compile_dir(workload.ROOT / "gnbv_docgen", quiet=2)
    data, schema, out = _script_files(folder)
    target = folder / "cold"

    def fresh() -> None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()

    def forget() -> None:
        for verdicts in (folder / "cache").glob("*.verdicts"):
            verdicts.unlink()

    def unknown() -> None:
        fresh()
        forget()

    plan = str(workload.PLAN)
    build = [*GNBV, "build", plan, "-o", str(target)]
    check = [*GNBV, "check", plan]
    process = measuring.Process
    taken = measuring.process_ms(
        {
            "docxtpl script": process(
                [*SCRIPT, str(workload.TEMPLATE), schema, data, out], folder, fresh
            ),
            "gnbv build, not checked": process(build, folder / "unchecked", unknown),
            "gnbv build, checked": process(build, folder, unknown),
            "gnbv build, built again": process(build, folder),
            "gnbv check of the plan, no rules": process(check, folder / "unchecked", forget),
            "gnbv check of the plan": process(check, folder, forget),
            "gnbv check of the plan, again": process(check, folder),
            "gnbv check of the Word file": process([*GNBV, "check", str(target)], folder),
            "gnbv --help": process([*GNBV, "--help"], folder),
            "bare Python": process([sys.executable, "-c", "pass"], folder),
        }
    )
    script = taken["docxtpl script"]
    rows = [(what, f"{ms:.0f}", f"{ms / script:.2f}") for what, ms in taken.items()]
    note = (
        "\nThe script does safe_load, jsonschema.validate and docxtpl. The engine keeps its "
        "template made ready in the user's cache folder; the first build after an update makes "
        "it anew.\n"
    )
    return page.table("Cold, one plan", ("process", "ms", "of the script's time"), rows) + note


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
    build = [*GNBV, "build", str(plans), "-o"]
    runs = {
        "docxtpl script": measuring.run(script, folder),
        "gnbv build, not checked": measuring.run(
            [*build, str(folder / "batch-bare")], folder / "unchecked"
        ),
        "gnbv build, checked": measuring.run([*build, str(folder / "batch-out")], folder),
        "gnbv build, built again": measuring.run([*build, str(folder / "batch-out")], folder),
    }
    most = runs["docxtpl script"].processor_seconds
    rows = [
        (name, f"{run.processor_seconds:.1f}", f"{run.peak_mb:.0f}",
         f"{most / run.processor_seconds:.1f}")
        for name, run in runs.items()
    ]  # fmt: skip
    return page.table(
        f"{BATCH} plan files to {BATCH} Word files, loading and validation included",
        ("process", "processor seconds", "peak MB", "times the script"),
        rows,
    )


def crowd(folder: Path) -> str:
    """Many plans in two processes: how much memory the largest takes."""
    plans = folder / "crowd"
    workload.many_plans(plans, CROWD)
    rows = []
    for what, processes, target, place in (
        ("not checked", "1", "bare-1", "unchecked"),
        ("not checked", "2", "bare-2", "unchecked"),
        ("checked", "2", "out", "."),
        ("built again", "2", "out", "."),
    ):
        command = [*GNBV, "build", str(plans), "-o", str(folder / target), "-j", processes]
        run = measuring.run(command, folder / place)
        rows.append(
            (f"-j {processes}, {what}", f"{run.seconds:.1f}", f"{run.processor_seconds:.1f}",
             f"{run.peak_mb:.0f}")
        )  # fmt: skip
    return page.table(
        f"{CROWD} plans", ("processes", "seconds", "processor seconds", "MB of the largest"), rows
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


SECTIONS: dict[str, Callable[[Path], str]] = {
    "warm": lambda _: warm(),
    "growth": lambda _: growth(),
    "cold": cold,
    "batch": batch,
    "crowd": crowd,
    "content": content.section,
    "checking": checking.section,
}


if __name__ == "__main__":
    main()
