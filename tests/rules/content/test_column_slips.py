"""What is told of a broken law; the laws themselves are tested with ``column_laws``."""

from __future__ import annotations

from gnbv_docgen.rules.content.column_slips import column_slips
from tests.rules.contents import Rows, document

FALLS: Rows = [
    ["Thôn", "Đầu năm", "Cuối năm", "Tăng, giảm"],
    ["Đông", "45", "33", "-12"],
    ["Tây", "50", "41", "-9"],
    ["Nam", "28", "20", "-8"],
]


def test_a_slip_names_line_column_and_law():
    content = document([*FALLS, ["Bắc", "60", "48", "-11"]])
    (slip,) = column_slips(content, "change")
    assert slip.found == "“-11” ở dòng “Bắc”, cột “Tăng, giảm”"
    assert slip.expected == "-12 (Cuối năm - Đầu năm), hoặc sửa số ghi sai"
    assert slip.item is not None
    assert content.items[slip.item].text[slip.start : slip.end] == "-11"


def test_laws_of_other_kinds_and_tables_that_keep_them():
    assert list(column_slips(document([*FALLS, ["Bắc", "60", "48", "-11"]]), "rate")) == []
    assert list(column_slips(document(FALLS), "change")) == []
