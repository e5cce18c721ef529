from __future__ import annotations

import pytest

from gnbv_docgen.plan.register.citing import Parts, in_full, missing, parts_of
from gnbv_docgen.viet.dates import PartialDate
from tests.plan.register.entries import document

DAY = PartialDate(5, 1, 2022)
WHOLE = Parts("Quyết định", "90/QĐ-TTg", DAY, "Thủ tướng", "phê duyệt")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        (WHOLE, "Quyết định số 90/QĐ-TTg ngày 05 tháng 01 năm 2022 của Thủ tướng phê duyệt"),
        (WHOLE._replace(date=PartialDate(None, 5, 2022), subject=""),
         "Quyết định số 90/QĐ-TTg tháng 5/2022 của Thủ tướng"),
        (WHOLE._replace(date=None, issuer="", now="A"),
         "Quyết định số 90/QĐ-TTg phê duyệt (nay là A)"),
        (WHOLE._replace(date=None, now="A"),
         "Quyết định số 90/QĐ-TTg của Thủ tướng (nay là A) phê duyệt"),
        (Parts("Luật Đất đai", "31/2024/QH15", DAY, "Quốc hội"),
         "Luật Đất đai ngày 05 tháng 01 năm 2022"),
        (Parts("Luật", subject="Đất đai", now="B", amended_by=("X", "Y"), note="z"),
         "Luật Đất đai (được sửa đổi, bổ sung bởi X, Y) (nay là B) (z)"),
        (Parts("Nghị định"), "Nghị định"),
    ],
)  # fmt: skip
def test_in_full(parts, words):
    assert in_full(parts, long_dates=True) == words


def test_short_dates():
    assert in_full(WHOLE, long_dates=False).startswith(
        "Quyết định số 90/QĐ-TTg ngày 05/01/2022 của"
    )


def test_parts_of_a_document():
    decision = document(symbol="1/QĐ-TTg", date=DAY, issuer="A", subject="b", note="không in")
    assert parts_of(decision) == Parts("Quyết định", "1/QĐ-TTg", DAY, "A", "b")
    law = document(
        kind="Luật", symbol="1/2022/QH15", date=DAY, issuer="Quốc hội", subject="Đất đai"
    )
    assert parts_of(law) == Parts("Luật Đất đai", date=DAY)


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        (WHOLE, []),
        (WHOLE._replace(symbol="", subject=""), ["số, ký hiệu", "trích yếu"]),
        (WHOLE._replace(date=PartialDate(None, None, 2022)), ["ngày ban hành đầy đủ"]),
        (WHOLE._replace(date=None, issuer=""), ["ngày ban hành đầy đủ", "cơ quan ban hành"]),
        (Parts("Luật Đất đai", date=DAY), []),
        (Parts("Luật Đất đai"), ["ngày ban hành"]),
    ],
)
def test_what_is_missing(parts, names):
    assert missing(parts) == names
