"""Items from texts as they are printed."""

from __future__ import annotations

import unicodedata

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.texts import Items


def one(role, raw, **more):
    items = Items()
    items.text(role, raw, **more)
    return items.finished()[0]


@pytest.mark.parametrize(
    ("role", "raw", "number", "level", "text"),
    [
        (Name.BODY, "1. Phạm vi", "1.", "1", "Phạm vi"),
        (Name.BODY, "đ) Theo dõi", "đ)", "a", "Theo dõi"),
        (Name.BODY, "- Một ý;", "-", "-", "Một ý;"),
        (Name.BODY, "2,99% số hộ", "", "", "2,99% số hộ"),
        (Name.HEADING, "II. MỤC TIÊU", "II.", "I", "MỤC TIÊU"),
        (Name.RECIPIENT, "- Các thôn;", "-", "-", "Các thôn;"),
        (Name.FILE_COPY, "Lưu: VT.", "", "", "Lưu: VT."),
        (Name.SUBJECT, "1. Không phải số mục", "", "", "1. Không phải số mục"),
    ],
)
def test_the_number_in_front(role, raw, number, level, text):
    item = one(role, raw)
    assert (item.role, item.number, item.level, item.text) == (role, number, level, text)


def test_a_bold_item_is_as_an_item():
    assert one(Name.HEADING, "1. Phạm vi").role is Name.BODY
    assert one(Name.HEADING, "TÊN PHẦN", level="Phần").role is Name.HEADING


def test_automatic_numbers():
    item = one(Name.BODY, "Phạm vi", label="1.")
    assert (item.number, item.level, item.text) == ("1.", "1", "Phạm vi")


def test_one_form_of_letters_and_spaces_but_the_raw_text_stays():
    raw = unicodedata.normalize("NFD", "xã\u00a0Hoằng\tLưu ")
    item = one(Name.BODY, raw)
    assert item.text == "xã Hoằng Lưu"
    assert item.raw == raw


def test_tables_are_counted_as_they_come():
    items = Items()
    items.cell("A", 7, 0, 0)
    items.cell("B", 3, 0, 0)
    items.cell("C", 7, 1, 0, appendix=2)
    assert len(items) == 3
    assert [(item.table, item.row, item.appendix) for item in items.finished()] == [
        (0, 0, 0), (1, 0, 0), (0, 1, 2),
    ]  # fmt: skip
