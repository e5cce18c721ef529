"""How parts refer to one another damaged: relationships, content types, names of parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Final

from tests.damage.bases import Members

Kind = Callable[[Random, Members], None]
_RELATION: Final = re.compile(r"<Relationship\b[^>]*>")
_KINDS: Final = (
    "officeDocument", "styles", "numbering", "theme", "settings", "header", "footer", "footnotes",
    "endnotes", "comments", "image", "la", "",
)  # fmt: skip
_TARGETS: Final = (
    "", "/", ".", "..", "../..", "../" * 200 + "etc/hostname", "/etc/hostname", "word", "word/",
    "document.xml", "/word/document.xml", "WORD/DOCUMENT.XML", "word\\document.xml", "styles.xml",
    "./styles.xml", "../word/./styles.xml", "//styles.xml", "styles.xml#x", "styles.xml?x=1",
    "%2e%2e/styles.xml", "styles%2Exml", "http://127.0.0.1:9/x", "file:///etc/hostname", "mailto:x",
    "C:\\x.xml", "\\\\may\\x", "NULL", "x" * 40_000, "../_rels/.rels", "_rels/document.xml.rels",
    "[Content_Types].xml", "../docProps/app.xml", "thư mục/ảnh.xml", "media/image1.png",
)  # fmt: skip


def _rels(chance: Random, members: Members) -> str:
    names = sorted(name for name in members if name.endswith(".rels"))
    return chance.choice(names or sorted(members))


def _set(relation: str, name: str, written: str) -> str:
    written = written.replace("&", "&amp;").replace('"', "&quot;")
    if f" {name}=" in relation:
        return re.sub(rf' {name}="[^"]*"', lambda _: f' {name}="{written}"', relation, count=1)
    return relation.replace("<Relationship", f'<Relationship {name}="{written}"', 1)


def _rewritten(chance: Random, members: Members, change: Callable[[str], str]) -> None:
    """Rewrite one relationship of one part."""
    name = _rels(chance, members)
    text = members[name].decode("utf-8", "replace")
    found = list(_RELATION.finditer(text))
    if found:
        chosen = chance.choice(found)
        text = text[: chosen.start()] + change(chosen[0]) + text[chosen.end() :]
        members[name] = text.encode()


def target(chance: Random, members: Members) -> None:
    """A target that is not there, leaves the package, is absolute, is another part."""
    chosen = chance.choice((*_TARGETS, *sorted(members)))
    _rewritten(chance, members, lambda relation: _set(relation, "Target", chosen))


def kind(chance: Random, members: Members) -> None:
    """A relationship of another kind."""
    base = chance.choice(
        (
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/",
            "",
        )
    )
    chosen = base + chance.choice(_KINDS)
    _rewritten(chance, members, lambda relation: _set(relation, "Type", chosen))


def identifier(chance: Random, members: Members) -> None:
    """An identifier twice, empty, unknown."""
    chosen = chance.choice(("rId1", "rId2", "", "ừ", "header1"))
    _rewritten(chance, members, lambda relation: _set(relation, "Id", chosen))


def external(chance: Random, members: Members) -> None:
    """What should lie in the package lies elsewhere."""
    _rewritten(chance, members, lambda relation: _set(relation, "TargetMode", "External"))


def lost(chance: Random, members: Members) -> None:
    """A relationship missing."""
    _rewritten(chance, members, lambda _: "")


def repeated(chance: Random, members: Members) -> None:
    """One relationship many times."""
    times = chance.choice((2, 50, 5_000))
    _rewritten(chance, members, lambda relation: relation * times)


def circle(chance: Random, members: Members) -> None:
    """Every relationship of a part leads to one part: itself, the text, its own list."""
    name = _rels(chance, members)
    chosen = chance.choice((*_TARGETS[:14], *sorted(members)))
    text = members[name].decode("utf-8", "replace")
    new = _RELATION.sub(lambda found: _set(found[0], "Target", chosen), text)
    members[name] = new.encode()


def part_lost(chance: Random, members: Members) -> None:
    """A part missing to which others refer."""
    del members[chance.choice(sorted(members))]


def part_renamed(chance: Random, members: Members) -> None:
    """A part under another name: in capitals, in another folder, with another ending."""
    old = chance.choice(sorted(members))
    new = chance.choice((
        old.upper(), "x/" + old, old + ".bak", old.rpartition("/")[2], old.replace("/", "//"),
        old.replace("word/", "Word/"), old + "/", "tên mới.xml", "", " " + old, old + "\0",
        "\u202e",
    ))  # fmt: skip
    members[new] = members.pop(old)


def parts_exchanged(chance: Random, members: Members) -> None:
    """Two parts that changed places."""
    first, second = chance.choice(sorted(members)), chance.choice(sorted(members))
    members[first], members[second] = members[second], members[first]


def types(chance: Random, members: Members) -> None:
    """Content types wrong, missing, of another application."""
    name = "[Content_Types].xml"
    text = members.get(name, b"").decode("utf-8", "replace")
    members[name] = chance.choice((
        "", "<Types/>", text.replace("wordprocessingml", "spreadsheetml"),
        text.replace("document.main+xml", "template.main+xml"),
        text.replace("openxmlformats-officedocument.wordprocessingml.document.main",
                     "ms-word.document.macroEnabled.main"),
        text.replace("Override", "Default"), text.replace("PartName=\"/", "PartName=\""), text * 2,
    )).encode()  # fmt: skip


KINDS: Final[tuple[Kind, ...]] = (
    target, target, kind, identifier, external, lost, repeated, circle, part_lost, part_renamed,
    parts_exchanged, types,
)  # fmt: skip
