from __future__ import annotations

import pytest

from gnbv_docgen.rules.rule import page_of

PAGE = """Lề sai.

    Căn cứ: “20 - 25 mm”
    và câu sau.

    Vì sao: chừa chỗ.

    Cách sửa: Layout > Margins.
    """


def test_a_page_is_taken_apart():
    page = page_of(PAGE)
    assert page == ("Lề sai", "“20 - 25 mm” và câu sau.", "chừa chỗ.", "Layout > Margins.")


@pytest.mark.parametrize("heading", ["Căn cứ:", "Vì sao:", "Cách sửa:", "Lề sai."])
def test_a_page_without_one_of_its_sections(heading):
    with pytest.raises(ValueError, match="lacks"):
        page_of(PAGE.replace(heading, ""))
