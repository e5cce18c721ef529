from __future__ import annotations

import pytest

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.outline.titles import ordinal, titled
from gnbv_docgen.plan.texts import Text

USUAL = (("a", "A"), ("b", "B"), ("c", "C"))
THERE = Place("a.yaml", 5, 6)


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        ({}, "a:A b:B c:C"),
        ({"b": "X"}, "a:A b:X c:C"),
        ({"c": "Z", "a": "Y"}, "c:Z b:B a:Y"),
        ({"khac": "Y"}, "a:A b:B c:C"),
        ({"so_thu_tu": "Số"}, "a:A b:B c:C"),
    ],
)
def test_titles_and_their_order(titles, expected):
    given = {key: Text(title, THERE) for key, title in titles.items()}
    found = titled(USUAL, given, Place())
    assert " ".join(f"{key}:{title.raw}" for key, title in found) == expected
    assert all(title.place == (THERE if key in titles else Place()) for key, title in found)


def test_the_column_that_counts():
    assert ordinal({}, THERE) == Text("TT", THERE)
    assert ordinal({"so_thu_tu": Text("Số", THERE)}, Place()) == Text("Số", THERE)
