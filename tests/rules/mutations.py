"""Single departures, each made in a real Word file: what is done, and the rule that must see it.

The same departure is made directly, through a style, through docDefaults and through the theme
where Word lets a person do so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.rules.editing import Editor

PLAN = "giam-ngheo-ben-vung-2026"
BOARD = "ban-chi-dao-nhieu-cap"
MEDIA = "truyen-thong-giam-ngheo-2026"  # one appendix, on a landscape page


class Mutation(NamedTuple):
    """``edit`` changes the document of the example ``of``; ``also`` may be told besides."""

    code: str
    edit: Callable[[Editor], object]
    of: str = PLAN
    also: tuple[str, ...] = ()


def _letters(text: str, tag: str, **attributes: str) -> Callable[[Editor], object]:
    return lambda file: file.letters(text, tag, **attributes)


def _lay(text: str, tag: str, **attributes: str) -> Callable[[Editor], object]:
    return lambda file: file.lay(text, tag, **attributes)


def _style(
    name: str, tag: str, where: str = "rPr", **attributes: str
) -> Callable[[Editor], object]:
    return lambda file: file.style(name, tag, where, **attributes)


def _type(old: str, new: str) -> Callable[[Editor], object]:
    return lambda file: file.retype(old, new)


def _default(
    tag: str, *names: str, where: str = "rPr", **attributes: str
) -> Callable[[Editor], object]:
    """docDefaults changed, and the property taken out of the styles that would hide it."""

    def edit(file: Editor) -> None:
        file.unstyle(tag, *names, where=where)
        file.default(tag, where, **attributes)

    return edit


def _theme(file: Editor) -> None:
    file.theme_font("Calibri")
    file.style("DoanVan", "rFonts", asciiTheme="minorHAnsi", hAnsiTheme="minorHAnsi")


def _theme_direct(file: Editor) -> None:
    file.theme_font("Arial")
    file.letters(TASK, "rFonts", asciiTheme="minorHAnsi", hAnsiTheme="minorHAnsi")


def _footer(file: Editor) -> None:
    """The page number's part is shown at the foot instead."""
    for section in file.part().iter(f"{W}sectPr"):
        for reference in section.findall(f"{W}headerReference"):
            reference.tag = f"{W}footerReference"
    relations = file.part("word/_rels/document.xml.rels")
    for relation in relations:
        if relation.get("Type", "").endswith("/header"):
            relation.set("Type", relation.get("Type", "").replace("/header", "/footer"))
    file.part("word/header1.xml").tag = f"{W}ftr"


def _no_number(index: int) -> Callable[[Editor], object]:
    """A section whose header holds no number: an empty one of its own."""

    def edit(file: Editor) -> None:
        from lxml import etree

        section = list(file.part().iter(f"{W}sectPr"))[index]
        for reference in section.findall(f"{W}headerReference"):
            section.remove(reference)
        empty = etree.Element(f"{W}hdr")
        etree.SubElement(empty, f"{W}p")
        file.add("word/header9.xml", etree.tostring(empty), "header", "rId99")
        reference = etree.Element(f"{W}headerReference")
        reference.set(f"{W}type", "default")
        reference.set(f"{R}id", "rId99")
        section.insert(0, reference)

    return edit


def _all_sections(tag: str, **attributes: str) -> Callable[[Editor], object]:
    def edit(file: Editor) -> None:
        for index, _ in enumerate(list(file.part().iter(f"{W}sectPr"))):
            file.section(index, tag, **attributes)

    return edit


