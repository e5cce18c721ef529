"""Whether a part that every document must have is there."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Unknown


def absent(document: Document, expected: str, *names: Name) -> Iterator[Judgement]:
    """A fault when no part called one of ``names`` is found in the document itself.

    What is issued with another document has no head and no signature of its own.
    """
    if document.is_attachment or not any(not part.appendix for part in document.segments.parts):
        yield NotApplicable("văn bản ban hành kèm theo văn bản khác")
    elif not document.parts(*names):
        if document.all_parts(*names):
            yield Unknown(f"có chỗ giống {names[0].value} nhưng chưa chắc")
        else:
            yield Fault("không thấy", expected, part=names[0])
