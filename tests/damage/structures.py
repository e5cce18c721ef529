"""What is well-formed and still absurd: styles in circles, grids, sections, fields, numbering."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Final

from tests.damage.bases import Members
from tests.damage.values import NUMBERS, text
from tests.docx.snippets import cell, field, paragraph, run, table

Kind = Callable[[Random, Members], None]
_DOCUMENT: Final = "word/document.xml"
_PROPERTIES: Final = (
    "jc", "ind", "spacing", "numPr", "pBdr", "framePr", "tabs", "pStyle", "bidi", "keepNext",
)  # fmt: skip
_FORMS: Final = ("decimal", "upperRoman", "lowerLetter", "0001", "x")
_MARKS: Final = ("begin", "separate", "end", "", "x")


def _number(chance: Random) -> str:
    return chance.choice(NUMBERS)


def _written(text_of: str) -> str:
    return text_of.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _put(chance: Random, members: Members, inner: str, part: str = _DOCUMENT) -> None:
    """Put ``inner`` behind one of the paragraphs (or other ends) of a part."""
    content = members.get(part, b"").decode("utf-8", "replace")
    ends = [found.end() for found in re.finditer(r"</w:(?:p|style|num|abstractNum)>", content)]
    if ends:
        at = chance.choice(ends)
        members[part] = (content[:at] + inner + content[at:]).encode()


def _changed(
    chance: Random, members: Members, part: str, pattern: str, change: Callable[[str], str],
    share: float,
) -> None:  # fmt: skip
    """Change that ``share`` of what ``pattern`` finds in a part."""
    content = members.get(part, b"").decode("utf-8", "replace")
    new = re.sub(
        pattern, lambda found: change(found[0]) if chance.random() < share else found[0], content
    )
    members[part] = new.encode()


def style_circle(chance: Random, members: Members) -> None:
    """Styles based on themselves, on one another, on what is not there, in a long chain."""
    part = "word/styles.xml"
    names = re.findall(r'w:styleId="([^"]*)"', members.get(part, b"").decode("utf-8", "replace"))
    names = names or ["a"]
    base = chance.choice((*names, "khong-co", ""))
    if chance.random() < 0.5:
        link = f'<w:basedOn w:val="{base}"/><w:link w:val="{base}"/>'
        _changed(chance, members, part, r"(?<=\w\")>(?=<w:name)", lambda end: end + link, 1.0)
        return
    kind = chance.choice(("paragraph", "character", "table", "numbering", ""))
    chain = "".join(
        f'<w:style w:type="{kind}" w:styleId="s{at}"><w:basedOn w:val="s{at + 1}"/></w:style>'
        for at in range(chance.choice((2, 60, 3_000)))
    )
    _put(chance, members, chain, part)
    named = '<w:pStyle w:val="s0"/>'
    _changed(chance, members, _DOCUMENT, r"<w:pPr>", lambda tag: tag + named, 0.5)


def numbering(chance: Random, members: Members) -> None:
    """Lists that are not there, levels beyond the ninth, labels without sense, links in circles."""
    if chance.random() < 0.5:
        wanted = (
            f'<w:numPr><w:ilvl w:val="{_written(_number(chance))}"/>'
            f'<w:numId w:val="{_written(_number(chance))}"/></w:numPr>'
        )
        _changed(chance, members, _DOCUMENT, r"<w:pPr>", lambda tag: tag + wanted, 0.5)
        return
    number = chance.choice(("1", "2", _written(_number(chance))))
    label = _written(chance.choice(("%1", "%1.%2.%3", "%9", "%%1", "%1" * 5_000, text(chance))))
    levels = "".join(
        f'<w:lvl w:ilvl="{chance.choice((at, -1, 99))}">'
        f'<w:start w:val="{_written(_number(chance))}"/>'
        f'<w:numFmt w:val="{chance.choice(_FORMS)}"/>'
        f'<w:lvlRestart w:val="{_written(_number(chance))}"/><w:lvlText w:val="{label}"/>'
        f'<w:pStyle w:val="Normal"/></w:lvl>'
        for at in range(chance.choice((1, 9, 12)))
    )
    link = chance.choice(("", '<w:numStyleLink w:val="k"/><w:styleLink w:val="k"/>'))
    inner = (
        f'<w:abstractNum w:abstractNumId="7">{link}{levels}</w:abstractNum>'
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
        f'<w:startOverride w:val="{_written(_number(chance))}"/></w:lvlOverride></w:num>'
    )
    _put(chance, members, inner, "word/numbering.xml")
    use = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
    _changed(chance, members, _DOCUMENT, r"<w:pPr>", lambda tag: tag + use, 0.5)


def grid(chance: Random, members: Members) -> None:
    """Tables whose spans, merges and widths fit nothing."""
    if chance.random() < 0.4:
        span = f'<w:gridSpan w:val="{_written(_number(chance))}"/><w:vMerge/>'
        _changed(chance, members, _DOCUMENT, r"<w:tcPr>", lambda tag: tag + span, 0.6)
        return
    rows = []
    for _ in range(chance.choice((0, 1, 5, 200))):
        cells = "".join(
            cell(paragraph(_written(text(chance)[:90])), chance.choice((-5, 0, 99, 10**8)),
                 f'<w:gridSpan w:val="{_written(_number(chance))}"/>'
                 + chance.choice(("", "<w:vMerge/>", "<w:hMerge/>", '<w:vMerge w:val="restart"/>')))
            for _ in range(chance.choice((0, 1, 3, 70)))
        )  # fmt: skip
        before = f'<w:trPr><w:gridBefore w:val="{_written(_number(chance))}"/></w:trPr>'
        rows.append(chance.choice(("", before)) + cells)
    columns = chance.choice((0, 2, 63, 999))
    widths = tuple(chance.choice((0, -1, 500, 10**12)) for _ in range(columns))
    kind = chance.choice(("pct", "dxa", "auto", "x"))
    width = f'<w:tblW w:w="{_written(_number(chance))}" w:type="{kind}"/>'
    _put(chance, members, table(*rows, properties=width, grid=widths))


def sections(chance: Random, members: Members) -> None:
    """Pages without size, with margins beyond it, hundreds of them, headers of their own."""
    size = " ".join(f'w:{name}="{_written(_number(chance))}"' for name in ("w", "h"))
    margins = " ".join(
        f'w:{name}="{_written(_number(chance))}"'
        for name in ("top", "bottom", "left", "right", "header", "footer", "gutter")
        if chance.random() < 0.8
    )
    relation = chance.choice(("rId1", "rId9", "header1", "footer1", "", "styles"))
    variant = chance.choice(("default", "first", "x"))
    inner = (
        f'<w:headerReference w:type="{variant}" r:id="{relation}"/>'
        f'<w:pgSz {size}/><w:pgMar {margins}/><w:cols w:num="{_written(_number(chance))}"/>'
        f'<w:pgNumType w:start="{_written(_number(chance))}"/><w:titlePg/>'
    )
    if chance.random() < 0.4:
        _changed(chance, members, _DOCUMENT, r"<w:sectPr\b[^>]*>", lambda tag: tag + inner, 0.7)
        return
    ends = f"<w:p><w:pPr><w:sectPr>{inner}</w:sectPr></w:pPr></w:p>"
    _put(chance, members, ends * chance.choice((1, 3, 499, 600)))


def fields(chance: Random, members: Members) -> None:
    """Fields that never end, never begin, stand within one another."""
    mark = "".join(
        f'<w:fldChar w:fldCharType="{chance.choice(_MARKS)}"/><w:instrText> PAGE </w:instrText>'
        for _ in range(chance.choice((1, 2, 9, 61)))
    )
    whole = field(chance.choice(("PAGE", "PAGE" * 900, "TOC", "")), text(chance)[:1] and "2")
    simple = f'<w:fldSimple w:instr="{_written(text(chance)[:900])} PAGE">{run("1")}</w:fldSimple>'
    inner = chance.choice((f"<w:r>{mark}</w:r>", whole, simple, simple + whole))
    _changed(chance, members, _DOCUMENT, r"</w:pPr>", lambda tag: tag + inner, 0.1)


def direct(chance: Random, members: Members) -> None:
    """Paragraphs with settings of absurd values."""
    name = chance.choice(_PROPERTIES)
    attributes = " ".join(
        f'w:{attribute}="{_written(_number(chance))}"'
        for attribute in ("val", "left", "right", "firstLine", "hanging", "before", "after", "line",
                          "lineRule", "leftChars", "beforeLines", "x", "w", "xAlign")
        if chance.random() < 0.4
    )  # fmt: skip
    tab = f'<w:tab w:pos="{_written(_number(chance))}" w:val="center"/><w:top w:val="single"/>'
    inner = f"<w:{name} {attributes}>{tab}</w:{name}>"
    _changed(chance, members, _DOCUMENT, r"<w:pPr>", lambda tag: tag + inner, chance.random())


def letters(chance: Random, members: Members) -> None:
    """Runs with settings of absurd values."""
    number = _written(_number(chance))
    inner = chance.choice((
        f'<w:sz w:val="{number}"/>', f'<w:rFonts w:ascii="{number}" w:hAnsi="Times New Roman"/>',
        f'<w:rFonts w:asciiTheme="{number}"/>', f'<w:color w:val="{number}"/>',
        f'<w:color w:themeColor="accent1" w:themeTint="{number}"/>', f'<w:u w:val="{number}"/>',
        '<w:vanish/>', '<w:rtl/><w:cs/>', '<w:u w:val="single"/>', '<w:rStyle w:val="a"/>',
        f'<w:b w:val="{number}"/>', '<w:vertAlign w:val="superscript"/>', '<w:caps/>',
    ))  # fmt: skip
    _changed(chance, members, _DOCUMENT, r"<w:rPr>", lambda tag: tag + inner, chance.random())


def drawings(chance: Random, members: Members) -> None:
    """Shapes of absurd size and place, groups within groups."""

    def one() -> str:
        return _written(_number(chance))

    vml = (
        f'<w:pict><v:group style="position:absolute;width:{one()};height:{one()}" coordsize="'
        f'{one()},{one()}" coordorigin="{one()}"><v:line from="{one()},{one()}" to="{one()}"/>'
        f'<v:rect style="width:{one()};height:1pt;left:{one()}" o:hr="t" o:hrpct="{one()}"/>'
        f'<v:shape type="#_x0000_t32" style="width:90;height:0;margin-left:{one()};:;;"/></v:group>'
        "</w:pict>"
    )
    shape = (
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm rot="{one()}"><a:off x="{one()}" y="{one()}"/>'
        f'<a:ext cx="{one()}" cy="0"/></a:xfrm></wps:spPr></wps:wsp>'
    )
    group = (
        f'<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chOff x="{one()}" y="{one()}"/><a:chExt cx="{one()}" '
        f'cy="{one()}"/></a:xfrm></wpg:grpSpPr>{shape}</wpg:wgp>'
    )
    base = chance.choice(("page", "x", "margin"))
    drawing = (
        f'<w:drawing><wp:anchor><wp:positionH relativeFrom="{base}">'
        f"<wp:posOffset>{one()}</wp:posOffset></wp:positionH><wp:extent cx='{one()}' cy='0'/>"
        f"<a:graphic><a:graphicData>{chance.choice((shape, group))}</a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing>"
    )
    chosen = paragraph(f"<w:r>{chance.choice((vml, drawing))}</w:r>")
    document = members.get(_DOCUMENT, b"").decode("utf-8", "replace")
    bound = {prefix: uri for prefix, uri in _SPACES.items() if f"xmlns:{prefix}=" not in document}
    missing = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in bound.items())
    _put(chance, members, chosen.replace("<w:p>", f"<w:p{missing}>", 1))


_SPACES: Final = {
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
}


def tracked(chance: Random, members: Members) -> None:
    """Changes tracked: every mark deleted, text moved nowhere, notes that refer to themselves."""
    inner = chance.choice((
        '<w:rPr><w:del w:id="1"/></w:rPr>', '<w:rPr><w:moveFrom w:id="1"/></w:rPr>',
        '<w:pPrChange w:id="1"><w:pPr/></w:pPrChange>',
    ))  # fmt: skip
    _changed(chance, members, _DOCUMENT, r"<w:pPr>", lambda tag: tag + inner, chance.random())
    _put(chance, members, paragraph('<w:ins w:id="2"/><w:del w:id="3"/>' + run("mới")))
    mark = '<w:r><w:footnoteReference w:id="1"/><w:endnoteReference w:id="-1"/></w:r>'
    _changed(chance, members, "word/footnotes.xml", r"</w:pPr>", lambda tag: tag + mark, 1.0)
    _changed(chance, members, _DOCUMENT, r"</w:pPr>", lambda tag: tag + mark, 0.3)


KINDS: Final[tuple[Kind, ...]] = (
    style_circle, numbering, grid, sections, fields, direct, letters, drawings, tracked,
)  # fmt: skip