def _revision(file: Editor) -> None:
    """A run put in under Track Changes."""
    from lxml import etree

    run = next(file.paragraph(TASK).iter(f"{W}r"))
    parent = run.getparent()
    assert parent is not None
    inserted = etree.Element(f"{W}ins")
    inserted.set(f"{W}id", "1")
    inserted.set(f"{W}author", "An")
    parent.replace(run, inserted)
    inserted.append(run)


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
ISSUER = "XÃ AN THỊNH TRUNG"
PARENT = "ỦY BAN NHÂN DÂN HUYỆN BÌNH TRẠCH"
DATE = "An Thịnh Trung, ngày 09 tháng 3 năm 2026"
NUMBER = "Số: 07/KH-UBND"
SUBJECT = "Giảm nghèo bền vững năm 2026 trên địa bàn"
TASK = "Theo dõi lao động sau khi có việc làm"
PROSE = "Năm 2025, Ủy ban nhân dân xã đã kiện toàn"
BASIS = "Căn cứ Nghị quyết số 424/NQ-CP"
HEADING = "I. CÔNG TÁC CHỈ ĐẠO"
CLAUSE = "2. Khó khăn, thách thức"
LAST = "Trong quá trình thực hiện, nếu có khó khăn"
REFERENCE = "(Kèm theo Kế hoạch số 07"
TITLE = "QUY TRÌNH RÀ SOÁT"

COMMENTS = (
    f"<w:comments xmlns:w='{W[1:-1]}'><w:comment w:id='1'><w:p/></w:comment></w:comments>".encode()
)

