"""Địa danh khác tên xã, phường của Ủy ban nhân dân ban hành."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import date_line, same_letters
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable

_COMMUNE: Final = re.compile(
    r"(?:CHỦ TỊCH )?ỦY BAN NHÂN DÂN (?:XÃ|PHƯỜNG|ĐẶC KHU) "
    r"(?P<name>[^,]+?)(?: (?:TỈNH|THÀNH PHỐ) .*|,.*)?\Z"
)
_UNIT: Final = re.compile(r"(?:XÃ|PHƯỜNG|ĐẶC KHU)\s+")


def _letters(name: str) -> list[list[str]]:
    """The letters and marks of each word, the same wherever a tone mark is put (HÒA, HOÀ)."""
    return [sorted(unicodedata.normalize("NFD", word)) for word in name.split()]


def place_unlike_issuer(document: Document) -> Iterator[Judgement]:
    """Địa danh khác tên xã, phường của Ủy ban nhân dân ban hành.

    Căn cứ: “Địa danh ghi trên văn bản do cơ quan nhà nước ở địa phương ban hành là tên gọi
    chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở”.

    Vì sao: Ủy ban nhân dân xã đóng trụ sở ở xã mình; địa danh khác thường là tên cũ hoặc
    tên còn lại từ văn bản mẫu.

    Cách sửa: Ghi tên xã, phường, đặc khu ban hành văn bản; không ghi tên tỉnh.
    """
    found = _COMMUNE.match(same_letters(" ".join(document.lines_of(Name.ISSUER).upper().split())))
    if found is None:
        yield NotApplicable("không phải văn bản của Ủy ban nhân dân xã, phường, đặc khu")
        return
    wanted = found["name"]
    for part in document.parts(Name.PLACE_DATE):
        line = date_line(document.text(part))
        place = line.place if line else ""
        own = _letters(_UNIT.sub("", place.upper()))
        if any(map(str.isalnum, place)) and own != _letters(wanted):
            yield Fault(f"“{place}”", f"“{wanted.title()}”", part.paragraph)
