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

_PLACEHOLDER = "chữ giữ chỗ “Họ và tên”"
_SHORT = "nét kẻ của mẫu ngắn hơn 1/3 dòng chữ giữ chỗ"
_PARENT = "chữ giữ chỗ “TÊN CQ, TC CHỦ QUẢN” không nhận ra là cơ quan chủ quản"
_SIGNED = "dòng thông tin chữ ký số ở đầu trang được coi là địa danh, thời gian"
_HINT = "dòng chỉ dẫn “(dấu, chữ ký số …)” nằm trong phần ký"
EVERYWHERE = {"TT221": _PLACEHOLDER, "TT057": _SHORT, "TT121": _SHORT, "TT054": _PARENT}
REASONS = {
    "1.1": {"TT143": "căn cứ để trống: “Căn cứ ;”"},
    "1.4": {"TT110": "“TÊN LOẠI VĂN BẢN” không phải một tên loại"},
    "1.6": {"TT190": "phần cuối không nhận ra", "TT210": "phần cuối không nhận ra"},
    "1.9": {"TT007": "một đoạn phông Calibri", "TT150": "một đoạn cỡ 11"},
    "1.10": {"TT153": "dòng viết tiếp, không lùi đầu dòng", "TT214": "ô ký canh đều hai bên"},
    "2.1": {"TT250": "dòng kèm theo bị tách thành phụ lục khác"},
    "2.2": {
        "TT250": "dòng kèm theo bị tách thành phụ lục khác",
        "TT022": "trên nhãn phụ lục có dòng thông tin chữ ký số",
        **dict.fromkeys(("TT091", "TT097", "TT098", "TT099"), _SIGNED),
    },
    "3.1": {"TT213": _HINT},
    "3.2": {"TT213": _HINT, **dict.fromkeys(("TT091", "TT097", "TT098", "TT099"), _SIGNED)},
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
        yield (number.group(1) if number else "1.3"), one.saved()


def _body(file: Editor):
    body = file.part().find(f"{W}body")
    assert body is not None
    return body


def _text(element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t")).strip()


def test_the_rules_find_no_more_than_is_listed():
    seen = 0
    unlisted = []
    for number, data in models():
        seen += 1
        known = EVERYWHERE | REASONS.get(number, {})
        unlisted += [
            (number, finding.code, finding.found)
            for finding in check_bytes(data, number).findings
            if finding.severity is Severity.ERROR and finding.code not in known
        ]
    assert seen >= 16
    assert unlisted == []
