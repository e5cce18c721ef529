from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
import yaml
from yaml.error import Mark, MarkedYAMLError

from gnbv_docgen.plan.source.errors import explain
from gnbv_docgen.plan.source.layout import Scene
from gnbv_docgen.plan.source.lines import Lines
from tests.plan.told import messages, told

# The words of libyaml's scanner and parser, which has no source to read them from.
LIBYAML = """\
block sequence entries are not allowed in this context|could not find expected ':'
could not find expected directive name|did not find URI escaped octet|did not find expected '!'
did not find expected ',' or ']'|did not find expected ',' or '}'
did not find expected '-' indicator|did not find expected <document start>
did not find expected alphabetic or numeric character|did not find expected comment or line break
did not find expected digit or '.' character|did not find expected hexdecimal number
did not find expected key|did not find expected node content|did not find expected tag URI
did not find expected version number|did not find expected whitespace or line break
did not find the expected '>'|exceeded maximum nesting depth|found duplicate %TAG directive
found a tab character that violates indentation|found extremely long version number
found a tab character where an indentation space is expected|found duplicate %YAML directive
found an indentation indicator equal to 0|found character that cannot start any token
found incompatible YAML document|found invalid Unicode character escape code
found undefined tag handle|found unexpected ':'|found unexpected document indicator
found unexpected end of stream|found unexpected non-alphabetical character
found unknown directive name|found unknown escape character
mapping keys are not allowed in this context|mapping values are not allowed in this context\
"""
# These say what they were reading, and it decides.
CONTEXTS = {
    "did not find expected alphabetic or numeric character": "while scanning an alias",
    "did not find expected comment or line break": "while scanning a block scalar",
    "found an indentation indicator equal to 0": "while scanning a block scalar",
    "did not find expected '!'": "while scanning a tag",
    "did not find expected tag URI": "while parsing a tag",
    "did not find URI escaped octet": "while parsing a tag",
    "did not find expected whitespace or line break": "while scanning a tag",
    "did not find the expected '>'": "while scanning a tag",
    "did not find expected digit or '.' character": "while scanning a %YAML directive",
    "found unexpected non-alphabetical character": "while scanning a directive",
}


def pure_problems():
    """Context and problem of each error that PyYAML's own scanner and parser raise."""
    for module in ("scanner", "parser"):
        source = Path(yaml.__file__).with_name(f"{module}.py").read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)):
            if getattr(getattr(node, "func", None), "id", "") in ("ScannerError", "ParserError"):
                context, _, problem, _ = node.args
                yield words_of(context).replace("%s", "tag"), words_of(problem)


def words_of(node):
    """The constant texts of an expression, joined."""
    constants = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return "".join(str(value) for value in constants if value is not None)


PROBLEMS = sorted(
    {
        *((CONTEXTS.get(word, ""), word) for word in re.split(r"[|\n]", LIBYAML)),
        *pure_problems(),
    }
)


def explained(text, context, problem, line=0, column=0):
    mark = Mark("a.yaml", 0, line, column, None, 0)
    error = MarkedYAMLError(context, mark, problem, mark)
    return explain(error, Scene.of(error, text, Lines(text), "a.yaml"))


@pytest.mark.parametrize(("context", "problem"), PROBLEMS, ids=[" ".join(one) for one in PROBLEMS])
def test_all_that_pyyaml_says_has_a_message(context, problem):
    found = explained("a: @b\n", context, problem)
    assert found.code != "YAML099"
    assert not re.search("expected|found |while", found.message)


def test_what_pyyaml_may_say_one_day():
    found = explained("a: b\n", None, "something new")
    assert found.code == "YAML099"
    assert (found.place.line, found.place.column) == (1, 1)


def test_an_error_without_marks():
    error = MarkedYAMLError("while", None, "something new", None)
    found = explain(error, Scene.of(error, "a", Lines("a"), "a.yaml"))
    assert (found.place.line, found.place.column) == (1, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: b: c\n", (1, 5, "YAML021"), id="two colons"),
        pytest.param("a: b\n  c d: e\n", (2, 6, "YAML021"), id="a colon on a later line"),
        pytest.param("- B c: d: e\n", (1, 9, "YAML021"), id="two colons in an item"),
        pytest.param("a: “b: c”\n", (1, 4, "YAML015"), id="curly quotes and a colon"),
        pytest.param("a: >b\n", (1, 4, "YAML022"), id="greater than"),
        pytest.param("a: |b\n", (1, 4, "YAML022"), id="bar"),
        pytest.param("a: `b`\n", (1, 4, "YAML022"), id="grave accent"),
        pytest.param("a: *b c\n", (1, 4, "YAML022"), id="star"),
        pytest.param("a: **b**\n", (1, 4, "YAML022"), id="two stars"),
        pytest.param("a: & b\n", (1, 4, "YAML022"), id="ampersand"),
        pytest.param("a: [b] c\n", (1, 4, "YAML022"), id="text after brackets"),
        pytest.param("a: ]\n", (1, 4, "YAML022"), id="closing bracket"),
        pytest.param("a: [b,, c]\n", (1, 7, "YAML022"), id="two commas"),
        pytest.param("a: - b\n", (1, 4, "YAML022"), id="dash"),
        pytest.param("a: ? b\n", (1, 4, "YAML022"), id="question mark"),
        pytest.param("a: [b\nc: d\n", (1, 4, "YAML028"), id="open bracket"),
        pytest.param("a: {b: c\n", (1, 4, "YAML028"), id="open brace"),
        pytest.param("a: 'b\n", (1, 4, "YAML023"), id="open quote"),
        pytest.param("a: 'b\n---\n", (1, 4, "YAML023"), id="open quote, then a document"),
        pytest.param('a: "\\d"\n', (1, 5, "YAML025"), id="escape"),
        pytest.param('a: "\\xZZ"\n', (1, 5, "YAML025"), id="escape of a number"),
        pytest.param("a: 1\n%b: c\n", (2, 1, "YAML038"), id="directive in the middle"),
        pytest.param("a: |\n \tb\n\tc\n", (2, 2, "YAML014"), id="tab where a block begins"),
        pytest.param("ab\xa0: c\nd\n", (2, 1, "YAML029"), id="a line of text"),
    ],
)
def test_faults(text, expected):
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("trich_yeu: a: b\n", id="colon"),
        pytest.param("trich_yeu: %a 'b'\n", id="percent"),
        pytest.param('trich_yeu: "a" b\n', id="after quotes"),
        pytest.param("trich_yeu: [a] b\n", id="bracket"),
        pytest.param("trich_yeu: “a: b”\n", id="curly quotes"),
        pytest.param("trich_yeu: {nam} \\* b\n", id="brace"),
    ],
)
def test_the_line_that_a_message_offers_is_right(text):
    (message,) = messages(text)
    offered = re.search(r"trich_yeu: (['\"]).*\1", message)
    assert offered is not None, message
    assert told(offered[0] + "\n") == []
