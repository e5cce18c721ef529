"""Every reader on any text: no exception, and places that lie in the text, in order, apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.grammar.abbreviations import defined, used
from gnbv_docgen.viet.grammar.bodies import bodies
from gnbv_docgen.viet.grammar.changes import changes
from gnbv_docgen.viet.grammar.citations import citations
from gnbv_docgen.viet.grammar.counted import counted_lists
from gnbv_docgen.viet.grammar.date_mentions import dates
from gnbv_docgen.viet.grammar.figures_in_text import figures
from gnbv_docgen.viet.grammar.landmarks import landmarks
from gnbv_docgen.viet.grammar.laws import laws
from gnbv_docgen.viet.grammar.money import amounts
from gnbv_docgen.viet.grammar.names import name_line, names
from gnbv_docgen.viet.grammar.number_words import read_words
from gnbv_docgen.viet.grammar.parts import parts
from gnbv_docgen.viet.grammar.plan_terms import plan_terms
from gnbv_docgen.viet.grammar.shares import plan_shares, shares
from gnbv_docgen.viet.grammar.symbols import symbols
from gnbv_docgen.viet.grammar.units import units
from gnbv_docgen.viet.grammar.years import year_ranges

PIECES = (
    "Kế hoạch", "số", "Số:", "35/KH-UBND", "57-NQ/TW", "73 - QĐ/ĐU", "ngày", "tháng", "năm", "quý",
    "09/4/2024", "2024", "31/02/2025", "2021 - 2025", "từ", "đến", "xuống còn", "giảm", "1,61%",
    "110/120", "hộ", "(đạt", "91,67%)", "kế hoạch", "03", "nội dung:", "a;", "b;", "gồm:", "1.250",
    "đồng", "triệu", "(Một", "tỷ", "đồng)", "xã", "các xã", "Hoằng", "Lưu", "UBND", "Sở",
    "Tài chính", "Luật", "Bộ luật", "Đất đai", "sửa đổi, bổ sung một số điều của", "của", "về việc",
    "(", ")", ";", ",", ".", "“", "đồng chí", "ông", "Lê", "An", "MTQG", "(MTQG)",
    "sau đây gọi tắt là", "\u00a0", "  ", "\n", "–", "Điều", "hai", "(02)", "nhóm",
    "I", "24/7", "İ", "ủy", "uỷ",
)  # fmt: skip
READERS = (
    defined, used, bodies, changes, citations, counted_lists, dates, figures, landmarks, laws,
    amounts, names, parts, plan_terms, plan_shares, shares, symbols, units, year_ranges,
)  # fmt: skip
MAY_OVERLAP = (defined, changes, parts, plan_shares, shares)
texts = st.lists(st.sampled_from(PIECES), max_size=30).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
) | st.text(max_size=60)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)
@given(text=texts)
def test_places(reader, text):
    end = 0
    for item in reader(text):
        assert 0 <= item.start < item.end <= len(text)
        if reader not in MAY_OVERLAP:
            assert item.start >= end
            end = item.end
        for field in item:
            if hasattr(field, "of"):
                assert 0 <= field.start < field.end <= len(text)


@given(text=texts)
def test_single_answers(text):
    found = name_line(text)
    assert found is None or text[found.start : found.end] == found.name
    number = read_words(text)
    assert number is None or number >= 0
