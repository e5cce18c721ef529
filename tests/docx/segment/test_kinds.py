from __future__ import annotations

import pytest

from gnbv_docgen.docx.segment.folding import fold
from gnbv_docgen.docx.segment.kinds import (
    ABBREVIATIONS,
    is_abbreviation,
    kind_before,
    kind_named,
)


def test_the_decree_lists_29_kinds_27_of_them_with_an_abbreviation():
    assert len(ABBREVIATIONS) == 29
    assert sum(bool(short) for short in ABBREVIATIONS.values()) == 27


@pytest.mark.parametrize("kind", ABBREVIATIONS)
def test_each_kind_is_recognised_exactly(kind):
    assert kind_named(fold(kind.upper())) == (kind, 1.0)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("KẾ HOẠCH:", "Kế hoạch"),
        ("KẾ HOẠC", "Kế hoạch"),
        ("GIẤY UỶ QUYỀN", "Giấy ủy quyền"),
        ("TỜ TRÌNH6", "Tờ trình"),
        ("TỔNG KẾT", ""),
        ("KẾ", ""),
        ("ĐỀ CƯƠNG", ""),
    ],
)
def test_a_mistyped_kind_is_what_it_tries_to_be(text, kind):
    assert kind_named(fold(text))[0] == kind


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("KẾ HOẠCH GIẢM NGHÈO", ("Kế hoạch", 2)),
        ("GIẤY GIỚI THIỆU CÁN BỘ", ("Giấy giới thiệu", 3)),
        ("KẾ HOẠCH, NHIỆM VỤ", ("Kế hoạch", 2)),
        ("KẾ HOẠCH", ("", 0)),
        ("GIẢM NGHÈO KẾ HOẠCH", ("", 0)),
    ],
)
def test_a_kind_at_the_beginning_of_a_line(text, found):
    assert kind_before(fold(text)) == found


def test_abbreviations_of_kinds_and_copies():
    assert [text for text in ("KH", "kh", "TrS", "UBND") if is_abbreviation(text)] == [
        "KH", "kh", "TrS",
    ]  # fmt: skip