MUTATIONS: dict[str, Mutation] = {
    # Trang giấy, số trang.
    "khổ Letter": Mutation("TT001", _all_sections("pgSz", w="12240", h="15840")),
    "lề trên 19 mm": Mutation("TT003", lambda f: f.section(0, "pgMar", top="1077")),
    "lề dưới 26 mm": Mutation("TT004", lambda f: f.section(0, "pgMar", bottom="1474")),
    "lề trái 25 mm ở phụ lục": Mutation("TT005", lambda f: f.section(1, "pgMar", left="1417")),
    "lề phải 25,4 mm": Mutation("TT006", lambda f: f.section(0, "pgMar", right="1440")),
    "phông Arial, trực tiếp": Mutation(
        "TT007", _letters(TASK, "rFonts", ascii="Arial", hAnsi="Arial")
    ),
    "phông Calibri, qua kiểu": Mutation(
        "TT007", _style("DoanVan", "rFonts", ascii="Calibri", hAnsi="Calibri")
    ),
    "phông Calibri, qua docDefaults": Mutation(
        "TT007", _default("rFonts", "Normal", ascii="Calibri", hAnsi="Calibri")
    ),
    "phông Calibri, qua theme và kiểu": Mutation("TT007", _theme),
    "phông Arial, qua theme, trực tiếp": Mutation("TT007", _theme_direct),
    "phông .VnTime": Mutation("TT008", _letters(TASK, "rFonts", ascii=".VnTime", hAnsi=".VnTime")),
    "phông VNI, qua kiểu": Mutation(
        "TT008", _style("KhoanDiem", "rFonts", ascii="VNI-Times", hAnsi="VNI-Times")
    ),
    "chữ đỏ, trực tiếp": Mutation("TT009", _letters(TASK, "color", val="FF0000")),
    "chữ xanh, qua kiểu": Mutation("TT009", _style("KhoanDiem", "color", val="0000FF")),
    "chữ xanh, qua docDefaults": Mutation("TT009", _default("color", "Normal", val="1F497D")),
    "không số trang": Mutation(
        "TT011",
        lambda f: [s.getparent().remove(s) for s in list(f.part().iter(f"{W}headerReference"))],
    ),
    "trang ngang không số": Mutation("TT012", _no_number(1), MEDIA),
    "số trang ở chân trang": Mutation("TT013", _footer),
    "số trang canh phải, qua kiểu": Mutation("TT014", _style("SoTrang", "jc", "pPr", val="right")),
    "số trang canh trái, trực tiếp": Mutation(
        "TT014", lambda f: f.lay("2", "jc", "word/header1.xml", val="left")
    ),
    "số trang cỡ 12, qua kiểu": Mutation("TT015", _style("SoTrang", "sz", val="24")),
    "số trang cỡ 11, trực tiếp": Mutation(
        "TT015", lambda f: f.letters("2", "sz", "word/header1.xml", val="22")
    ),
    "số trang nghiêng": Mutation("TT016", _style("SoTrang", "i")),
    "số trang La Mã": Mutation("TT018", lambda f: f.section(0, "pgNumType", fmt="upperRoman")),
    "trang 1 hiện số": Mutation("TT019", lambda f: f.unsection(0, "titlePg")),
    "đếm từ 2": Mutation("TT020", lambda f: f.section(0, "pgNumType", start="2")),
    "phụ lục đếm tiếp": Mutation("TT022", lambda f: f.unsection(1, "pgNumType")),
    # Ô 1.
    "Quốc hiệu HÕA": Mutation("TT031", _type("CỘNG HÒA XÃ", "CỘNG HÕA XÃ")),
    "Quốc hiệu chữ thường": Mutation("TT032", _type(STATE, "Cộng hòa xã hội chủ nghĩa Việt Nam")),
    "Quốc hiệu cỡ 14, trực tiếp": Mutation("TT033", _letters(STATE, "sz", val="28")),
    "Quốc hiệu cỡ 11, qua kiểu": Mutation("TT033", _style("QuocHieu", "sz", val="22")),
    "Quốc hiệu cỡ 14, qua docDefaults": Mutation(
        "TT033", _default("sz", "QuocHieu", "Normal", val="28")
    ),
    "Quốc hiệu không đậm, trực tiếp": Mutation("TT034", _letters(STATE, "b", val="0")),
    "Quốc hiệu không đậm, qua kiểu": Mutation("TT034", lambda f: f.unstyle("b", "QuocHieu")),
    "Quốc hiệu nghiêng": Mutation("TT034", _letters(STATE, "i")),
    "Tiêu ngữ canh trái": Mutation("TT036", _lay(MOTTO, "jc", val="left")),
    "Tiêu ngữ cách 1,5": Mutation("TT037", _lay(MOTTO, "spacing", line="360", lineRule="auto")),
    "Tiêu ngữ cách 1,5, qua kiểu": Mutation(
        "TT037", _style("TieuNgu", "spacing", "pPr", line="360", lineRule="auto")
    ),
    "Tiêu ngữ gạch dài": Mutation("TT042", _type(MOTTO, "Độc lập – Tự do – Hạnh phúc")),
    "Tiêu ngữ gạch dính": Mutation(
        "TT042", _type(MOTTO, "Độc lập-Tự do-Hạnh phúc"), also=("TT046",)
    ),
    "Tiêu ngữ viết hoa Do": Mutation("TT041", _type(MOTTO, "Độc lập - Tự Do - Hạnh phúc")),
    "Tiêu ngữ cỡ 15": Mutation("TT043", _letters(MOTTO, "sz", val="30"), also=("TT046",)),
    "Tiêu ngữ không đậm": Mutation("TT044", lambda f: f.unstyle("b", "TieuNgu"), also=("TT046",)),
    "Tiêu ngữ nghiêng": Mutation("TT044", _style("TieuNgu", "i")),
    "Tiêu ngữ không nét": Mutation("TT045", lambda f: f.erase_line("ke_tieu_ngu")),
    "nét dưới Tiêu ngữ rộng cả ô": Mutation("TT046", lambda f: f.widen("ke_tieu_ngu", "280pt")),
    "nét dưới Tiêu ngữ ngắn": Mutation("TT046", lambda f: f.widen("ke_tieu_ngu", "70pt")),
    "ba cỡ chữ lệch bộ": Mutation("TT048", _letters(DATE, "sz", val="28")),
    # Ô 2, 3, 4.
    "cơ quan viết tắt": Mutation("TT051", _type("ỦY BAN NHÂN DÂN", "UBND")),
    "cơ quan chữ thường": Mutation("TT052", _type(ISSUER, "Xã An Thịnh Trung")),
    "cơ quan cỡ 14": Mutation("TT053", _style("CoQuanBanHanh", "sz", val="28"), also=("TT057",)),
    "cơ quan không đậm": Mutation("TT054", _letters(ISSUER, "b", val="0")),
    "cơ quan canh trái": Mutation("TT055", _lay(ISSUER, "jc", val="left")),
    "cơ quan không nét": Mutation("TT056", lambda f: f.erase_line("ke_co_quan")),
    "nét dưới cơ quan quá dài": Mutation("TT057", lambda f: f.widen("ke_co_quan", "120pt")),
    "Số:5": Mutation("TT072", _type(NUMBER, "Số:7/KH-UBND")),
    "Số thiếu hai chấm": Mutation("TT071", _type(NUMBER, "Số 07/KH-UBND")),
    "ký hiệu có dấu cách": Mutation("TT071", _type(NUMBER, "Số: 07/KH - UBND")),
    "ký hiệu chữ thường": Mutation("TT073", _type(NUMBER, "Số: 07/Kh-UBND")),
    "ký hiệu sai loại": Mutation("TT074", _type(NUMBER, "Số: 07/QĐ-UBND"), also=("TT252",)),
    "số có năm": Mutation("TT076", _type(NUMBER, "Số: 07/2026/KH-UBND"), also=("TT252",)),
    "số cỡ 14": Mutation("TT078", _style("SoKyHieu", "sz", val="28")),
    "số cỡ 14, qua docDefaults": Mutation("TT078", _default("sz", "SoKyHieu", "Normal", val="28")),
    "số in đậm": Mutation("TT079", _letters(NUMBER, "b")),
    "số canh trái": Mutation("TT080", _lay(NUMBER, "jc", val="left")),
    "ngày 9": Mutation("TT092", _type(DATE, "An Thịnh Trung, ngày 9 tháng 3 năm 2026")),
    "tháng 1": Mutation(
        "TT093", _type(DATE, "An Thịnh Trung, ngày 09 tháng 1 năm 2026"), also=("TT252",)
    ),
    "tháng 03": Mutation("TT094", _type(DATE, "An Thịnh Trung, ngày 09 tháng 03 năm 2026")),
    "thiếu phẩy sau địa danh": Mutation(
        "TT091", _type(DATE, "An Thịnh Trung ngày 09 tháng 3 năm 2026")
    ),
    "tháng 3năm": Mutation("TT091", _type(DATE, "An Thịnh Trung, ngày 09 tháng 3năm 2026")),
    "địa danh chữ thường": Mutation(
        "TT096", _type(DATE, "An thịnh Trung, ngày 09 tháng 3 năm 2026")
    ),
    "ngày tháng cỡ 12": Mutation("TT097", _letters(DATE, "sz", val="24")),
    "ngày tháng đứng": Mutation("TT098", lambda f: f.unstyle("i", "DiaDanhThoiGian")),
    "ngày tháng canh phải": Mutation("TT099", _lay(DATE, "jc", val="right")),
    # Ô 5a.
    "tên loại cỡ 16": Mutation("TT113", _style("TenLoai", "sz", val="32")),
    "tên loại không đậm": Mutation("TT114", _letters("KẾ HOẠCH", "b", val="0")),
    "tên loại canh trái": Mutation("TT115", _style("TenLoai", "jc", "pPr", val="left")),
    "trích yếu chữ hoa": Mutation(
        "TT116",
        _type(
            "Giảm nghèo bền vững năm 2026 trên địa bàn xã An Thịnh Trung",
            "GIẢM NGHÈO BỀN VỮNG NĂM 2026 TRÊN ĐỊA BÀN XÃ AN THỊNH TRUNG",
        ),
        also=("TT121",),
    ),
    "trích yếu chữ hoa, qua kiểu": Mutation("TT116", _style("TrichYeu", "caps"), also=("TT121",)),
    "trích yếu cỡ 12": Mutation("TT117", _letters(SUBJECT, "sz", val="24")),
    "trích yếu không đậm": Mutation("TT118", lambda f: f.unstyle("b", "TrichYeu")),
    "trích yếu canh trái": Mutation("TT119", _lay(SUBJECT, "jc", val="left")),
    "trích yếu không nét": Mutation("TT120", lambda f: f.erase_line("ke_trich_yeu")),
    "nét dưới trích yếu quá dài": Mutation("TT121", lambda f: f.widen("ke_trich_yeu", "300pt")),
    # Ô 6.
    "căn cứ đứng, trực tiếp": Mutation("TT140", _letters(BASIS, "i", val="0")),
    "căn cứ đứng, qua kiểu": Mutation("TT140", lambda f: f.unstyle("i", "CanCu")),
    "căn cứ cỡ 12": Mutation("TT141", _style("CanCu", "sz", val="24")),
    "căn cứ kết thúc bằng chấm": Mutation("TT142", _type("số 257/2025/QH15;", "số 257/2025/QH15.")),
    "căn cứ cuối kết thúc bằng chấm phẩy": Mutation(
        "TT143", _type("Trưởng phòng Phòng Kinh tế.", "Trưởng phòng Phòng Kinh tế;")
    ),
    "luật có số": Mutation(
        "TT145", _type("địa phương ngày 16 tháng 6", "địa phương số 72/2025/QH15 ngày 16 tháng 6")
    ),
    "căn cứ thiếu chữ số": Mutation(
        "TT148", _type("Căn cứ Nghị quyết số 424", "Căn cứ Nghị quyết 424")
    ),
    "lời văn cỡ 12, trực tiếp": Mutation("TT150", _letters(TASK, "sz", val="24")),
    "lời văn cỡ 12, qua kiểu": Mutation("TT150", _style("KhoanDiem", "sz", val="24")),
    "lời văn cỡ 12, qua docDefaults": Mutation(
        "TT150",
        _default("sz", "DoanVan", "Normal", val="24"),
        also=("TT141", "TT162", "TT166", "TT097", "TT253"),
    ),
    "một đoạn cỡ 13": Mutation("TT151", _letters(PROSE, "sz", val="26")),
    "lời văn canh trái, trực tiếp": Mutation("TT152", _lay(PROSE, "jc", val="left")),
    "lời văn canh trái, qua kiểu": Mutation("TT152", _style("DoanVan", "jc", "pPr", val="left")),
    "lời văn canh trái, qua docDefaults": Mutation(
        "TT152", _default("jc", "DoanVan", where="pPr", val="left")
    ),
    "không lùi đầu dòng": Mutation("TT153", _lay(PROSE, "ind", firstLine="0")),
    "lùi 2 cm, qua kiểu": Mutation("TT153", _style("DoanVan", "ind", "pPr", firstLine="1134")),
    "đoạn cách 0 pt": Mutation("TT154", _style("GachDau", "spacing", "pPr", after="0")),
    "đoạn cách 0 pt, contextualSpacing": Mutation(
        "TT154", _style("GachDau", "contextualSpacing", "pPr")
    ),
    "cách dòng 1,7": Mutation("TT155", _lay(PROSE, "spacing", line="408", lineRule="auto")),
    "cách dòng đúng 14 pt": Mutation("TT155", _lay(PROSE, "spacing", line="280", lineRule="exact")),
    "lời văn nghiêng cả đoạn": Mutation("TT156", _letters(PROSE, "i")),
    "thiếu ./.": Mutation("TT158", lambda f: f.retype("./.", ".")),
    "mục La Mã chữ thường": Mutation(
        "TT160", _type("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "I. Công tác chỉ đạo, điều hành")
    ),
    "mục La Mã không đậm": Mutation("TT161", _letters(HEADING, "b", val="0")),
    "mục La Mã cỡ 15": Mutation("TT162", _style("MucLaMa", "sz", val="30")),
    "khoản không đậm, trực tiếp": Mutation("TT164", _letters(CLAUSE, "b", val="0")),
    "khoản nghiêng, qua kiểu": Mutation("TT164", _style("MucSo", "i")),
    "khoản chữ hoa": Mutation("TT165", _type("1. Mục tiêu tổng quát", "1. MỤC TIÊU TỔNG QUÁT")),
    "khoản khác cỡ lời văn": Mutation("TT166", _letters(CLAUSE, "sz", val="26")),
    "điểm f) sau e)": Mutation("TT170", lambda f: [f.retype("đ) Theo dõi", "e) Theo dõi")]),
    "nhảy số La Mã": Mutation("TT171", _type("VIII. CHẾ ĐỘ", "IX. CHẾ ĐỘ")),
    # Ô 7, 9.
    "Nơi nhận cỡ 13": Mutation("TT192", _letters("Nơi nhận:", "sz", val="26")),
    "Nơi nhận đứng": Mutation("TT193", lambda f: f.unstyle("i", "NoiNhan")),
    "NƠI NHẬN": Mutation("TT194", _type("Nơi nhận:", "NƠI NHẬN:")),
    "Nơi nhận thiếu hai chấm": Mutation("TT191", _type("Nơi nhận:", "Nơi nhận")),
    "Nơi nhận canh giữa": Mutation("TT195", _lay("Nơi nhận:", "jc", val="center")),
    "dòng nơi nhận cỡ 12": Mutation("TT196", _style("NoiNhanMuc", "sz", val="24")),
    "dòng nơi nhận nghiêng": Mutation("TT197", _letters("- Trưởng các thôn", "i")),
    "dòng nơi nhận thiếu gạch": Mutation("TT199", _type("- Trưởng các thôn;", "Trưởng các thôn;")),
    "dòng nơi nhận thiếu chấm phẩy": Mutation(
        "TT200", _type("- Trưởng các thôn;", "- Trưởng các thôn")
    ),
    "thiếu dòng Lưu": Mutation("TT202", lambda f: f.remove("- Lưu: VT")),
    "- Lưu VT": Mutation("TT203", _type("- Lưu: VT, KT.", "- Lưu VT, KT.")),
    "dòng Lưu thiếu chấm": Mutation("TT204", _type("- Lưu: VT, KT.", "- Lưu: VT, KT")),
    "KT CHỦ TỊCH": Mutation("TT215", _type("KT. CHỦ TỊCH", "KT CHỦ TỊCH"), MEDIA),
    "TM ỦY BAN": Mutation("TT215", _type("TM. ỦY BAN NHÂN DÂN", "TM ỦY BAN NHÂN DÂN")),
    "KT. mà không có chức vụ": Mutation("TT217", lambda f: f.remove("PHÓ CHỦ TỊCH"), MEDIA),
    "TM. ỦY BAN NHÂN DÂN XÃ": Mutation(
        "TT218", _type("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN XÃ")
    ),
    "chức vụ chữ thường": Mutation("TT211", _type("CHỦ TỊCH", "Chủ tịch")),
    "chức vụ cỡ 12": Mutation("TT212", _style("ChucVu", "sz", val="24")),
    "chức vụ không đậm": Mutation("TT213", _letters("TM. ỦY BAN", "b", val="0")),
    "chức vụ canh trái": Mutation("TT214", _lay("TM. ỦY BAN", "jc", val="left")),
    "họ tên chữ hoa": Mutation("TT221", _type("Lê Thị Minh Hòa", "LÊ THỊ MINH HÒA")),
    "họ tên cỡ 12": Mutation("TT222", _letters("Lê Thị Minh Hòa", "sz", val="24")),
    "họ tên không đậm": Mutation("TT223", _style("HoTen", "b", val="0")),
    "ThS. trước họ tên": Mutation("TT225", _type("Lê Thị Minh Hòa", "ThS. Lê Thị Minh Hòa")),
    # Phụ lục, dấu chỉ, bản trình ký.
    "PHỤ LỤC chữ hoa": Mutation("TT240", lambda f: _label(f, "PHỤ LỤC I")),
    "Phụ lục cỡ 13": Mutation("TT241", _style("PhuLucNhan", "sz", val="26")),
    "Phụ lục không đậm": Mutation("TT242", lambda f: f.unstyle("b", "PhuLucNhan")),
    "Phụ lục 1": Mutation("TT245", lambda f: _label(f, "Phụ lục 1")),
    "tên phụ lục chữ thường": Mutation(
        "TT246",
        _type(
            "QUY TRÌNH RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO", "Quy trình rà soát hộ nghèo, hộ cận nghèo"
        ),
    ),
    "tên phụ lục không đậm": Mutation("TT248", _letters(TITLE, "b", val="0")),
    "dòng kèm theo số khác": Mutation(
        "TT252", _type("(Kèm theo Kế hoạch số 07", "(Kèm theo Kế hoạch số 08")
    ),
    "dòng kèm theo đứng": Mutation("TT254", _letters(REFERENCE, "i", val="0")),
    "dòng kèm theo canh trái": Mutation("TT255", _lay(REFERENCE, "jc", val="left")),
    "phụ lục không được nhắc": Mutation(
        "TT256", _type("Thực hiện theo quy trình tại Phụ lục I;", "Thực hiện theo quy trình;")
    ),
    "dấu khẩn cỡ 12": Mutation("TT261", _letters("KHẨN", "sz", val="24")),
    "dấu khẩn không khung": Mutation(
        "TT263", lambda f: f.unstyle("pBdr", "DauMucDoKhan", where="pPr")
    ),
    # Thiếu một thành phần; phần còn lại của từng ô.
    "thiếu Quốc hiệu": Mutation("TT030", lambda f: f.remove(STATE)),
    "thiếu tên cơ quan": Mutation(
        "TT050", lambda f: (f.remove("ỦY BAN NHÂN DÂN"), f.remove(ISSUER))
    ),
    "thiếu số, ký hiệu": Mutation("TT070", lambda f: f.retype(NUMBER, "")),
    "thiếu địa danh, thời gian": Mutation("TT090", lambda f: f.retype(DATE, "")),
    "thiếu tên loại": Mutation("TT110", lambda f: f.remove("KẾ HOẠCH")),
    "thiếu trích yếu": Mutation("TT111", lambda f: f.remove(SUBJECT)),
    "thiếu phần ký": Mutation(
        "TT210", lambda f: (f.remove("TM. ỦY BAN"), f.remove("CHỦ TỊCH")), also=("TT220",)
    ),
    "thiếu họ tên": Mutation("TT220", lambda f: f.remove("Lê Thị Minh Hòa")),
    "số trang kèm chữ Trang": Mutation(
        "TT017", lambda f: f.prefix("2", "Trang ", "word/header1.xml")
    ),
    "chủ quản chữ thường": Mutation("TT060", _type(PARENT, PARENT.capitalize()), BOARD),
    "chủ quản cỡ 14": Mutation("TT061", _style("CoQuanChuQuan", "sz", val="28"), BOARD),
    "chủ quản in đậm": Mutation("TT062", _letters(PARENT, "b"), BOARD),
    "chủ quản canh trái": Mutation("TT063", _lay(PARENT, "jc", val="left"), BOARD),
    "chủ quản cách dòng 1,5": Mutation(
        "TT064", _lay(PARENT, "spacing", line="360", lineRule="auto"), BOARD
    ),
    "ký hiệu thiếu UBND": Mutation("TT077", _type(NUMBER, "Số: 07/KH-PKT"), also=("TT252",)),
    "ngày 31 tháng 4": Mutation(
        "TT095", _type(DATE, "An Thịnh Trung, ngày 31 tháng 4 năm 2026"), also=("TT252",)
    ),
    "tên loại chữ thường": Mutation("TT112", _type("KẾ HOẠCH", "Kế hoạch")),
    "trích yếu có V/v": Mutation(
        "TT124", _type("Giảm nghèo bền vững năm 2026 trên", "V/v giảm nghèo bền vững năm 2026 trên")
    ),
    "hai căn cứ một đoạn": Mutation(
        "TT144",
        _type(
            "số 257/2025/QH15;",
            "số 257/2025/QH15; Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 01 năm 2026;",
        ),
    ),
    "căn cứ thiếu số": Mutation(
        "TT146",
        _type(
            "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định "
            "chuẩn nghèo đa chiều giai đoạn 2021 - 2025 (được sửa đổi, bổ sung bởi Nghị định số "
            "30/2025/NĐ-CP)",
            "Căn cứ Nghị định ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo",
        ),
    ),
    "căn cứ thiếu ngày": Mutation(
        "TT147", _type("424/NQ-CP ngày 30 tháng 12 năm 2025", "424/NQ-CP")
    ),
    "cả đoạn chữ hoa": Mutation("TT157", _style("DoanKet", "caps")),
    "I/ thay I.": Mutation("TT163", _type(HEADING, "I/ CÔNG TÁC CHỈ ĐẠO")),
    "2/ thay 2.": Mutation("TT167", _type(CLAUSE, "2/ Khó khăn, thách thức")),
    "a. thay a)": Mutation("TT168", _type("b) Liên kết", "b. Liên kết")),
    "điểm in nghiêng": Mutation("TT169", _letters("b) Liên kết", "i"), also=("TT156",)),
    "thiếu nơi nhận": Mutation("TT190", lambda f: f.remove_styled("NoiNhan", "NoiNhanMuc")),
    "dòng nơi nhận lùi vào": Mutation("TT198", _lay("- Trưởng các thôn", "ind", left="720")),
    "nơi nhận sau dòng Lưu": Mutation(
        "TT205", lambda f: f.move_after("- Trưởng các thôn", "- Lưu: VT")
    ),
    "KT. ỦY BAN": Mutation("TT219", _type("TM. ỦY BAN NHÂN DÂN", "KT. ỦY BAN NHÂN DÂN")),
    "họ tên canh trái": Mutation("TT224", _lay("Lê Thị Minh Hòa", "jc", val="left")),
    "Phụ lục canh trái": Mutation("TT243", _style("PhuLucNhan", "jc", "pPr", val="left")),
    "Phụ lục I: tên": Mutation(
        "TT244", lambda f: _label(f, "Phụ lục I: QUY TRÌNH"), also=("TT246",)
    ),
    "tên phụ lục cỡ 12": Mutation("TT247", _letters(TITLE, "sz", val="24")),
    "tên phụ lục canh trái": Mutation("TT249", _lay(TITLE, "jc", val="left"), also=("TT250",)),
    "thiếu dòng kèm theo": Mutation("TT250", lambda f: f.remove(REFERENCE)),
    "dòng kèm theo thiếu cơ quan": Mutation(
        "TT251", _type(" của Ủy ban nhân dân xã An Thịnh Trung)", ")")
    ),
    "dòng kèm theo cỡ 12": Mutation("TT253", _letters(REFERENCE, "sz", val="24")),
    "KHẨN viết thêm chữ": Mutation("TT260", _type("KHẨN", "HỎA TỐC HẸN GIỜ")),
    "KHẨN không đậm": Mutation("TT262", _letters("KHẨN", "b", val="0")),
    "còn lời bình": Mutation(
        "TT281", lambda f: f.add("word/comments.xml", COMMENTS, "comments", "rId98")
    ),
    "còn dấu vết sửa": Mutation("TT280", _revision),
}


def _label(file: Editor, text: str) -> None:
    """The label of the first appendix typed anew (the body names it first)."""
    for paragraph in file.part().iter(f"{W}p"):
        texts = list(paragraph.iter(f"{W}t"))
        if "".join(each.text or "" for each in texts) == "Phụ lục I":
            texts[0].text = text
            return
    raise LookupError("Phụ lục I")
