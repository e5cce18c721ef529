from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.cited_subjects import note_after, subject_after


@pytest.mark.parametrize(
    ("text", "expected", "sure"),
    [
        (" về việc rà soát hộ nghèo năm 2023; Kế hoạch", "về việc rà soát hộ nghèo năm 2023", True),
        (" phê duyệt Chương trình.", "phê duyệt Chương trình", True),
        (", quy định chuẩn nghèo (đã sửa đổi) nay.", "quy định chuẩn nghèo (đã sửa đổi) nay", True),
        (" ban hành Chương trình) và", "ban hành Chương trình", True),
        (" về giảm nghèo (sau đây gọi tắt là Kế hoạch)", "về giảm nghèo", True),
        (" khóa XIII về công tác dân số", "về công tác dân số", True),
        (
            " về giảm nghèo, Ủy ban nhân dân xã ban hành.",
            "về giảm nghèo, Ủy ban nhân dân xã ban hành",
            False,
        ),
        (
            " về bảo vệ, ổn định đời sống, đào tạo nghề.",
            "về bảo vệ, ổn định đời sống, đào tạo nghề",
            True,
        ),
        (" ban hành Chương trình, như sau: a", "ban hành Chương trình, như sau", False),
        (" phê duyệt Chiến lược”; tiếp tục", "phê duyệt Chiến lược", True),
        (" về “Tháng hành động”; tiếp tục", "về “Tháng hành động”", True),
        (" và các văn bản", None, False),
        ("", None, False),
    ],
)
def test_subject(text, expected, sure):
    span, certain = subject_after(text, text.lower(), 0, len(text))
    assert (span and span.of(text), certain) == (expected, sure)


def test_another_citation_makes_the_end_unsure():
    text = " về thực hiện Nghị quyết số 5; hết"
    span, sure = subject_after(text, text.lower(), 0, 14)
    assert span is not None
    assert (span.of(text), sure) == ("về thực hiện Nghị quyết số 5", False)


def test_another_citation_that_is_joined_ends_it():
    text = " về giảm nghèo và Kế hoạch số 6"
    span, sure = subject_after(text, text.lower(), 0, text.index("Kế"))
    assert span is not None
    assert (span.of(text), sure) == ("về giảm nghèo", False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (" (được sửa đổi, bổ sung bởi Nghị định (số 5)) x", "sửa đổi"),
        ("(nay là Bộ Nông nghiệp và Môi trường)", "nay là"),
        (" (sau đây gọi tắt là Chương trình)", "gọi tắt"),
        (" (lĩnh vực y tế)", "khác"),
        (" (không đóng", ""),
        (" không mở)", ""),
    ],
)
def test_note(text, kind):
    span, sort = note_after(text.lower(), 0)
    assert sort == kind
    assert (span is None) == (kind == "")
    assert span is None or text[span.start] == "("
