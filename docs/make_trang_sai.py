"""The faulty page of the officers' guide: a clean document, spoilt as people spoil theirs.

Run as ``python docs/make_trang_sai.py FILE`` to have it as a Word file.
"""

from __future__ import annotations

import io
import re
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gnbv_docgen.workspace.build import Order, build  # noqa: E402 - from this checkout

PLAN = ROOT / "docs" / "hinh" / "hien-mau-tinh-nguyen.yaml"
NAME = "du-thao.docx"
_BODY = "word/document.xml"
_BASIS = '<w:pStyle w:val="CanCu"/></w:pPr><w:r>'
_STYLE = '<w:pStyle w:val="DoanVan"/>'
_OPENING = ">Ủy ban nhân dân xã An"

# What is written instead of what (patterns on the body's XML), in the order of the page; each
# departure has the number that it bears in the guide's pictures.
DEPARTURES = (
    (1, r'w:left="1701"', 'w:left="1134"'),
    (2, "Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do – Hạnh phúc"),  # en dashes
    (3, r'(alt="ke_tieu_ngu" style="width:)[0-9.]+pt', r"\g<1>283pt"),
    (4, "Số: 07/", "Số:7/"),
    (5, "ngày 09 tháng 3 năm", "ngày 9 tháng 03 năm"),
    (6, _BASIS, f'{_BASIS}<w:rPr><w:i w:val="0"/></w:rPr>'),
    (
        7,
        rf'{_STYLE}</w:pPr><w:r><w:t xml:space="preserve"(?={_OPENING})',
        rf'{_STYLE}<w:ind w:firstLine="0"/></w:pPr><w:r><w:tab/><w:t xml:space="preserve"',
    ),
    (8, "- Lưu: VT", "- Lưu VT"),
    (9, r"KT\. CHỦ TỊCH", "KT CHỦ TỊCH"),
)


def clean() -> bytes:
    """The document that the engine makes of the plan."""
    with tempfile.TemporaryDirectory() as folder:
        outcome = build(PLAN, Order(Path(folder)))
        assert outcome.findings == ()
        return outcome.written[-1].read_bytes()


def faulty(document: bytes) -> bytes:
    """``document`` with all departures."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, _spoilt(content.decode()) if name == _BODY else content)
    return out.getvalue()


def _spoilt(body: str) -> str:
    for number, pattern, instead in DEPARTURES:
        body, count = re.subn(pattern, instead, body)
        assert count, f"departure {number} changes nothing"
    return body


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(faulty(clean()))
