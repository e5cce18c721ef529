"""Ghi TM. khi người ban hành là Chủ tịch."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import authority_lines, same_letters
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable


def collective_prefix_of_a_person(document: Document) -> Iterator[Judgement]:
    """Ghi TM. khi người ban hành là Chủ tịch.

    Căn cứ: “Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên
    tập thể lãnh đạo hoặc tên cơ quan, tổ chức”.

    Vì sao: Văn bản mà cơ quan ban hành ghi “CHỦ TỊCH ỦY BAN NHÂN DÂN” là của riêng Chủ
    tịch, không ký thay mặt tập thể.

    Cách sửa: Bỏ dòng TM. ỦY BAN NHÂN DÂN, chỉ ghi CHỦ TỊCH (hoặc KT. CHỦ TỊCH, PHÓ CHỦ
    TỊCH).
    """
    issuer = same_letters(document.lines_of(Name.ISSUER).upper())
    if not issuer.startswith(("CHỦ TỊCH ỦY BAN", "CHỦ TỊCH HỘI ĐỒNG")):
        yield NotApplicable("cơ quan ban hành không phải một chức danh")
        return
    for line, paragraph in authority_lines(document):
        if line.upper().startswith("TM"):
            yield Fault(f"“{line}”", "“CHỦ TỊCH”", paragraph)
