from __future__ import annotations

import pytest

from gnbv_docgen.plan.source.build import MAX_DEPTH, Build
from gnbv_docgen.plan.source.nodes import Span
from gnbv_docgen.plan.source.parser import next_event_of
from gnbv_docgen.plan.source.scalars import Scalars


def built(text, spans=None):
    scalars = Scalars(text, "a.yaml")
    build = Build(scalars, spans)
    build.run(next_event_of(text))
    return build, scalars


def codes(text):
    _, scalars = built(text)
    return [(found.place.line, found.place.column, found.code) for found in scalars.findings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a: 1\n", [], id="clean"),
        pytest.param(
            "a: 1\nb: 2\na: 3\na: 4\n", [(3, 1, "YAML006"), (4, 1, "YAML006")], id="twice"
        ),
        pytest.param('a: 1\n"a": 3\n', [(2, 1, "YAML006")], id="twice, quoted"),
        pytest.param("a: {b: 1, b: 2}\n", [(1, 11, "YAML006")], id="twice, in braces"),
        pytest.param("a: &x [*x]\n", [(1, 8, "YAML007")], id="itself"),
        pytest.param("a: &x {b: [*x]}\n", [(1, 12, "YAML007")], id="itself, deeper"),
        pytest.param("<<: 1\n", [(1, 1, "YAML009")], id="merge"),
        pytest.param('"<<": 1\n', [], id="a key that is quoted is a name"),
        pytest.param("a: !!str 1\n", [(1, 4, "YAML010")], id="tag"),
        pytest.param("a: ! 1\n", [(1, 4, "YAML010")], id="bare tag"),
        pytest.param("a: !x [1]\n", [(1, 4, "YAML010")], id="tag of a list"),
        pytest.param("a: 1\n---\nb: 1\n", [(2, 1, "YAML011")], id="documents"),
        pytest.param("---\na: 1\n...\n", [], id="one document, marked"),
        pytest.param("{a: 1}: b\n", [(1, 1, "YAML031")], id="map as a key"),
        pytest.param("[a]: b\n", [(1, 1, "YAML031")], id="list as a key"),
        pytest.param("a: &x b\n*x : c\n", [(2, 1, "YAML031")], id="alias as a key"),
        pytest.param("? |\n  a\n: b\n", [(1, 3, "YAML031")], id="block as a key"),
        pytest.param("?\n: b\n", [(1, 2, "YAML031")], id="nothing as a key"),
        pytest.param("'': b\n", [(1, 1, "YAML031")], id="an empty key"),
        pytest.param("a: &x 1\n", [(1, 4, "YAML034")], id="name that nothing calls"),
        pytest.param("a: {b}\n", [(1, 4, "YAML035")], id="name in braces"),
        pytest.param("a: {b: , c: }\n", [], id="blank values in braces"),
        pytest.param("a: [b, {c}]\n", [(1, 8, "YAML035")], id="name in braces, in a list"),
        pytest.param("a: *x\n", [(1, 4, "YAML041")], id="unknown name"),
        pytest.param("“a”: 1\n", [(1, 1, "YAML042")], id="key in curly quotes"),
    ],
)
def test_faults(text, expected):
    assert codes(text) == expected


def test_depth():
    assert codes("[" * MAX_DEPTH + "]" * MAX_DEPTH) == []
    assert codes("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == [(1, MAX_DEPTH + 1, "YAML005")]


def test_aliases_share_what_they_name():
    build, _ = built("a: &x [1]\nb: *x\n")
    assert build.root["a"] is build.root["b"]
    assert build.root.value_places["b"] == (2, 4)


def test_root_place():
    build, _ = built("\n\n  a: 1\n")
    assert build.root_place == (3, 3)
    empty, _ = built("# không có gì\n")
    assert (empty.root, empty.root_place) == (None, (1, 1))


def test_spans_of_all_scalars():
    spans: list[Span] = []
    built("a: 'b'\nc:\n  - d\n", spans)
    assert spans == [
        Span(0, 1, "", is_key=True),
        Span(3, 6, "'", is_key=False),
        Span(7, 8, "", is_key=True),
        Span(14, 15, "", is_key=False),
    ]
