from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import segment
from tests.docx.views import cell, changed, clean_plan, para, retyped, view


def test_every_part_of_a_clean_plan_is_found():
    plan = clean_plan()
    found = segment(plan)
    assert (found.kind, found.abbreviation) == ("Kế hoạch", "KH")
    assert {part.paragraph for part in found.parts} == set(range(len(plan.paragraphs)))
    texts = {
        Name.ISSUER: ["ỦY BAN NHÂN DÂN", "XÃ TÂN HÒA BÌNH"],
        Name.MOTTO_STATE: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        Name.SUBJECT: ["Giảm nghèo bền vững năm 2026"],
        Name.RECIPIENT: ["- UBND tỉnh (để báo cáo);", "- Các thôn trong xã;"],
        Name.FILE_COPY: ["- Lưu: VT, KT."],
        Name.AUTHORITY: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        Name.SIGNER: ["Lê Văn Bình"],
    }
    for name, expected in texts.items():
        parts = found.of(name)
        assert [plan.paragraphs[part.paragraph].text for part in parts] == expected
        assert all(part.confidence >= 0.8 and part.evidence for part in parts)
    assert [part.number for part in found.of(Name.HEADING)] == ["I.", "1.", "2.", "II.", "III."]
    assert len(found.of(Name.LEGAL_BASIS)) == 3
    assert found.of(Name.BODY)[-1].level == "closing"
    assert len(found.of(Name.APPENDIX_BODY, appendix=1)) == 2


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("CỘNG HÒA XÃ HỘI", "CỘNG HÕA XÃ HỘI", Name.MOTTO_STATE),
        ("Độc lập - Tự do - Hạnh phúc", "Độc lập–Tự do–Hạnh phúc", Name.MOTTO),
        ("Số: 05/KH-UBND", "Số:5/KH-UBND", Name.NUMBER),
        ("tháng 01 năm", "tháng 1năm", Name.PLACE_DATE),
        ("KẾ HOẠCH", "KẾ HOACH", Name.KIND),
        ("Nơi nhận:", "Noi nhận", Name.RECIPIENTS_LABEL),
        ("- Lưu: VT, KT.", "- Lưu VT", Name.FILE_COPY),
        ("Lê Văn Bình", "LÊ VĂN BÌNH", Name.SIGNER),
    ],
)
def test_a_slip_changes_no_part(old, new, name):
    plan, broken = clean_plan(), retyped(clean_plan(), old, new)
    before = [(part.name, part.paragraph, part.appendix) for part in segment(plan).parts]
    after = segment(broken)
    assert [(part.name, part.paragraph, part.appendix) for part in after.parts] == before
    assert all(part.confidence >= 0.6 for part in after.of(name))


def test_formats_change_no_part():
    plan = clean_plan()
    before = [(part.name, part.paragraph, part.appendix) for part in segment(plan).parts]
    for text, fields in (
        ("KẾ HOẠCH", {"bold": False}),
        ("XÃ TÂN", {"bold": False}),
        ("Giảm nghèo", {"bold": False}),
        ("Căn cứ Luật", {"italic": False}),
        ("TM. ỦY BAN", {"bold": False, "alignment": "left"}),
        ("Phụ lục", {"bold": False}),
    ):
        after = segment(changed(plan, text, **fields)).parts
        assert [(part.name, part.paragraph, part.appendix) for part in after] == before, text


def test_a_letter_and_an_unknown_kind():
    letter = view(para("Số: 5/UBND-VP"), para("V/v mời họp"), para("Kính gửi: Sở A"), para("x."))
    assert segment(letter)[1:] == ("Công văn", "")
    assert segment(view("Nội dung."))[1:] == ("", "")
    assert segment(view())[1:] == ("", "")


@given(
    st.lists(
        st.sampled_from(
            [paragraph.text for paragraph in clean_plan().paragraphs]
            + ["", " \t ", "\n", "a\tb", "_____", "Nơi nhận:\t\tKT. CHỦ TỊCH", "I.", "(Kèm theo"]
        ),
        max_size=25,
    ),
    st.booleans(),
)
def test_every_paragraph_is_a_part_whatever_stands_where(texts, tabled):
    paragraphs = [para(text) for text in texts]
    if tabled:
        paragraphs = [
            each
            for at, paragraph in enumerate(paragraphs)
            for each in cell(at // 6, at % 6 // 2, at % 2, paragraph)
        ]
    found = segment(view(*paragraphs)).parts
    assert {part.paragraph for part in found} == set(range(len(texts)))
    for part in found:
        text = texts[part.paragraph]
        assert 0 <= part.start <= (len(text) if part.end is None else part.end) <= len(text)
        assert 0 <= part.confidence <= 1
        assert part.evidence
