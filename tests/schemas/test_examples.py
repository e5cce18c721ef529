"""What the schemas show to a person fits the schemas."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from tests.schemas.schema_files import (
    Node,
    as_editor,
    as_engine,
    glossary_script,
    nodes,
    python_validator,
)


class Shown(NamedTuple):
    """An example or a snippet as YAML, and the schema it is shown for."""

    node: Node
    text: str


def shown() -> dict[str, Shown]:
    """Every example and every snippet, by where it stands."""
    script = glossary_script()
    found = {}
    for node in nodes():
        place = f"{node.file.partition('.')[0]}{node.pointer}"
        for number, example in enumerate(node.schema.get("examples", ())):
            lines = script.yaml_lines({"key": script.quoted(example)})
            found[f"{place}: example {number}"] = Shown(node, "\n".join(lines))
        for snippet in node.schema.get("defaultSnippets", ()):
            lines = script.yaml_lines({"key": script.snippet_value(node.schema, snippet)})
            found[f"{place}: {snippet['label']}"] = Shown(node, "\n".join(lines))
    return found


SHOWN = shown()


def errors(node: Node, value: Any) -> list[str]:
    # A validator for the whole file, moved to one place in it, still knows the file's references.
    validator = python_validator(node.file).evolve(schema=node.schema)
    return [error.message for error in validator.iter_errors(value)]


@pytest.mark.parametrize("place", SHOWN)
def test_fits_its_own_definition(place: str) -> None:
    node, text = SHOWN[place]
    assert errors(node, as_engine(text)["key"]) == []
    assert errors(node, as_editor(text)["key"]) == []


def test_there_are_snippets_for_all_that_an_officer_writes_by_hand() -> None:
    labels = {place.partition(": ")[2] for place in SHOWN if ": example" not in place}
    assert labels >= {
        "Kế hoạch giảm nghèo bền vững năm",
        "Kế hoạch bố cục tự do",
        "Văn bản viện dẫn",
        "Kết quả năm trước",
        "Mục tiêu năm nay",
        "Công việc",
        "Đơn vị và nhiệm vụ",
        "Bảng có dòng tổng",
        "Dự toán theo nguồn vốn",
        "Nơi nhận có mục đích",
        "Phó Chủ tịch ký thay",
        "Phụ lục danh mục công việc",
    }
