from __future__ import annotations

import pytest

from gnbv_docgen.rules.clause import DECREE, clause


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("I.3", "khoản 3 Mục I Phần I Phụ lục I Nghị định 30/2020/NĐ-CP"),
        ("II.6.đ", "điểm đ khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP"),
        ("P2.II.2.b", "điểm b khoản 2 Mục II Phần II Phụ lục I Nghị định 30/2020/NĐ-CP"),
        ("Đ8.2.a", "điểm a khoản 2 Điều 8 Nghị định 30/2020/NĐ-CP"),
        ("PLII.I", "Mục I Phụ lục II Nghị định 30/2020/NĐ-CP"),
        ("PLII.V.6", "khoản 6 Mục V Phụ lục II Nghị định 30/2020/NĐ-CP"),
        ("PLII.IV.1.a", "điểm a khoản 1 Mục IV Phụ lục II Nghị định 30/2020/NĐ-CP"),
        ("Đ11.2", "khoản 2 Điều 11 Nghị định 30/2020/NĐ-CP"),
        (
            "I.7+V",
            f"khoản 7 Mục I Phần I Phụ lục I; bảng tại Mục V Phần I Phụ lục I {DECREE}",
        ),
    ],
)
def test_keys_are_spelt_out(key, words):
    assert clause(key) == words


@pytest.mark.parametrize("key", ["", "VI.1", "II", "II.6.f1", "8.2"])
def test_what_is_no_clause(key):
    with pytest.raises(ValueError, match="is no clause"):
        clause(key)
