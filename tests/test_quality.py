"""The tools that read the code, as part of the one test command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TOOLS = {
    "ruff": ["-m", "ruff", "check", "--no-cache"],
    "mypy": ["-m", "mypy"],
    "import contract": [
        "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache",
    ],
}  # fmt: skip


@pytest.mark.parametrize("tool", list(TOOLS))
def test_nothing_to_complain_of(tool):
    result = subprocess.run(
        [sys.executable, *TOOLS[tool]], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True,
        text=True, encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"}, check=False,
    )  # fmt: skip
    assert result.returncode == 0, f"\n{result.stdout}{result.stderr}"
