"""Departures of addressees, recipients and signature (TT180 to TT225)."""

from __future__ import annotations

from typing import Final

from gnbv_docgen.docx.ooxml import W
from tests.rules import bases
from tests.rules.departures.steps import (
    DIRECT,
    TWO_WAYS,
    Dress,
    Mutation,
    gone,
    typed,
    unstyle,
    ways,
)
from tests.rules.editing import Editor

TO: Final = Dress("Kính gửi:", "KinhGuiNhieuNoi")
ITEM: Final = Dress("- Phòng Kinh tế;", "KinhGuiMuc")
LABEL: Final = Dress("Nơi nhận:", "NoiNhan")
LINE: Final = Dress("- Trưởng các thôn", "NoiNhanMuc")
AUTHORITY: Final = Dress("TM. ỦY BAN", "QuyenHan")
OFFICE: Final = Dress("CHỦ TỊCH", "ChucVu")
NAME: Final = Dress("Lê Thị Minh Hòa", "HoTen")


def _signature_a_row_below(file: Editor) -> None:
    """The signature stands in the row below the recipients."""
    from copy import deepcopy

    label = file.paragraph(LABEL.text)
    row = label.getparent().getparent()  # type: ignore[union-attr]
    below = deepcopy(row)
    row.addnext(below)  # type: ignore[union-attr]
    for each, column in ((row, 1), (below, 0)):
        cell = each.findall(f"{W}tc")[column]  # type: ignore[union-attr]
        for paragraph in cell.findall(f"{W}p")[1:]:
            cell.remove(paragraph)
        for run in cell.findall(f"{W}p/{W}r"):
            run.getparent().remove(run)


