from __future__ import annotations

import pytest

from gnbv_docgen.plan.register.document import IDENTIFIER
from tests.plan.register.entries import document


@pytest.mark.parametrize(
    "text", ["qd-90-2022-ttg", "luat-72-2025-qh15", "a-b", "kh-85-2024-hoang-hoa"]
)
def test_identifiers(text):
    assert IDENTIFIER.fullmatch(text)


@pytest.mark.parametrize(
    "text",
    ["qd", "qd_90", "Qd-90", "90-qd", "qd-", "-qd", "qđ-90", "qd-90-", "qd 90-a", "", "qd-90\n"],
)
def test_no_identifiers(text):
    assert not IDENTIFIER.fullmatch(text)


@pytest.mark.parametrize(
    ("facts", "title"),
    [
        ({"symbol": "90/QĐ-TTg", "subject": "phê duyệt"}, "Quyết định số 90/QĐ-TTg"),
        ({"kind": "Luật", "symbol": "72/2025/QH15", "subject": "Đất đai"}, "Luật Đất đai"),
        ({"kind": "Luật", "symbol": "72/2025/QH15"}, "Luật số 72/2025/QH15"),
        ({"kind": "Pháp lệnh", "subject": "Ưu đãi"}, "Pháp lệnh Ưu đãi"),
        ({"subject": "phê duyệt"}, "Quyết định"),
    ],
)
def test_titles(facts, title):
    assert document(**facts).title == title
