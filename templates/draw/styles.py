"""The named styles: everything about letters, gaps and indents stands here and nowhere else.

The order is that of the document, and that in which Word's style gallery shows them. A style's
name has no comma: to Word it parts two names of one style.
"""

from __future__ import annotations

from functools import partial

from draw import decree
from draw.style_xml import (
    ParagraphStyle,
    cell_margins,
    character_style,
    single_borders,
    table_style,
)
from draw.wordml import DECLARATION, NAMESPACES, half_points
from gnbv_docgen.docx.metrics import text_width

_MARK_LINE_PT = 15  # house: just holds accented capitals of 13 pt
_STAMP_GAPS_PT = (3, 4)  # above and below the line, and two borders: 8 mm high in all (III.2.b)
_HEAD_GAP_PT = 6  # house: rule to "Số" and to the date
_KINH_GUI_MM = 35  # house, as Mẫu 1.5
_LABEL_INDENT_MM = 25.4 * text_width("Kính gửi", decree.BODY_PT, bold=False) / 72


def _urgency(style_id: str, name: str, width_mm: float) -> ParagraphStyle:
    """A mark as wide as its stamp (III.2.b), in the middle of the head's left column."""
    side = (decree.HEAD_LEFT_MM - width_mm) / 2
    return ParagraphStyle(style_id, name, "DauMucDoKhan", left_mm=side, right_mm=side)


HEAD = (
    ParagraphStyle("TheLenh", "GNBV Thẻ lệnh", size_pt=9, colour="808080"),
    ParagraphStyle("PhamViLuuHanh", "GNBV Phạm vi lưu hành", size_pt=decree.MARK_PT, bold=True,
                   align="center", exact_pt=_MARK_LINE_PT, box_gaps_pt=(2, 3)),
    ParagraphStyle("DuThao", "GNBV Dự thảo", "PhamViLuuHanh"),
    ParagraphStyle("CoQuanChuQuan", "GNBV Cơ quan chủ quản", size_pt=decree.CO_QUAN_PT,
                   align="center"),
    ParagraphStyle("CoQuanBanHanh", "GNBV Cơ quan ban hành", size_pt=decree.CO_QUAN_PT, bold=True,
                   align="center"),
    ParagraphStyle("QuocHieu", "GNBV Quốc hiệu", size_pt=decree.QUOC_HIEU_PT, bold=True,
                   align="center"),
    ParagraphStyle("TieuNgu", "GNBV Tiêu ngữ", size_pt=decree.TIEU_NGU_PT, bold=True,
                   align="center"),
    ParagraphStyle("KeNgang", "GNBV Kẻ ngang", size_pt=2, align="center", before_pt=2.5),
    ParagraphStyle("SoKyHieu", "GNBV Số ký hiệu", size_pt=decree.SO_KY_HIEU_PT, align="center",
                   before_pt=_HEAD_GAP_PT),
    ParagraphStyle("DiaDanhThoiGian", "GNBV Địa danh thời gian", size_pt=decree.DIA_DANH_PT,
                   italic=True, align="center", before_pt=_HEAD_GAP_PT),
    ParagraphStyle("DauMucDoKhan", "GNBV Dấu mức độ khẩn", size_pt=decree.MARK_PT, bold=True,
                   align="center", colour=decree.KHAN_COLOUR, before_pt=9, after_pt=4,
                   exact_pt=_MARK_LINE_PT, box_gaps_pt=_STAMP_GAPS_PT),
    _urgency("DauKhan", "GNBV Dấu KHẨN", decree.KHAN_MM),
    _urgency("DauThuongKhan", "GNBV Dấu THƯỢNG KHẨN", decree.THUONG_KHAN_MM),
    _urgency("DauHoaToc", "GNBV Dấu HỎA TỐC", decree.HOA_TOC_MM),
    ParagraphStyle("TenLoai", "GNBV Tên loại", size_pt=decree.TITLE_PT, bold=True, align="center",
                   before_pt=18, keep_next=True),
    ParagraphStyle("TrichYeu", "GNBV Trích yếu", size_pt=decree.TITLE_PT, bold=True,
                   align="center", keep_next=True),
    ParagraphStyle("KeNgangDuoi", "GNBV Kẻ ngang trước nội dung", "KeNgang", after_pt=14),
    ParagraphStyle("KinhGui", "GNBV Kính gửi", size_pt=decree.BODY_PT, align="center",
                   before_pt=6, after_pt=12),
    ParagraphStyle("KinhGuiNhieuNoi", "GNBV Kính gửi nhiều nơi", size_pt=decree.BODY_PT,
                   left_mm=_KINH_GUI_MM, before_pt=6, keep_next=True),
    ParagraphStyle("KinhGuiMuc", "GNBV Kính gửi từng nơi", size_pt=decree.BODY_PT,
                   left_mm=_KINH_GUI_MM + _LABEL_INDENT_MM, after_pt=12, joined=True),
)  # fmt: skip


