from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.rules.form import prose
from gnbv_docgen.rules.form.document import Document
from tests.docx.building import added, changed, para
from tests.docx.views import clean_plan


def document(the=None) -> Document:
    the = the or clean_plan()
    return Document(the, segment(the))


def test_running_text_is_what_stands_outside_tables():
    the = document()
    texts = [the.text(part) for part in prose.prose(the)]
    assert texts[0].startswith("Ủy ban nhân dân xã Tân Hòa Bình ban hành")
    assert texts[-1].endswith("./.")
    assert "Rà soát hộ nghèo" not in texts
    assert "I. MỤC ĐÍCH, YÊU CẦU" not in texts


def test_what_belongs_to_a_table_is_no_running_text():
    unit = para("Đơn vị tính: triệu đồng", alignment="right", italic=True, size=13.0)
    the = document(added(clean_plan(), "2. Tiến độ thực hiện", unit))
    assert all("Đơn vị tính" not in the.text(part) for part in prose.prose(the))


def test_a_title_in_the_middle_of_the_page_is_no_running_text():
    cover = para("BẢNG CÁC TỪ VIẾT TẮT", alignment="centre", bold=True, before=0.0)
    the = document(added(clean_plan(), "2. Tiến độ thực hiện", cover))
    assert all("BẢNG CÁC TỪ" not in the.text(part) for part in prose.prose(the))


@pytest.mark.parametrize("text", ["- a", "+ a", "• a", "\uf0b7 a"])
def test_bullets(text):
    assert prose.is_bullet(para(text))
    assert not prose.is_bullet(para("a) a"))
    assert prose.is_bullet(para("a", number="-"))


def test_the_usual_size():
    assert prose.usual_size(document()) == 14.0
    assert prose.usual_size(document(changed(clean_plan(), "b) Huy động", size=13.0))) == 14.0


def test_legal_bases():
    the = document()
    assert [the.text(part)[-1] for part in prose.bases(the)] == [";", ";", "."]


def test_labels():
    the = document()
    letters = [
        found.number
        for _, found in prose.labelled(the, Name.BODY, Name.HEADING)
        if found.sort == "chữ"
    ]
    assert letters == ["a", "b", "a", "b", "c", "d", "đ", "e"]
    assert [found.number for _, found in prose.headings(the, "la mã")] == ["I", "II", "III"]
