"""A clean plan of an invented commune as facts, and the helpers that break one thing in it.

``changed(clean_plan(), "KẾ HOẠCH", bold=False)``; see ``tests.docx.building`` for each helper.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from gnbv_docgen.docx.view import DocxView, Paragraph
from tests.docx.building import (
    HEAD,
    TEXT_WIDTH,
    added,
    cell,
    changed,
    find,
    para,
    retyped,
    rule,
    run,
    section,
    view,
    with_line,
    with_section,
    without,
    without_line,
)

__all__ = [
    "HEAD",
    "TEXT_WIDTH",
    "added",
    "cell",
    "changed",
    "clean_plan",
    "find",
    "para",
    "retyped",
    "rule",
    "run",
    "section",
    "view",
    "with_line",
    "with_section",
    "without",
    "without_line",
]

_BOLD: Final[dict[str, Any]] = {**HEAD, "bold": True}
_NAME: Final = "giảm nghèo bền vững năm 2026 trên địa bàn xã Tân Hòa Bình"

_LEFT: Final = (
    para("ỦY BAN NHÂN DÂN", **_BOLD, size=13.0),
    para("XÃ TÂN HÒA BÌNH", **_BOLD, size=13.0),
)
_RIGHT: Final = (
    para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", **_BOLD, size=13.0),
    para("Độc lập - Tự do - Hạnh phúc", **_BOLD),
)
_HEAD: Final = (
    *cell(0, 0, 0, *_LEFT),
    *cell(0, 0, 1, *_RIGHT),
    *cell(0, 1, 0, para("Số: 05/KH-UBND", **HEAD, size=13.0)),
    *cell(0, 1, 1, para("Tân Hòa Bình, ngày 15 tháng 01 năm 2026", **HEAD, italic=True)),
)
_TITLE: Final = (
    para("KẾ HOẠCH", **{**_BOLD, "before": 12.0}),
    para("Giảm nghèo bền vững năm 2026", **_BOLD),
)
_BASES: Final = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    (
        "Căn cứ Nghị định số 131/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định phân "
        "định thẩm quyền của chính quyền địa phương hai cấp;"
    ),
    (
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về giảm "
        "nghèo bền vững năm 2026."
    ),
)


def _heading(text: str) -> Paragraph:
    return para(text, bold=True)


_BODY: Final = (
    para(f"Ủy ban nhân dân xã Tân Hòa Bình ban hành Kế hoạch {_NAME} như sau:"),
    _heading("I. MỤC ĐÍCH, YÊU CẦU"),
    _heading("1. Mục đích"),
    para("a) Giảm tỷ lệ hộ nghèo của xã, hạn chế tái nghèo và phát sinh nghèo mới;"),
    para("b) Nâng cao nhận thức của cán bộ và Nhân dân về công tác giảm nghèo."),
    _heading("2. Yêu cầu"),
    para("a) Xác định rõ nhiệm vụ của từng đơn vị;"),
    para("b) Huy động các nguồn lực theo đúng quy định;"),
    para("c) Lồng ghép với các nhiệm vụ khác;"),
    para("d) Công khai kết quả rà soát hộ nghèo;"),
    para("đ) Kiểm tra, giám sát thường xuyên;"),
    para("e) Báo cáo kết quả đúng thời hạn."),
    _heading("II. NỘI DUNG"),
    para("1. Các nhiệm vụ chủ yếu như sau:"),
    para("- Rà soát hộ nghèo, hộ cận nghèo;"),
    para("- Hỗ trợ sinh kế cho hộ nghèo."),
    para("2. Tiến độ thực hiện theo bảng sau:"),
)


def _cells(table: int, *rows: tuple[str, ...], section: int = 0) -> tuple[Paragraph, ...]:
    return tuple(
        paragraph._replace(section=section)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
        for paragraph in cell(table, row, column, para(text, **HEAD, size=13.0, bold=row == 0))
    )


_TABLE: Final = _cells(
    1,
    ("STT", "Nội dung", "Thời gian"),
    ("1", "Rà soát hộ nghèo", "Tháng 9"),
    ("2", "Báo cáo kết quả", "Tháng 12"),
)
_CLOSING: Final = (
    _heading("III. TỔ CHỨC THỰC HIỆN"),
    para("1. Phòng Kinh tế chủ trì thực hiện; danh sách các thôn tại Phụ lục kèm theo."),
    para("2. Các thôn phối hợp thực hiện."),
    para(f"Trên đây là Kế hoạch {_NAME}./."),
)
_LINE: Final[dict[str, Any]] = {**HEAD, "alignment": "left", "size": 11.0}
_ENDING: Final = (
    *cell(
        2, 0, 0,
        para("Nơi nhận:", **{**_LINE, "size": 12.0, "bold": True, "italic": True}),
        para("- UBND tỉnh (để báo cáo);", **_LINE),
        para("- Các thôn trong xã;", **_LINE),
        para("- Lưu: VT, KT.", **_LINE),
    ),
    *cell(
        2, 0, 1,
        para("TM. ỦY BAN NHÂN DÂN", **_BOLD),
        para("CHỦ TỊCH", **_BOLD),
        *(para("", **HEAD) for _ in range(4)),
        para("Lê Văn Bình", **_BOLD),
    ),
)  # fmt: skip
_APPENDIX: Final = (
    para("Phụ lục", **_BOLD),
    para("DANH SÁCH CÁC THÔN THỰC HIỆN", **_BOLD),
    para(
        "(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2026 "
        "của Ủy ban nhân dân xã Tân Hòa Bình)",
        **HEAD,
        italic=True,
    ),
    para("Các thôn thực hiện gồm có:"),
)
_APPENDIX_TABLE: Final = (("STT", "Thôn", "Số hộ"), ("1", "Thôn Đông", "120"))


@cache
def clean_plan() -> DocxView:
    """A plan of two sections: the plan itself, and one appendix that begins a new section."""
    appendix = tuple(each._replace(section=1) for each in _APPENDIX)
    appendix += _cells(3, *_APPENDIX_TABLE, section=1)
    appendix += (para("Danh sách gồm 01 thôn./.")._replace(section=1),)
    bases = tuple(para(text, italic=True) for text in _BASES)
    plain = view(*_HEAD, *_TITLE, *bases, *_BODY, *_TABLE, *_CLOSING, *_ENDING, *appendix)
    half = TEXT_WIDTH / 2
    lines = (
        rule(plain, "XÃ TÂN HÒA BÌNH", 0.4, half),
        rule(plain, "Độc lập", 1.0, half),
        rule(plain, "Giảm nghèo bền vững năm 2026", 0.4),
        rule(plain, "(Kèm theo", 0.3),
    )
    first, second = plain.sections
    return plain._replace(lines=lines, sections=(first, second._replace(starts=1)), pages=3)
