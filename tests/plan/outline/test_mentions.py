from __future__ import annotations

import pytest

from gnbv_docgen.plan.outline.mentions import mentioned

THREE = ["Phụ lục I", "Phụ lục II", "Phụ lục III"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("tại Phụ lục I kèm theo", "I"),
        ("phụ lục II", "II"),
        ("PHỤ LỤC III", "III"),
        ("Phụ lục I, II và III", "I II III"),
        ("Phụ lục I; Phụ lục III", "I III"),
        ("Phụ lục số I và số III", "I III"),
        ("Phụ lục I - III", "I II III"),
        ("Phụ lục I đến Phụ lục III", "I II III"),
        ("các Phụ lục kèm theo", "I II III"),
        ("Phụ lục IV", ""),
        ("Phụ lục 1", ""),
        ("phụ lục này", ""),
        ("mục I, II", ""),
        ("", ""),
    ],
)
def test_numbered_by_the_engine(text, numbers):
    assert mentioned(THREE, text) == {f"Phụ lục {number}" for number in numbers.split()}


@pytest.mark.parametrize(
    ("labels", "text", "found"),
    [
        (["Phụ lục"], "xem phụ lục", ["Phụ lục"]),
        (["Phụ lục"], "xem bảng", []),
        (["Phụ lục A", "Phụ lục B"], "Phụ lục b", ["Phụ lục B"]),
        (["Phụ lục A"], "các cơ quan", []),
        (["Phụ lục 01", "Phụ lục 02"], "Phụ lục 01, 02", ["Phụ lục 01", "Phụ lục 02"]),
        (["Phụ lục 1", "Phụ lục 10"], "Phụ lục 10", ["Phụ lục 10"]),
        (["Phụ lục (*)"], "Phụ lục (*)", ["Phụ lục (*)"]),
        ([], "Phụ lục I", []),
    ],
)
def test_other_labels(labels, text, found):
    assert mentioned(labels, text) == set(found)
