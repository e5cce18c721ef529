"""What the Word template is given: the names it may use, and what each holds.

Names that come from the plan file keep its words; the template unpacks ``blocks`` and
``phu_luc`` as tuples, so that the sandbox has no attribute to look up in a loop.
"""

from __future__ import annotations

from markupsafe import Markup

from gnbv_docgen.plan.blocks import Block, Outline, Span
from gnbv_docgen.render.table import runs_xml, table_xml


def context(outline: Outline, *, portrait_mm: float, landscape_mm: float) -> dict[str, object]:
    """The template's context; widths are those of the text between the margins, in mm."""
    return {
        "co_quan_chu_quan": outline.parent,
        "co_quan_ban_hanh": outline.issuer,
        "so_ky_hieu": outline.symbol,
        "dia_danh": outline.location,
        "ngay_ban_hanh": outline.date_line,
        "ten_loai": outline.document_name,
        "trich_yeu": [runs_xml(line) for line in outline.subject],
        "ban_hanh_kem_theo": outline.attached_to,
        "kinh_gui": outline.addressees,
        "muc_do_khan": outline.urgency,
        "pham_vi_luu_hanh": outline.circulation,
        "du_thao": outline.draft,
        "blocks": _blocks(outline.blocks, portrait_mm),
        "noi_nhan": outline.recipients,
        "co_nguoi_ky": outline.signed,
        "quyen_han": outline.authority,
        "chuc_vu": outline.title,
        "chuc_danh_khac": outline.other_title,
        "ho_ten": outline.signer,
        "phu_luc": [
            (
                appendix.label,
                appendix.title,
                appendix.reference,
                appendix.landscape,
                _blocks(appendix.blocks, landscape_mm if appendix.landscape else portrait_mm),
            )
            for appendix in outline.appendices
        ],
    }


def _blocks(blocks: tuple[Block, ...], width_mm: float) -> list[tuple[str, Markup]]:
    return [(block.kind, _content(block, width_mm)) for block in blocks]


def _content(block: Block, width_mm: float) -> Markup:
    if block.grid is not None:
        return table_xml(block.grid, width_mm)
    if not block.number:
        return runs_xml(block.spans)
    return runs_xml(numbered(block))


def numbered(block: Block) -> tuple[Span, ...]:
    """The spans of a block with its number in front."""
    if block.spans and not (block.spans[0].bold or block.spans[0].italic):
        first, *rest = block.spans
        return (Span(f"{block.number} {first.text}"), *rest)
    bold = bool(block.spans) and block.spans[0].bold
    return (Span(f"{block.number} ", bold), *block.spans)
