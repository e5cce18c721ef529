"""What a text leaves open: names in braces, and the ellipses of a starter file.

They are looked up in the nodes of the plan file, where each has its exact place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.data import OWN_FIGURES
from gnbv_docgen.plan.expansion import BUILT_IN, Expansion, Leaf, leaves
from gnbv_docgen.plan.markup import names
from gnbv_docgen.plan.register.advice import UNKNOWN_DOCUMENT, unknown_document
from gnbv_docgen.plan.register.register import NO_REGISTER, Register, is_identifier
from gnbv_docgen.plan.source.nodes import Map, Mark, label_of, place_in
from gnbv_docgen.viet.nearest import nearest

# The starter files mark what is to be written with an ellipsis that stands as a word.
_UNFILLED = re.compile(r"(?:^|(?<=[\s“(]))…(?=$|[\s/,.;:”)])")
_AROUND = 25


class Review(NamedTuple):
    """What was found; ``endless`` is true where names must not be put in."""

    findings: list[Finding]
    endless: bool


def review(root: Map, file: str, data: bytes, register: Register = NO_REGISTER) -> Review:
    """Names that mean nothing, mean themselves or are not used; texts that are not yet written.

    ``data`` holds the bytes that ``root`` was read from, ``file`` is what findings call it; a name
    may be the identifier of a document of ``register``.
    """
    look = _Look(root, file, data, register)
    for leaf in leaves(root, signs="{…"):
        if "{" in leaf.raw:
            look.names(leaf)
        if "…" in leaf.raw:
            look.ellipsis(leaf)
    look.faults()
    look.unused()
    return Review(look.findings, bool(look.expansion.faults))


class _Look:
    """One look through the texts of a file."""

    def __init__(self, root: Map, file: str, data: bytes, register: Register) -> None:
        self.findings: list[Finding] = []
        self.expansion = Expansion(root)
        self._file = file
        self._data = data
        self._register = register
        self._values: Map = root.get("gia_tri") or Map()
        self._used: set[str] = set()

    def names(self, leaf: Leaf) -> None:
        """The names in a text: each must stand for something."""
        seen: dict[str, int] = {}
        own = OWN_FIGURES if "ten_chi_tieu" in leaf.container else ()
        for offset, name in names(leaf.raw):
            seen[name] = seen.get(name, 0) + 1
            if name in self.expansion.texts:
                self._used.add(name)
                self.expansion.meet(name, leaf)
            elif name not in own and name not in self._register:
                needle = rf"\{{\s*{re.escape(name)}\s*\}}"
                self._unknown(name, self._place(leaf, offset, needle, seen[name]))

    def ellipsis(self, leaf: Leaf) -> None:
        """The first place of a text that is still to be written."""
        found = _UNFILLED.search(leaf.raw)
        if found is None:
            return
        around = leaf.raw[max(found.start() - _AROUND, 0) : found.end() + _AROUND]
        self._report(
            "NOI018",
            f"Còn chỗ chưa điền (dấu …) ở “{' '.join(around.split())}”. Hãy thay bằng nội dung "
            "thật.",
            self._place(leaf, found.start(), "…", leaf.raw.count("…", 0, found.end())),
            Severity.WARNING,
        )

    def faults(self) -> None:
        """Names that must not be followed."""
        for code, message, leaf in self.expansion.faults:
            self._report(code, message, self._place(leaf))

    def unused(self) -> None:
        """Values that no text uses: one of them may be misspelt somewhere."""
        for name in self._values:
            if name not in self._used:
                self._report(
                    "NOI021",
                    f"Giá trị “{name}” không được dùng ở đâu. Hãy dùng {{{name}}} trong bài hoặc "
                    "xóa đi.",
                    self._place(Leaf(self._values, name, ("gia_tri", name))),
                    Severity.INFO,
                )

    def _unknown(self, name: str, place: Place) -> None:
        if is_identifier(name):
            self._report(UNKNOWN_DOCUMENT, unknown_document(name, self._register), place)
            return
        known = self.expansion.texts
        own = [one for one in known if one not in BUILT_IN]
        near = nearest(name, [*own, *BUILT_IN]) or self._register.nearest_id(name)
        offer = f" Có phải ý bạn là {{{near}}}?" if near else ""
        self._report(
            "NOI022",
            f"{{{name}}} không phải là tên của giá trị nào.{offer} Tên dùng được: "
            f"{', '.join(sorted(known))}. Muốn in chính dấu ngoặc nhọn thì viết \\{{.",
            place,
        )

    def _place(self, leaf: Leaf, offset: int = 0, needle: str = "", nth: int = 1) -> Place:
        """Where the character ``offset`` of a text stands: the ``nth`` match of ``needle`` in it.

        A text that the file folds or escapes is searched for ``needle`` in the file.
        """
        mark = place_in(leaf.container, leaf.member, offset)
        starts: Mapping[Any, Mark | None] = leaf.container.text_starts
        if needle and starts.get(leaf.member, mark) is None:
            lines = self._data.decode("utf-8-sig", errors="replace").split("\n")
            mark = _nth_match(lines, mark, needle, nth)
        return Place(self._file, *mark, label_of(leaf.path))

    def _report(
        self, code: str, message: str, place: Place, severity: Severity = Severity.ERROR
    ) -> None:
        self.findings.append(Finding(code, severity, message, place))


def _nth_match(lines: list[str], start: Mark, needle: str, nth: int) -> Mark:
    """Line and column of a match at or behind ``start``; ``start`` where there is none."""
    line, column = start
    for number in range(line, len(lines) + 1):
        for match in re.finditer(needle, lines[number - 1]):
            if number > line or match.start() + 1 >= column:
                nth -= 1
                if not nth:
                    return number, match.start() + 1
    return start
