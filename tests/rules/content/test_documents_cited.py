"""Which mentions mean one document."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.documents_cited import documents_cited, is_own, nested_in_subjects
from tests.rules.contents import document


def counts(*body, **more):
    return [len(one.mentions) for one in documents_cited(document(*body, **more))]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (["Quyết định số 90/QĐ-TTg ngày 18/01/2022.", "Quyết định số 90/QĐ-TTg."], [2]),
        (["Quyết định số 90/QĐ-TTg.", "Quyết định số 90/QĐ-TTg ngày 18/01/2022."], [2]),
        (["Kế hoạch số 5/KH-UBND ngày 02/01/2025.",
          "Kế hoạch số 05/KH-UBND ngày 03/01/2026."], [1, 1]),
        (["Kế hoạch số 5/KH-UBND của UBND tỉnh.", "Kế hoạch số 5/KH-UBND của UBND xã."], [1, 1]),
        (["Kế hoạch số 5/KH-UBND của UBND tỉnh.", "Kế hoạch số 5/KH-UBND."], [2]),
        (["Luật Đất đai và Luật Đất đai; Luật Nhà ở."], [2, 1]),
        (["Kế hoạch số 5/KH-UBND; Báo cáo số 5/BC-UBND."], [1, 1]),
    ],
)  # fmt: skip
def test_one_document_or_two(body, found):
    assert counts(*body) == found


def test_the_content_itself():
    own, other = documents_cited(
        document("(Kèm theo Kế hoạch số 07/KH-UBND)", "Theo Kế hoạch số 8/KH-UBND.")
    )
    content = document(number="Số: 07/KH-UBND")
    assert is_own(content, own)
    assert not is_own(content, other)


def test_what_stands_in_a_subject():
    content = document(
        "Kế hoạch số 35/KH-UBND ngày 30/5/2023 về thực hiện Nghị quyết số 137/NQ-CP; "
        "Kế hoạch số 36/KH-UBND."
    )
    nested = [one.what.symbol.key for one in nested_in_subjects(content)]
    assert nested == ["137/NQ-CP"]
