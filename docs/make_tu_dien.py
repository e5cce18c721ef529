"""Writes ``docs/tu-dien.md``: every key of a plan file, word for word from the schemas.

Run as ``python docs/make_tu_dien.py``. The order is that in which a plan is printed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[1]
TARGET = REPOSITORY / "docs" / "tu-dien.md"
ROOT = "ke_hoach.schema.json"
REGISTER = "van_ban.schema.json"
_MANY = 11

Schema = dict[str, Any]

INTRODUCTION = """\
<!-- Tệp này do docs/make_tu_dien.py viết ra từ schemas/; đừng sửa tay. -->

# Từ điển các khóa của tệp kế hoạch

Mỗi khóa dưới đây là một chữ đứng trước dấu hai chấm trong tệp kế hoạch. Thứ tự là thứ tự in của
văn bản.

- Dấu **\\*** sau khóa: bắt buộc phải có.
- **Đoạn chữ**: một đoạn. Dùng được `**đậm**`, `*nghiêng*`, `{ten_gia_tri}` và `{ma-van-ban}` của sổ
  văn bản; muốn giữ nguyên dấu `*`, `{`, `}` thì viết `\\` phía trước. Đoạn có dấu hai chấm, hoặc mở
  đầu bằng ký hiệu, thì đặt trong dấu nháy kép.
- **Nhiều đoạn**: viết sau dấu `|`; dòng trống ngăn cách hai đoạn; dòng mở đầu bằng `- `, `+ ` hoặc
  số thứ tự là một đoạn riêng.
- **Danh sách**: mỗi ý một dòng, mở đầu bằng `- `. **Khối**: các khóa viết thụt vào dưới một khóa.
- Số liệu và ngày tháng viết như trong văn bản (`2,99`, `1.250.000`, `09/4/2024`, `tháng 5/2024`);
  để trống là chưa biết.
- Chữ hoa, số thứ tự, dấu gạch đầu dòng, dấu chấm phẩy, dấu `./.` do chương trình đặt.
"""

REGISTERS = """\
# Từ điển các khóa của sổ văn bản

Sổ văn bản là các tệp `.yaml` trong thư mục `van-ban` cạnh các kế hoạch.
"""


class Glossary:
    """All keys that can be reached from the schema of a file, map by map."""

    def __init__(self, schemas: dict[str, Schema], root: str) -> None:
        self._schemas = schemas
        self._file_of = {id(node): name for name, top in schemas.items() for node in _nodes(top)}
        self.maps: dict[int, Schema] = {}
        """Every schema that has keys, in the order of the document."""
        self.under: dict[int, list[str]] = {}
        """The keys under which a map stands."""
        self.holders: dict[int, list[Schema]] = {}
        """The maps that a key may stand in."""
        self._visit(schemas[root], "")

    def entry(self, schema: Schema) -> Schema:
        """What a key's schema says together with what it refers to."""
        merged: Schema = {}
        while True:
            merged = {**schema, **merged}
            if "$ref" not in schema:
                return merged
            schema = self._target(schema)

    def own(self, schema: Schema) -> Schema:
        """The schema that makes a key the same key wherever it stands."""
        return self._target(schema) if set(schema) == {"$ref"} else schema

    def _visit(self, schema: Schema, key: str) -> None:
        waiting = []
        for found in self._maps_of(schema):
            known = id(found) in self.maps
            self.maps[id(found)] = found
            under = self.under.setdefault(id(found), [])
            if key and key not in under:
                under.append(key)
            if not known:
                keys = self._keys(found)
                waiting += [((key or "…") if name == "…" else name, child) for name, child in keys]
        for name, child in waiting:
            self._visit(child, name)

    def _keys(self, found: Schema) -> list[tuple[str, Schema]]:
        keys = []
        for name, child in _properties(found):
            self.holders.setdefault(id(self.own(child)), []).append(found)
            keys.append((name, child))
        return keys

    def _maps_of(self, schema: Schema) -> Iterator[Schema]:
        """The schemas with keys that a value itself, or a member of its list, may be."""
        if _properties(schema) and "additionalProperties" in schema:
            yield schema
        parts = [schema[word] for word in ("else", "then", "items") if word in schema]
        for part in (*parts, *schema.get("allOf", ()), *schema.get("anyOf", ())):
            yield from self._maps_of(part)
        if "$ref" in schema:
            yield from self._maps_of(self._target(schema))

    def _target(self, schema: Schema) -> Schema:
        name, _, pointer = schema["$ref"].partition("#")
        node = self._schemas[name or self._file_of[id(schema)]]
        for step in pointer.split("/")[1:]:
            node = node[step]
        return node


def _nodes(value: Any) -> Iterator[Any]:
    yield value
    for child in value.values() if isinstance(value, dict) else value:
        if isinstance(child, dict | list):
            yield from _nodes(child)


def _properties(schema: Schema) -> list[tuple[str, Schema]]:
    free = schema.get("patternProperties", {}).values()
    return [*schema.get("properties", {}).items(), *(("…", child) for child in free)]


def glossary() -> str:
    """The whole text of ``docs/tu-dien.md``."""
    files = sorted((REPOSITORY / "schemas").glob("*.schema.json"))
    schemas = {file.name: json.loads(file.read_text("utf-8")) for file in files}
    plan, register = (_maps(Glossary(schemas, root)) for root in (ROOT, REGISTER))
    return "\n".join([INTRODUCTION, *plan, REGISTERS, *register])


