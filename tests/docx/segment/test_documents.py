from __future__ import annotations

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.documents import documents
from gnbv_docgen.docx.segment.pieces import Sheet
from tests.docx.segment.segmented import BOLD, text_of
from tests.docx.views import HEAD, cell, para, view

DECISION = (
    para("QUYẾT ĐỊNH", **BOLD),
    para("Ban hành Kế hoạch", **BOLD),
    para("Căn cứ Luật A;", italic=True),
    para("QUYẾT ĐỊNH:", **BOLD),
    para("Điều 1. Ban hành kèm theo Quyết định này Kế hoạch."),
    para("CHỦ TỊCH", **BOLD),
    para(""),
    para("Lê Văn Bình", **BOLD),
)
ATTACHED = (
    para("KẾ HOẠCH", **BOLD),
    para("Giảm nghèo", **BOLD),
    para("(Ban hành kèm theo Quyết định số 1/QĐ-UBND)", **HEAD),
    para("I. MỤC ĐÍCH", bold=True),
    para("Nội dung."),
)
LETTERHEAD = (
    para("ỦY BAN NHÂN DÂN", **BOLD),
    para("XÃ TÂN HÒA", **BOLD),
    para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", **BOLD),
    para("Độc lập - Tự do - Hạnh phúc", **BOLD),
)
APPENDIX = (para("Phụ lục I", **BOLD), para("DANH SÁCH", **BOLD), para("Nội dung."))


def _documents(*paragraphs):
    file = view(*paragraphs)
    parts = documents(Sheet(file), list(file.paragraphs))
    return file, sorted(parts, key=lambda part: (part.paragraph, part.start))


def _of(file, parts, *names):
    return [(part.appendix, text_of(file, part)) for part in parts if part.name in names]


def test_a_decision_with_the_plan_it_issues():
    file, parts = _documents(*DECISION, *ATTACHED)
    assert _of(file, parts, Name.KIND) == [(0, "QUYẾT ĐỊNH"), (1, "KẾ HOẠCH")]
    assert _of(file, parts, Name.SUBJECT)[-1:] == [(1, "Giảm nghèo")]
    assert _of(file, parts, Name.APPENDIX_TITLE) == []
    assert _of(file, parts, Name.APPENDIX_BODY) == [(1, "Nội dung.")]
    assert _of(file, parts, Name.HEADING)[1:] == [(1, "I. MỤC ĐÍCH")]


def test_a_document_with_a_letterhead_of_its_own_is_an_appendix_that_says_so():
    file, parts = _documents(*LETTERHEAD, *DECISION, *LETTERHEAD, *ATTACHED)
    second = [part for part in parts if part.appendix == 1]
    assert _of(file, second, Name.ISSUER) == [(1, "ỦY BAN NHÂN DÂN"), (1, "XÃ TÂN HÒA")]
    assert _of(file, second, Name.KIND) == [(1, "KẾ HOẠCH")]
    assert all("văn bản thứ 2 của tệp" in part.evidence for part in second)
    assert not any("văn bản thứ" in part.evidence for part in parts if part.appendix == 0)


def test_appendices_are_counted_behind_an_attached_plan():
    file, parts = _documents(*DECISION, *ATTACHED, *APPENDIX)
    assert _of(file, parts, Name.APPENDIX_LABEL) == [(2, "Phụ lục I")]
    assert _of(file, parts, Name.APPENDIX_BODY)[-1] == (2, "Nội dung.")


def test_an_appendix_where_the_ending_is_missing():
    file, parts = _documents(*ATTACHED[:2], *ATTACHED[3:], *APPENDIX)
    assert _of(file, parts, Name.APPENDIX_LABEL) == [(1, "Phụ lục I")]
    assert _of(file, parts, Name.BODY) == [(0, "Nội dung.")]


def test_a_file_that_is_one_appendix():
    file, parts = _documents(*APPENDIX)
    assert {part.appendix for part in parts} == {1}
    assert _of(file, parts, Name.APPENDIX_TITLE) == [(1, "DANH SÁCH")]


def test_a_file_that_is_one_appendix_below_its_digital_signature():
    signed = para("Số: 05/KH-UBND; 15/01/2026; 10:30:15 +07:00", alignment="right")
    file, parts = _documents(signed, *APPENDIX)
    assert _of(file, parts, Name.DIGITAL_SIGNATURE) == [(0, signed.text)]
    assert _of(file, parts, Name.APPENDIX_LABEL) == [(1, "Phụ lục I")]
    assert _of(file, parts, Name.BODY) == []


def test_what_is_said_of_a_copy_is_no_part_of_the_document():
    said = (
        *cell(0, 0, 0, para("ỦY BAN NHÂN DÂN", **BOLD), para("XÃ TÂN HÒA", **BOLD)),
        *cell(0, 0, 1, para("SAO Y", **BOLD)),
        *cell(0, 1, 0, para("Số: 03/SY-UBND", **HEAD)),
        *cell(0, 1, 1, para("Tân Hòa, ngày 15 tháng 01 năm 2026", **HEAD, italic=True)),
    )
    file, parts = _documents(*DECISION, para(""), *said, *DECISION[-3:])
    assert _of(file, parts, Name.COPY_FORM) == [(1, "SAO Y")]
    assert _of(file, parts, Name.NUMBER) == [(1, "Số: 03/SY-UBND")]
    assert [text for _, text in _of(file, parts, Name.ISSUER)] == ["ỦY BAN NHÂN DÂN", "XÃ TÂN HÒA"]
    assert _of(file, parts, Name.SIGNER) == [(0, "Lê Văn Bình"), (1, "Lê Văn Bình")]


def test_an_appendix_may_be_signed():
    file, parts = _documents(*DECISION, *APPENDIX, *DECISION[-3:])
    assert _of(file, parts, Name.SIGNER) == [(0, "Lê Văn Bình"), (1, "Lê Văn Bình")]


def test_notes_behind_the_ending_belong_to_nothing():
    _, parts = _documents(*DECISION, para("Ghi chú:"), para("1 Tên cơ quan."))
    assert [(part.appendix, part.confidence) for part in parts[-2:]] == [(0, 0.3), (0, 0.3)]
