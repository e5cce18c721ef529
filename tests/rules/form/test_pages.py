from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Segments
from gnbv_docgen.rules.form import pages
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Unknown
from tests.docx.building import section, view
from tests.docx.views import clean_plan


def document(the) -> Document:
    return Document(the, Segments(()))


def test_margins():
    the = document(
        view("a", sections=(section(0, top=19.0), section(1, top=25.08), section(2, top=None)))
    )
    assert list(pages.margin(the, "top", (20.0, 25.0))) == [
        Fault("19 mm", "20 đến 25 mm", section=0),
        Unknown("tệp không cho biết lề trang"),
    ]


def test_a_page_turned_on_its_side_with_its_margins_keeps_them():
    turned = {"top": 30.0, "left": 20.0, "bottom": 15.0, "right": 20.0}
    sides = section(0, width=297.0, height=210.0, **turned)
    upright = section(1, **turned)
    crooked = section(2, width=297.0, height=210.0, **{**turned, "bottom": 12.0})
    the = document(view("a", sections=(sides, upright, crooked)))
    found = [judgement.section for judgement in pages.margin(the, "top", (20.0, 25.0))]
    assert found == [1, 2]


def test_a_number_inherited_is_one_number():
    assert [index for index, _ in pages.numbers(document(clean_plan()))] == [0, 1]
    same = section(0)
    twice = view("a", sections=(same, same._replace(index=1)))
    assert [index for index, _ in pages.numbers(document(twice))] == [0]


@pytest.mark.parametrize(
    ("the", "many"),
    [
        (view("a"), None),
        (view("a", pages=1), False),
        (view("a", pages=2), True),
        (view("a " * 4000, pages=1), True),
        (view("a", sections=(section(0), section(1))), True),
    ],
    ids=["unknown", "one", "two", "long", "sections"],
)
def test_pages(the, many):
    assert pages.has_many_pages(document(the)) is many


def test_figures():
    assert [pages.millimetres(length) for length in (20.0, 25.43)] == ["20", "25,4"]
    assert pages.number_sizes(section().page_numbers[0]) == {14.0}
