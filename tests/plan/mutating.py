"""Damage for plan files: what typing, pasting, merging and broken disks do to them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

PIECES = (
    *"\t\n\r:-\"'“”’‘[]{}()<>&*!|%@`#,?\\/~=+^$\x00\x07\x0b\x1b\x7f\x85\xa0\xad\u200b\u200d",
    *"\u2028\u2029\u202e\ufeff\ufffd\ufffe\u0301\u0323\U0001f600",
    *(": ", " #", "- ", "\n- ", "\n  - ", "---\n", "...\n", "<<: ", "*a", "&a ", "!!str ", "? "),
    *("{nam_ke_hoach}", "{x}", "{", "}", "**", "\\{", "|", ">-", "\r\n", "…", "null", "~", "[]"),
)
VALUES = (
    *("", "~", "null", "''", '""', "[]", "{}", "[[]]", "- a", "có", "không", "0", "-1", "2,99"),
    *("99/99/9999", "09/4/2024", "tháng 13/2024", "năm 0", "1.250.000", "9" * 400, "à" * 3000),
    *("{nam_ke_hoach}", '"{khong_co}"', "|\n  a\n\n  - b", ">-\n  a\n  b", "*a", "&a b", "!x y"),
    *('"\\0"', '"\\ud800"', '"\\uffff"', "[a, b: c]", "{tieu_de: a}", "{a: {a: {a: {a: b}}}}"),
    *("@a", "%a", "`a`", "- - - a", "I.", "Phần I", '"%"', "giảm 1 - 2", "Lưu: VT", "<b>&</b>"),
)
_KEY = re.compile(r"[a-z][a-z0-9_]*(?=:)")
_LINE = re.compile(r"^(?P<start>[ ]*(?:- )*)(?P<key>[a-z0-9_]+: ?)?(?P<value>.*)$")


def mutated(start: bytes, keys: list[str], seed: int) -> bytes:
    """``start`` with one to three kinds of damage; the same seed, the same damage."""
    rng = random.Random(seed)
    data = start
    for _ in range(rng.randint(1, 3)):
        data = rng.choice(_DAMAGES)(data, keys, rng)
    return data


def _bytes(data: bytes, keys: list[str], rng: random.Random) -> bytes:
    """Bits flipped, a stretch lost, a stretch twice, the end cut off."""
    if not data:
        return b"\xff"
    at, length = rng.randrange(len(data)), rng.randint(1, 60)
    match rng.randrange(4):
        case 0:
            return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]
        case 1:
            return data[:at] + data[at + length :]
        case 2:
            return data[: at + length] + data[at:]
        case _:
            return data[:at]


def _piece(text: str, keys: list[str], rng: random.Random) -> str:
    """A sign typed or pasted somewhere, or in place of what stood there."""
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(PIECES) + text[at + rng.randint(0, 2) :]


def _key(text: str, keys: list[str], rng: random.Random) -> str:
    """A key misspelt, accented, doubled, or another one in its place."""
    found = list(_KEY.finditer(text))
    if not found:
        return text + f"\n{rng.choice(keys)}: x\n"
    match = rng.choice(found)
    key = match[0]
    at = rng.randrange(len(key))
    new = rng.choice(
        (
            key[:at] + key[at + 1 :],
            key[:at] + rng.choice("xđ_ -:") + key[at:],
            key.replace("_", " "),
            key.upper(),
            rng.choice(keys),
            f'"{key}"',
            f"“{key}”",
            key.replace("a", "á", 1),
        )
    )
    return text[: match.start()] + new + text[match.end() :]


def _value(text: str, keys: list[str], rng: random.Random) -> str:
    """A value replaced by one of another kind."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    match = _LINE.match(lines[at])
    assert match is not None
    indent = " " * len(match["start"])
    value = rng.choice(VALUES).replace("\n", "\n" + indent)
    lines[at] = match["start"] + (match["key"] or "").rstrip() + " " + value
    return "\n".join(lines)


def _lines(text: str, keys: list[str], rng: random.Random) -> str:
    """Lines lost, doubled, swapped, moved elsewhere, indented anew."""
    lines = text.split("\n")
    at, length = rng.randrange(len(lines)), rng.randint(1, 6)
    block = lines[at : at + length]
    match rng.randrange(6):
        case 0:
            del lines[at : at + length]
        case 1:
            lines[at:at] = block
        case 2:
            del lines[at : at + length]
            where = rng.randint(0, len(lines))
            lines[where:where] = block
        case 3:
            lines[at : at + length] = [" " * rng.randint(1, 3) + line for line in block]
        case 4:
            lines[at : at + length] = [line[rng.randint(1, 3) :] for line in block]
        case _:
            lines[at : at + length] = [line.lstrip() for line in block]
    return "\n".join(lines)


def _structure(text: str, keys: list[str], rng: random.Random) -> str:
    """A list where a text was, a group where a list was, dashes gone or added."""
    lines = text.split("\n")
    at = rng.randrange(len(lines))
    match = _LINE.match(lines[at])
    assert match is not None
    start, key, value = match["start"], match["key"] or "", match["value"]
    inner = " " * (len(start) + 2)
    lines[at] = rng.choice(
        (
            f"{start}{key}\n{inner}- {value}",
            f"{start}{key}\n{inner}{rng.choice(keys)}: {value}",
            f"{start.replace('- ', '  ')}{key}{value}",
            f"{start}- {key}{value}",
            f"{start}{key}[{value}]",
            f"{start}{key}|\n{inner}{value}",
            f"{start}{rng.choice(keys)}: {key}{value}",
        )
    )
    return "\n".join(lines)


def _on_text(damage: Callable[[str, list[str], random.Random], str]) -> Callable[..., bytes]:
    def on_bytes(data: bytes, keys: list[str], rng: random.Random) -> bytes:
        text = data.decode(errors="surrogateescape")
        return damage(text, keys, rng).encode(errors="surrogateescape")

    return on_bytes


_TEXT_DAMAGES = (_piece, _piece, _key, _key, _value, _value, _lines, _structure)
_DAMAGES = (_bytes, *(_on_text(damage) for damage in _TEXT_DAMAGES))
