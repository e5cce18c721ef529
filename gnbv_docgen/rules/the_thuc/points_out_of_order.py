"""Thứ tự chữ cái của điểm sai bảng chữ cái tiếng Việt."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form import nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import label
from gnbv_docgen.rules.rule import Fault, Judgement


def _after(letter: str) -> str:
    """The letter that follows ``letter`` in the Vietnamese alphabet, empty when there is none."""
    following = dict(pairwise(nd30.LETTERS))
    return following.get("e" if letter == "f" else letter, "")


def points_out_of_order(document: Document) -> Iterator[Judgement]:
    """Thứ tự chữ cái của điểm sai bảng chữ cái tiếng Việt.

    Căn cứ: “Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ
    cái tiếng Việt, sau có dấu đóng ngoặc đơn, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần
    lời văn, kiểu chữ đứng”.

    Vì sao: Bảng chữ cái tiếng Việt có đ sau d và không có f, j, w, z; danh sách tự động của
    Word dùng bảng chữ cái tiếng Anh.

    Cách sửa: Gõ tay a), b), c), d), đ), e), g), h), i), …; tắt đánh số tự động.
    """
    before = ""
    for part in document.parts(Name.BODY, Name.HEADING):
        paragraph = document.paragraph(part)
        found = label(document.text(part), paragraph.number)
        if found is None:
            continue
        if found.sort != "chữ":
            before = ""
            continue
        wanted = _after(before)
        if found.number not in nd30.LETTERS or (before and found.number not in ("a", wanted)):
            expected = f"{wanted})" if wanted else "chữ cái tiếng Việt"
            shown = f"{found.number}) sau {before})" if before else f"{found.number})"
            yield Fault(shown, expected, part.paragraph)
        before = found.number
