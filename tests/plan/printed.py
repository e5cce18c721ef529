"""What tests see of a plan: its outline as lines of text, its findings in short.

A line is ``kind | number text``; what is bold or italic stands between tags, a row of a table is
one line of cells with their roles, ``2x1`` where a cell covers two columns.
"""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.plan.blocks import Block, Cell, Outline, Spans
from gnbv_docgen.plan.reading import Reading, read_plan
from gnbv_docgen.workspace.library import library

FILE = "ke-hoach.yaml"
HEAD = """\
loai_ke_hoach: tu_do
nam_ke_hoach: 2026
co_quan_ban_hanh: {ten_co_quan: Ủy ban nhân dân xã An Bình, ky_hieu_viet_tat: UBND}
dia_danh: An Bình
trich_yeu: Vệ sinh đường thôn
noi_nhan: ["Lưu: VT"]
"""
"""The keys that every plan has, on six lines: a fragment behind it begins on line 7."""


def read(text: str, head: str = HEAD) -> Reading:
    """The plan that ``head`` and ``text`` make."""
    return read_plan((head + text).encode(), FILE, library())


def outline_of(text: str, head: str = HEAD) -> Outline:
    """The outline of a plan that has no error."""
    reading = read(text, head)
    assert reading.outline is not None, [*told(reading)]
    return reading.outline


def body(text: str, head: str = HEAD) -> list[str]:
    """The body of a plan without errors, line by line."""
    return [*block_lines(outline_of(text, head).blocks)]


def codes(text: str, head: str = HEAD) -> list[tuple[str, int, int]]:
    """Code, line and column of each finding."""
    return [
        (finding.code, finding.place.line, finding.place.column)
        for finding in read(text, head).findings
    ]


def told(reading: Reading) -> Iterator[str]:
    """Each finding on a line."""
    for found in reading.findings:
        place = found.place
        yield (
            f"! {found.code} {found.severity} {place.line}:{place.column} {place.label}: "
            f"{found.message}"
        )


def outline_lines(outline: Outline) -> Iterator[str]:
    """A whole outline, part by part."""
    for name in ("circulation", "draft", "urgency", "attached_to"):
        if value := getattr(outline, name):
            yield f"{name} | {value}"
    for name in ("parent", "issuer"):
        yield from (f"{name} | {line}" for line in getattr(outline, name))
    yield f"symbol | {outline.symbol}".replace("\u00a0", "~")
    yield f"date | {outline.location}, {outline.date_line}".replace("\u00a0", "~")
    yield f"name | {outline.document_name}"
    yield from (f"subject | {spans_text(line)}" for line in outline.subject)
    yield from (f"addressee | {line}" for line in outline.addressees)
    yield from block_lines(outline.blocks)
    yield from (f"recipient | {line}" for line in outline.recipients)
    if outline.signed:
        yield from (f"authority | {line}" for line in outline.authority)
        yield f"signer | {outline.title} | {outline.other_title} | {outline.signer}"
    for appendix in outline.appendices:
        way = "landscape" if appendix.landscape else "portrait"
        yield f"appendix | {appendix.label} | {way}"
        yield f"appendix title | {appendix.title}"
        yield f"appendix reference | {appendix.reference}".replace("\u00a0", "~")
        yield from block_lines(appendix.blocks)


def block_lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The blocks line by line."""
    for block in blocks:
        if block.grid is None:
            number = f"{block.number} " if block.number else ""
            yield f"{block.kind} | {number}{spans_text(block.spans)}".rstrip()
            continue
        for index, row in enumerate(block.grid.rows):
            head = "head" if index < block.grid.header_rows else "row"
            yield f"table {head} | " + " | ".join(cell_text(cell) for cell in row)


def cell_text(cell: Cell) -> str:
    """A cell; its role where it is not that of a header or of a plain text."""
    size = "" if (cell.columns, cell.rows) == (1, 1) else f"{cell.columns}x{cell.rows}"
    role = "" if cell.role in ("header", "text") else cell.role
    notes = " ".join(note for note in (role, size) if note)
    text = " ¶ ".join(spans_text(spans) for spans in cell.paragraphs)
    return f"{text} [{notes}]" if notes else text


def spans_text(spans: Spans) -> str:
    """Spans with what is bold or italic between tags: <b>, <i>, <bi>."""
    shown = []
    for span in spans:
        look = "b" * span.bold + "i" * span.italic
        shown.append(f"<{look}>{span.text}</{look}>" if look else span.text)
    return "".join(shown)