_body = partial(ParagraphStyle, based_on="DoanVan")
_heading = partial(_body, keep_next=True)
_centred = partial(_heading, bold=True, align="center", first_line_mm=0)

BODY = (
    ParagraphStyle("DoanVan", "GNBV Đoạn văn", size_pt=decree.BODY_PT, align="both",
                   after_pt=decree.PARAGRAPH_GAP_PT, lines=decree.LINE_SPACING,
                   first_line_mm=decree.FIRST_LINE_MM),
    _body("CanCu", "GNBV Căn cứ", italic=True),
    _heading("PhanChu", "GNBV Phần A", outline=0, bold=True, before_pt=6),
    _centred("PhanNhan", "GNBV Phần nhãn", outline=0, before_pt=6, after_pt=0),
    _centred("PhanTen", "GNBV Phần tên", outline=0),
    _heading("MucLaMa", "GNBV Mục I", outline=1, bold=True, before_pt=3),
    _heading("MucSo", "GNBV Mục 1", outline=2, bold=True),
    _heading("MucSoCon", "GNBV Mục 1.1", outline=3, bold=True),
    _heading("MucChu", "GNBV Mục a", outline=4),
    _heading("MucNhan", "GNBV Mục không số", bold=True),
    _body("KhoanDiem", "GNBV Khoản điểm"),
    _body("GachDau", "GNBV Gạch đầu dòng"),
    _body("DauCong", "GNBV Dấu cộng"),
    _centred("BangTen", "GNBV Tên bảng", before_pt=6),
    _body("BangDonVi", "GNBV Đơn vị tính", italic=True, align="right", first_line_mm=0,
          size_pt=decree.CELL_PT, after_pt=3, keep_next=True),
    ParagraphStyle("BangCach", "GNBV Cách bảng", size_pt=1, exact_pt=8),
    _body("BangGhiChu", "GNBV Ghi chú bảng", italic=True, size_pt=decree.CELL_PT),
    _body("BangChu", "GNBV Bằng chữ", italic=True),
    _body("DoanKet", "GNBV Đoạn kết", keep_next=True),
)  # fmt: skip

CELLS = (
    ParagraphStyle("OChu", "GNBV Ô chữ", size_pt=decree.CELL_PT, align="left"),
    ParagraphStyle("OTieuDe", "GNBV Ô tiêu đề", "OChu", bold=True, align="center", keep_next=True),
    ParagraphStyle("OGiua", "GNBV Ô giữa", "OChu", align="center"),
    ParagraphStyle("OSo", "GNBV Ô số", "OChu", align="right"),
    ParagraphStyle("ONhom", "GNBV Ô nhóm", "OChu", bold=True, keep_next=True),
    ParagraphStyle("OTong", "GNBV Ô tổng", "OChu", bold=True, align="center"),
    ParagraphStyle("OTongSo", "GNBV Ô tổng số", "OSo", bold=True),
)

