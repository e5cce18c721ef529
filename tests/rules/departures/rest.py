"""Departures of appendices, marks, the contact line, and of a draft (TT240 to TT281)."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.ooxml import W
from tests.rules import bases
from tests.rules.departures.steps import (
    TWO_WAYS,
    Dress,
    Mutation,
    gone,
    revision,
    typed,
    unlined,
    unstyle,
    ways,
    whole,
)

LABEL: Final = Dress("Phụ lục", "PhuLucNhan")
TITLE: Final = Dress("PHÂN CÔNG VÀ TIẾN ĐỘ", "PhuLucTen")
WITH: Final = Dress("(Kèm theo Kế hoạch", "PhuLucKemTheo")
URGENT: Final = Dress("KHẨN", "DauKhan")
INTERNAL: Final = Dress("LƯU HÀNH NỘI BỘ", "PhamViLuuHanh")
CONTACT: Final = Dress("Địa chỉ: thôn Đông", "LienHe")
SECRET: Final = Dress("MẬT", "DauMat")
SIGNED: Final = Dress("Số: 12/KH-UBND; 15/4/2026", "ChuKySo")
COPY: Final = Dress("SAO Y", "HinhThucSao")
_ALONE: Final = bases.appendix_alone
_MEDIA: Final = bases.media
_COMMENTS: Final = (
    f"<w:comments xmlns:w='{W[1:-1]}'><w:comment w:id='1'><w:p/></w:comment></w:comments>"
)

IN_THREE_WAYS: dict[str, Mutation] = {
    **ways("Phụ lục cỡ 13", "TT241", LABEL, "sz", of=_MEDIA, val="26"),
    **ways("Phụ lục không đậm", "TT242", LABEL, "b", of=_MEDIA, by=TWO_WAYS, val="0"),
    **ways("Phụ lục canh trái", "TT243", LABEL, "jc", where="pPr", of=_MEDIA, val="left"),
    **ways("Phụ lục hiện chữ hoa", "TT240", LABEL, "caps", of=_MEDIA, by=TWO_WAYS),
    **ways("tên phụ lục cỡ 12", "TT247", TITLE, "sz", of=_MEDIA, val="24"),
    **ways("tên phụ lục không đậm", "TT248", TITLE, "b", of=_MEDIA, by=TWO_WAYS, val="0"),
    **ways("tên phụ lục canh trái", "TT249", TITLE, "jc", where="pPr", of=_MEDIA, val="left"),
    **ways("dòng kèm theo cỡ 12", "TT253", WITH, "sz", of=_MEDIA, val="24"),
    **ways("dòng kèm theo đứng", "TT254", WITH, "i", of=_MEDIA, by=TWO_WAYS, val="0"),
    **ways("dòng kèm theo canh trái", "TT255", WITH, "jc", where="pPr", of=_MEDIA, val="left"),
    **ways("dòng kèm theo hiện chữ hoa", "TT257", WITH, "caps", of=_MEDIA, by=TWO_WAYS),
    **ways("dấu khẩn cỡ 12", "TT261", URGENT, "sz", val="24"),
    **ways("dấu khẩn không đậm", "TT262", URGENT, "b", by=TWO_WAYS, val="0"),
    **ways("dấu lưu hành cỡ 12", "TT264", INTERNAL, "sz", of=_MEDIA, val="24"),
    **ways("dấu lưu hành nghiêng", "TT265", INTERNAL, "i", of=_MEDIA, by=TWO_WAYS),
    **ways("dòng địa chỉ cỡ 13", "TT270", CONTACT, "sz", of=bases.letter, val="26"),
    **ways("dòng địa chỉ hiện chữ hoa", "TT274", CONTACT, "caps", of=bases.letter, by=TWO_WAYS),
    **ways("chữ ký số cỡ 12", "TT310", SIGNED, "sz", of=_ALONE, val="24"),
    **ways("chữ ký số in đậm", "TT311", SIGNED, "b", of=_ALONE, by=TWO_WAYS),
    **ways("chữ ký số hiện chữ hoa", "TT312", SIGNED, "caps", of=_ALONE, by=TWO_WAYS),
    **ways("chữ ký số canh trái", "TT313", SIGNED, "jc", where="pPr", of=_ALONE, val="left"),
    **ways("hình thức sao cỡ 12", "TT321", COPY, "sz", of=bases.copied, val="24"),
    **ways("hình thức sao không đậm", "TT322", COPY, "b", of=bases.copied, by=TWO_WAYS, val="0"),
    **ways("dòng địa chỉ nghiêng", "TT271", CONTACT, "i", of=bases.letter, by=TWO_WAYS),
}
MUTATIONS: dict[str, Mutation] = {
    **IN_THREE_WAYS,
    "PHỤ LỤC chữ hoa": Mutation("TT240", whole("Phụ lục I", "PHỤ LỤC I")),
    "Phụ lục bỏ đậm trong kiểu": Mutation("TT242", unstyle("b", "PhuLucNhan")),
    "Phụ lục I: tên": Mutation("TT244", whole("Phụ lục I", "Phụ lục I: QUY TRÌNH")),
    "Phụ lục 1": Mutation("TT245", whole("Phụ lục I", "Phụ lục 1")),
    "tên phụ lục chữ thường": Mutation(
        "TT246",
        typed("QUY TRÌNH RÀ SOÁT HỘ NGHÈO", "Quy trình rà soát hộ nghèo"),
    ),
    "thiếu dòng kèm theo": Mutation("TT250", gone("(Kèm theo Kế hoạch số 07")),
    "dòng kèm theo thiếu cơ quan": Mutation(
        "TT251", typed(" của Ủy ban nhân dân xã An Thịnh Trung)", ")")
    ),
    "dòng kèm theo số khác": Mutation(
        "TT252", typed("(Kèm theo Kế hoạch số 07", "(Kèm theo Kế hoạch số 08")
    ),
    "phụ lục không được nhắc": Mutation(
        "TT256", typed("Thực hiện theo quy trình tại Phụ lục I;", "Thực hiện theo quy trình;")
    ),
    "không nét dưới dòng kèm theo": Mutation("TT258", unlined("ke_phu_luc"), _MEDIA),
    "phụ lục thiếu ./.": Mutation("TT259", typed("15/12/2026./.", "15/12/2026.")),
    "KHẨN viết thêm chữ": Mutation("TT260", typed("KHẨN", "HỎA TỐC HẸN GIỜ")),
    "dấu khẩn không khung": Mutation("TT263", unstyle("pBdr", "DauMucDoKhan", where="pPr")),
    "dấu lưu hành chữ thường": Mutation("TT266", typed(INTERNAL.text, "Lưu hành nội bộ"), _MEDIA),
    "dấu lưu hành không khung": Mutation(
        "TT267", unstyle("pBdr", "PhamViLuuHanh", where="pPr"), _MEDIA
    ),
    "dấu khẩn ở cột phải": Mutation(
        "TT268", lambda f: f.move_after("HỎA TỐC", "An Thịnh Trung, ngày 15"), bases.secret
    ),
    "dấu khẩn dưới tên loại": Mutation(
        "TT268", lambda f: f.move_after("HỎA TỐC", "CÔNG ĐIỆN"), bases.telegram
    ),
    "BÍ MẬT": Mutation("TT269", typed(SECRET.text, "BÍ MẬT"), bases.secret),
    "dấu mật dưới dấu khẩn": Mutation(
        "TT277", lambda f: f.move_after(SECRET.text, "HỎA TỐC"), bases.secret
    ),
    "dấu mật ở cột phải": Mutation(
        "TT275", lambda f: f.move_after(SECRET.text, "An Thịnh Trung, ngày 15"), bases.secret
    ),
    "dấu mật trên số": Mutation(
        "TT275", lambda f: f.move_after(SECRET.text, "XÃ AN THỊNH TRUNG"), bases.secret
    ),
    "dấu lưu hành dưới lề trên": Mutation(
        "TT276", lambda f: f.lay(INTERNAL.text, "framePr", y="4000"), _MEDIA
    ),
    "không đường kẻ trên địa chỉ": Mutation(
        "TT272", unstyle("pBdr", "LienHe", where="pPr"), bases.letter
    ),
    "đường kẻ trên địa chỉ ngắn": Mutation(
        "TT273", lambda f: f.lay(CONTACT.text, "ind", right="4000"), bases.letter
    ),
    "đường kẻ trên địa chỉ là nét đứt": Mutation(
        "TT273", lambda f: f.border("LienHe", "dashed"), bases.letter
    ),
    "chữ ký số dưới tên phụ lục": Mutation(
        "TT313", lambda f: f.move_after(SIGNED.text, TITLE.text), _ALONE
    ),
    "SAO Y BẢN CHÍNH": Mutation("TT320", typed(COPY.text, "SAO Y BẢN CHÍNH"), bases.copied),
    "hình thức sao chữ thường": Mutation("TT320", typed(COPY.text, "Sao y"), bases.copied),
    "ký hiệu sao lục ở bản sao y": Mutation("TT323", typed("03/SY", "03/SL"), bases.copied),
    "không đường kẻ trên phần bản sao": Mutation(
        "TT324", unstyle("pBdr", "KeBanSao", where="pPr"), bases.copied
    ),
    "còn dấu vết sửa": Mutation("TT280", revision("Theo dõi lao động sau khi có việc làm")),
    "còn lời bình": Mutation(
        "TT281", lambda f: f.add("word/comments.xml", _COMMENTS.encode(), "comments", "rId98")
    ),
}
