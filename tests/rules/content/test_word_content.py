"""The content of a Word file; that it agrees with the plan's: ``test_plan_content``."""

from __future__ import annotations

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.findings import Place
from gnbv_docgen.rules.content.word_content import word_content
from tests.docx.building import para, view
from tests.docx.views import clean_plan


def content():
    the = clean_plan()
    return word_content(the, segment(the), "a.docx")


def test_form_alone_is_no_content():
    roles = {item.role for item in content().items}
    assert roles.isdisjoint({Name.MOTTO, Name.MOTTO_STATE, Name.BLANK, Name.RULE_LINE})
    assert {Name.ISSUER, Name.NUMBER, Name.SUBJECT, Name.LEGAL_BASIS, Name.HEADING, Name.BODY,
            Name.RECIPIENT, Name.FILE_COPY, Name.AUTHORITY, Name.SIGNER} <= roles  # fmt: skip


def test_places_name_the_paragraph_and_its_part():
    the = content()
    basis = the.of(Name.LEGAL_BASIS)[0]
    place = the.places.place(basis, 0, 5)
    assert place.file == "a.docx"
    assert place.part == "Căn cứ"
    assert basis.text[:30] in place.label
    assert the.places.place(None, 0, None) == Place("a.docx", part="Toàn văn bản")


def test_automatic_numbers_are_numbers():
    the = view(para("Mở đầu."), para("Phạm vi", number="1."), para("Đối tượng", number="2."))
    found = word_content(the, segment(the)).items
    assert [(item.number, item.text) for item in found][-2:] == [
        ("1.", "Phạm vi"), ("2.", "Đối tượng"),
    ]  # fmt: skip
