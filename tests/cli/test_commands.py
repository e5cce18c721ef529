from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
from babel.messages.extract import extract_from_dir

from gnbv_docgen.cli.commands import COMMANDS
from gnbv_docgen.cli.commands import gnbv as group

# Every command, and the usual ways to call it wrongly.
HELP = [
    ["--help"], ["-h"], [], ["template"], ["template", "--help"], ["template", "export", "-h"],
    ["template", "check", "-h"], *([name, "--help"] for name in COMMANDS),
]  # fmt: skip
WRONG = [
    ["check"], ["build"], ["new"], ["new", "x"], ["template", "export"], ["template", "check"],
    ["chek", "x"], ["xyz"], ["template", "exprt"], ["--verzion"], ["check", "--strictt", "x"],
    ["check", "x", "--format", "xml"], ["check", "x", "--format"], ["check", "--strict=1", "x"],
    ["build", "x", "-j", "hai"], ["build", "x", "-j", "0"], ["build", "x", "-o"],
    ["new", "x", "--kind", "gnbv_nma"], ["new", "x", "--kind", "tu_do", "--year", "26"],
    ["new", "x", "y", "--kind", "tu_do"], ["schema", "x"], ["schema", "x", "y"],
    ["check", "khong-co"],
]  # fmt: skip
# What stays English: names that one types, and the numbers' range.
NAMES = re.compile(r"(?:--?[a-z]+|\b(?:gnbv\w*|text|json|github|GitHub Actions|x)\b)")


def english_of_click() -> set[str]:
    """The words that click would print."""
    words = set()
    keywords = {"_": None, "gettext": None, "ngettext": (1, 2)}
    folder = Path(click.__file__).parent
    for found in extract_from_dir(str(folder), [("**.py", "python")], keywords=keywords):
        message = " ".join(found[2]) if isinstance(found[2], tuple) else found[2]
        words |= set(re.findall(r"[a-z]{3,}", re.sub(r"{.*?}", "", message).lower()))
    return words | {"options", "args", "command", "integer", "text", "range", "show", "path"}


@pytest.mark.parametrize("arguments", HELP + WRONG, ids=" ".join)
def test_no_word_of_click_is_left_in_english(gnbv, project, arguments):
    result = gnbv(*arguments)
    told = NAMES.sub("", result.out + result.err)
    for argument in arguments:
        told = told.replace(argument, "")
    for name in (*COMMANDS, "export", "check"):
        told = re.sub(rf"\b{name}\b", "", told)
    assert set(re.findall(r"[a-z]+", told.lower())) & english_of_click() == set()
    assert "Cách dùng" in told or "Lỗi: " in told


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_a_wrong_call_is_unusable_and_silent_on_stdout(gnbv, project, arguments):
    result = gnbv(*arguments)
    assert result.code == 2
    assert result.out == ""
    assert result.err.splitlines()[-1] != ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chek"], "Không có lệnh “chek”. Có phải ý bạn là “check”?"),
        (["template", "exprt"], "Không có lệnh 'exprt'. Có phải ý bạn là 'export'?"),
        (["check", "--strictt", "x"], "Có phải ý bạn là '--strict'?"),
        (["new", "x", "--kind", "gnbv_nma"], "Có phải ý bạn là “gnbv_nam”?"),
        (["build", "x", "-j", "hai"], "'hai' không phải là số nguyên"),
        (["check", "x", "--format", "xml"], "'xml' không phải là một trong 'text', 'json'"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_near_word_is_offered(gnbv, arguments, said):
    assert said in gnbv(*arguments).err


def test_the_table_names_every_command():
    context = click.Context(group)
    assert group.list_commands(context) == list(COMMANDS)
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        assert command.name == name
        assert command.help


def test_a_command_is_its_own_module():
    folder = Path(__file__).parents[2] / "gnbv_docgen/cli"
    assert all((folder / f"{module}.py").is_file() for module in COMMANDS.values())


def test_version(gnbv):
    result = gnbv("--version")
    assert (result.code, result.err) == (0, "")
    assert re.fullmatch(r"gnbv, phiên bản \d+\.\d+\.\d+\n", result.out)
