"""Bytes damaged: of a part before it is packed, or of the whole file."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

Kind = Callable[[Random, bytes], bytes]


def _span(chance: Random, data: bytes, longest: int) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randint(1, longest))


def bits(chance: Random, data: bytes) -> bytes:
    """Up to twelve bits turned over."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12) if data else 0):
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def overwritten(chance: Random, data: bytes) -> bytes:
    """A stretch replaced by noise."""
    start, end = _span(chance, data, 64)
    return data[:start] + chance.randbytes(end - start) + data[end:]


def zeros(chance: Random, data: bytes) -> bytes:
    """A stretch that a bad disk gave back as zeros."""
    start, end = _span(chance, data, 4096)
    return data[:start] + bytes(end - start) + data[end:]


def cut_out(chance: Random, data: bytes) -> bytes:
    """A stretch missing."""
    start, end = _span(chance, data, 300)
    return data[:start] + data[end:]


def cut_off(chance: Random, data: bytes) -> bytes:
    """A download that broke off."""
    return data[: chance.randrange(len(data) + 1)]


def headless(chance: Random, data: bytes) -> bytes:
    """The beginning missing."""
    return data[chance.randrange(len(data) + 1) :]


def doubled(chance: Random, data: bytes) -> bytes:
    """A stretch that stands there twice."""
    start, end = _span(chance, data, 2000)
    return data[:end] + data[start:end] + data[end:]


def inserted(chance: Random, data: bytes) -> bytes:
    """Noise put in between."""
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.randbytes(chance.randint(1, 40)) + data[at:]


def swapped(chance: Random, data: bytes) -> bytes:
    """Two stretches that changed places."""
    first, second, third = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    return data[:first] + data[second:third] + data[first:second] + data[third:]


def appended(chance: Random, data: bytes) -> bytes:
    """Something behind the end."""
    return data + chance.choice((bytes(500), b"\r\n", data, chance.randbytes(70_000), b"PK\5\6"))


def prefixed(chance: Random, data: bytes) -> bytes:
    """Something before the beginning."""
    return chance.choice((b"\n", b"\xef\xbb\xbf", bytes(9), b"HTTP/1.1 200 OK\r\n\r\n")) + data


def lines_converted(chance: Random, data: bytes) -> bytes:
    """Sent as if it were text: ends of lines, or bytes above 127, rewritten."""
    if chance.random() < 0.5:
        return data.replace(b"\n", b"\r\n")
    return data.decode("latin-1").encode()


KINDS: Final[tuple[Kind, ...]] = (
    bits, overwritten, zeros, cut_out, cut_off, headless, doubled, inserted, swapped, appended,
    prefixed, lines_converted,
)  # fmt: skip