def _maps(book: Glossary) -> Iterator[str]:
    written: set[int] = set()
    for found in book.maps.values():
        fresh = [(n, s) for n, s in _properties(found) if id(book.own(s)) not in written]
        yield _heading(book, found)
        for name, schema in fresh:
            written.add(id(book.own(schema)))
            yield _key(book, found, name, schema)
        yield from _rest([name for name, _ in _properties(found) if name not in dict(fresh)])


def _rest(names: list[str]) -> list[str]:
    """A word on the keys of a map that stand further up."""
    if len(names) > _MANY:
        return ["Nhận thêm các khóa của một mục và các phần định sẵn đã nêu ở trên.\n"]
    listed = ", ".join(f"`{name}`" for name in names)
    return [f"Nhận thêm khóa đã nêu ở trên: {listed}.\n"] if names else []


def _heading(book: Glossary, found: Schema) -> str:
    under = book.under[id(found)]
    if not under:
        return f"## {label(found)}\n\nCác khóa ở ngoài cùng của tệp.\n"
    shown = ", ".join("tên do người soạn đặt" if key == "…" else f"`{key}`" for key in under)
    return f"## {label(found)}\n\nĐứng trong: {shown}.\n"


def label(found: Schema) -> str:
    """What a map is called: its title, or the first words of its comment."""
    return found["title"] if "title" in found else found["$comment"].partition(". ")[0]


def _key(book: Glossary, found: Schema, name: str, schema: Schema) -> str:
    entry = book.entry(schema)
    required = (*found.get("required", ()), *found.get("then", {}).get("required", ()))
    star = " \\*" if name in required else ""
    shown = f"`{name}`{star} " if name != "…" else ""
    lines = [f"### {shown}{entry['title']}", "", entry["description"], ""]
    lines.append(f"- Cách ghi: {_way(entry)}.")
    places = _places(book, schema)
    if places:
        lines.append(f"- Đứng ở: {places}.")
    example = example_of(name, entry)
    if example:
        lines += ["", "```yaml", *example, "```"]
    return "\n".join(lines) + "\n"


def _places(book: Glossary, schema: Schema) -> str:
    """The maps that a key may stand in, when there are several; the maps like a section as one."""
    holders = book.holders[id(book.own(schema))]
    if len(holders) == 1:
        return ""
    shared = book.holders[max(book.holders, key=lambda key: len(book.holders[key]))]
    labels = [label(one) for one in holders if not any(one is other for other in shared)]
    if len(holders) > len(labels):
        labels.append("mọi mục, phần và phụ lục")
    return "; ".join(text[:1].lower() + text[1:] for text in labels)


def _way(entry: Schema) -> str:
    if "enum" in entry:
        texts = [f"`{value}`" for value in entry["enum"] if isinstance(value, str)]
        return f"một trong {', '.join(texts)}"
    types = entry["type"] if isinstance(entry["type"], list) else [entry["type"]]
    words = {"string": "đoạn chữ", "array": "danh sách", "object": "khối", "null": "để trống"}
    return ", ".join(words[kind] for kind in types if kind in words)


def example_of(name: str, entry: Schema) -> list[str]:
    """Lines of YAML that show a key: its first example, or the first snippet an editor offers."""
    key = "ten_tu_dat" if name == "…" else name
    if entry.get("defaultSnippets") and not isinstance(entry.get("examples", [""])[0], str):
        return yaml_lines({key: snippet_value(entry, entry["defaultSnippets"][0])})
    if "examples" in entry:
        return yaml_lines({key: quoted(entry["examples"][0])})
    if entry.get("defaultSnippets"):
        return yaml_lines({key: snippet_value(entry, entry["defaultSnippets"][0])})
    return yaml_lines({key: entry["enum"][0]}) if "enum" in entry else []


def snippet_value(entry: Schema, snippet: Schema) -> Any:
    """What a snippet stands for: the body of a list's snippet is one of its members."""
    body = snippet["body"]
    is_member = "array" in (entry.get("type"), snippet.get("type")) and not isinstance(body, list)
    return plain([body] if is_member else body)


def plain(body: Any) -> Any:
    """A snippet's body with its places to fill in filled with what they propose."""
    if isinstance(body, dict):
        return {key: plain(value) for key, value in body.items()}
    if isinstance(body, list):
        return [plain(value) for value in body]
    return re.sub(r"\$\{[0-9]+:([^}]*)\}", r"\1", body) if isinstance(body, str) else body


def quoted(value: Any) -> Any:
    """``value`` with quotes around texts that YAML would take for something else."""
    if isinstance(value, list):
        return [quoted(item) for item in value]
    if isinstance(value, dict):
        return {key: quoted(item) for key, item in value.items()}
    special = re.search(r"^[\[\]{}#&*!|>'\"%@`]|: |:$| #", value)
    return f'"{value}"' if special and not value.startswith("Lưu:") else value


def yaml_lines(value: Any) -> list[str]:
    """``value`` as YAML; a text is written as it is, quotes and all, as an editor inserts it."""
    if isinstance(value, dict):
        return [line for key, item in value.items() for line in _pair(key, item)]
    lines = []
    for item in value:
        first, *rest = yaml_lines(item) if isinstance(item, dict | list) else [item]
        lines += [f"- {first}", *(f"  {line}" for line in rest)]
    return lines


def _pair(key: str, item: Any) -> list[str]:
    if isinstance(item, dict | list):
        return [f"{key}:", *(f"  {line}" for line in yaml_lines(item))]
    return [f"{key}: {item}".rstrip()]


if __name__ == "__main__":
    TARGET.write_text(glossary(), encoding="utf-8", newline="\n")
