"""What the schemas say to a person: titles, examples, messages of their own, known keys."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from gnbv_docgen.plan.schema.problems import Path

Schema = Mapping[str, Any]

_TO_KEY = ("properties", "patternProperties")
_TO_MEMBER = ("items", "additionalProperties", "unevaluatedProperties")
_SAME_VALUE = ("allOf", "anyOf", "oneOf")
_SAME_VALUE_ALONE = ("if", "then", "else", "not")


class Stop(NamedTuple):
    """A schema, and the document in which its references are to be read.

    ``if_met`` says that it holds on a condition only.
    """

    schema: Schema
    document: str
    if_met: bool = False


class Owner(NamedTuple):
    """A map that has a certain key: its title, and the key it stands under ("" at the top)."""

    title: str
    key: str


class Guide:
    """Finds its way through schemas that refer to each other by file name."""

    def __init__(self, documents: Mapping[str, Schema], root: str) -> None:
        self._documents = documents
        self._root = Stop(documents[root], root)

    def stops(self, trail: Path) -> list[Stop]:
        """The schemas that a trail passes for the value at its end, outermost first."""
        here = self._root
        passed = [here]
        steps = iter(trail)
        for step in steps:
            keyword = str(step)
            value: Any = here.schema.get(keyword)
            if keyword == "$ref":
                here = self._resolve(value, here.document)
                passed.append(here)
                continue
            if keyword in (*_TO_KEY, *_SAME_VALUE, "prefixItems", "dependentSchemas"):
                value = _member(value, next(steps, None))
            elif keyword not in (*_TO_MEMBER, *_SAME_VALUE_ALONE):
                break
            if not isinstance(value, Mapping):
                break
            here = Stop(value, here.document, keyword in ("then", "else", "dependentSchemas"))
            down = keyword in (*_TO_KEY, *_TO_MEMBER, "prefixItems")
            passed = [here] if down else [*passed, here]
        return passed

    def known(self, trail: Path) -> dict[str, Schema]:
        """Keys that the map at the end of a trail may have, with their schemas."""
        found: dict[str, Schema] = {}
        for stop in reversed(self.stops(trail)):
            found |= self._keys(stop)
        return found

    def owners(self, key: str) -> list[Owner]:
        """The maps that have ``key``, those nearest to the top of the file first."""
        return self._owners.get(key, [])

    @cached_property
    def _owners(self) -> dict[str, list[Owner]]:
        owners: dict[str, list[Owner]] = {}
        for stop, owner in self._maps():
            for key in stop.schema.get("properties", ()):
                owners.setdefault(key, []).append(owner)
        return owners

    def _maps(self) -> Iterator[tuple[Stop, Owner]]:
        """Every schema that can be reached, breadth first, with the place it describes."""
        queue = deque([(self._root, Owner("", ""))])
        seen: set[tuple[int, Owner]] = set()
        while queue:
            stop, owner = queue.popleft()
            schema = stop.schema
            if not isinstance(schema, Mapping) or (id(schema), owner) in seen:
                continue
            seen.add((id(schema), owner))
            yield stop, owner
            for key, child in schema.get("properties", {}).items():
                title = self._through(Stop(child, stop.document)).get("title", "")
                queue.append((Stop(child, stop.document), Owner(title, key)))
            if "$ref" in schema:
                queue.append((self._resolve(schema["$ref"], stop.document), owner))
            queue.extend((Stop(child, stop.document), owner) for child in _inside(schema))

    def _keys(self, stop: Stop) -> dict[str, Schema]:
        """Keys of a map and of what it is composed of."""
        schema = stop.schema
        found = {
            key: self._through(Stop(child, stop.document))
            for key, child in schema.get("properties", {}).items()
        }
        if "$ref" in schema:
            found |= self._keys(self._resolve(schema["$ref"], stop.document))
        for keyword in _SAME_VALUE:
            for part in schema.get(keyword, ()):
                found |= self._keys(Stop(part, stop.document))
        return found

    def _through(self, stop: Stop) -> Schema:
        """A property's schema with what its references add: title, type, examples."""
        schema = stop.schema
        if not isinstance(schema, Mapping):
            return {}
        if "$ref" not in schema:
            return schema
        return {**self._through(self._resolve(schema["$ref"], stop.document)), **schema}

    def _resolve(self, reference: str, document: str) -> Stop:
        """The schema that ``reference`` names, seen from ``document``."""
        name, _, pointer = reference.partition("#")
        document = name.rsplit("/", 1)[-1] or document
        node: Any = self._documents[document]
        for step in pointer.split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, list) else node[step]
        return Stop(node, document)


def _member(value: Any, which: str | int | None) -> Any:
    """A member of a map or list of schemas, None where there is none."""
    if isinstance(value, Mapping):
        return value.get(str(which))
    return value[int(which or 0)] if isinstance(value, list) else None


def _inside(schema: Schema) -> Iterator[Any]:
    """Schemas that stand directly in a schema, those of its properties left out."""
    for keyword in (*_SAME_VALUE, "prefixItems"):
        yield from schema.get(keyword, ())
    for keyword in (*_TO_MEMBER, *_SAME_VALUE_ALONE, "contains"):
        if isinstance(schema.get(keyword), Mapping):
            yield schema[keyword]
    yield from schema.get("patternProperties", {}).values()