IN_THREE_WAYS: dict[str, Mutation] = {
    **ways("Kính gửi cỡ 12", "TT183", TO, "sz", of=bases.letter, val="24"),
    **ways("nơi gửi cỡ 15", "TT183", ITEM, "sz", of=bases.letter, val="30"),
    **ways("Kính gửi in đậm", "TT184", TO, "b", of=bases.letter, by=TWO_WAYS),
    **ways("gạch nơi gửi lệch", "TT186", ITEM, "ind", where="pPr", of=bases.letter, by=(DIRECT,),
           left="2268"),
    **ways("nơi gửi hiện chữ hoa", "TT187", ITEM, "caps", of=bases.letter, by=TWO_WAYS),
    **ways("dòng nơi nhận hiện chữ hoa", "TT207", LINE, "caps", by=TWO_WAYS),
    **ways("Nơi nhận cỡ 13", "TT192", LABEL, "sz", val="26"),
    **ways("Nơi nhận đứng", "TT193", LABEL, "i", by=TWO_WAYS, val="0"),
    **ways("Nơi nhận hiện chữ hoa", "TT194", LABEL, "caps", by=TWO_WAYS),
    **ways("Nơi nhận canh giữa", "TT195", LABEL, "jc", where="pPr", val="center"),
    **ways("dòng nơi nhận cỡ 12", "TT196", LINE, "sz", val="24"),
    **ways("dòng nơi nhận nghiêng", "TT197", LINE, "i", by=TWO_WAYS),
    **ways("dòng nơi nhận lùi vào", "TT198", LINE, "ind", where="pPr", left="720"),
    **ways("chức vụ cỡ 12", "TT212", OFFICE, "sz", val="24"),
    **ways("quyền hạn không đậm", "TT213", AUTHORITY, "b", by=(DIRECT,), val="0"),
    **ways("chức vụ không đậm", "TT213", OFFICE, "b", by=TWO_WAYS, val="0"),
    **ways("chức vụ canh trái", "TT214", OFFICE, "jc", where="pPr", val="left"),
    **ways("họ tên cỡ 12", "TT222", NAME, "sz", val="24"),
    **ways("họ tên không đậm", "TT223", NAME, "b", by=TWO_WAYS, val="0"),
    **ways("họ tên canh trái", "TT224", NAME, "jc", where="pPr", val="left"),
    **ways("họ tên hiện chữ hoa", "TT221", NAME, "caps", by=TWO_WAYS),
}  # fmt: skip
MUTATIONS: dict[str, Mutation] = {
    **IN_THREE_WAYS,
    "Kính gửi trong quyết định": Mutation(
        "TT180",
        lambda f: f.insert("Căn cứ Luật", "Kính gửi: Các phòng của xã", "KinhGui", after=False),
        bases.decision,
    ),
    "công văn không có Kính gửi": Mutation(
        "TT181", gone("Kính gửi:", "- Phòng Kinh tế;", "- Phòng Văn hóa"), bases.letter
    ),
    "Kính gửi thiếu hai chấm": Mutation("TT182", typed("Kính gửi:", "Kính gửi"), bases.letter),
    "nơi gửi thiếu chấm phẩy": Mutation(
        "TT185", typed("- Phòng Kinh tế;", "- Phòng Kinh tế"), bases.letter
    ),
    "nơi gửi thiếu gạch": Mutation(
        "TT185", typed("- Phòng Kinh tế;", "Phòng Kinh tế;"), bases.letter
    ),
    "một nơi gửi ở dòng riêng": Mutation(
        "TT185",
        lambda f: (
            f.retype("Kính gửi: Ủy ban nhân dân tỉnh Bình Lâm", "Kính gửi:"),
            f.insert("Kính gửi:", "- Ủy ban nhân dân tỉnh Bình Lâm.", "KinhGuiMuc"),
        ),
        bases.proposal,
    ),
    "tờ trình thiếu Như trên": Mutation(
        "TT201", typed("- Như trên;", "- Các phòng;"), bases.proposal
    ),
    "KÍNH GỬI": Mutation("TT187", typed("Kính gửi:", "KÍNH GỬI:"), bases.letter),
    "thiếu nơi nhận": Mutation("TT190", lambda f: f.remove_styled("NoiNhan", "NoiNhanMuc")),
    "Nơi nhận thiếu hai chấm": Mutation("TT191", typed("Nơi nhận:", "Nơi nhận")),
    "Nơi nhận bỏ nghiêng trong kiểu": Mutation("TT193", unstyle("i", "NoiNhan")),
    "NƠI NHẬN": Mutation("TT194", typed("Nơi nhận:", "NƠI NHẬN:")),
    "dòng nơi nhận thiếu gạch": Mutation("TT199", typed("- Trưởng các thôn;", "Trưởng các thôn;")),
    "dòng nơi nhận thiếu chấm phẩy": Mutation(
        "TT200", typed("- Trưởng các thôn;", "- Trưởng các thôn")
    ),
    "thiếu Như trên": Mutation("TT201", typed("- Như trên;", "- Các phòng;"), bases.letter),
    "thiếu dòng Lưu": Mutation("TT202", gone("- Lưu: VT")),
    "- Lưu VT": Mutation("TT203", typed("- Lưu: VT, KT.", "- Lưu VT, KT.")),
    "dòng Lưu thiếu chấm": Mutation("TT204", typed("- Lưu: VT, KT.", "- Lưu: VT, KT")),
    "nơi nhận sau dòng Lưu": Mutation("TT205", lambda f: f.move_after(LINE.text, "- Lưu: VT")),
    "quyết định thiếu Như Điều": Mutation(
        "TT208", typed("- Như Điều 3;", "- Các phòng;"), bases.decision
    ),
    "ký hiệu người soạn chữ thường": Mutation(
        "TT209", typed("- Lưu: VT, KT.", "- Lưu: VT, KT. pl.(30).")
    ),
    "chữ ký thấp hơn nơi nhận một hàng": Mutation("TT206", _signature_a_row_below),
    "thiếu phần ký": Mutation("TT210", gone("TM. ỦY BAN", "CHỦ TỊCH")),
    "chức vụ chữ thường": Mutation("TT211", typed("CHỦ TỊCH", "Chủ tịch")),
    "KT CHỦ TỊCH": Mutation("TT215", typed("KT. CHỦ TỊCH", "KT CHỦ TỊCH"), bases.media),
    "TM ỦY BAN": Mutation("TT215", typed("TM. ỦY BAN NHÂN DÂN", "TM ỦY BAN NHÂN DÂN")),
    "KT. trên TM.": Mutation(
        "TT216", lambda f: f.move_after("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), bases.letter
    ),
    "KT. mà không có chức vụ": Mutation("TT217", gone("PHÓ CHỦ TỊCH"), bases.media),
    "TM. ỦY BAN NHÂN DÂN XÃ": Mutation(
        "TT218", typed("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN XÃ")
    ),
    "KT. ỦY BAN": Mutation("TT219", typed("TM. ỦY BAN NHÂN DÂN", "KT. ỦY BAN NHÂN DÂN")),
    "thiếu họ tên": Mutation("TT220", gone(NAME.text)),
    "họ tên chữ hoa": Mutation("TT221", typed(NAME.text, NAME.text.upper())),
    "TM. trong quyết định của Chủ tịch": Mutation(
        "TT226",
        lambda f: f.insert("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "ChucVu", after=False),
        bases.chairman,
    ),
    # The recipients stand at the right with their label.
    "hai cột cuối văn bản đổi chỗ": Mutation(
        "TT195", lambda f: f.swap_columns(LABEL.text), also=("TT198",)
    ),
    "ThS. trước họ tên": Mutation("TT225", typed(NAME.text, f"ThS. {NAME.text}")),
}
