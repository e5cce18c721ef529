"""The view of a Word file as text: one paragraph a line, for people, goldens and git's textconv."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from gnbv_docgen.docx.view import DocxView, Line, PageNumber, Paragraph, Run, Section, Table

_WHERE: Final = {
    "body": "", "cell": "ô", "textbox": "khung", "header": "đầu trang", "footer": "chân trang",
    "footnote": "chú thích",
}  # fmt: skip
_ALIGNMENTS: Final = {
    "left": "trái", "centre": "giữa", "right": "phải", "justified": "đều", "distributed": "giãn",
}  # fmt: skip
_LINE_RULES: Final = {"auto": "", "exact": "=", "at_least": "≥"}
_LINES: Final = {"shape": "vẽ", "typed": "gõ", "border": "viền", "underline": "gạch chân"}
_VARIANTS: Final = {"default": "thường", "first": "trang đầu", "even": "trang chẵn"}
_HEADS: Final = {"header": "đầu trang", "footer": "chân trang", "body": "thân bài"}


def dump(view: DocxView) -> str:
    """``view`` as text in Vietnamese, every line ended; equal views give equal texts.

    A paragraph is its number, where it stands, its settings, then its text, each stretch of it
    after the format that it has when that changes. Unknown is ``?``.
    """
    lines = [_counts(view)]
    lines += [row for section in view.sections for row in _section(section)]
    drawn: dict[int, list[Line]] = {}
    for line in view.lines:
        drawn.setdefault(line.paragraph, []).append(line)
    tables: dict[int, list[Table]] = {}
    for table in view.tables:
        if table.paragraphs:
            tables.setdefault(table.paragraphs[0], []).append(table)
    for paragraph in view.paragraphs:
        lines += [_table(table) for table in tables.get(paragraph.index, ())]
        lines.append(_paragraph(paragraph, f"{paragraph.index:>4}"))
        lines += [_line(line) for line in drawn.get(paragraph.index, ())]
    return "".join(line + "\n" for line in lines)


def _counts(view: DocxView) -> str:
    pages = "?" if view.pages is None else view.pages
    return (
        f"# {pages} trang, {len(view.paragraphs)} đoạn, {len(view.tables)} bảng, "
        f"{view.pictures} ảnh, {view.tracked_changes} sửa đổi, {view.comments} ghi chú"
    )


def _section(section: Section) -> list[str]:
    margins = (section.top, section.bottom, section.left, section.right)
    parts = [
        f"# phần {section.index}: giấy {_mm(section.width)}×{_mm(section.height)} mm",
        f"lề trên/dưới/trái/phải {'/'.join(map(_mm, margins))}",
        f"đầu trang {_mm(section.header)}, chân trang {_mm(section.footer)}",
    ]
    if section.title_page:
        parts.append("trang đầu riêng")
    if section.starts is not None:
        parts.append(f"đánh số từ {section.starts}")
    if section.number_format != "decimal":
        parts.append(f"số trang kiểu {section.number_format}")
    rows = [", ".join(parts)]
    for held in (section.headers, section.footers):
        rows += [_paragraph(paragraph, "   #") for paragraph in held]
    return rows + [_page_number(number) for number in section.page_numbers]


def _page_number(number: PageNumber) -> str:
    return f"   # số trang: {_HEADS[number.where]}, {_VARIANTS[number.variant]}"


def _table(table: Table) -> str:
    inside = "" if table.inside is None else f" trong bảng {table.inside}"
    bordered = {True: "có viền", False: "không viền", None: "viền ?"}[table.bordered]
    widths = "|".join(map(_points, table.column_widths))
    return (
        f"   # bảng {table.index}{inside}: {table.rows}×{table.columns}, {bordered}, "
        f"rộng {_points(table.width)} ({widths}), cách trái {_points(table.left)}"
    )


def _line(line: Line) -> str:
    floats = "" if line.top is None else f", dưới đầu đoạn {_points(line.top)}"
    broken = "" if line.solid else ", không liền"
    return (
        f"   # nét {_LINES[line.kind]}: dài {_points(line.length)}, "
        f"cách trái {_points(line.left)}{floats}{broken}"
    )


def _paragraph(paragraph: Paragraph, label: str) -> str:
    where = _WHERE[paragraph.where]
    if paragraph.table is not None and paragraph.where == "cell":
        where = f"ô {paragraph.table}.{paragraph.row}.{paragraph.column}"
    settings = [where, paragraph.style, *_settings(paragraph)]
    number = f"⟨{paragraph.number}⟩ " if paragraph.number else ""
    shown = " ".join(part for part in settings if part)
    return f"{label} [{shown}] {number}{_runs(paragraph.runs)}".rstrip()


def _settings(paragraph: Paragraph) -> list[str]:
    rule = "?" if paragraph.line_rule is None else _LINE_RULES[paragraph.line_rule]
    settings = [
        _ALIGNMENTS.get(paragraph.alignment or "", "?"),
        f"thụt {'/'.join(map(_points, (paragraph.left, paragraph.first_line, paragraph.right)))}",
        f"cách {_points(paragraph.before)}/{_points(paragraph.after)}",
        f"dòng {rule}{_points(paragraph.line)}",
    ]
    flags = {
        "gộp cách": paragraph.contextual,
        "liền đoạn sau": paragraph.keep_next,
        "đóng khung": paragraph.boxed,
        "sang trang": paragraph.page_break_before,
        "khung rời": paragraph.frame is not None,
    }
    return settings + [name for name, on in flags.items() if on]


def _runs(runs: tuple[Run, ...]) -> str:
    """The text of a paragraph with the format before each stretch that has another."""
    return "".join(
        f"{{{form}}}{_escaped(''.join(run.text for run in same))}"
        for form, same in groupby(runs, _format)
    )


def _format(run: Run) -> str:
    flags = {
        "đậm": run.bold,
        "nghiêng": run.italic,
        "gạch chân": run.underline,
        "hoa": run.caps,
        "ẩn": run.hidden,
        "chỉ số": run.raised,
    }
    parts = [run.font or "?", _points(run.size)]
    parts += [name if on else f"{name}?" for name, on in flags.items() if on is not False]
    if run.spacing:
        parts.append(f"giãn {_points(run.spacing)}")
    if run.colour != "auto":
        parts.append(run.colour or "màu ?")
    return " ".join(parts)


def _escaped(text: str) -> str:
    return text.replace("\t", "→").replace("\n", "↵").replace("\r", " ")


def _mm(value: float | None) -> str:
    return "?" if value is None else f"{value:.4g}"


def _points(value: float | None) -> str:
    return "?" if value is None else f"{round(value, 2) + 0.0:.6g}"
