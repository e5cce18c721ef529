"""The plan: Phụ lục III, Mẫu 1.4, with appendices after Mẫu 2.1.

"ô 2" is a place in the diagram of Phụ lục I, Phần I, Mục IV.
"""

from __future__ import annotations

from draw import decree
from draw.parts import HEADER_ID, package_parts, zipped
from draw.styles import styles_part
from draw.wordml import (
    DECLARATION,
    NAMESPACES,
    cell,
    control,
    for_each,
    frame,
    layout_table,
    paragraph,
    row,
    rule,
    twips,
    when,
)
from gnbv_docgen.docx.metrics import text_width

# The kinds of block and their styles, the frequent ones first: each is asked after in turn.
BLOCKS = (
    ("dash", "GachDau"),
    ("paragraph", "DoanVan"),
    ("item", "KhoanDiem"),
    ("number", "MucSo"),
    ("plus", "DauCong"),
    ("letter", "MucChu"),
    ("roman", "MucLaMa"),
    ("table", ""),
    ("table_gap", "BangCach"),
    ("subnumber", "MucSoCon"),
    ("label", "MucNhan"),
    ("legal_basis", "CanCu"),
    ("table_title", "BangTen"),
    ("table_unit", "BangDonVi"),
    ("part", "PhanChu"),
    ("closing", "DoanKet"),
    ("table_note", "BangGhiChu"),
    ("in_words", "BangChu"),
    ("part_label", "PhanNhan"),
    ("part_title", "PhanTen"),
)


def draw() -> bytes:
    """The template ``ke_hoach.docx``."""
    return zipped(parts())


def parts() -> dict[str, str]:
    """The parts of ``ke_hoach.docx`` by name."""
    body = _head() + _marks() + _title() + _blocks() + _signature() + _end() + _appendices()
    document = f"<w:document {NAMESPACES}><w:body>{body}{_section()}</w:body></w:document>"
    return package_parts(DECLARATION + document, styles_part())


def _marks() -> str:
    """ô 11, and the draft mark opposite to it, in the top margin over the columns of the head.

    They follow the head: LibreOffice loses a frame that a table follows.
    """
    left, right = decree.HEAD_LEFT_MM, decree.HEAD_RIGHT_MM
    return _margin_mark("du_thao", "DuThao", 0, left) + _margin_mark(
        "pham_vi_luu_hanh", "PhamViLuuHanh", left, right
    )


def _margin_mark(name: str, style: str, column_left_mm: float, column_mm: float) -> str:
    width = decree.MARGIN_MARK_MM
    place = frame(
        left_mm=column_left_mm + (column_mm - width) / 2,
        top_mm=decree.MARGIN_MARK_TOP_MM,
        width_mm=width,
    )
    return when(name, paragraph(style, f"{{{{ {name} }}}}", frame=place))


def _head() -> str:
    """ô 1 to 4, and 10b under 3; a plan attached to a decision (Mẫu 1.3) has no 3 and 4."""
    left, right = decree.HEAD_LEFT_MM, decree.HEAD_RIGHT_MM
    issuer = cell(
        left,
        for_each("dong", "co_quan_chu_quan", paragraph("CoQuanChuQuan", "{{ dong }}")),
        for_each("dong", "co_quan_ban_hanh", paragraph("CoQuanBanHanh", "{{ dong }}")),
        _short_rule("KeNgang", "ke_co_quan"),
    )
    motto_width = round(text_width(decree.TIEU_NGU, decree.TIEU_NGU_PT, bold=True), 1)
    state = cell(
        right,
        paragraph("QuocHieu", decree.QUOC_HIEU),
        paragraph("TieuNgu", decree.TIEU_NGU),
        _rule("KeNgang", "ke_tieu_ngu", motto_width),
        no_wrap=True,
    )
    number = cell(left, paragraph("SoKyHieu", "Số: {{ so_ky_hieu }}"), _urgency())
    date = cell(
        right,
        paragraph("DiaDanhThoiGian", "{{ dia_danh }}, {{ ngay_ban_hanh }}"),
        no_wrap=True,
    )
    return (
        control("if ban_hanh_kem_theo")
        + layout_table("KhungDau", (left, right), row(issuer, state))
        + control("else")
        + layout_table("KhungDau", (left, right), row(issuer, state), row(number, date))
        + control("endif")
    )


def _urgency() -> str:
    """ô 10b: each degree has a stamp of its own width."""
    return (
        control('if muc_do_khan == "KHẨN"')
        + paragraph("DauKhan", "{{ muc_do_khan }}")
        + control('elif muc_do_khan == "THƯỢNG KHẨN"')
        + paragraph("DauThuongKhan", "{{ muc_do_khan }}")
        + control("elif muc_do_khan")
        + paragraph("DauHoaToc", "{{ muc_do_khan }}")
        + control("endif")
    )


