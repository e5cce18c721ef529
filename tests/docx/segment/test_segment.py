from __future__ import annotations

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import segment
from tests.docx.views import clean_plan


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
