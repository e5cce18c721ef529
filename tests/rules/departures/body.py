"""Departures in the text: legal bases, prose, headings and items (TT140 to TT179)."""

from __future__ import annotations

from typing import Final

from tests.rules import bases
from tests.rules.departures.page import TASK
from tests.rules.departures.steps import (
    DIRECT,
    TWO_WAYS,
    Dress,
    Mutation,
    gone,
    lay,
    style,
    typed,
    unstyle,
    ways,
    whole,
)

PROSE: Final = Dress("Năm 2025, Ủy ban nhân dân xã đã kiện toàn", "DoanVan")
BASIS: Final = Dress("Căn cứ Nghị quyết số 424/NQ-CP", "CanCu")
HEADING: Final = Dress("I. CÔNG TÁC CHỈ ĐẠO", "MucLaMa")
CLAUSE: Final = Dress("2. Khó khăn, thách thức", "MucSo")
POINT: Final = Dress("b) Liên kết", "KhoanDiem")
BULLET: Final = Dress("- Hệ thống truyền thanh", "GachDau")
CLOSING: Final = Dress("Trong quá trình thực hiện, nếu có", "DoanKet")
PART: Final = Dress("Phần I", "PhanNhan")
PART_TITLE: Final = Dress("TÌNH HÌNH VÀ KẾT QUẢ", "PhanTen")
ARTICLE: Final = Dress("Điều 2. Nguyên tắc làm việc", "DieuTen")
_SPACED: Final = {"line": "408", "lineRule": "auto"}
_PROGRAMME: Final = bases.programme
_RULES: Final = bases.regulation

