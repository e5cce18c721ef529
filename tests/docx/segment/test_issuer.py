from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.issuer import issuer
from tests.docx.segment.segmented import piece

# Lines (bold ones with a star before them), how many of them are the parent body.
CASES = {
    "one body, two lines": (["*ỦY BAN NHÂN DÂN", "*XÃ TÂN HÒA"], 0),
    "one body, nothing bold": (["ỦY BAN NHÂN DÂN", "TỈNH X"], 0),
    "one body, second line not bold": (["*ỦY BAN NHÂN DÂN", "TỈNH X"], 0),
    "one body, first line not bold": (["ỦY BAN NHÂN DÂN", "*TỈNH X"], 0),
    "parent and issuer": (["UBND TỈNH X", "*SỞ Y TẾ"], 1),
    "both bold": (["*UBND TỈNH X", "*SỞ Y TẾ"], 1),
    "nothing bold": (["UBND TỈNH X", "SỞ Y TẾ"], 1),
    "mistyped": (["DUBND TỈNH X", "*SỞ Y TẾ"], 1),
    "issuer on three lines": (["UBND TỈNH X", "*BAN CHỈ ĐẠO", "*CHƯƠNG TRÌNH", "*GIẢM NGHÈO"], 1),
    "parent on two lines": (["ỦY BAN NHÂN DÂN", "XÃ TÂN HÒA", "*PHÒNG KINH TẾ"], 2),
    "state title": (["*CHỦ TỊCH", "*ỦY BAN NHÂN DÂN XÃ TÂN HÒA"], 0),
    "goes on after VÀ": (["*VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ", "*ỦY BAN NHÂN DÂN"], 0),
    "words that only look like QUẬN": (["TỔNG CỤC HẢI QUAN", "*CHI CỤC HẢI QUAN TÂN HÒA"], 1),
    "district": (["ỦY BAN NHÂN DÂN QUẬN", "*TÂN HÒA"], 0),
    "school": (["SỞ GDĐT TỈNH X", "*TRƯỜNG THPT A"], 1),
    "single line": (["*CHI CỤC THUẾ"], 0),
}


@pytest.mark.parametrize(("lines", "parents"), CASES.values(), ids=list(CASES))
def test_parent_and_issuer(lines, parents):
    parts = issuer([piece(line.lstrip("*"), bold=line.startswith("*")) for line in lines])
    expected = [Name.PARENT_BODY] * parents + [Name.ISSUER] * (len(lines) - parents)
    assert [part.name for part in parts] == expected
    assert all(part.confidence >= 0.6 for part in parts)


def test_bold_and_words_together_are_surest():
    both = issuer([piece("UBND TỈNH X"), piece("SỞ Y TẾ", bold=True)])
    words = issuer([piece("UBND TỈNH X"), piece("SỞ Y TẾ")])
    assert both[0].confidence > words[0].confidence
    assert issuer([]) == []
