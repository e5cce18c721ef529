from __future__ import annotations

import pytest

from gnbv_docgen.rules.form.citations import cites_document, has_date, has_number


@pytest.mark.parametrize(
    ("basis", "cites", "number", "date"),
    [
        ("Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021", True, True, True),
        ("Căn cứ Nghị định số 78/2021/NĐ -CP ngày 27/01/2021", True, True, True),
        ("Căn cứ Nghị quyết số 12-NQ/ĐU của Đảng ủy xã", True, True, False),
        ("Căn cứ Quyết định số: 289 - QĐ/TU", True, True, False),
        ("Căn cứ Kế hoạch ngày 19/4/2022 giai đoạn 2021 - 2025", True, False, True),
        ("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024", False, False, True),
        ("Căn cứ Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030", False, False, False),
        ("Căn cứ Công văn số ..../UBND-VX ngày … tháng … năm 2026", True, True, True),
        ("Căn cứ Kế hoạch số      /KH-UBND ngày      tháng 4 năm 2026", True, True, True),
    ],
)
def test_what_a_basis_holds(basis, cites, number, date):
    assert cites_document(basis) is cites
    assert has_number(basis) is number
    assert has_date(basis) is date
