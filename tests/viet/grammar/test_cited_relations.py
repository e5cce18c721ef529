from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.cited_relations import relation


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("nghị định số 1 (được sửa đổi, bổ sung bởi ", "amends"),
        ("nghị định số 1, đã được sửa đổi, bổ sung một số điều theo ", "amends"),
        ("được sửa đổi, bổ sung một số điều tại ", "amends"),
        ("quyết định số 1 được thay thế bởi ", "replaces"),
        ("sửa đổi, bổ sung một số điều của ", "amended"),
        ("sửa đổi, bổ sung ", "amended"),
        ("điều chỉnh một số nội dung của ", "amended"),
        ("thay thế ", "replaced"),
        ("kế hoạch này thay thế cho ", "replaced"),
        ("sửa đổi, bổ sung hoặc thay thế ", "replaced"),
        # nothing of the kind
        ("nghị định này được sửa đổi; thực hiện ", ""),
        ("được sửa đổi và thực hiện các ", ""),
        ("thực hiện ", ""),
        ("căn cứ ", ""),
        ("quy định tại ", ""),
        ("", ""),
    ],
)
def test_relation(before, expected):
    assert relation(f"{before}nghị định số 2", len(before)) == expected
