"""Chữ viết tắt quyền hạn viết sai mẫu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.wording import authority_lines
from gnbv_docgen.rules.rule import Fault, Judgement

_PREFIX: Final = re.compile(
    r"(TUQ|TM|KT|TL|T[./]M|K[./]T|T[./]L|T[./]U[./]?Q|Q(?=[. ]))\s*[./:-]*\s*(?=\S)", re.IGNORECASE
)


def _plain(found: re.Match[str]) -> str:
    return re.sub(r"[^A-Z]", "", found.group(1).upper())


def signature_prefix_form(document: Document) -> Iterator[Judgement]:
    """Chữ viết tắt quyền hạn viết sai mẫu.

    Căn cứ: “Phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ
    chức”; “Q.”, “KT.”, “TL.”, “TUQ.” vào trước chức vụ của người đứng đầu.

    Vì sao: TM., KT., TL., TUQ., Q. là chữ viết tắt nên có dấu chấm, rồi cách một dấu cách.

    Cách sửa: Viết KT. CHỦ TỊCH, TM. ỦY BAN NHÂN DÂN.
    """
    for line, paragraph in authority_lines(document):
        found = _PREFIX.match(line)
        if found and found.group() != f"{_plain(found)}. ":
            right = f"{_plain(found)}. {line[found.end() :]}"
            yield Fault(f"“{line}”", f"“{right}”", paragraph)
