from __future__ import annotations

import pytest

from gnbv_docgen.plan.schema.guide import Guide, Owner
from gnbv_docgen.workspace.library import schemas
from tests.plan.small_schemas import DOCUMENTS

GUIDE = Guide(DOCUMENTS, "ke_hoach.schema.json")
TO_ITEM = ("properties", "nhiem_vu", "$ref", "anyOf", 1, "items", "$ref")


@pytest.mark.parametrize(
    ("trail", "titles"),
    [
        pytest.param((), [None], id="top"),
        pytest.param(("properties", "trich_yeu", "type"), ["Trích yếu"], id="property"),
        pytest.param(
            ("properties", "nhiem_vu", "$ref", "anyOf", 0, "type"),
            ["Nhiệm vụ", None, None],
            id="property, its reference, an alternative",
        ),
        pytest.param((*TO_ITEM, "allOf", 0, "$ref"), [None, None, None, "Một mục"], id="item"),
        pytest.param((*TO_ITEM, "additionalProperties"), [None, None], id="a keyword that is off"),
        pytest.param(("dependentRequired",), [None], id="a keyword that holds no schema"),
        pytest.param(("properties", "khong_co"), [None], id="a key that is not there"),
        pytest.param(
            ("properties", "gia_tri", "patternProperties", "^[a-z_]+$", "type"),
            ["Một giá trị"],
            id="pattern",
        ),
    ],
)
def test_stops(trail, titles):
    assert [stop.schema.get("title") for stop in GUIDE.stops(trail)] == titles


def test_known_keys_of_an_item_and_their_schemas():
    known = GUIDE.known((*TO_ITEM, "allOf", 0, "$ref"))
    assert list(known) == ["tieu_de", "chu_tri", "phoi_hop", "muc_con"]
    assert known["muc_con"]["title"] == "Mục con"
    assert "anyOf" in known["muc_con"], "what the reference says is there too"


def test_known_keys_are_those_of_all_that_describe_the_value():
    then = ("properties", "nhiem_vu", "$ref", "anyOf", 2, "$ref", "then", "required")
    assert "chu_tri" in GUIDE.known(then)


@pytest.mark.parametrize(
    ("key", "owners"),
    [
        ("ho_ten", [Owner("Người ký", "nguoi_ky")]),
        ("trich_yeu", [Owner("", "")]),
        ("tieu_de", [Owner("Nhiệm vụ", "nhiem_vu"), Owner("Mục con", "muc_con")]),
        ("khong_co", []),
    ],
)
def test_owners(key, owners):
    assert GUIDE.owners(key) == owners


def test_the_real_schemas_can_be_walked():
    guide = Guide(schemas(), "ke_hoach.schema.json")
    assert Owner("Người ký", "nguoi_ky") in guide.owners("ho_ten")
    assert guide.owners("trich_yeu")[0] == Owner("", "")