def _title() -> str:
    """ô 5a, and 9a where the document has addressees."""
    return (
        paragraph("TenLoai", "{{ ten_loai }}")
        + for_each("dong", "trich_yeu", paragraph("TrichYeu", "{{ dong }}"))
        + control("if not ban_hanh_kem_theo")
        + _short_rule("KeNgangDuoi", "ke_trich_yeu")
        + control("else")
        + paragraph("PhuLucKemTheo", "{{ ban_hanh_kem_theo }}")
        + _short_rule("KeNgangDuoi", "ke_ban_hanh")
        + control("endif")
        + control("if kinh_gui|length == 1")
        + paragraph("KinhGui", "Kính gửi: {{ kinh_gui[0] }}")
        + control("elif kinh_gui")
        + paragraph("KinhGuiNhieuNoi", "Kính gửi:")
        + for_each("noi", "kinh_gui", paragraph("KinhGuiMuc", "{{ noi }}"))
        + control("endif")
    )


def _blocks() -> str:
    """ô 6: a sample paragraph for each kind of block; a kind unknown here is printed as text."""
    samples = ""
    for place, (kind, style) in enumerate(BLOCKS):
        samples += control(f'{"elif" if place else "if"} kind == "{kind}"')
        samples += paragraph(style, "{{ text }}") if style else paragraph("OChu", "{{p text }}")
    samples += control("else") + paragraph("DoanVan", "{{ text }}") + control("endif")
    return for_each("kind, text", "blocks", samples)


def _signature() -> str:
    """ô 9b on the left, 7a and 7b on the right with room for 7c and 8 between them.

    A plan attached to a decision has neither.
    """
    left, right = decree.SIGN_LEFT_MM, decree.SIGN_RIGHT_MM
    recipients = cell(
        left,
        paragraph("NoiNhan", "Nơi nhận:"),
        for_each("noi", "noi_nhan", paragraph("NoiNhanMuc", "{{ noi }}")),
    )
    signer = cell(
        right,
        control("if co_nguoi_ky"),
        for_each("dong", "quyen_han", paragraph("QuyenHan", "{{ dong }}")),
        when("chuc_vu", paragraph("ChucVu", "{{ chuc_vu }}")),
        when("chuc_danh_khac", paragraph("HoTen", "{{ chuc_danh_khac }}")),
        paragraph("HoTen", "{{ ho_ten }}"),
        control("else"),
        paragraph("QuyenHan"),
        control("endif"),
    )
    table = layout_table("KhungKy", (left, right), row(recipients, signer))
    return when("noi_nhan or co_nguoi_ky", table)


def _end() -> str:
    """The paragraph that Word needs after a table; appendices begin a section after it."""
    return (
        control("if phu_luc")
        + paragraph("KetThucVanBan", section=_section())
        + control("else")
        + paragraph("KetThucVanBan")
        + control("endif")
    )


def _appendices() -> str:
    """Mẫu 2.1; each in a section of its own, upright or across (III.1)."""
    return for_each(
        "nhan, ten, kem_theo, ngang, blocks",
        "phu_luc",
        paragraph("PhuLucNhan", "{{ nhan }}"),
        when("ten", paragraph("PhuLucTen", "{{ ten }}")),
        paragraph("PhuLucKemTheo", "{{ kem_theo }}"),
        _short_rule("KeNgangDuoi", "ke_phu_luc"),
        _blocks(),
        control("if ngang"),
        paragraph("KetThucVanBan", section=_section(across=True)),
        control("else"),
        paragraph("KetThucVanBan", section=_section()),
        control("endif"),
    )


def _rule(style: str, alt: str, width_pt: float) -> str:
    return paragraph(style, content=rule(alt, width_pt, decree.RULE_THICKNESS_PT))


def _short_rule(style: str, alt: str) -> str:
    return _rule(style, alt, decree.SHORT_RULE_PT)


def _section(*, across: bool = False) -> str:
    """I.1 to I.3 and I.7; III.1.đ: the page numbers of each appendix begin anew."""
    long, short = twips(decree.PAGE_LONG_MM), twips(decree.PAGE_SHORT_MM)
    size = (
        f'w:w="{long}" w:h="{short}" w:orient="landscape"'
        if across
        else f'w:w="{short}" w:h="{long}"'
    )
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{HEADER_ID}"/>'
        f'<w:type w:val="nextPage"/><w:pgSz {size}/>'
        f'<w:pgMar w:top="{twips(decree.MARGIN_TOP_MM)}" w:right="{twips(decree.MARGIN_RIGHT_MM)}" '
        f'w:bottom="{twips(decree.MARGIN_BOTTOM_MM)}" w:left="{twips(decree.MARGIN_LEFT_MM)}" '
        f'w:header="{twips(decree.HEADER_DISTANCE_MM)}" '
        f'w:footer="{twips(decree.HEADER_DISTANCE_MM)}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>'
    )
