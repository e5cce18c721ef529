from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.pieces import Sheet
from gnbv_docgen.docx.segment.title import letter_lines, reference, title
from gnbv_docgen.docx.view import Line
from tests.docx.segment.segmented import BOLD, piece, text_of
from tests.docx.views import HEAD, cell, para, view

KIND, SUBJECT = para("KẾ HOẠCH", **BOLD), para("Giảm nghèo bền vững", **BOLD)
BASIS = para("Căn cứ Luật Tổ chức chính quyền địa phương;", italic=True)
LEAD = para("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")
ENACTING = para("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", **BOLD)


def _title(*paragraphs, lines=()):
    file = view(*paragraphs, lines=lines)
    parts, taken = title(Sheet(file), list(file.paragraphs))
    names = [(part.name.name, text_of(file, part)) for part in parts]
    return [each for each in names if each[0] != "BLANK"], taken


K, S = ("KIND", "KẾ HOẠCH"), ("SUBJECT", "Giảm nghèo bền vững")
REFERENCE = "APPENDIX_REFERENCE"
CASES = {
    "kind and subject": ((KIND, SUBJECT, BASIS), [K, S], 2),
    "subject on two lines": (
        (KIND, SUBJECT, para("của xã", **BOLD), LEAD),
        [K, S, ("SUBJECT", "của xã")],
        3,
    ),
    "typed rule": ((KIND, SUBJECT, para("_____", **HEAD), LEAD), [K, S, ("RULE_LINE", "_____")], 3),
    "blank lines between": ((para(""), KIND, para(""), SUBJECT, para(""), LEAD), [K, S], 4),
    "subject not bold, left": ((KIND, para("Giảm nghèo bền vững"), LEAD), [K, S], 2),
    "subject in italics": (
        (KIND, para("Giảm nghèo bền vững", **HEAD, italic=True), LEAD),
        [K, S],
        2,
    ),
    "one paragraph": ((para("KẾ HOẠCH\nGiảm nghèo bền vững", **BOLD), LEAD), [K, S], 1),
    "one line": ((para("KẾ HOẠCH Giảm nghèo bền vững", **BOLD), LEAD), [K, S], 1),
    "no subject": ((KIND, LEAD), [K], 1),
    "no subject, basis": ((KIND, BASIS), [K], 1),
    "no kind": ((SUBJECT, LEAD), [S], 1),
    "no kind, no subject": ((BASIS, LEAD), [], 0),
    "mistyped kind": ((para("KẾ HOẠC", **BOLD), SUBJECT, LEAD), [("KIND", "KẾ HOẠC"), S], 2),
    "small letters": ((para("Kế hoạch", **BOLD), SUBJECT, LEAD), [("KIND", "Kế hoạch"), S], 2),
    "kind on the left": ((para("KẾ HOẠCH", bold=True), SUBJECT, LEAD), [K, S], 2),
    "unknown kind": (
        (para("PHƯƠNG HƯỚNG", **BOLD), SUBJECT, LEAD),
        [("KIND", "PHƯƠNG HƯỚNG"), S],
        2,
    ),
    "longer kind": ((para("GIẤY MỜI HỌP", **BOLD), SUBJECT), [("KIND", "GIẤY MỜI HỌP"), S], 2),
    "subject in capitals": (
        (KIND, para("GIẢM NGHÈO", **BOLD), BASIS),
        [K, ("SUBJECT", "GIẢM NGHÈO")],
        2,
    ),
    "enacting body": ((KIND, SUBJECT, ENACTING, BASIS), [K, S, ("ENACTING", ENACTING.text)], 3),
    "draft mark": ((para("DỰ THẢO", **BOLD), KIND, SUBJECT), [("DRAFT", "DỰ THẢO"), K, S], 3),
    "reference line": (
        (
            KIND,
            SUBJECT,
            para("(Kèm theo Quyết định số 5/QĐ-UBND", **HEAD),
            para("của xã)", **HEAD),
            LEAD,
        ),
        [K, S, (REFERENCE, "(Kèm theo Quyết định số 5/QĐ-UBND"), (REFERENCE, "của xã)")],
        4,
    ),
    "heading right below": ((KIND, SUBJECT, para("I. MỤC ĐÍCH", bold=True)), [K, S], 2),
    "addressees": ((KIND, SUBJECT, para("Kính gửi: Sở Y tế", **HEAD)), [K, S], 2),
    "a letter": ((para("Kính gửi: Sở Y tế", **HEAD), LEAD), [], 0),
    "an appendix label": ((para("PHỤ LỤC", **BOLD), LEAD), [], 0),
    "a table": ((KIND, *cell(0, 0, 0, para("STT"))), [K], 1),
}


@pytest.mark.parametrize(("paragraphs", "expected", "taken"), CASES.values(), ids=list(CASES))
def test_title(paragraphs, expected, taken):
    assert _title(*paragraphs) == (expected, taken)


def test_a_drawn_rule_closes_the_title():
    line = (Line("shape", 60.0, 2),)
    found, taken = _title(KIND, SUBJECT, para(""), para("Nội dung chính", **BOLD), lines=line)
    assert (found, taken) == ([K, S], 2)


def test_mistyped_and_unknown_kinds_are_less_sure():
    file = view(para("PHƯƠNG HƯỚNG", **BOLD), SUBJECT)
    (unknown, _), _ = title(Sheet(file), list(file.paragraphs))
    assert unknown.confidence == 0.6
    assert "không phải tên loại" in unknown.evidence


@pytest.mark.parametrize("text", ["(Kèm theo Kế hoạch số 5)", "(Ban hành kèm theo Quyết định)"])
def test_reference_lines(text):
    assert reference(piece(text))
    assert not reference(piece(text[1:]))


def test_subject_of_a_letter_goes_on_outside_tables():
    file = view(
        para("Số: 5/SYT-VP"), para("V/v mời họp"), para("về giảm nghèo"), para("Kính gửi: A")
    )
    sheet = Sheet(file)
    before = [
        sheet.pieces(file.paragraphs[1])[0].part(name, 1.0, "") for name in (Name.LETTER_SUBJECT,)
    ]
    parts, taken = letter_lines(sheet, list(file.paragraphs[2:]), before)
    assert ([text_of(file, part) for part in parts], taken) == (["về giảm nghèo"], 1)
    assert letter_lines(sheet, list(file.paragraphs[2:]), []) == ([], 0)
