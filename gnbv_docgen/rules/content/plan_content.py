"""The content of a plan file: the texts of its outline, as they will stand in the Word file."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Final

from gnbv_docgen.docx.parts import OTHER_TITLE, Name
from gnbv_docgen.findings import Place
from gnbv_docgen.plan.blocks import AppendixOutline, Block, Grid, Outline, plain
from gnbv_docgen.plan.model import Appendix, Plan
from gnbv_docgen.plan.register.register import NO_REGISTER, Register
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.plan_places import PlanPlaces
from gnbv_docgen.rules.content.texts import Items

_HEADINGS: Final = frozenset({"part", "part_label", "part_title", "roman", "number", "subnumber",
                              "letter", "label"})  # fmt: skip
_DIVISION: Final = "Phần"


def plan_content(
    plan: Plan,
    outline: Outline,
    source: str,
    file: str = "",
    register: Register = NO_REGISTER,
) -> Content:
    """The content of a plan whose file, called ``file``, holds the text ``source``."""
    made = _PlanItems(plan.place)
    made.head(plan, outline)
    for block in outline.blocks:
        made.block(block, 0)
    made.ending(plan, outline)
    pairs = zip_longest(outline.appendices, plan.appendices[: len(outline.appendices)])
    for count, (printed, typed) in enumerate(pairs, 1):
        made.appendix(printed, typed, count)
    return Content(made.items.finished(), PlanPlaces(source, file, made.places), register)


class _PlanItems:
    """Adds items, each with the place where its text is typed, in the order of the page."""

    def __init__(self, place: Place) -> None:
        self.items = Items()
        self.places: list[Place] = []
        self._whole = place
        self._grids = 0

    def _add(
        self, role: Name, raw: str, place: Place | None, appendix: int = 0, level: str = ""
    ) -> None:
        if raw.strip():
            self.items.text(role, raw, appendix=appendix, level=level)
            self.places.append(place or self._whole)

    def _lines(self, role: Name, lines: Sequence[str], typed: Sequence[Text | None]) -> None:
        last = typed[-1] if typed else None
        for line, text in zip_longest(lines, typed[: len(lines)], fillvalue=last):
            if isinstance(line, str):
                self._add(role, line, _place(text if isinstance(text, Text) else None))

    def head(self, plan: Plan, outline: Outline) -> None:
        """Letterhead, number, date, kind, subject, addressees."""
        head = plan.letterhead
        self._lines(Name.PARENT_BODY, outline.parent, head.parent)
        self._lines(Name.ISSUER, outline.issuer, head.issuer)
        if not outline.attached_to:
            symbol = head.number or head.symbol or head.abbreviation
            self._add(Name.NUMBER, f"Số: {outline.symbol}", _place(symbol))
            line = f"{outline.location}, {outline.date_line}"
            self._add(Name.PLACE_DATE, line, _place(head.location))
        self._add(Name.KIND, outline.document_name, _place(head.document_name))
        self._lines(Name.SUBJECT, [plain(line) for line in outline.subject], head.subject)
        self._add(Name.APPENDIX_REFERENCE, outline.attached_to, _place(head.attached_to))
        first, *more = outline.addressees or ("",)
        if first and more:
            self._add(Name.ADDRESSEES, "Kính gửi:", _place(head.addressees[0]))
            self._lines(Name.ADDRESSEES, outline.addressees, head.addressees)
        elif first:
            self._add(Name.ADDRESSEES, f"Kính gửi: {first}", _place(head.addressees[0]))

    def block(self, block: Block, appendix: int) -> None:
        """A block of the body."""
        if block.grid is not None:
            self._table(block.grid, block.place, appendix)
            return
        text = plain(block.spans)
        raw = f"{block.number} {text}" if block.number else text
        level = _DIVISION if block.kind == "part_title" else ""
        self._add(_role(block), raw, block.place, appendix, level)

    def _table(self, grid: Grid, place: Place, appendix: int) -> None:
        taken: set[tuple[int, int]] = set()
        for row, cells in enumerate(grid.rows):
            column = 0
            for cell in cells:
                while (row, column) in taken:
                    column += 1
                taken.update(
                    (row + down, column + right)
                    for down in range(cell.rows)
                    for right in range(cell.columns)
                )
                for spans in cell.paragraphs or ((),):
                    self.items.cell(plain(spans), self._grids, row, column, appendix)
                    self.places.append(cell.place or place)
                column += cell.columns
        self._grids += 1

    def ending(self, plan: Plan, outline: Outline) -> None:
        """Recipients and signature."""
        for line, recipient in zip_longest(outline.recipients, plan.recipients):
            if line is None or recipient is None:
                break
            copy = line.lstrip("-–+ ").lower().startswith("lưu")
            role = Name.FILE_COPY if copy else Name.RECIPIENT
            self._add(role, line, recipient.name.place)
        signed = plan.signature
        if not outline.signed or signed is None:
            return
        self._lines(Name.AUTHORITY, outline.authority, signed.authority)
        self._add(Name.AUTHORITY, outline.title, _place(signed.title))
        other = _place(signed.other_title)
        self._add(Name.AUTHORITY, outline.other_title, other, level=OTHER_TITLE)
        self._add(Name.SIGNER, outline.signer, _place(signed.name))

    def appendix(
        self, printed: AppendixOutline | None, typed: Appendix | None, count: int
    ) -> None:
        """An appendix: label, title, reference, text."""
        if printed is None or typed is None:
            return
        title = typed.title.place
        self._add(Name.APPENDIX_LABEL, printed.label, _place(typed.number) or title, count)
        self._add(Name.APPENDIX_TITLE, printed.title, title, count)
        reference = _place(typed.reference) or title
        self._add(Name.APPENDIX_REFERENCE, printed.reference, reference, count)
        for block in printed.blocks:
            self.block(block, count)


def _role(block: Block) -> Name:
    if block.kind == "legal_basis":
        return Name.LEGAL_BASIS
    return Name.HEADING if block.kind in _HEADINGS else Name.BODY


def _place(text: Text | None) -> Place | None:
    return text.place if text is not None else None
