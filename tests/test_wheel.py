"""The wheel works in an environment that has nothing of this checkout, from any folder."""

from __future__ import annotations

import os
import site
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from gnbv_docgen.workspace.build import Order, build
from tests.samples import write_plan

ROOT = Path(__file__).parents[1]
NT = os.name == "nt"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        command, cwd=cwd, env={**environment, "PYTHONIOENCODING": "utf-8"}, check=False,
        stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder,
                ROOT, cwd=folder)  # fmt: skip
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def environment(wheel, tmp_path_factory):
    """The scripts folder of a new environment; its libraries are this environment's, no network."""
    folder = tmp_path_factory.mktemp("environment")
    made = run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder)
    assert made.returncode == 0, made.stderr
    scripts = folder / ("Scripts" if NT else "bin")
    installed = run(
        sys.executable, "-m", "pip", "--python", scripts / "python", "install", "--quiet",
        "--no-deps", "--no-index", "--disable-pip-version-check", wheel, cwd=folder,
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    packages = next(folder.rglob("site-packages"))
    libraries = "\n".join(path for path in site.getsitepackages() if path.endswith("packages"))
    (packages / "libraries.pth").write_text(f"{libraries}\n", encoding="utf-8")
    return scripts


def test_what_is_in_the_wheel(wheel):
    names = ZipFile(wheel).namelist()
    for folder in ("templates", "schemas", "plans/van-ban"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".docx", ".yaml", ".json"):
                assert f"gnbv_docgen/{path.relative_to(ROOT).as_posix()}" in names
    assert "gnbv_docgen/cli/locale/vi/LC_MESSAGES/gnbv.mo" in names
    assert not [name for name in names if "tests/" in name or "__pycache__" in name]


def test_it_is_the_wheel_that_runs(environment, tmp_path):
    asked = run(environment / "python", "-c", "import gnbv_docgen; print(gnbv_docgen.__file__)",
                cwd=tmp_path)  # fmt: skip
    assert Path(asked.stdout.strip()).is_relative_to(environment.parent)


def test_a_plan_from_new_to_word_in_another_folder(environment, tmp_path):
    gnbv = environment / "gnbv"
    made = run(gnbv, "new", "plans/moi", "--kind", "gnbv_nam", "--year", "2030", cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    built = run(gnbv, "build", "plans", "-o", "build", cwd=tmp_path)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "Đã ghi: build/moi.docx" in built.stdout
    again = run(environment / "python", "-m", "gnbv_docgen", "build", "plans", "-o", "build",
                "--check", cwd=tmp_path)  # fmt: skip
    assert again.returncode == 0, again.stdout + again.stderr


def test_wheel_and_checkout_make_the_same_bytes(environment, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    plan = write_plan(Path("a.yaml"))
    build(plan, Order())
    ours = Path("a.docx").read_bytes()
    Path("a.docx").unlink()
    assert run(environment / "gnbv", "build", "a.yaml", cwd=tmp_path).returncode == 0
    assert Path("a.docx").read_bytes() == ours
