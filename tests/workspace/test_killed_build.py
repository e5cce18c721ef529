"""Acceptance 8: a build killed at any moment leaves every document whole, old or new."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from gnbv_docgen.workspace.build import Order
from gnbv_docgen.workspace.jobs import build_all
from tests.samples import write_plan

KILLS = 50
PLANS = 12
# Builds the documents of one folder of plans, then of the other, over and over: each pass
# replaces all documents and says so.
REBUILD = """
from itertools import cycle
from pathlib import Path
from gnbv_docgen.workspace.build import Order
from gnbv_docgen.workspace.jobs import build_all
for version in cycle(("cu", "moi")):
    list(build_all(sorted(Path(version).iterdir()), Order(Path("out"))))
    print("passed", flush=True)
"""


def versions(folder: Path) -> dict[str, dict[str, bytes]]:
    """Both versions of all documents: version, then file name, to bytes."""
    made = {}
    for version in ("cu", "moi"):
        plans = [write_plan(folder / version / f"{n}.yaml", f"{version} {n}") for n in range(PLANS)]
        out = folder / f"{version}-out"
        list(build_all(plans, Order(out)))
        made[version] = {path.name: path.read_bytes() for path in out.iterdir()}
    return made


def killed_within(folder: Path, share: float) -> None:
    """Kill a rebuild at ``share`` of the passes that follow its first one."""
    process = subprocess.Popen(
        [sys.executable, "-c", REBUILD], cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    )  # fmt: skip
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"passed"
        start = time.monotonic()
        assert process.stdout.readline().strip() == b"passed"
        time.sleep(share * (time.monotonic() - start))
        process.kill()


def test_killed_at_random_moments(tmp_path):
    whole = versions(tmp_path)
    out = tmp_path / "out"
    moments = random.Random(30)
    seen = set()
    for _ in range(KILLS):
        killed_within(tmp_path, moments.uniform(0, 2))
        for path in out.iterdir():
            if path.suffix == ".tam":
                assert path.name.startswith(".gnbv-")
                continue
            data = path.read_bytes()
            (version,) = [name for name in whole if whole[name][path.name] == data]
            seen.add(version)
    assert seen == {"cu", "moi"}
    assert {path.name for path in out.glob("*.docx")} == set(whole["cu"])
