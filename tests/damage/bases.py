"""The Word files that are damaged: built from plans, made by hand, real ones where they lie."""

from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace.discovery import discover
from gnbv_docgen.workspace.library import bundled_template, library
from tests.docx.snippets import (
    SECTION,
    cell,
    defaults,
    field,
    members,
    paragraph,
    run,
    style,
    table,
    theme,
)
from tests.shared import SHARED

Members = dict[str, bytes]

_ROOT = Path(__file__).resolve().parents[2]
_REAL = ("corpus/docx/*.docx", "standard/*.docx")


@cache
def own() -> dict[str, Members]:
    """Files of our own by name: those of all plans and examples, and one with every construct."""
    renderer = Renderer(bundled_template())
    found = {"everything": everything()}
    for plan in discover([_ROOT / "plans", _ROOT / "examples"]):
        outline = read_plan(plan.read_bytes(), plan.name, library()).outline
        assert outline is not None, plan
        found[plan.stem] = unpacked(compose(renderer, outline, "0" * 64))
    return found


@cache
def real() -> dict[str, Members]:
    """Files from other hands by name; none where they are not beside the repository."""
    files = [file for pattern in _REAL for file in sorted(SHARED.glob(pattern))]
    return {file.stem: unpacked(file.read_bytes()) for file in files}


def unpacked(data: bytes) -> Members:
    """The members of a zip."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


_LEVEL = (
    '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{1}"/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
)
_NUMBERED = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr>'
_LINE = (
    '<w:r><w:pict><v:line style="position:absolute" from="10pt,2pt" to="90pt,2pt">'
    '<v:stroke dashstyle="solid"/></v:line></w:pict></w:r>'
)


def _drawn(inner: str) -> str:
    """A floating drawing 200 points wide."""
    return (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
        "<wp:positionH relativeFrom='column'><wp:posOffset>9525</wp:posOffset></wp:positionH>"
        "<wp:positionV relativeFrom='paragraph'><wp:posOffset>9525</wp:posOffset></wp:positionV>"
        f"<wp:extent cx='2540000' cy='0'/><a:graphic><a:graphicData>{inner}</a:graphicData>"
        "</a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )


def _body() -> str:
    box = f"<wps:wsp><wps:txbx><w:txbxContent>{paragraph('KHẨN')}</w:txbxContent></wps:txbx>"
    line = "<wps:cNvCnPr/><wps:spPr><a:prstGeom prst='line'/><a:ln><a:prstDash val='solid'/></a:ln>"
    frame = "<a:xfrm><a:off x='1' y='1'/><a:ext cx='9' cy='0'/></a:xfrm>"
    group = (
        "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chOff x='0' y='0'/><a:chExt cx='9' cy='9'/></a:xfrm>"
        f"</wpg:grpSpPr><wps:wsp>{line.replace('<a:prst', frame + '<a:prst', 1)}</wps:spPr>"
        "</wps:wsp></wpg:wgp>"
    )
    centred = '<w:jc w:val="center"/>'
    left = [paragraph(text, centred) for text in ("ỦY BAN NHÂN DÂN", "XÃ AN BÌNH")]
    right = [paragraph(text, centred) for text in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                                   "Độc lập - Tự do - Hạnh phúc")]  # fmt: skip
    right.append(paragraph(_LINE + _drawn(f"<wps:wsp>{line}</wps:spPr></wps:wsp>") + _drawn(group)))
    date = paragraph(run("An Bình, ngày 05 tháng 01 năm 2026", "<w:i/>"), centred)
    nested = table(cell("3") + cell("4", 500), grid=(500, 500))
    return "".join(
        [
            table(
                cell("".join(left), 4500) + cell("".join(right), 4500),
                cell(paragraph("Số: 12/KH-UBND", centred), 4500) + cell(date, 4500),
                grid=(4500, 4500),
            ),
            paragraph(run("KẾ HOẠCH", "<w:b/>"), '<w:pStyle w:val="dau"/>' + centred),
            paragraph(run("Vệ sinh đường thôn năm 2026", '<w:rStyle w:val="chu"/>'), centred),
            paragraph(_drawn(box + "</wps:wsp>") + run("_____")),
            paragraph("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;"),
            paragraph("<w:ins w:id='1'>" + run("Căn cứ Nghị định số 30/2020/NĐ-CP.", "<w:i/>")
                      + "</w:ins><w:del w:id='2'><w:r><w:delText>cũ</w:delText></w:r></w:del>"),
            paragraph("Mục đích", _NUMBERED.format(0)),
            paragraph("Nhân dân", _NUMBERED.format(1)),
            paragraph(run("a) Xem ") + '<w:r><w:footnoteReference w:id="1"/></w:r>'
                      + field("PAGE", "2") + "<w:smartTag>" + run("xã") + "</w:smartTag>"
                      + "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"),
            f"<w:sdt><w:sdtContent>{paragraph('b) Giao Văn phòng./.')}</w:sdtContent></w:sdt>",
            table(
                cell(paragraph("STT") + nested, 800, '<w:vMerge w:val="restart"/>')
                + cell("Việc", 4000, '<w:gridSpan w:val="2"/>'),
                cell("", 800, "<w:vMerge/>") + cell("Quét đường", 2000) + cell("1.250,5", 2000),
                properties='<w:tblStyle w:val="bang"/><w:tblLook w:val="04A0"/>',
                grid=(800, 2000, 2000),
            ),
            table(
                cell(paragraph(run("Nơi nhận:", "<w:b/><w:i/>")) + paragraph("- Như trên;")
                     + paragraph("- Lưu: VT."), 4500)
                + cell(paragraph("TM. ỦY BAN NHÂN DÂN") + paragraph("CHỦ TỊCH") + paragraph()
                       + paragraph("Lê Văn Bình"), 4500),
            ),
            paragraph("", SECTION.replace("<w:pgSz", '<w:headerReference r:id="header1"/><w:pgSz')),
            paragraph("Phụ lục", centred),
            paragraph("DANH SÁCH", centred),
            paragraph("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026)", centred),
        ]
    )  # fmt: skip


def everything() -> Members:
    """A plan that was never built: made by hand of all that the reader knows."""
    styles = (
        defaults('<w:sz w:val="28"/><w:rFonts w:asciiTheme="minorHAnsi"/>', "<w:spacing/>")
        + style("Normal", "", more='w:default="1"')
        + style("dau", '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr>')
        + style("chu", "<w:rPr><w:b/></w:rPr>", "character")
        + style("bang", '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>'
                '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>', "table")
    )  # fmt: skip
    numbering = (
        '<w:abstractNum w:abstractNumId="1">' + _LEVEL.format(0, "%1.") + _LEVEL.format(1, "%1.%2.")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )  # fmt: skip
    made = members(
        _body(), styles=styles, numbering=numbering, settings="<w:evenAndOddHeaders/>",
        footnotes=f'<w:footnote w:id="1">{paragraph("Chú thích.")}</w:footnote>',
        endnotes=f'<w:endnote w:id="1">{paragraph("Cuối.")}</w:endnote>', theme=theme(),
        comments='<w:comment w:id="1"/>', header1=paragraph(field("PAGE", "2")),
        footer1=paragraph("chân"), pages="3",
    )  # fmt: skip
    return {
        name: content if isinstance(content, bytes) else content.encode()
        for name, content in made.items()
    }