IN_THREE_WAYS: dict[str, Mutation] = {
    **ways("căn cứ đứng", "TT140", BASIS, "i", by=TWO_WAYS, val="0"),
    **ways("căn cứ cỡ 12", "TT141", BASIS, "sz", val="24"),
    **ways("căn cứ hiện chữ hoa", "TT149", BASIS, "caps", by=TWO_WAYS),
    **ways("lời văn cỡ 12", "TT150", TASK, "sz", val="24"),
    **ways("một cấp cỡ 13", "TT151", TASK, "sz", val="26"),
    **ways("lời văn canh trái", "TT152", PROSE, "jc", where="pPr", val="left"),
    **ways("không lùi đầu dòng", "TT153", TASK, "ind", where="pPr", firstLine="0"),
    **ways("đoạn cách 0 pt", "TT154", BULLET, "spacing", where="pPr", after="0"),
    **ways("cách dòng 1,7", "TT155", TASK, "spacing", where="pPr", **_SPACED),
    **ways("lời văn nghiêng cả đoạn", "TT156", PROSE, "i", by=(DIRECT,)),
    **ways("đoạn hiện chữ hoa", "TT157", CLOSING, "caps", by=TWO_WAYS),
    **ways("mục La Mã không đậm", "TT161", HEADING, "b", by=TWO_WAYS, val="0"),
    **ways("mục La Mã cỡ 15", "TT162", HEADING, "sz", val="30"),
    **ways("khoản nghiêng", "TT164", CLAUSE, "i", by=TWO_WAYS),
    **ways("khoản hiện chữ hoa", "TT165", CLAUSE, "caps", by=TWO_WAYS),
    **ways("khoản khác cỡ lời văn", "TT166", CLAUSE, "sz", val="26"),
    **ways("Phần canh trái", "TT176", PART, "jc", where="pPr", of=_PROGRAMME, val="left"),
    **ways(
        "tên phần canh phải", "TT176", PART_TITLE, "jc", where="pPr", of=_PROGRAMME, val="right"
    ),
    **ways("Phần không đậm", "TT177", PART, "b", of=_PROGRAMME, by=TWO_WAYS, val="0"),
    **ways("tên phần nghiêng", "TT177", PART_TITLE, "i", of=_PROGRAMME, by=TWO_WAYS),
    **ways("Điều không đậm", "TT178", ARTICLE, "b", of=_RULES, by=TWO_WAYS, val="0"),
    **ways("Điều khác cỡ lời văn", "TT166", ARTICLE, "sz", of=_RULES, val="26"),
    **ways("Điều hiện chữ hoa", "TT165", ARTICLE, "caps", of=_RULES, by=TWO_WAYS),
    **ways("tiêu đề khoản không lùi đầu dòng", "TT302", CLAUSE, "ind", where="pPr", firstLine="0"),
    **ways(
        "Điều không lùi đầu dòng", "TT300", ARTICLE, "ind", where="pPr", of=_RULES, firstLine="0"
    ),
    **ways("Điều canh giữa", "TT300", ARTICLE, "jc", where="pPr", of=_RULES, val="center"),
    **ways("Chương cỡ 15", "TT162", Dress("Chương I", "PhanNhan"), "sz", of=_RULES, val="30"),
}
MUTATIONS: dict[str, Mutation] = {
    **IN_THREE_WAYS,
    "căn cứ bỏ nghiêng trong kiểu": Mutation("TT140", unstyle("i", "CanCu")),
    "căn cứ kết thúc bằng chấm": Mutation("TT142", typed("số 257/2025/QH15;", "số 257/2025/QH15.")),
    "căn cứ cuối kết thúc bằng chấm phẩy": Mutation(
        "TT143", typed("Trưởng phòng Phòng Kinh tế.", "Trưởng phòng Phòng Kinh tế;")
    ),
    "hai căn cứ một đoạn": Mutation(
        "TT144",
        typed(
            "số 257/2025/QH15;",
            "số 257/2025/QH15; Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 01 năm 2026;",
        ),
    ),
    "luật có số": Mutation(
        "TT145", typed("địa phương ngày 16 tháng 6", "địa phương số 72/2025/QH15 ngày 16 tháng 6")
    ),
    "căn cứ thiếu cơ quan ban hành": Mutation(
        "TT136", typed("của Chính phủ quy định chuẩn nghèo", "quy định chuẩn nghèo")
    ),
    "luật có cơ quan ban hành": Mutation(
        "TT137", typed("tháng 6 năm 2025;", "tháng 6 năm 2025 của Quốc hội;")
    ),
    "Theo đề nghị trên căn cứ khác": Mutation(
        "TT138",
        lambda f: (
            f.move_after("Căn cứ Luật", "Theo đề nghị"),
            f.retype("tháng 6 năm 2025;", "tháng 6 năm 2025."),
            f.retype("Phòng Kinh tế.", "Phòng Kinh tế;"),
        ),
        bases.decision,
    ),
    "căn cứ thiếu số": Mutation(
        "TT146",
        typed(
            "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01",
            "Căn cứ Nghị định ngày 27 tháng 01",
        ),
    ),
    "căn cứ thiếu ngày": Mutation(
        "TT147", typed("424/NQ-CP ngày 30 tháng 12 năm 2025", "424/NQ-CP")
    ),
    "căn cứ thiếu chữ số": Mutation(
        "TT148", typed("Căn cứ Nghị quyết số 424", "Căn cứ Nghị quyết 424")
    ),
    "lùi đầu dòng 2 cm, qua kiểu": Mutation(
        "TT153", style("DoanVan", "ind", "pPr", firstLine="1134"), also=("TT302",)
    ),
    "đoạn cách 0 pt, contextualSpacing": Mutation(
        "TT154", style("GachDau", "contextualSpacing", "pPr")
    ),
    "cách dòng đúng 14 pt": Mutation(
        "TT155", lay(PROSE.text, "spacing", line="280", lineRule="exact")
    ),
    "thiếu ./.": Mutation("TT158", typed("./.", ".")),
    "Phần không có tên": Mutation("TT159", gone("NHIỆM VỤ NĂM 2026"), _PROGRAMME),
    "mục La Mã chữ thường": Mutation(
        "TT160", typed("I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", "I. Công tác chỉ đạo, điều hành")
    ),
    "I/ thay I.": Mutation("TT163", typed(HEADING.text, "I/ CÔNG TÁC CHỈ ĐẠO")),
    "khoản chữ hoa": Mutation("TT165", typed("1. Mục tiêu tổng quát", "1. MỤC TIÊU TỔNG QUÁT")),
    "2/ thay 2.": Mutation("TT167", typed(CLAUSE.text, "2/ Khó khăn, thách thức")),
    "a. thay a)": Mutation("TT168", typed("b) Liên kết", "b. Liên kết")),
    "số của khoản in đậm": Mutation(
        "TT301",
        lambda f: f.over("2. Mỗi thành viên", "**2.** Mỗi thành viên có trách nhiệm:"),
        _RULES,
    ),
    "chữ của điểm in đậm": Mutation(
        "TT301", lambda f: f.over("b) Liên kết", "**b)** Liên kết với doanh nghiệp;")
    ),
    "điểm in nghiêng": Mutation("TT169", lambda f: f.letters(POINT.text, "i"), also=("TT156",)),
    "điểm in đậm": Mutation("TT169", lambda f: f.letters(POINT.text, "b")),
    "điểm f) sau e)": Mutation(
        "TT170",
        lambda f: (
            f.retype("đ) Theo dõi lao động sau khi có việc làm.", "đ) Theo dõi lao động;"),
            f.insert("đ) Theo dõi", "e) Hỗ trợ học nghề;", "KhoanDiem"),
            f.insert("e) Hỗ trợ học nghề", "f) Hỗ trợ đi làm việc ở nước ngoài.", "KhoanDiem"),
        ),
    ),
    "điểm đ) bị bỏ": Mutation("TT170", typed("đ) Theo dõi", "e) Theo dõi")),
    "nhảy số La Mã": Mutation("TT171", typed("III. NHIỆM VỤ", "IV. NHIỆM VỤ")),
    "Điều bị nhảy số": Mutation("TT171", typed("Điều 3. Điều khoản", "Điều 4. Điều khoản"), _RULES),
    "PHẦN chữ hoa": Mutation("TT172", whole("Phần I", "PHẦN I"), _PROGRAMME),
    "CHƯƠNG chữ hoa": Mutation("TT172", whole("Chương II", "CHƯƠNG II"), _RULES),
    "tên mục cùng dòng với số mục": Mutation(
        "TT173",
        lambda f: (f.remove("NGUYÊN NHÂN"), f.retype("Mục 2", "Mục 2. NGUYÊN NHÂN ĐẠT ĐƯỢC")),
        _PROGRAMME,
    ),
    "Phần thứ hai": Mutation("TT174", whole("Phần II", "Phần thứ hai"), _PROGRAMME),
    "Chương 2": Mutation("TT174", whole("Chương II", "Chương 2"), _RULES),
    "Mục II thay Mục 2": Mutation("TT174", whole("Mục 2", "Mục II"), _PROGRAMME),
    "tên phần chữ thường": Mutation(
        "TT175", typed(PART_TITLE.text, "Tình hình và kết quả"), _PROGRAMME
    ),
    "Điều không đậm trong quyết định": Mutation(
        "TT178", lambda f: f.letters("Điều 2.", "b", val="0"), bases.decision
    ),
    "Điều đứng riêng một dòng": Mutation(
        "TT303",
        lambda f: (
            f.over("Điều 2. Nguyên tắc", "Điều 2."),
            f.insert("Điều 2.", "Nguyên tắc làm việc như sau:", "DoanVan"),
        ),
        _RULES,
    ),
    "Điều II": Mutation("TT304", typed("Điều 2.", "Điều II."), _RULES, also=("TT171",)),
    "Điều 2: thay Điều 2.": Mutation("TT179", typed("Điều 2.", "Điều 2:"), bases.decision),
}
