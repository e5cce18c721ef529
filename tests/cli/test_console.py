from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.samples import write_plan


def python(code: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run Python code as a process of its own; output as bytes."""
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={**os.environ, **environment}, stdin=subprocess.DEVNULL, capture_output=True,
        check=False,
    )  # fmt: skip


RUN = "from gnbv_docgen.cli.main import run; run()"


@pytest.mark.parametrize("encoding", ["cp1258", "cp1252", "ascii", "utf-16"])
@pytest.mark.parametrize("arguments", [["--help"], ["check", "khong-co"], ["check", "đường"]])
def test_any_console_gets_utf8(encoding, arguments):
    result = python(RUN, *arguments, PYTHONIOENCODING=encoding)
    said = (result.stdout + result.stderr).decode()
    assert result.returncode in (0, 2)
    assert "kế hoạch" in said or "đường" in said


def test_a_lone_surrogate_does_not_kill():
    code = "import sys; from gnbv_docgen.cli import console; console.prepare(); print('\\udcff')"
    assert python(code).stdout == b"\\udcff\n"


@pytest.mark.parametrize("language", [{}, {"LANGUAGE": "en", "LC_ALL": "C"}], ids=["none", "en"])
def test_click_speaks_vietnamese_whatever_the_language(language):
    assert "Cách dùng: gnbv" in python(RUN, "--help", **language).stdout.decode()


def test_a_bug_is_a_traceback_and_code_3():
    code = "from gnbv_docgen.cli import console; console.prepare(); print('trước'); 1 / 0"
    result = python(code)
    said = result.stderr.decode()
    assert result.returncode == 3
    assert result.stdout.decode() == "trước\n"
    assert "ZeroDivisionError" in said
    assert "Chương trình gặp lỗi của chính nó" in said.splitlines()[-2]


def test_an_interrupt_is_code_130_without_traceback():
    code = "from gnbv_docgen.cli import console; console.prepare(); raise KeyboardInterrupt"
    result = python(code)
    assert (result.returncode, result.stderr) == (130, b"")


def test_a_reader_that_has_gone(tmp_path):
    plan = write_plan(tmp_path / "a.yaml")
    process = subprocess.Popen(
        [sys.executable, "-c", RUN, "check", str(plan)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    process.wait()
    assert said == b""
