from __future__ import annotations

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.rules.form import headline
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault
from tests.docx.building import changed, para, view
from tests.docx.views import clean_plan
from tests.rules import samples


def document(the) -> Document:
    return Document(the, segment(the))


def test_divisions_and_their_titles():
    the = document(samples.divided())
    assert [found.number for _, found in headline.divisions(the)] == ["I", "1", "II"]
    assert [the.text(part) for part in headline.division_titles(the)] == [
        "TÌNH HÌNH VÀ KẾT QUẢ", "KẾT QUẢ NĂM 2025", "NHIỆM VỤ NĂM 2026",
    ]  # fmt: skip


def test_articles_are_not_what_cites_them():
    texts = ("Điều 1. Thành lập tổ", "Điều 3 của Luật này", "điều 1. x")
    the = Document(view(*texts), Segments(tuple(Part(Name.BODY, at) for at in range(3))))
    assert [headline.is_article(the, part) for part in the.parts(Name.BODY)] == [True, False, False]


def test_clauses_without_titles_are_not_bold():
    the = view("I. A", "1. Một", "2. Hai", "II. B", para("1. Ba", bold=True), "2. Bốn")
    levels = ("I", "1", "1", "I", "1", "1")
    parts = tuple(Part(Name.HEADING, at, level=level) for at, level in enumerate(levels))
    told = list(headline.clause_style(Document(the, Segments(parts))))
    assert told == [Fault("chữ không đậm", "chữ đứng, đậm", 5)]
    nowhere = Document(view("1. Một", "2. Hai"), Segments(parts[1:2]))
    assert len(list(headline.clause_style(nowhere))) == 1


def test_sizes_of_headings():
    the = document(changed(clean_plan(), "1. Mục đích", size=13.0))
    (fault,) = headline.size_within(the, (14.0, 14.0), ("số",))
    assert (fault.found, fault.expected) == ("cỡ chữ 13", "cỡ chữ 14")


def test_slanted_headings():
    the = document(changed(clean_plan(), "I. MỤC ĐÍCH", italic=True))
    (fault,) = headline.style(the, bold=True, sorts=("la mã",))
    assert fault.found == "chữ nghiêng"
