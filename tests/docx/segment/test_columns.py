from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment.columns import Column
from tests.docx.segment.segmented import piece

GAP = ""
LINES = {
    "recipients": (
        ["Nơi nhận:", "- Như trên;", "- Lưu: VT."],
        ["RECIPIENTS_LABEL", "RECIPIENT", "FILE_COPY"],
    ),
    "wrapped file copy": (
        ["Nơi nhận:", "- Lưu: VT, KT,", "TH (08 bản)"],
        ["RECIPIENTS_LABEL", "FILE_COPY", "FILE_COPY"],
    ),
    "signature": (
        ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", GAP, "Lê Văn Bình"],
        ["AUTHORITY", "AUTHORITY", "SIGNER"],
    ),
    "name in capitals": (["CHỦ TỊCH", GAP, "LÊ VĂN BÌNH"], ["AUTHORITY", "SIGNER"]),
    "signed": (["CHỦ TỊCH", "(đã ký)", "Lê Văn Bình"], ["AUTHORITY", "SIGNATURE", "SIGNER"]),
    "brackets on three lines": (
        ["CHỦ TỊCH", "(Chữ ký của người ký,", "dấu của cơ quan", "in lại)", "Lê Văn Bình"],
        ["AUTHORITY", "SIGNATURE", "SIGNATURE", "SIGNATURE", "SIGNER"],
    ),
    "other title": (
        ["KT. TRƯỞNG BAN", GAP, "Giám đốc Sở Y tế", "Lê Văn Bình"],
        ["AUTHORITY", "AUTHORITY", "SIGNER"],
    ),
    "office on two lines": (
        ["KT. TRƯỞNG PHÒNG", "KINH TẾ, HẠ TẦNG", GAP, "Lê Văn Bình"],
        ["AUTHORITY", "AUTHORITY", "SIGNER"],
    ),
    "one below the other": (
        ["Nơi nhận:", "- Như trên;", "CHỦ TỊCH", GAP, "Lê Văn Bình"],
        ["RECIPIENTS_LABEL", "RECIPIENT", "AUTHORITY", "SIGNER"],
    ),
    "typed rule": (["CHỦ TỊCH", "______"], ["AUTHORITY", "RULE_LINE"]),
    "contact": (["Địa chỉ: thôn Đông"], ["CONTACT"]),
}


def _column(lines):
    column = Column()
    for line in lines:
        if line == GAP:
            column.gap()
        else:
            column.take(piece(line))
    return column.parts()


@pytest.mark.parametrize(("lines", "names"), LINES.values(), ids=list(LINES))
def test_lines_of_a_column(lines, names):
    parts = _column(lines)
    assert sorted(part.name.name for part in parts) == sorted(names)
    assert all(part.confidence >= 0.6 for part in parts)


def test_a_line_that_is_nothing_known_is_a_guess():
    (office, name) = _column(["CHỦ TỊCH", GAP, "(ghi rõ họ tên, đóng dấu treo)"])
    assert (office.name, name.name) == (Name.AUTHORITY, Name.SIGNER)
    assert name.confidence < 0.6
    (line,) = _column(["Xác nhận của cơ quan"])
    assert line.confidence < 0.6
