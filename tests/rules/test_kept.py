"""What many rules ask is worked out once."""

from __future__ import annotations

from gnbv_docgen.docx.segment import segment
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.kept import kept
from tests.docx.views import clean_plan
from tests.rules.contents import document


def test_once_for_each_content_and_further_arguments():
    calls = []

    @kept
    def length(content: Content, more: int) -> int:
        calls.append(more)
        return len(content.items) + more

    content = document()
    assert length(content, 1) == length(content, 1)
    assert length(content, 2) == length(content, 1) + 1
    assert length(document("Một."), 1) == length(content, 1) + 1
    assert calls == [1, 2, 1]


def test_of_documents_as_well():
    calls = []

    @kept
    def paragraphs(document: Document) -> int:
        calls.append(document)
        return len(document.view.paragraphs)

    view = clean_plan()
    document = Document(view, segment(view))
    assert paragraphs(document) == paragraphs(document) == len(view.paragraphs)
    assert calls == [document]
