"""Clean documents of several kinds as facts: what rules must pass before they are broken."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from gnbv_docgen.docx.view import DocxView, Line, Paragraph
from tests.docx.building import (
    HEAD,
    TEXT_WIDTH,
    added,
    cell,
    changed,
    para,
    retyped,
    rule,
    view,
    without,
)
from tests.docx.views import clean_plan

BOLD: Final[dict[str, Any]] = {**HEAD, "bold": True}
LINE: Final[dict[str, Any]] = {**HEAD, "alignment": "left", "size": 11.0}
HALF: Final = TEXT_WIDTH / 2
_MOTTO: Final = (
    para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", **BOLD, size=13.0),
    para("Độc lập - Tự do - Hạnh phúc", **BOLD),
)
_DATE: Final = para("Tân Hòa Bình, ngày 15 tháng 01 năm 2026", **HEAD, italic=True)
_LABEL: Final = para("Nơi nhận:", **{**LINE, "size": 12.0, "bold": True, "italic": True})


_ISSUER: Final = ("ỦY BAN NHÂN DÂN", "XÃ TÂN HÒA BÌNH")


def _head(
    number: str, *below: Paragraph, issuer: tuple[str, ...] = _ISSUER
) -> tuple[Paragraph, ...]:
    return (
        *cell(0, 0, 0, *(para(line, **BOLD, size=13.0) for line in issuer)),
        *cell(0, 0, 1, *_MOTTO),
        *cell(0, 1, 0, para(number, **HEAD, size=13.0), *below),
        *cell(0, 1, 1, _DATE),
    )


def _ending(*recipients: str, table: int = 1) -> tuple[Paragraph, ...]:
    return (
        *cell(table, 0, 0, _LABEL, *(para(text, **LINE) for text in recipients)),
        *cell(
            table, 0, 1,
            para("TM. ỦY BAN NHÂN DÂN", **BOLD),
            para("KT. CHỦ TỊCH", **BOLD),
            para("PHÓ CHỦ TỊCH", **BOLD),
            *(para("", **HEAD) for _ in range(4)),
            para("Lê Văn Bình", **BOLD),
        ),
    )  # fmt: skip


def _lined(plain: DocxView, subject: str = "", issuer: str = _ISSUER[-1]) -> DocxView:
    lines = [rule(plain, issuer, 0.4, HALF), rule(plain, "Độc lập", 1.0, HALF)]
    if subject:
        lines.append(rule(plain, subject, 0.4))
    return plain._replace(lines=tuple(lines), pages=2)


@cache
def letter() -> DocxView:
    """A công văn to two offices."""
    asked: dict[str, Any] = {**HEAD, "alignment": "left", "left": 130.0}
    return _lined(
        view(
            *_head(
                "Số: 12/UBND-VX",
                para("V/v rà soát hộ nghèo năm 2026", **{**HEAD, "before": 6.0}, size=12.0),
            ),
            para("Kính gửi:", **{**asked, "left": 85.0}),
            para("- Phòng Kinh tế;", **asked),
            para("- Phòng Văn hóa - Xã hội.", **asked),
            para("Ủy ban nhân dân xã đề nghị các phòng rà soát hộ nghèo theo quy định hiện hành."),
            para("Kết quả gửi về Văn phòng trước ngày 15/9/2026./."),
            *_ending("- Như trên;", "- Lưu: VT, VX."),
        )
    )


@cache
def decision() -> DocxView:
    """A decision in three articles."""
    return _lined(
        view(
            *_head("Số: 45/QĐ-UBND"),
            para("QUYẾT ĐỊNH", **{**BOLD, "before": 12.0}),
            para("Về việc thành lập Tổ rà soát hộ nghèo", **BOLD),
            para("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;", italic=True),
            para("Theo đề nghị của Trưởng phòng Phòng Kinh tế.", italic=True),
            para("QUYẾT ĐỊNH:", **BOLD),
            _article("Điều 1.", " Thành lập Tổ rà soát hộ nghèo của xã gồm 07 thành viên."),
            _article("Điều 2.", " Quyết định này có hiệu lực kể từ ngày ký."),
            _article("Điều 3.", " Văn phòng và các cá nhân có tên chịu trách nhiệm thi hành./."),
            *_ending("- Như Điều 3;", "- Lưu: VT, KT."),
        ),
        "Về việc",
    )  # fmt: skip


def _article(label: str, text: str) -> Paragraph:
    plain = para(label + text)
    run = plain.runs[0]
    return plain._replace(runs=(run._replace(text=label, bold=True), run._replace(text=text)))


@cache
def divided() -> DocxView:
    """A programme in parts and numbered sections."""
    return _lined(
        view(
            *_head("Số: 03/CTr-UBND"),
            para("CHƯƠNG TRÌNH", **{**BOLD, "before": 12.0}),
            para("Giảm nghèo bền vững năm 2026", **BOLD),
            para("Ủy ban nhân dân xã ban hành Chương trình như sau:"),
            para("Phần I", **BOLD),
            para("TÌNH HÌNH VÀ KẾT QUẢ", **BOLD),
            para("Mục 1", **BOLD),
            para("KẾT QUẢ NĂM 2025", **BOLD),
            para("Các chỉ tiêu được giao năm 2025 đều hoàn thành."),
            para("Phần II", **BOLD),
            para("NHIỆM VỤ NĂM 2026", **BOLD),
            para("Các thôn rà soát hộ nghèo theo đúng quy trình./."),
            *_ending("- Ủy ban nhân dân tỉnh;", "- Lưu: VT, KT."),
        ),
        "Giảm nghèo",
    )  # fmt: skip


@cache
def office() -> DocxView:
    """The plan of an office of the commune: a parent body above the issuer."""
    the = retyped(clean_plan(), "ỦY BAN NHÂN DÂN", "UBND XÃ TÂN HÒA BÌNH")
    the = changed(the, "UBND XÃ TÂN HÒA BÌNH", bold=False)
    at = the.paragraphs[1]
    name = at._replace(text="PHÒNG KINH TẾ", runs=(at.runs[0]._replace(text="PHÒNG KINH TẾ"),))
    the = the._replace(paragraphs=(the.paragraphs[0], name, *the.paragraphs[2:]))
    the = retyped(the, "05/KH-UBND", "05/KH-PKT")
    the = retyped(the, "Kế hoạch số 05/KH-UBND", "Kế hoạch số 05/KH-PKT")
    the = retyped(the, "TM. ỦY BAN NHÂN DÂN", "KT. TRƯỞNG PHÒNG")
    the = retyped(the, "CHỦ TỊCH", "PHÓ TRƯỞNG PHÒNG")
    line = rule(the, "PHÒNG KINH TẾ", 0.4, HALF)
    return the._replace(lines=(line, *the.lines[1:]))


@cache
def stamped() -> DocxView:
    """The plan with a secrecy, an urgency, a circulation mark and a contact line."""
    stamp = {**BOLD, "boxed": True, "size": 13.0}
    the = added(clean_plan(), "Số: 05", para("MẬT", **stamp), para("KHẨN", **stamp))
    mark = para("LƯU HÀNH NỘI BỘ", **{**stamp, "alignment": "right"})
    contact = para("Địa chỉ: thôn Đông, xã Tân Hòa Bình. Điện thoại: 0200000000", **LINE)
    moved = [each._replace(index=-1) for each in the.paragraphs]
    lines = [line._replace(paragraph=line.paragraph + 1) for line in the.lines]
    end = next(each.index for each in the.paragraphs if each.text == "Phụ lục")
    moved.insert(end, contact)
    lines = [line._replace(paragraph=line.paragraph + (line.paragraph > end)) for line in lines]
    placed = view(mark, *moved)
    lines.append(Line("border", TEXT_WIDTH, end + 1, 0.0, top=0.0))
    return the._replace(paragraphs=placed.paragraphs, tables=placed.tables, lines=tuple(lines))


@cache
def ward() -> DocxView:
    """The announcement of a ward that is named by a number."""
    plain = view(
        *_head("Số: 09/TB-UBND", issuer=("ỦY BAN NHÂN DÂN", "PHƯỜNG 1")),
        para("THÔNG BÁO", **{**BOLD, "before": 12.0}),
        para("Lịch rà soát hộ nghèo năm 2026", **BOLD),
        para("Ủy ban nhân dân phường rà soát hộ nghèo từ ngày 01/9/2026./."),
        *_ending("- Các tổ dân phố;", "- Lưu: VT, KT."),
    )
    plain = retyped(plain, "Tân Hòa Bình, ngày", "Phường 1, ngày")
    return _lined(plain, "Lịch rà soát", "PHƯỜNG 1")


@cache
def chairman() -> DocxView:
    """A decision of the chairman himself."""
    plain = view(
        *_head("Số: 46/QĐ-CT", issuer=("CHỦ TỊCH", "ỦY BAN NHÂN DÂN XÃ TÂN HÒA BÌNH")),
        para("QUYẾT ĐỊNH", **{**BOLD, "before": 12.0}),
        para("Về việc phân công nhiệm vụ", **BOLD),
        para("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025.", italic=True),
        para("QUYẾT ĐỊNH:", **BOLD),
        _article("Điều 1.", " Phân công các Phó Chủ tịch theo danh sách của xã."),
        _article("Điều 2.", " Các cá nhân có tên chịu trách nhiệm thi hành./."),
        *_ending("- Như Điều 2;", "- Lưu: VT."),
    )
    return without(_lined(plain, "Về việc", "ỦY BAN NHÂN DÂN XÃ"), "TM. ỦY BAN NHÂN DÂN")


@cache
def copied() -> DocxView:
    """The letter, and below it what is said of its copy."""
    name = {**BOLD, "size": 13.0}
    the = letter()
    said = (
        para("", **HEAD),
        *cell(2, 0, 0, *(para(line, **name) for line in _ISSUER)),
        *cell(2, 0, 1, para("SAO Y", **BOLD)),
        *cell(2, 1, 0, para("Số: 03/SY-UBND", **HEAD, size=13.0)),
        *cell(2, 1, 1, para("Tân Hòa Bình, ngày 20 tháng 01 năm 2026", **HEAD, italic=True)),
        *_ending("- Các thôn;", "- Lưu: VT.", table=3),
    )
    placed = view(*(each._replace(index=-1) for each in the.paragraphs), *said)
    line = Line("border", TEXT_WIDTH, len(the.paragraphs), 0.0)
    return placed._replace(lines=(*the.lines, line), pages=2)


@cache
def appendix_alone() -> DocxView:
    """An appendix in a file of its own, with what its digital signature says."""
    plain = view(
        para("Số: 05/KH-UBND; 15/01/2026; 09:30:15 +07:00", size=10.0, alignment="right"),
        para("Phụ lục", **BOLD),
        para("DANH SÁCH CÁC THÔN", **BOLD),
        para(
            "(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2026 "
            "của Ủy ban nhân dân xã Tân Hòa Bình)",
            **HEAD,
            italic=True,
        ),
        para("Các thôn thực hiện gồm thôn Đông và thôn Đoài./."),
    )
    first = plain.sections[0]._replace(starts=1)
    return plain._replace(lines=(rule(plain, "(Kèm theo", 0.3),), sections=(first,), pages=2)


@cache
def two_appendices() -> DocxView:
    """The plan with a second appendix, in a section of its own."""
    the = retyped(clean_plan(), "Phụ lục kèm theo", "Phụ lục I, biểu tại Phụ lục II")
    label = next(each for each in the.paragraphs if each.text == "Phụ lục")
    the = changed(the, "Danh sách gồm", section=1)
    first = retyped_at(the, label.index, "Phụ lục I")
    title = "BIỂU TỔNG HỢP"
    reference = next(each.text for each in the.paragraphs if each.text.startswith("(Kèm theo"))
    second = (
        para("Phụ lục II", **BOLD),
        para(title, **BOLD),
        para(reference, **HEAD, italic=True),
        para("Các thôn báo cáo theo biểu này./."),
    )
    start = len(first.paragraphs)
    placed = tuple(each._replace(index=start + at, section=2) for at, each in enumerate(second))
    section = first.sections[1]._replace(index=2)
    line = first.lines[-1]._replace(paragraph=start + 2)
    return first._replace(
        paragraphs=first.paragraphs + placed,
        sections=(*first.sections, section),
        lines=(*first.lines, line),
    )


def retyped_at(the: DocxView, index: int, text: str) -> DocxView:
    """``the`` view with the whole text of the paragraph ``index`` typed anew."""
    old = the.paragraphs[index]
    new = old._replace(text=text, runs=(old.runs[0]._replace(text=text),))
    return the._replace(paragraphs=(*the.paragraphs[:index], new, *the.paragraphs[index + 1 :]))
