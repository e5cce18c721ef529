from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import Paragraph
from gnbv_docgen.rules.form.document import Document, clipped, everywhere, plain
from tests.docx.building import TEXT_WIDTH, changed, run, view
from tests.docx.views import clean_plan
from tests.rules import samples


def document(the=None) -> Document:
    the = the or clean_plan()
    return Document(the, segment(the))


def test_parts_are_certain_ones():
    parts = (
        Part(Name.BODY, 0),
        Part(Name.BODY, 1, confidence=0.5),
        Part(Name.HEADING, 1, confidence=0.5, level="a"),
    )
    the = Document(view("a", "b"), Segments(parts))
    assert the.parts(Name.BODY) == parts[:1]
    assert the.parts(Name.HEADING) == ()
    assert the.parts(Name.BODY, Name.HEADING) == (parts[0], parts[2])
    assert the.all_parts(Name.BODY) == parts[:2]


def test_parts_of_appendices():
    the = document(samples.two_appendices())
    assert the.parts(Name.APPENDIX_LABEL) == ()
    labels = the.parts(Name.APPENDIX_LABEL, appendix=None)
    assert [the.text(part) for part in labels] == ["Phụ lục I", "Phụ lục II"]
    assert the.appendices == (1, 2)
    assert the.appendix_sections == {1: 1, 2: 2}


def test_text_is_plain():
    the = Document(view(" Số:\u00a05\u0309 "), Segments((Part(Name.NUMBER, 0),)))
    assert the.text(the.parts(Name.NUMBER)[0]) == "Số: 5̉"
    assert plain("ha\u0300\u00a0x") == "hà x"


def test_runs_are_cut_to_the_part():
    paragraph = Paragraph(
        0,
        "Số: 05 / Hà Nội",
        (run("Số: 05"), run("ẩn", hidden=True), run(" / "), run("Hà Nội")),
        "body",
    )
    assert [each.text for each in clipped(paragraph, 4, 11)] == ["05", "Hà"]
    assert [each.text for each in clipped(paragraph)] == ["Số: 05", "Hà Nội"]


@pytest.mark.parametrize(
    ("the", "kind", "letter"),
    [
        (clean_plan(), "kế hoạch", False),
        (samples.letter(), "công văn", True),
        (samples.decision(), "quyết định", False),
    ],
    ids=["plan", "letter", "decision"],
)
def test_kinds(the, kind, letter):
    assert document(the).kind == kind
    assert document(the).is_letter is letter
    assert not document(the).is_attachment


def test_an_attachment():
    parts = (Part(Name.APPENDIX_REFERENCE, 0),)
    assert Document(view("(Kèm theo Quyết định số 5/QĐ-UBND)"), Segments(parts)).is_attachment


def test_widths_of_columns():
    the = document()
    assert the.width(the.parts(Name.MOTTO)[0]) == pytest.approx(TEXT_WIDTH / 2)
    assert the.width(the.parts(Name.KIND)[0]) == pytest.approx(TEXT_WIDTH)
    narrow = document(changed(clean_plan(), "KẾ HOẠCH", room=120.0))
    assert narrow.width(narrow.parts(Name.KIND)[0]) == 120.0


def test_neighbours_and_lines():
    the = document()
    pairs = the.neighbours(Name.ISSUER)
    assert [(the.text(one), the.text(two)) for one, two in pairs] == [
        ("ỦY BAN NHÂN DÂN", "XÃ TÂN HÒA BÌNH")
    ]
    assert the.lines_of(Name.ISSUER) == "ỦY BAN NHÂN DÂN XÃ TÂN HÒA BÌNH"
    assert len(the.lines(0, 1)) == 1
    assert the.first(Name.URGENCY) is None


def test_everywhere_is_headers_too():
    numbers = [paragraph.text for paragraph in everywhere(document()) if paragraph.index < 0]
    assert numbers == ["2", "2"]
