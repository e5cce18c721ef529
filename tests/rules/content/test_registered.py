"""Which cited documents the register knows."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.registered import is_basis, known, likeness, subject_of
from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Quyết định số 15/QĐ-TTg ngày 18/01/2022.", "qd-15-2022-ttg"),
        ("Quyết định số 15 /QĐ - TTg.", "qd-15-2022-ttg"),
        ("Nghị định số 71/2024/NĐ-CP ngày 01/01/2020.", "nd-71-2024-cp"),
        ("Luật Nhà ở.", "luat-nha-o"),
        ("Luật Nhà ở số 27/2023/QH15.", "luat-nha-o"),
        ("Luật Đất đai; Kế hoạch số 15/KH-UBND; Quyết định số 15/QĐ-TTg ngày 01/01/2019.", None),
    ],
)
def test_what_is_known(text, identifier):
    found = [one.document.identifier for one in known(document(text, register=REGISTER))]
    assert found == ([identifier] if identifier else [])


def test_a_basis_and_its_subject():
    (one,) = known(
        document(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP quy định về A;"], register=REGISTER)
    )
    assert is_basis(one.mention)
    assert subject_of(one.mention) == "quy định về A"


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("về phê duyệt Chương trình", "phê duyệt chương trình", 1, 1),
        ("phê duyệt Chương trình giai đoạn 2021 - 2025", "phê duyệt Chương trình", 1, 1),
        ("về chuyển đổi số", "quy định về rà soát hộ nghèo", 0, 0.1),
        ("", "gì đó", 0, 0),
    ],
)
def test_likeness(one, other, least, most):
    assert least <= likeness(one, other) <= most