FOOT = (
    ParagraphStyle("NoiNhan", "GNBV Nơi nhận", size_pt=decree.NOI_NHAN_PT, bold=True, italic=True,
                   align="left", before_pt=1.5, keep_next=True),
    ParagraphStyle("NoiNhanMuc", "GNBV Nơi nhận từng nơi", size_pt=decree.NOI_NHAN_ITEM_PT,
                   align="left", keep_next=True),
    ParagraphStyle("QuyenHan", "GNBV Quyền hạn", size_pt=decree.SIGNER_PT, bold=True,
                   align="center", keep_next=True),
    ParagraphStyle("ChucVu", "GNBV Chức vụ", "QuyenHan"),
    ParagraphStyle("HoTen", "GNBV Họ tên", "QuyenHan", before_pt=decree.SIGNATURE_ROOM_PT,
                   joined=True),
    ParagraphStyle("KetThucVanBan", "GNBV Kết thúc văn bản", size_pt=1, exact_pt=1),
    ParagraphStyle("PhuLucNhan", "GNBV Phụ lục nhãn", size_pt=decree.APPENDIX_LABEL_PT, bold=True,
                   align="center", keep_next=True, outline=0),
    ParagraphStyle("PhuLucTen", "GNBV Phụ lục tên", size_pt=decree.APPENDIX_TITLE_PT, bold=True,
                   align="center", keep_next=True, outline=0),
    ParagraphStyle("PhuLucKemTheo", "GNBV Phụ lục kèm theo", size_pt=decree.APPENDIX_REFERENCE_PT,
                   italic=True, align="center", keep_next=True),
    ParagraphStyle("SoTrang", "GNBV Số trang", size_pt=decree.PAGE_NUMBER_PT, align="center"),
)  # fmt: skip

PARAGRAPHS = (*HEAD, *BODY, *CELLS, *FOOT)

EMPHASIS = (
    ("NhanManhDam", "GNBV Nhấn mạnh đậm", "<w:b/>"),
    ("NhanManhNghieng", "GNBV Nhấn mạnh nghiêng", "<w:i/>"),
    ("NhanManhDamNghieng", "GNBV Nhấn mạnh đậm nghiêng", "<w:b/><w:i/>"),
)


def styles_part() -> str:
    """``word/styles.xml``."""
    own = "".join(style.xml(place) for place, style in enumerate(PARAGRAPHS, start=1))
    place = len(PARAGRAPHS)
    for style_id, name, letters in EMPHASIS:
        place += 1
        own += character_style(style_id, name, letters, place)
    return f"{DECLARATION}<w:styles {NAMESPACES}>{_defaults()}{own}{_tables(place)}</w:styles>"


def _defaults() -> str:
    """What every letter and paragraph has; said twice, for readers that look in one place only."""
    font = decree.FONT
    size = half_points(decree.BODY_PT)
    letters = (
        f'<w:rFonts w:ascii="{font}" w:eastAsia="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
        f'<w:color w:val="auto"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="{decree.LANGUAGE}" w:eastAsia="{decree.LANGUAGE}" w:bidi="ar-SA"/>'
    )
    spacing = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{letters}</w:rPr></w:rPrDefault>"
        f"<w:pPrDefault><w:pPr>{spacing}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
        'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="376"/>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f'<w:uiPriority w:val="0"/><w:qFormat/><w:pPr>{spacing}</w:pPr><w:rPr>{letters}</w:rPr>'
        "</w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "</w:style>"
    )


def _tables(place: int) -> str:
    bare = cell_margins(top_mm=0, side_mm=0, bottom_mm=0)
    sign = cell_margins(top_mm=3, side_mm=0, bottom_mm=0)
    ruled = single_borders() + cell_margins(top_mm=0.7, side_mm=1.5, bottom_mm=0.7)
    middle, header = '<w:vAlign w:val="center"/>', "<w:trPr><w:tblHeader/></w:trPr>"
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{bare}</w:tblPr></w:style>'
        + table_style("KhungDau", "GNBV Khung đầu văn bản", bare, priority=place + 1)
        + table_style("KhungKy", "GNBV Khung chữ ký", sign, priority=place + 2)
        + table_style(
            "BangBieu", "GNBV Bảng biểu", ruled, priority=place + 3, cells=middle, first_row=header
        )
    )
