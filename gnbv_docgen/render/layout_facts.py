"""What finishing must know of a template's layout, read from it once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from gnbv_docgen.render.prepared import Rule

if TYPE_CHECKING:
    from docx.document import Document

RULES = ("ke_co_quan", "ke_trich_yeu", "ke_ban_hanh", "ke_phu_luc")
_EMU_PER_MM = 36_000
_TWIPS_PER_MM = 1440 / 25.4
_STYLE = re.compile(r'<w:pStyle w:val="([^"]*)"')
_PRINTED = re.compile(r"\{\{-?\s*([a-z]\w*)")
_LONGEST_CHAIN = 50
_SIZE_IF_UNSAID_PT = 10.0  # what Word takes when neither style nor defaults name a size


def page_widths(word: Document) -> tuple[float, float]:
    """Millimetres between the margins of the first upright and the first broad section.

    A template without one of them gives 0 for it.
    """
    widths = {False: 0.0, True: 0.0}
    for section in word.sections:
        measures = (section.page_width, section.left_margin, section.right_margin)
        if None in measures:
            continue
        page, left, right = (int(measure or 0) for measure in measures)
        broad = page > int(section.page_height or 0)
        widths[broad] = widths[broad] or round((page - left - right) / _EMU_PER_MM, 3)
    return widths[False], widths[True]


def signature_start(body: str) -> str:
    """How the table with the recipients begins, up to its first tag; empty without such a table."""
    for tag in re.finditer(r"\{[{%][^{}]*\bnoi_nhan\b", body):
        start = body.rfind("<w:tbl>", 0, tag.start())
        if start >= 0 and "</w:tbl>" not in body[start : tag.start()]:
            return body[start : body.index("{", start)]
    return ""


def rules(body: str, word: Document) -> tuple[Rule, ...]:
    """The rules of the template whose length follows a text."""
    portrait, _ = page_widths(word)
    found = []
    for alt in RULES:
        at = re.search(rf'\b(?:alt|descr|title)="{alt}"', body)
        if at:
            line = _line_above(body, at.start())
            style = _STYLE.search(line)
            looks = _looks(word, style.group(1) if style else "")
            room = _cell_width(body, at.start()) or portrait
            names = tuple(_PRINTED.findall(line))
            found.append(Rule(alt, names, *looks, round(room, 2)))
    return tuple(found)


def appendix_names(body: str) -> tuple[str, ...]:
    """The names that the loop over the appendices unpacks; none without such a loop."""
    loop = re.search(r"\{%-?\s*for\s+([\w,\s]+?)\s+in\s+phu_luc\b", body)
    return tuple(name.strip() for name in loop.group(1).split(",")) if loop else ()


def _line_above(body: str, rule_at: int) -> str:
    """The paragraph above the rule, or the rule's own where that holds text."""
    start = max(body.rfind("<w:p>", 0, rule_at), body.rfind("<w:p ", 0, rule_at))
    end = body.find("</w:p>", rule_at)
    if "<w:t>" not in body[start:end] and "<w:t " not in body[start:end]:
        end = body.rfind("</w:p>", 0, start)
        start = max(body.rfind("<w:p>", 0, end), body.rfind("<w:p ", 0, end))
    return body[max(start, 0) : end]


def _cell_width(body: str, at: int) -> float:
    """Millimetres of the table cell at ``at``, margins included; 0 outside of tables."""
    start = max(body.rfind("<w:tc>", 0, at), body.rfind("<w:tc ", 0, at))
    if start < 0 or "</w:tc>" in body[start:at]:
        return 0.0
    width = re.search(r'<w:tcW\b[^>]*\bw:w="(\d+)"', body[start:at])
    return int(width.group(1)) / _TWIPS_PER_MM if width else 0.0


def _looks(word: Document, style_id: str) -> tuple[float, bool, bool]:
    """Size in points, bold and italic of a paragraph style, with what it inherits."""
    styles = {style.style_id: style for style in word.styles}
    style: Any = styles.get(style_id) or styles.get("Normal")
    size = bold = italic = None
    for _ in range(_LONGEST_CHAIN):  # styles may be based on one another in a circle
        if style is None:
            break
        size = size if size is not None else style.font.size
        bold = bold if bold is not None else style.font.bold
        italic = italic if italic is not None else style.font.italic
        style = style.base_style
    if size is None:
        sizes = word.styles.element.xpath("w:docDefaults//w:sz/@w:val")
        return (int(sizes[0]) / 2 if sizes else _SIZE_IF_UNSAID_PT), bool(bold), bool(italic)
    return float(size.pt), bool(bold), bool(italic)
