"""What a document needs and no template can say: lengths of rules, keeping together, the end.

Works on the text of ``document.xml``, by searching: the time grows with the length of the text
and is small beside that of rendering.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import cast

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.render.prepared import Prepared, Rule

# Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, 2.b and 5.b: a third to a half of the line.
RULE_SHARE = 0.4
# The lines above the rules, by the rule's alternative text; an appendix has its own lines.
_LINES = {
    "ke_co_quan": "co_quan_ban_hanh",
    "ke_trich_yeu": "trich_yeu",
    "ke_ban_hanh": "ban_hanh_kem_theo",
}
_APPENDIX_RULE = "ke_phu_luc"
# The place of "ngang" in the tuples of phu_luc; see gnbv_docgen.render.context.
_LANDSCAPE = 3

_POINTS_PER_MM = 72 / 25.4
_EMU_PER_POINT = 12_700
# Quotation marks are escaped in every value, so that this stands in the template's text only.
_ALT = '="ke_'
_VML_WIDTH = re.compile(r"(?<![\w-])width:[\d.]+pt")
_EXTENT = re.compile(r'(<(?:wp:extent|a:ext) cx=")\d+')
_DRAWING_END = "</w:drawing>"
_ELEMENT = re.compile(r"<[^<>]*>")

_SECTION_PARAGRAPH_END = "</w:sectPr></w:pPr></w:p>"
_BODY_END = "</w:body>"
_SECTION = re.compile(r"<w:sectPr[ >]")


def finish(text: str, context: Mapping[str, object], prepared: Prepared) -> str:
    """``text`` of the document, finished."""
    text = _draw_rules(text, context, prepared)
    text = _keep_signature(text, prepared.signature)
    return _promote_last_section(text)


def _draw_rules(text: str, context: Mapping[str, object], prepared: Prepared) -> str:
    """Make each rule as long as the decree asks, measured by the line it stands under."""
    rules = {rule.alt: rule for rule in prepared.rules}
    lengths: dict[str, Iterator[float]] = {
        alt: iter((_length(rule, _plain_lines(context.get(name)), rule.room_mm),))
        for alt, name in _LINES.items()
        if (rule := rules.get(alt))
    }
    if rule := rules.get(_APPENDIX_RULE):
        lengths[_APPENDIX_RULE] = _appendix_lengths(rule, context, prepared)
    pieces: list[str] = []
    done = 0
    for at in _places(text, _ALT):
        if at < done:
            continue  # another name of the same shape
        alt = text[at + 2 : text.index('"', at + 2)]
        points = next(lengths.get(alt, iter(())), None)
        if points is not None:
            start, end = _shape(text, at)
            pieces += text[done:start], _drawn(text[start:end], points)
            done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _places(text: str, sought: str) -> Iterator[int]:
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _appendix_lengths(
    rule: Rule, context: Mapping[str, object], prepared: Prepared
) -> Iterator[float]:
    for appendix in cast("Sequence[Sequence[object]]", context.get("phu_luc") or ()):
        values = dict(zip(prepared.appendix, appendix, strict=False))
        line = " ".join(str(values.get(name, "")) for name in rule.names)
        yield _length(rule, [line], prepared.landscape_mm if appendix[_LANDSCAPE] else rule.room_mm)


def _length(rule: Rule, lines: Sequence[str], room_mm: float) -> float:
    """Points; a line longer than the room is broken, and then about as long as the room."""
    longest = max(
        (text_width(line, rule.size_pt, bold=rule.bold, italic=rule.italic) for line in lines),
        default=0.0,
    )
    return round(RULE_SHARE * min(longest, room_mm * _POINTS_PER_MM), 1)


def _plain_lines(value: object) -> list[str]:
    lines = [value] if isinstance(value, str) else cast("Sequence[object]", value or ())
    return [unescape(_ELEMENT.sub("", str(line))) for line in lines]


def _shape(text: str, at: int) -> tuple[int, int]:
    """The shape whose alternative text is at ``at``.

    A VML shape alone, or a drawing whole, with the VML that Word puts beside it for older readers.
    """
    start = text.rindex("<", 0, at)
    if not text.startswith("<wp:docPr", start):
        return start, text.index(">", at)
    end = text.index(_DRAWING_END, at)
    if text.startswith("</mc:Choice>", end + len(_DRAWING_END)):
        end = text.index("</mc:AlternateContent>", end)
    return text.rindex("<w:drawing", 0, start), end


def _drawn(shape: str, points: float) -> str:
    shape = _VML_WIDTH.sub(f"width:{points:g}pt", shape)
    if not shape.startswith("<w:drawing"):
        return shape
    width = str(round(points * _EMU_PER_POINT))
    return _EXTENT.sub(lambda found: found[1] + width, shape)


def _keep_signature(text: str, signature: str) -> str:
    """Keep the last text before the signature on the signature's page.

    Word keeps a paragraph, or all paragraphs of a table row, on the page of what follows. Empty
    paragraphs are bound too, and the search goes on, for they alone are no company.
    """
    at = text.find(signature) if signature else -1
    bound = ""
    while at > 0:
        if text.endswith("</w:p>", 0, at):
            start = max(text.rfind("<w:p>", 0, at), text.rfind("<w:p ", 0, at))
            paragraph = text[start:at]
            bound = _keep(paragraph) + bound
            at = start
            if _WORDS.search(paragraph):
                break
        elif text.endswith("</w:tbl>", 0, at):
            start = max(text.rfind("<w:tr>", 0, at), text.rfind("<w:tr ", 0, at))
            bound = _PARAGRAPH.sub(lambda found: _keep(found.group()), text[start:at]) + bound
            at = start
            break
        else:
            break
    return text if not bound else text[:at] + bound + text[text.find(signature) :]


_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_WORDS = re.compile(r"<w:t(?: [^>]*)?>[^<]")
_PROPERTIES = re.compile(r"(<w:p(?: [^>]*)?>)(<w:pPr>)?(<w:pStyle [^>]*/>)?")


def _keep(paragraph: str) -> str:
    """``paragraph`` with ``w:keepNext``, which stands behind the style or first."""
    if "<w:keepNext" in paragraph or paragraph.endswith("/>"):
        return paragraph
    found = _PROPERTIES.match(paragraph)
    if not found:
        return paragraph
    begin, properties, style = (group or "" for group in found.groups())
    kept = f"{begin}<w:pPr>{style}<w:keepNext/>" + ("" if properties else "</w:pPr>")
    return kept + paragraph[found.end() :]


def _promote_last_section(text: str) -> str:
    """Let the last appendix end the document, where its own empty paragraph would add a page.

    Sections end with a paragraph, the document with bare properties. When such a paragraph is the
    last, the properties it carries take the place of the bare ones; the paragraph itself stays,
    empty, only behind a table, where Word needs one.
    """
    end = text.rfind(_BODY_END)
    bare = max(text.rfind("<w:sectPr>", 0, end), text.rfind("<w:sectPr ", 0, end))
    if bare < 0 or not text.endswith(_SECTION_PARAGRAPH_END, 0, bare):
        return text
    start = max(text.rfind("<w:p>", 0, bare), text.rfind("<w:p ", 0, bare))
    paragraph = text[start:bare]
    carried = _SECTION.search(paragraph)
    if not carried or "<w:r>" in paragraph or "<w:r " in paragraph:
        return text
    last = paragraph[carried.start() : -len("</w:pPr></w:p>")]
    behind_table = text.endswith("</w:tbl>", 0, start)
    left = paragraph[: carried.start()] + "</w:pPr></w:p>" if behind_table else ""
    return text[:start] + left + last + text[end:]
