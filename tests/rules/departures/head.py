"""Departures in the head: Quốc hiệu, issuer, number, place and date (TT030 to TT100)."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.ooxml import W
from tests.rules import bases
from tests.rules.departures.steps import (
    MOTTO,
    STATE,
    TWO_WAYS,
    Dress,
    Mutation,
    gone,
    letters,
    lined,
    typed,
    unlined,
    unstyle,
    ways,
)
from tests.rules.editing import Editor

NATION: Final = Dress(STATE, "QuocHieu")
DEVICE: Final = Dress(MOTTO, "TieuNgu")
ISSUER: Final = Dress("XÃ AN THỊNH TRUNG", "CoQuanBanHanh")
PARENT: Final = Dress("ỦY BAN NHÂN DÂN HUYỆN BÌNH TRẠCH", "CoQuanChuQuan")
NUMBER: Final = Dress("Số: 07/KH-UBND", "SoKyHieu")
DATE: Final = Dress("An Thịnh Trung, ngày 09 tháng 3 năm 2026", "DiaDanhThoiGian")
_SPACED: Final = {"line": "360", "lineRule": "auto"}


def _dated(text: str) -> object:
    return typed(DATE.text, f"An Thịnh Trung, {text}")


def _date_a_row_below(file: Editor) -> None:
    """The date stands in a row of its own below the number."""
    from copy import deepcopy

    table = next(file.part().iter(f"{W}tbl"))
    row = table.findall(f"{W}tr")[1]
    below = deepcopy(row)
    row.addnext(below)
    for each, text in ((row, DATE.text), (below, NUMBER.text)):
        for found in each.iter(f"{W}t"):
            if found.text == text:
                found.text = ""


IN_THREE_WAYS: dict[str, Mutation] = {
    **ways("Quốc hiệu cỡ 14", "TT033", NATION, "sz", val="28"),
    **ways("Quốc hiệu không đậm", "TT034", NATION, "b", by=TWO_WAYS, val="0"),
    **ways("Tiêu ngữ canh trái", "TT036", DEVICE, "jc", where="pPr", val="left"),
    **ways("Tiêu ngữ cách dòng 1,5", "TT037", DEVICE, "spacing", where="pPr", **_SPACED),
    **ways("Tiêu ngữ cỡ 15", "TT043", DEVICE, "sz", val="30"),
    **ways("Tiêu ngữ nghiêng", "TT044", DEVICE, "i", by=TWO_WAYS),
    **ways("ba cỡ chữ lệch bộ", "TT048", DATE, "sz", val="28"),
    **ways("cơ quan cỡ 14", "TT053", ISSUER, "sz", val="28"),
    **ways("cơ quan không đậm", "TT054", ISSUER, "b", by=TWO_WAYS, val="0"),
    **ways("cơ quan canh trái", "TT055", ISSUER, "jc", where="pPr", val="left"),
    **ways("chủ quản cỡ 14", "TT061", PARENT, "sz", of=bases.board, val="28"),
    **ways("chủ quản in đậm", "TT062", PARENT, "b", of=bases.board, by=TWO_WAYS),
    **ways(
        "chủ quản canh trái", "TT063", PARENT, "jc", where="pPr", of=bases.board, val="left"
    ),
    **ways(
        "chủ quản cách dòng 1,5", "TT064", PARENT, "spacing", where="pPr", of=bases.board,
        **_SPACED,
    ),
    **ways("số cỡ 14", "TT078", NUMBER, "sz", val="28"),
    **ways("số in đậm", "TT079", NUMBER, "b", by=TWO_WAYS),
    **ways("số canh trái", "TT080", NUMBER, "jc", where="pPr", val="left"),
    **ways("ngày tháng cỡ 12", "TT097", DATE, "sz", val="24"),
    **ways("ngày tháng đứng", "TT098", DATE, "i", by=TWO_WAYS, val="0"),
    **ways("ngày tháng canh phải", "TT099", DATE, "jc", where="pPr", val="right"),
}  # fmt: skip
MUTATIONS: dict[str, Mutation] = {
    **IN_THREE_WAYS,
    "thiếu Quốc hiệu": Mutation("TT030", gone(STATE)),
    "Quốc hiệu HÕA": Mutation("TT031", typed("CỘNG HÒA XÃ", "CỘNG HÕA XÃ")),
    "Quốc hiệu chữ thường": Mutation("TT032", typed(STATE, "Cộng hòa xã hội chủ nghĩa Việt Nam")),
    "Quốc hiệu cỡ 11, qua kiểu": Mutation("TT033", lambda f: f.style("QuocHieu", "sz", val="22")),
    "Quốc hiệu bỏ đậm trong kiểu": Mutation("TT034", unstyle("b", "QuocHieu")),
    "Quốc hiệu nghiêng": Mutation("TT034", letters(STATE, "i")),
    "hai cột đầu văn bản đổi chỗ": Mutation("TT035", lambda f: f.swap_columns(STATE)),
    "Tiêu ngữ viết hoa Do": Mutation("TT041", typed(MOTTO, "Độc lập - Tự Do - Hạnh phúc")),
    "Tiêu ngữ gạch dài": Mutation("TT042", typed(MOTTO, "Độc lập – Tự do – Hạnh phúc")),
    "Tiêu ngữ gạch dính": Mutation("TT042", typed(MOTTO, "Độc lập-Tự do-Hạnh phúc")),
    "Tiêu ngữ bỏ đậm trong kiểu": Mutation("TT044", unstyle("b", "TieuNgu")),
    "Tiêu ngữ không nét": Mutation("TT045", unlined("ke_tieu_ngu")),
    "nét dưới Tiêu ngữ rộng cả ô": Mutation("TT046", lined("ke_tieu_ngu", "283.45pt")),
    "nét dưới Tiêu ngữ ngắn": Mutation("TT046", lined("ke_tieu_ngu", "70pt")),
    "nét dưới Tiêu ngữ là nét đứt": Mutation("TT047", lambda f: f.dash_line("ke_tieu_ngu")),
    "thiếu tên cơ quan": Mutation("TT050", gone("ỦY BAN NHÂN DÂN", ISSUER.text)),
    "cơ quan viết tắt": Mutation("TT051", typed("ỦY BAN NHÂN DÂN", "UBND")),
    "cơ quan chữ thường": Mutation("TT052", typed(ISSUER.text, "Xã An Thịnh Trung")),
    "cơ quan không nét": Mutation("TT056", unlined("ke_co_quan")),
    "nét dưới cơ quan quá dài": Mutation("TT057", lined("ke_co_quan", "120pt")),
    "nét dưới cơ quan là nét đứt": Mutation("TT058", lambda f: f.dash_line("ke_co_quan")),
    "nét dưới cơ quan lệch trái": Mutation("TT059", lambda f: f.shove_line("ke_co_quan")),
    "chủ quản chữ thường": Mutation(
        "TT060", typed(PARENT.text, "Ủy ban nhân dân huyện Bình Trạch"), bases.board
    ),
    "thiếu số, ký hiệu": Mutation("TT070", typed(NUMBER.text, "")),
    "Số thiếu hai chấm": Mutation("TT071", typed(NUMBER.text, "Số 07/KH-UBND")),
    "ký hiệu có dấu cách": Mutation("TT071", typed(NUMBER.text, "Số: 07/KH - UBND")),
    "Số:5/KH-UBND": Mutation("TT072", typed("Số: 05/KH-UBND", "Số:5/KH-UBND"), bases.plain),
    "ký hiệu chữ thường": Mutation("TT073", typed(NUMBER.text, "Số: 07/Kh-UBND")),
    # The appendices still name the number as it was.
    "ký hiệu sai loại": Mutation("TT074", typed(NUMBER.text, "Số: 07/QĐ-UBND"), also=("TT252",)),
    "CV trong ký hiệu công văn": Mutation(
        "TT075", typed("Số: 12/UBND-VX", "Số: 12/CV-UBND"), bases.letter
    ),
    "số có năm": Mutation("TT076", typed("/KH-UBND", "/2026/KH-UBND"), bases.plain),
    "ký hiệu thiếu UBND": Mutation("TT077", typed("/KH-UBND", "/KH-PKT"), bases.plain),
    "ký hiệu công văn thiếu đơn vị": Mutation("TT081", typed("UBND-VX", "UBND"), bases.letter),
    "thiếu địa danh, thời gian": Mutation("TT090", typed(DATE.text, "")),
    "thiếu phẩy sau địa danh": Mutation(
        "TT091", typed(DATE.text, "An Thịnh Trung ngày 09 tháng 3 năm 2026")
    ),
    "tháng 3năm": Mutation("TT091", _dated("ngày 09 tháng 3năm 2026")),
    "ngày 9": Mutation("TT092", _dated("ngày 9 tháng 3 năm 2026")),
    "tháng 1 thay tháng 01": Mutation("TT093", typed("tháng 01", "tháng 1"), bases.plain),
    "tháng 03": Mutation("TT094", _dated("ngày 09 tháng 03 năm 2026")),
    "ngày 31 tháng 4": Mutation("TT095", typed("ngày 15 tháng 01", "ngày 31 tháng 4"), bases.plain),
    "địa danh chữ thường": Mutation(
        "TT096", typed(DATE.text, "An thịnh Trung, ngày 09 tháng 3 năm 2026")
    ),
    "địa danh là tên tỉnh": Mutation("TT101", typed("An Thịnh Trung, ngày", "Bình Lâm, ngày")),
    "phường đặt theo số chỉ ghi số": Mutation(
        "TT102", typed("Phường 1, ngày", "1, ngày"), bases.ward
    ),
    "TP. Hồ Chí Minh viết tắt": Mutation(
        "TT102", typed("Thành phố Hồ Chí Minh, ngày", "TP. Hồ Chí Minh, ngày"), bases.city
    ),
    "ngày tháng bỏ nghiêng trong kiểu": Mutation("TT098", unstyle("i", "DiaDanhThoiGian")),
    "ngày tháng thấp hơn số một dòng": Mutation("TT100", _date_a_row_below),
}
