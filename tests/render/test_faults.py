"""Faults of templates are told in Vietnamese, with the words that stand near."""

from __future__ import annotations

import pytest

from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.faults import TemplateError, part_label, text_near, words_of
from tests.render.shop import CORE, PLANS, names, with_tag


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("{{ dia_danh }", "“}” đặt sai chỗ"),
        ("{% if du_thao %}x", "thẻ “if” chưa có thẻ đóng “endif”"),
        ("{% endfor %}", "thẻ “endfor” không có hoặc đặt sai chỗ"),
        ("{% nếu du_thao %}", "thẻ “nếu” không có hoặc đặt sai chỗ"),
        ("{{ dia_danh|hoa }}", "không có bộ lọc “hoa”"),
        ("{{ | upper }}", "“|” đặt sai chỗ"),
    ],
)
def test_syntax_is_told_in_vietnamese(tag: str, said: str) -> None:
    with pytest.raises(TemplateError) as caught:
        Renderer(with_tag(tag)).document(names(PLANS[0]), CORE, "0")
    message = str(caught.value)
    assert message.startswith("Mẫu Word có lỗi ở thân văn bản")
    assert said in message


@pytest.mark.parametrize(
    ("part", "label"),
    [
        ("word/document.xml", "thân văn bản"),
        ("word/header1.xml", "đầu trang (header1.xml)"),
        ("word/footer2.xml", "chân trang (footer2.xml)"),
        ("word/footnotes.xml", "“word/footnotes.xml”"),
    ],
)
def test_parts_are_called_what_an_officer_calls_them(part: str, label: str) -> None:
    assert part_label(part) == label


def test_words_near_a_line_are_those_before_it_where_it_has_none() -> None:
    assert text_near("<w:p><w:t>một</w:t></w:p>\n<w:p/>", 2) == "một"


def test_long_words_are_shortened() -> None:
    assert words_of("<a>" + "chữ " * 40 + "</a>").endswith("…")
