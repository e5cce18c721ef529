"""A rule's page is its docstring."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.rule import Page, page_of


def test_a_page_is_taken_apart() -> None:
    text = """Sai lề.

    Căn cứ: lề trên
    cách mép trên 20 - 25 mm.

    Vì sao: đóng dấu.

    Cách sửa: Layout > Margins.
    """
    expected = Page("Sai lề", "lề trên cách mép trên 20 - 25 mm.", "đóng dấu.", "Layout > Margins.")
    assert page_of(text) == expected


@pytest.mark.parametrize("text", ["", "Sai.", "Sai.\n\nCăn cứ: a.\n\nVì sao: b."])
def test_a_page_that_lacks_a_section_is_a_bug(text: str) -> None:
    with pytest.raises(ValueError, match="lacks"):
        page_of(text)
