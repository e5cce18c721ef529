"""The shape of the repository: small modules, a test for each, documents that do not lie."""

from __future__ import annotations

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

import click
import pytest

from gnbv_docgen.cli import console

console.speak_vietnamese()

from gnbv_docgen.cli.commands import COMMANDS, gnbv  # noqa: E402 - after the language is set

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "gnbv_docgen"
RULES = (PACKAGE / "rules" / "the_thuc", PACKAGE / "rules" / "noi_dung")
MOST_LINES = 250
MOST_FUNCTION_LINES = 40

# Modules without a test module of their own, each with the reason.
WITHOUT_TWIN = {
    "__main__.py": "one call, run by tests/cli/test_main.py",
    "errors.py": "exit codes and an exception without behaviour",
    "findings.py": "values without behaviour",
    "docx/parts.py": "values; its one function is used by every test of segments",
    "docx/segment/__init__.py": "one call over the regions, made by all tests of segments",
    "docx/view.py": "values without behaviour",
    "rules/form/table_besides.py": "rows of the table that tests/rules/form/test_table.py tests",
    "plan/blocks.py": "values; its one function is used by every test of the outline",
    "plan/model.py": "values without behaviour",
}
LONG_FUNCTIONS: dict[str, str] = {}
DOCUMENTS = ["README.md", "CHANGELOG.md", "docs/*.md", "templates/**/*.yaml", "schemas/*.json"]


@cache
def tracked() -> list[Path]:
    """The files that belong to the repository: those that git knows or would take."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    if listed.returncode:
        pytest.skip("không phải bản chép bằng git nên không biết tệp nào thuộc kho")
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def modules() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "__pycache__" not in path.parts]


def named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def is_bare(path: Path) -> bool:
    """Whether a package's ``__init__`` holds only a docstring and imports."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    plain = (ast.Expr, ast.Import, ast.ImportFrom, ast.Assign)
    return all(isinstance(node, plain) for node in body)


def test_every_module_has_its_test_module():
    missing = set()
    for path in modules():
        if path.name == "__init__.py" and is_bare(path):
            continue
        if path.parent in RULES:
            continue  # tables of cases for all: tests/rules/**/test_cases.py want each in them
        inner = path.relative_to(PACKAGE)
        twin = ROOT / "tests" / inner.parent / f"test_{inner.stem}.py"
        if not twin.is_file():
            missing.add(named(path))
    assert missing == set(WITHOUT_TWIN)


@pytest.mark.parametrize("path", modules(), ids=named)
def test_modules_are_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


def test_functions_are_small():
    long = {}
    for path in [*modules(), ROOT / "bootstrap.py", *sorted((ROOT / "templates").rglob("*.py"))]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                lines = (node.end_lineno or 0) - node.lineno + 1
                if lines > MOST_FUNCTION_LINES:
                    long[f"{path.relative_to(ROOT).as_posix()}:{node.name}"] = lines
    assert set(long) == set(LONG_FUNCTIONS), long


FORBIDDEN = {
    "except Exc" + "eption": "law 10",
    "TO" + "DO": "unfinished work",
    "FIX" + "ME": "unfinished work",
}


@pytest.mark.parametrize("words", FORBIDDEN)
def test_words_that_code_does_not_hold(words):
    sources = [path for path in tracked() if path.suffix == ".py"]
    assert len(sources) > 100
    found = [path for path in sources if words in path.read_text(encoding="utf-8")]
    assert found == []


def test_no_module_is_a_heap_of_odds_and_ends():
    heaps = {"utils", "util", "helpers", "helper", "common", "misc"}
    assert [path for path in tracked() if path.suffix == ".py" and path.stem in heaps] == []


# Paths of one machine, and hosts that packages come from: neither is the repository's business.
# The brackets keep this file from finding itself.
_PLACES = re.compile(
    r"(?<![\w.])/(?:wor[k]|roo[t]|tm[p]|home/\w+|Users/\w+)/|\bC:\\Users\b"
    r"|pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.(?:org|com)"
)


def test_no_file_names_this_machine_or_a_registry():
    binary = {".docx", ".png", ".mo", ".jpg"}
    found = []
    for path in tracked():
        if path.suffix not in binary:
            text = path.read_text(encoding="utf-8", errors="replace")
            found += [f"{path.relative_to(ROOT)}: {place}" for place in _PLACES.findall(text)]
    assert found == []


def documents() -> list[Path]:
    return [path for pattern in DOCUMENTS for path in sorted(ROOT.glob(pattern))]


def calls(text: str) -> list[list[str]]:
    """The words of each call of ``gnbv`` that a document shows in code."""
    code = re.findall(r"`([^`\n]+)`", text)
    code += re.findall(r"(?m)^\s*(?:\$ )?(gnbv .*)$", text)
    code += re.findall(r"(?:Kiểm tra|Xuất tệp Word|chạy): (gnbv [\w -]+)", text)
    return [line.split()[1:] for line in code if re.match(r"gnbv [a-z]", line)]


@cache
def options_of(*names: str) -> frozenset[str]:
    command: click.Command = gnbv
    context = click.Context(gnbv)
    for name in names:
        assert isinstance(command, click.Group)
        found = command.get_command(context, name)
        assert found is not None, f"gnbv {' '.join(names)}: there is no such command"
        command = found
    given = {option for parameter in command.get_params(context) for option in parameter.opts}
    return frozenset(given)


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_documents_show_only_commands_that_exist(path):
    for words in calls(path.read_text(encoding="utf-8")):
        names = words[:1]
        if names == ["template"]:
            names = [*names, *re.findall(r"^(?:export|check)\b", words[1] if words[1:] else "")]
        known = options_of(*names)
        used = {option for word in words for option in re.findall(r"(?<![\w-])--?[a-z]+\b", word)}
        assert used <= known, f"gnbv {' '.join(words)}"


def test_the_readme_names_every_command_and_both_set_ups():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = {words[0] for words in calls(text)}
    assert shown == set(COMMANDS)
    assert "gnbv template export" in text
    assert "gnbv template check" in text
    assert "python bootstrap.py plan" in text
    assert "python bootstrap.py test" in text


def test_every_test_folder_is_a_package():
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert [folder for folder in folders if not (folder / "__init__.py").is_file()] == []
