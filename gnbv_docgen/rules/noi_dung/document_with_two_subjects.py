"""Một văn bản viện dẫn với hai trích yếu khác hẳn nhau."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.documents_cited import documents_cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import likeness, subject_of
from gnbv_docgen.rules.rule import Judgement, Slip

_UNLIKE: Final = 0.4  # of the words of two subjects
_SHORT: Final = 12  # letters; shorter ones are no subjects


def document_with_two_subjects(content: Content) -> Iterator[Judgement]:
    """Một văn bản viện dẫn với hai trích yếu khác hẳn nhau.

    Căn cứ: Viện dẫn phải ghi đúng “trích yếu nội dung văn bản”.

    Vì sao: Một trong hai số bị chép nhầm từ văn bản khác.

    Cách sửa: Tra lại văn bản, sửa số hoặc trích yếu.
    """
    for document in documents_cited(content):
        if document.first.what.symbol is None or document.first.what.is_law:
            continue
        mentions = [one for one in document.mentions if not one.what.of_article]
        told = [(one, subject_of(one)) for one in mentions]
        told = [(one, subject) for one, subject in told if len(subject) > _SHORT]
        for mention, subject in told[1:]:
            first = told[0][1]
            place = mention.what.subject
            if place is not None and likeness(first, subject) < _UNLIKE:
                label = f"{mention.what.kind_name} số {document.first.what.key}"
                sure = mention.what.subject_sure and told[0][0].what.subject_sure
                yield Slip(f"{label} “{subject}”", f"chỗ khác ghi “{first}”", mention.item.index,
                           place.start, place.end, sure=sure)  # fmt: skip
