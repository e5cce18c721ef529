"""The n-th damaged file: always the same one for the same base files."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Final, NamedTuple

from tests.damage import archives, elements, floods, links, markup, raw, structures
from tests.damage.bases import Members

_FLOOD_EVERY: Final = 10
_MOST_CHANGES: Final = 3


class Mutant(NamedTuple):
    """A damaged file: its number, the base it was made of, what was done to it, its bytes."""

    number: int
    base: str
    kinds: tuple[str, ...]
    data: bytes


def mutant(number: int, bases: Mapping[str, Members], most: int) -> Mutant:
    """The file ``number``; floods repeat their piece at most ``most`` times.

    Every tenth is flooded; the others have one to three changes to parts, relations, structures,
    or to the package, or, one in six, to the bytes of the finished file.
    """
    chance = Random(number)
    base = chance.choice(sorted(bases))
    members = dict(bases[base])
    if number % _FLOOD_EVERY == 0:
        flood = chance.choice(floods.KINDS)
        flood(chance, members, round(10 * (most / 10) ** chance.random()))
        return Mutant(number, base, (_name(flood),), archives.packed(members))
    place = chance.randrange(6)
    changes = chance.randint(1, _MOST_CHANGES) if place > 1 else 0
    done = [_changed(chance, members) for _ in range(changes)]
    if place == 0:
        made = chance.choice(archives.KINDS)
        data = made(chance, members)
        done.append(_name(made))
    else:
        data = archives.packed(members)
    if place == 1:
        damage = chance.choice(raw.KINDS)
        data = damage(chance, data)
        done.append(_name(damage))
    return Mutant(number, base, tuple(done), data)


def _changed(chance: Random, members: Members) -> str:
    """Damage ``members`` in one way; the name of the way."""
    way = chance.randrange(10)
    if way < 2:
        link = chance.choice(links.KINDS)
        link(chance, members)
        return _name(link)
    if way < 5:
        structure = chance.choice(structures.KINDS)
        structure(chance, members)
        return _name(structure)
    part = chance.choice(elements.xml_parts(members) or sorted(members))
    content = members[part]
    if way < 8:
        kind = chance.choice(elements.KINDS)
        members[part] = elements.damaged(chance, content, kind)
        return f"{_name(kind)} {part}"
    text = chance.choice(markup.KINDS if way == 8 else raw.KINDS)
    members[part] = text(chance, content)
    return f"{_name(text)} {part}"


def _name(kind: object) -> str:
    """The kind's module and name."""
    module = str(getattr(kind, "__module__", "")).rpartition(".")[2]
    return f"{module}.{getattr(kind, '__name__', kind)}"
