from __future__ import annotations

import pytest

from gnbv_docgen.plan.source import parse
from gnbv_docgen.plan.source.nodes import Map, Seq, label_of, place_in

PLAN = """\
mot: một dòng
hai: "trong nháy"
ba: 'thêm ''một'' nháy'
bon: |
    đoạn một

    - ý hai
nam: >-
  gập lại
  thành một
sau: hai dòng
  nối lại
bay:
  - ý đầu
  - |
    khối

    trong danh sách
tam: |2

    thụt hai
"""


def root():
    parsed = parse(PLAN.encode(), "a.yaml")
    assert parsed.findings == ()
    assert parsed.root is not None
    return parsed.root


@pytest.mark.parametrize(
    ("key", "part", "place"),
    [
        pytest.param("mot", "dòng", (1, 10), id="plain"),
        pytest.param("hai", "nháy", (2, 13), id="double quotes"),
        pytest.param("ba", "nháy", (3, 5), id="escaped quote: the value"),
        pytest.param("bon", "đoạn", (5, 5), id="block, first line"),
        pytest.param("bon", "ý hai", (7, 7), id="block, after a blank line"),
        pytest.param("nam", "thành", (8, 6), id="folded: the value"),
        pytest.param("sau", "nối", (11, 6), id="continued: the value"),
        pytest.param("tam", "thụt", (21, 5), id="block with an indicator"),
    ],
)
def test_place_in_a_map(key, part, place):
    plan = root()
    assert place_in(plan, key, plan[key].index(part)) == place


@pytest.mark.parametrize(
    ("index", "part", "place"),
    [(0, "đầu", (14, 7)), (1, "khối", (16, 5)), (1, "danh sách", (18, 11))],
)
def test_place_in_a_list(index, part, place):
    items = root()["bay"]
    assert place_in(items, index, items[index].index(part)) == place


@pytest.mark.parametrize(
    ("path", "label"),
    [
        pytest.param((), "", id="top"),
        pytest.param(("noi_nhan",), "noi_nhan", id="key"),
        pytest.param(("noi_nhan", 1, "muc_dich"), "noi_nhan[2].muc_dich", id="from one"),
        pytest.param(("a", 0, 2), "a[1][3]", id="list in list"),
    ],
)
def test_label(path, label):
    assert label_of(path) == label


def test_they_are_plain_dicts_and_lists():
    plan = root()
    assert isinstance(plan, Map)
    assert isinstance(plan, dict)
    assert isinstance(plan["bay"], Seq)
    assert plan["bay"] == ["ý đầu", "khối\n\ntrong danh sách\n"]
    assert {type(value) for value in plan.values()} == {str, Seq}
