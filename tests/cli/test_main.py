from __future__ import annotations

import os
import runpy
import subprocess
import sys

import click
import pytest

from gnbv_docgen.cli import main
from gnbv_docgen.cli.commands import gnbv as group
from gnbv_docgen.errors import ExitCode, FatalError


@pytest.mark.parametrize(
    ("ends", "code", "said"),
    [
        pytest.param(0, 0, "", id="clean"),
        pytest.param(None, 0, "", id="nothing returned"),
        pytest.param(1, 1, "", id="findings"),
        pytest.param(FatalError("Thiếu tệp."), 2, "Lỗi: Thiếu tệp.", id="fatal"),
        pytest.param(click.UsageError("Sai."), 2, "Lỗi: Sai.", id="usage"),
        pytest.param(click.ClickException("Hỏng."), 2, "Lỗi: Hỏng.", id="click's own"),
        pytest.param(click.exceptions.Exit(1), 1, "", id="exit"),
        pytest.param(click.Abort(), 130, "Đã dừng theo lệnh của bạn.", id="abort"),
    ],
)
def test_exit_codes(monkeypatch, capsys, ends, code, said):
    def ending(*_, **__):
        if isinstance(ends, BaseException):
            raise ends
        return ends

    command = click.Command("ket-thuc", callback=ending)
    monkeypatch.setattr(group, "get_command", lambda *_: command)
    monkeypatch.setattr(group, "resolve_command", lambda _, args: (args[0], command, args[1:]))
    assert main.execute(["ket-thuc"]) == code
    assert capsys.readouterr().err.splitlines()[-1:] == [said] * bool(said)


def test_ctrl_c_in_a_command(monkeypatch, capsys):
    def interrupted():
        raise KeyboardInterrupt

    command = click.Command("x", callback=interrupted)
    monkeypatch.setattr(group, "resolve_command", lambda *_: ("x", command, []))
    assert main.execute(["x"]) == ExitCode.INTERRUPTED
    assert capsys.readouterr().err.strip() == "Đã dừng theo lệnh của bạn."


def test_a_bug_is_raised(monkeypatch):
    def broken():
        raise ZeroDivisionError

    command = click.Command("x", callback=broken)
    monkeypatch.setattr(group, "resolve_command", lambda *_: ("x", command, []))
    with pytest.raises(ZeroDivisionError):
        main.execute(["x"])


def test_python_m_is_the_same_command(monkeypatch):
    called = []
    monkeypatch.setattr(main, "run", lambda: called.append(True))
    runpy.run_module("gnbv_docgen", run_name="__main__")
    assert called == [True]


def test_a_help_text_needs_none_of_the_slow_libraries():
    slow = {"docx", "docxtpl", "jinja2", "jsonschema_rs", "lxml", "num2words", "rich", "yaml"}
    code = (
        "import sys; from gnbv_docgen.cli.main import execute; execute(['--help']);"
        f"print(sorted({slow!r} & set(sys.modules)), file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"}, check=True,
    )  # fmt: skip
    assert result.stderr.strip() == "[]"
