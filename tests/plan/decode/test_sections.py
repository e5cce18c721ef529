from __future__ import annotations

import pytest

from gnbv_docgen.plan.data import IndicatorSet, Table, Timetable
from gnbv_docgen.plan.decode.sections import TYPED
from gnbv_docgen.plan.model import Children, Level, Prose, Section
from gnbv_docgen.workspace.library import schemas
from tests.plan.printed import codes, read


def section_of(text: str, key: str = "giai_phap") -> Section:
    plan = read(text).plan
    assert plan is not None
    return plan.sections[key]


def tree(section: Section) -> list[object]:
    """The pieces of a section: texts of paragraphs, lists of items, names of other pieces."""
    shown: list[object] = []
    for piece in section.pieces:
        if isinstance(piece, Prose):
            shown += [line.text.raw for line in piece.lines]
        elif isinstance(piece, Children):
            shown.append([(one.heading and one.heading.raw, *tree(one)) for one in piece.sections])
        else:
            shown.append(type(piece).__name__)
    return shown


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("một", ["một"], id="a text"),
        pytest.param("|\n  một\n\n  hai", ["một", "hai"], id="paragraphs"),
        pytest.param("[một, {tieu_de: hai}]", [[(None, "một"), ("hai",)]], id="a list"),
        pytest.param("{noi_dung: một}", ["một"], id="a map"),
        pytest.param("{noi_dung: [một], doan_van: hai}", [[(None, "một")], "hai"], id="its order"),
        pytest.param("{doan_van: hai, muc_con: [một]}", ["hai", [(None, "một")]], id="other order"),
        pytest.param("{tieu_de: A, kinh_phi: x}", [[(None, "x")]], id="a typed section inside"),
        pytest.param("{don_vi: A, nhiem_vu: x}", ["x"], id="tasks of an agency"),
        pytest.param("{don_vi: A, nhiem_vu: [x]}", [[(None, "x")]], id="tasks as a list"),
        pytest.param("{noi_dung: [[]]}", None, id="not in the schema"),
        pytest.param(
            "{chi_tieu: [{ten_chi_tieu: a}], tien_do: [{thoi_gian: a, noi_dung: b}], "
            "bang_bieu: {cot_bang: [A], hang_bang: [[x]]}, trinh_bay_chi_tieu: bảng}",
            [IndicatorSet.__name__, Timetable.__name__, Table.__name__],
            id="data",
        ),
    ],
)
def test_content(typed, expected):
    plan = read(f"giai_phap: {typed}\n").plan
    found = None if plan is None else tree(plan.sections["giai_phap"])
    assert found == expected


def test_parts_of_a_typed_section():
    section = section_of("muc_tieu: {cu_the: [a], tong_quat: b, doan_van: c}\n", "muc_tieu")
    assert (section.key, section.counted) == ("muc_tieu", True)
    first, second = (piece.sections[0] for piece in section.pieces[:2])
    assert (first.key, second.key) == ("muc_tieu.cu_the", "muc_tieu.tong_quat")
    assert tree(section)[2:] == ["c"]


def test_parts_are_those_of_the_schema():
    definitions = schemas()["phan.schema.json"]["$defs"]
    shared = set(schemas()["muc.schema.json"]["$defs"]["khoi_muc"]["properties"])
    for key, parts in TYPED.items():
        map_of = definitions.get(f"khoi_{key}")
        own = set() if map_of is None else set(map_of["properties"]) - shared
        assert own == set(parts), key


def test_tasks_without_an_agency_are_a_typed_section():
    section = section_of("giai_phap: {tieu_de: A, nhiem_vu: x}\n")
    (children,) = section.pieces
    assert children.sections[0].key == "nhiem_vu"


@pytest.mark.parametrize(
    ("typed", "heading", "number", "counted"),
    [
        ("{tieu_de: A}", "A", None, True),
        ("{tieu_de: A, so_muc: IV.}", "A", "IV.", True),
        ("{tieu_de: A, so_muc: không}", "A", None, False),
        ("{so_muc: IV., doan_van: x}", None, "IV.", True),
        ("{doan_van: x}", None, None, False),
        ("{noi_dung: x}", None, None, False),
        ("{don_vi: A}", None, None, True),
        ("{don_vi: A, so_muc: không}", None, None, False),
        ("x", None, None, True),
    ],
)
def test_heads_of_items(typed, heading, number, counted):
    (children,) = section_of(f"giai_phap: [{typed}]\n").pieces
    (item,) = children.sections
    shown = (item.heading and item.heading.raw, item.number and item.number.raw, item.counted)
    assert shown == (heading, number, counted)


def test_all_of_a_map():
    (children,) = section_of(
        "giai_phap:\n"
        "  - don_vi: [A, B]\n"
        "    hinh_thuc: đề nghị\n"
        "    viet_lien: có\n"
        '    danh_so: ["1"]\n'
        "    nhiem_vu: x\n"
    ).pieces
    (item,) = children.sections
    assert [agency.raw for agency in item.agencies] == ["A", "B"]
    assert (item.mode, item.run_in, item.levels) == ("đề nghị", True, (Level("1"),))
    assert (item.place.line, item.place.label) == (8, "giai_phap[1]")


def test_free_sections_beside_typed_ones():
    plan = read(
        "muc_bo_sung:\n"
        "  - {dat_sau: giai_phap, tieu_de: A}\n"
        "  - {dat_truoc: muc_tieu, tieu_de: B}\n"
    ).plan
    assert plan is not None
    shown = [(one.anchor.raw, one.before, one.section.heading.raw) for one in plan.placed]
    assert shown == [("giai_phap", False, "A"), ("muc_tieu", True, "B")]


def test_a_free_section_without_an_anchor_is_the_schema_s_affair():
    assert codes("muc_bo_sung: [{tieu_de: A, noi_dung: x}]\n") == [("KHO002", 7, 15)]


def test_blank_sections_are_no_sections():
    plan = read('giai_phap: "\\n"\nboi_canh: {thuan_loi: "\\n", kho_khan: x}\n').plan
    assert plan is not None
    assert set(plan.sections) == {"boi_canh"}
    assert len(plan.sections["boi_canh"].pieces) == 1
