from __future__ import annotations

import ast
import os
import runpy
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "bootstrap.py"


@pytest.fixture
def bootstrap(tmp_path, monkeypatch):
    """The script as a module, its ``.venv`` in another folder, its commands only noted."""
    spec = spec_from_file_location("bootstrap", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    module.VENV = tmp_path
    module.PYTHON = tmp_path / "bin/python"
    module.STAMP = tmp_path / "stamp"
    module.ran = []

    def noted(command, **_):
        words = [str(word) for word in command]
        module.ran.append(words)
        if "venv" in words:
            module.PYTHON.parent.mkdir(exist_ok=True)
            module.PYTHON.touch()
        return subprocess.CompletedProcess(command, 0, stdout=sys.version)

    monkeypatch.setattr(module.subprocess, "run", noted)
    return module


def steps(bootstrap) -> list[str]:
    """What was run since the last look: environment, installation, or the work itself."""
    names = {"venv": "venv", "pip": "install", "gnbv_docgen": "plan", "pytest": "test"}
    told = [names[words[2]] for words in bootstrap.ran if words[1] == "-m"]
    bootstrap.ran.clear()
    return told


def test_the_second_time_nothing_is_installed(bootstrap):
    assert bootstrap.main(["plan"]) == 0
    assert steps(bootstrap) == ["venv", "install", "plan"]
    assert bootstrap.main(["plan"]) == 0
    assert steps(bootstrap) == ["plan"]


def test_the_tests_need_more_than_the_plans(bootstrap):
    bootstrap.main(["plan"])
    steps(bootstrap)
    bootstrap.main(["test", "-k", "x"])
    assert bootstrap.ran[-1][1:] == ["-m", "pytest", "-k", "x"]
    assert any(words[-1].endswith("[test]") for words in bootstrap.ran)
    assert steps(bootstrap) == ["install", "test"]
    bootstrap.main(["plan"])
    assert steps(bootstrap) == ["plan"]


def test_another_pyproject_is_installed_again(bootstrap, monkeypatch):
    bootstrap.main(["plan"])
    steps(bootstrap)
    monkeypatch.setattr(bootstrap, "fingerprint", lambda: "another")
    bootstrap.main(["plan"])
    assert steps(bootstrap) == ["install", "plan"]


def test_a_failed_installation_is_said_and_not_stamped(bootstrap, monkeypatch):
    monkeypatch.setattr(
        bootstrap.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1)
    )
    with pytest.raises(SystemExit, match="Không tạo được môi trường Python"):
        bootstrap.main(["plan"])
    assert not bootstrap.STAMP.exists()


@pytest.mark.parametrize("arguments", [[], ["x"], ["plan", "x"]])
def test_how_to_use_it(arguments):
    result = subprocess.run(
        [sys.executable, SCRIPT, *arguments], capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "ascii"}, check=False,
    )  # fmt: skip
    assert result.returncode == 2
    assert "python bootstrap.py plan" in result.stdout


def test_an_old_python_is_told(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match=r"Cần Python 3\.11 trở lên; đang chạy Python 3\.9"):
        runpy.run_path(str(SCRIPT))


def test_an_old_python_can_read_it():
    """No syntax newer than Python 3.7, or the message above would never be seen."""
    assert ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 7)).body
