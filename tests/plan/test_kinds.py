from __future__ import annotations

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.plan.decode.sections import FREE_BODY, TYPED
from gnbv_docgen.plan.kinds import Kind, Slot, levels_of, parse_kind
from gnbv_docgen.plan.model import Level
from gnbv_docgen.plan.outline.numbering import STYLES
from gnbv_docgen.plan.reading import KIND_SCHEMA
from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.workspace.library import library, schemas

LAYOUT = """\
mo_ta: Thử
ten_loai: Chương trình
ky_hieu_loai: CTr
danh_so: [I, {kieu_so: "1", noi_tiep: có}, a]
bo_cuc:
  - muc_tieu
  - tieu_de: Nhóm {nam_sau}
    muc_con:
      - {khoa_muc: giai_phap, bat_buoc: có, danh_so: ["-"]}
      - {khoa_muc: noi_dung, trai_thang: có}
tieu_de: {muc_tieu: Mục tiêu, giai_phap: Giải pháp}
"""


def kind(layout: str) -> Kind:
    return parse_kind("thu", layout.encode(), "bắt đầu", PlanSchema(schemas(), KIND_SCHEMA))


def slots(found: tuple[Slot, ...]) -> list[Slot]:
    return [one for slot in found for one in (slot, *slots(slot.slots))]


def test_a_layout_is_read():
    found = kind(LAYOUT)
    assert (found.name, found.title, found.document_name, found.abbreviation, found.starter) == (
        "thu", "Thử", "Chương trình", "CTr", "bắt đầu",
    )  # fmt: skip
    assert found.levels == (Level("I"), Level("1", continues=True), Level("a"))
    assert found.slots == (
        Slot(key="muc_tieu"),
        Slot(
            heading="Nhóm {nam_sau}",
            slots=(
                Slot(key="giai_phap", required=True, levels=(Level("-"),)),
                Slot(key="noi_dung", inline=True),
            ),
        ),
    )
    assert found.keys() == {"muc_tieu", "giai_phap", "noi_dung"}
    assert found.headings == {"muc_tieu": "Mục tiêu", "giai_phap": "Giải pháp"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("danh_so: [I,", "danh_so: [X,", "thu/bo_cuc.yaml:4"),
        ("bo_cuc:", "bo_cuc: [", "thu/bo_cuc.yaml:"),
        (LAYOUT, "", "không dùng được"),
        ("giai_phap: Giải pháp", "giai_phap2: Giải pháp", "thu/bo_cuc.yaml:11"),
        (", giai_phap: Giải pháp", "", "mục giai_phap chưa có tiêu đề"),
        ("tieu_de: Nhóm {nam_sau}", "danh_so: [I]", "mục (chưa đặt khóa) chưa có tiêu đề"),
        ("{nam_sau}", "{xa}", "{xa} trong tiêu đề không phải là tên"),
        ("Mục tiêu,", "'Mục {tieu}',", "{tieu} trong tiêu đề không phải là tên"),
    ],
)
def test_a_broken_layout_is_a_broken_world(old, new, told):
    with pytest.raises(FatalError) as error:
        kind(LAYOUT.replace(old, new))
    assert told in str(error.value)


@pytest.mark.parametrize("name", ["gnbv_nam", "tu_do"])
def test_kinds_that_come_with_the_engine(name):
    found = library().kind(name)
    keys = {slot.key for slot in slots(found.slots) if slot.key}
    assert keys <= {*TYPED, FREE_BODY}
    assert set(TYPED) <= set(found.headings)
    for key, parts in TYPED.items():
        assert {f"{key}.{part}" for part in parts} <= set(found.headings)
    levels = [*found.levels, *(level for slot in slots(found.slots) for level in slot.levels)]
    assert {level.style for level in levels} <= set(STYLES)


def test_every_style_of_the_schema_is_known():
    styles = schemas()["chung.schema.json"]["$defs"]["kieu_so"]["enum"]
    assert {str(style) for style in styles} == set(STYLES)


def test_levels():
    assert levels_of(None) == ()
    assert levels_of(["I", {"kieu_so": "1.1", "noi_tiep": "không"}]) == (Level("I"), Level("1.1"))
