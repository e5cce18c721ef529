"""The decree's own models (Phụ lục III), each taken apart into a document of its own.

They are models: where a name or a number goes there are dots and words like "TÊN CƠ QUAN". What
the rules say of them is listed with the reason; anything else is a fault of the rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gnbv_docgen.docx.ooxml import W
from gnbv_docgen.findings import Severity
from gnbv_docgen.workspace.check import check_bytes
from tests.rules.editing import Editor
from tests.shared import shared_files

_NAME = "chữ giữ chỗ “Họ và tên”, không phải tên người"
_ISSUER = "nét gõ 14 đến 17 mm dưới chữ giữ chỗ “TÊN CƠ QUAN, TỔ CHỨC” dài 57 mm: chưa tới 1/3"
_SUBJECT = "nét gõ 20 đến 21 mm dưới hàng dấu chấm giữ chỗ dài 74 đến 92 mm: chưa tới 1/3"
REASONS = {
    "1.1": {"TT057": _ISSUER, "TT121": _SUBJECT, "TT221": _NAME},
    "1.2": {"TT121": _SUBJECT, "TT221": _NAME},
    "1.3": {"TT057": _ISSUER, "TT121": _SUBJECT, "TT221": _NAME},
    "kèm theo, giấy": {"TT057": _ISSUER},
    "kèm theo, điện tử": {},
    "1.4": {"TT057": _ISSUER, "TT110": "chữ giữ chỗ “TÊN LOẠI VĂN BẢN”", "TT221": _NAME},
    "1.5": {"TT057": _ISSUER, "TT221": _NAME},
    "1.6": {
        "TT057": _ISSUER,
        "TT121": "nét gõ 15 mm dưới dấu chấm giữ chỗ dài 19 mm: quá 1/2",
        "TT221": _NAME,
    },
    "1.7": {"TT057": _ISSUER, "TT221": _NAME},
    "1.8": {"TT057": _ISSUER, "TT221": _NAME},
    "1.9": {
        "TT007": "chữ “năm …../.” ở cuối nội dung không đặt phông: Calibri",
        "TT057": _ISSUER,
        "TT150": "chữ “năm …../.” ở cuối nội dung không đặt cỡ: 11",
        "TT221": _NAME,
    },
    "1.10": {
        "TT057": _ISSUER,
        "TT153": "đoạn “… cấp cho:” nối tiếp dòng trên, không lùi đầu dòng",
        "TT221": _NAME,
    },
    "2.1": {},
    "2.2": {},
    "3.1": {"TT057": _ISSUER, "TT221": _NAME},
    "3.2": {"TT057": _ISSUER, "TT221": _NAME},
}


def models() -> Iterator[tuple[str, bytes]]:
    """Number and file of each model."""
    (file,) = shared_files("standard/nd30-phu-luc-3-mau.docx")
    data = file.read_bytes()
    texts = [_text(each) for each in _body(Editor(data))]
    starts = [at for at, text in enumerate(texts) if re.match(r"Mẫu (\d\.\d|văn bản)", text)]
    for start, end in zip(starts, [*starts[1:], len(texts) - 1], strict=True):
        notes = [at for at in range(start, end) if texts[at].startswith("Ghi chú")]
        keep = range(start + 1, notes[0] if notes else end)
        one = Editor(data)
        body = _body(one)
        for at, element in enumerate(list(body)[:-1]):
            if at not in keep:
                body.remove(element)
        number = re.match(r"Mẫu (\d\.\d+)", texts[start])
        attached = "kèm theo, " + ("điện tử" if "điện tử" in texts[start] else "giấy")
        yield (number.group(1) if number else attached), one.saved()


def _body(file: Editor):
    body = file.part().find(f"{W}body")
    assert body is not None
    return body


def _text(element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t")).strip()


def test_the_rules_find_what_is_listed_and_no_more():
    found: dict[str, set[str]] = {}
    for number, data in models():
        found.setdefault(number, set()).update(
            finding.code
            for finding in check_bytes(data, number).findings
            if finding.severity is Severity.ERROR
        )
    assert found == {number: set(reasons) for number, reasons in REASONS.items()}
