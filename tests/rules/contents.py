"""Contents for tests of content rules, typed as one would write a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from gnbv_docgen.docx.levels import level_of
from gnbv_docgen.docx.parts import Name
from gnbv_docgen.findings import Place
from gnbv_docgen.plan.register.register import NO_REGISTER, Register
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.content.texts import HEADED, Items
from gnbv_docgen.rules.rule import Judgement, Slip

Rows = Sequence[Sequence[str | None]]  # None: part of the cell beside or above it
Appendix = tuple[str, str, Sequence[str | Rows]]

ISSUER = ("ỦY BAN NHÂN DÂN", "XÃ AN THỊNH TRUNG")
SIGNED = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")


class Counted:
    """Places that name an item by its index; what is printed counts as typed."""

    def is_typed(self, item: Item, start: int, end: int) -> bool:
        return True

    def place(self, item: Item | None, start: int, end: int | None) -> Place:
        return Place("a", 0 if item is None else item.index + 1, start + 1)


def document(
    *body: str | Rows,
    subject: str = "Giảm nghèo bền vững năm 2026 trên địa bàn xã An Thịnh Trung",
    kind: str = "KẾ HOẠCH",
    issuer: Sequence[str] = ISSUER,
    number: str = "Số: 07/KH-UBND",
    date: str = "An Thịnh Trung, ngày 09 tháng 3 năm 2026",
    bases: Sequence[str] = (),
    recipients: Sequence[str] = ("- Ủy ban nhân dân tỉnh (b/c);", "- Lưu: VT, KT."),
    authority: Sequence[str] = SIGNED,
    signer: str = "Lê Thị Minh Hòa",
    appendices: Sequence[Appendix] = (),
    register: Register = NO_REGISTER,
) -> Content:
    """A document; a text of ``body`` is a paragraph, typed with its number, a list a table."""
    items = Items()
    for line in issuer:
        items.text(Name.ISSUER, line)
    for role, line in ((Name.NUMBER, number), (Name.PLACE_DATE, date), (Name.KIND, kind)):
        if line:
            items.text(role, line)
    for line in subject.split("\n"):
        items.text(Name.SUBJECT, line)
    for line in bases:
        items.text(Name.LEGAL_BASIS, line)
    _body(items, body, 0)
    for line in recipients:
        copy = line.lstrip("- ").startswith("Lưu")
        items.text(Name.FILE_COPY if copy else Name.RECIPIENT, line)
    for line in authority:
        items.text(Name.AUTHORITY, line)
    items.text(Name.SIGNER, signer)
    for count, (label, title, text) in enumerate(appendices, 1):
        items.text(Name.APPENDIX_LABEL, label, appendix=count)
        items.text(Name.APPENDIX_TITLE, title, appendix=count)
        _body(items, text, count)
    return Content(items.finished(), Counted(), register)


def _body(items: Items, body: Iterable[str | Rows], appendix: int) -> None:
    for part in body:
        if isinstance(part, str):
            level = level_of(part)
            role = Name.HEADING if level is not None and level.level in HEADED else Name.BODY
            items.text(role, part, appendix=appendix)
            continue
        table = len(items)
        for row, cells in enumerate(part):
            for column, cell in enumerate(cells):
                if cell is None:
                    continue
                items.cell(cell, table, row, column, appendix)


def slips(check: Callable[[Content], Iterable[Judgement]], content: Content) -> list[Slip]:
    """What ``check`` has to say of ``content``."""
    return [judgement for judgement in check(content) if isinstance(judgement, Slip)]


def words(slip: Slip, content: Content) -> str:
    """The words that a slip is about; its ``found`` where it is about the whole document."""
    if slip.item is None:
        return slip.found
    return content.items[slip.item].text[slip.start : slip.end]
