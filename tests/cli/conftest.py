"""Commands run in this process, with the words that a user reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from gnbv_docgen.cli import console
from gnbv_docgen.cli.main import execute

console.speak_vietnamese()  # as console.prepare() does, before the commands are imported


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def gnbv(capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Run ``gnbv`` with arguments; gives the exit code and what was printed."""

    def run(*arguments: object) -> Result:
        capsys.readouterr()
        code = execute([str(argument) for argument in arguments])
        return Result(code, *capsys.readouterr())

    return run


@pytest.fixture
def project(tmp_path, monkeypatch):
    """An empty folder to stand in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
