"""Trích yếu của văn bản viện dẫn khác sổ văn bản."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.registered import known, likeness, subject_of
from gnbv_docgen.rules.rule import Judgement, Slip

_UNLIKE: Final = 0.4  # of the words of two subjects


def subject_unlike_register(content: Content) -> Iterator[Judgement]:
    """Trích yếu của văn bản viện dẫn khác sổ văn bản.

    Căn cứ: Viện dẫn lần đầu phải ghi “trích yếu nội dung văn bản”.

    Vì sao: Trích yếu của văn bản này gắn vào số của văn bản kia là lỗi chép nhầm.

    Cách sửa: Tra lại văn bản; sửa trích yếu hoặc số, hoặc sửa sổ văn bản nếu sổ sai.
    """
    for mention, document in known(content):
        subject = mention.what.subject
        told = subject_of(mention)
        if subject is None or not document.subject or document.is_law:
            continue
        if likeness(told, document.subject) < _UNLIKE:
            yield Slip(f"{document.title} “{told}”", f"“{document.subject}”", mention.item.index,
                       subject.start, subject.end, sure=mention.what.subject_sure)  # fmt: skip
