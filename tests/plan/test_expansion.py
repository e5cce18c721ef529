from __future__ import annotations

import pytest

from gnbv_docgen.plan.decode import decode
from gnbv_docgen.plan.expansion import BUILT_IN, Expansion, leaves
from gnbv_docgen.plan.markup import names
from gnbv_docgen.plan.outline.letterhead import built_in_values
from gnbv_docgen.plan.source import parse
from gnbv_docgen.workspace.library import library
from tests.plan.printed import HEAD


def root_of(text: str):
    root = parse((HEAD + text).encode(), "a.yaml").root
    assert root is not None
    return root


def faults(text: str) -> list[tuple[str, str]]:
    """Code and place of what must not be followed, all names of all texts met."""
    root = root_of(text)
    expansion = Expansion(root)
    for leaf in leaves(root):
        for _, name in names(leaf.raw):
            expansion.meet(name, leaf)
    return [(fault.code, ".".join(map(str, fault.leaf.path))) for fault in expansion.faults]


def chain(length: int) -> str:
    values = [f"  v{n}: '{{v{n + 1}}}'\n" for n in range(length)]
    return "gia_tri:\n" + "".join(values) + f"  v{length}: cuối\nmo_dau: '{{v0}}'\n"


def test_leaves_in_the_order_of_the_file():
    root = root_of("mo_dau: một\nnoi_dung: [hai, {tieu_de: ba, so_muc: }]\n")
    found = [leaf.raw for leaf in leaves(root)]
    assert found[-4:] == ["Lưu: VT", "một", "hai", "ba"]
    assert [leaf.path for leaf in leaves(root)][-1] == ("noi_dung", 1, "tieu_de")


def test_built_in_names_are_those_that_the_outline_gives():
    root = root_of("noi_dung: x\n")
    plan, _ = decode(root, "a.yaml")
    assert set(built_in_values(plan, library().kind("tu_do"))) == set(BUILT_IN)


def test_texts_behind_names():
    texts = Expansion(
        root_of(
            "ten_goi_tat: {ban: {ten_day_du: Ban Chỉ đạo, ten_tat: BCĐ}}\n"
            "gia_tri: {dia_danh: nơi khác}\n"
        )
    ).texts
    shown = {name: [leaf.raw for leaf in found] for name, found in texts.items()}
    assert shown["ban"] == ["Ban Chỉ đạo", "BCĐ"]
    assert shown["dia_danh"] == ["nơi khác"]
    assert shown["so_ky_hieu"] == ["UBND"]
    assert shown["ten_co_quan"] == ["Ủy ban nhân dân xã An Bình"]
    assert shown["nam_truoc"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("gia_tri: {a: '{b}{b}', b: x}\nmo_dau: '{a}'\n", [], id="twice is no circle"),
        pytest.param(
            "gia_tri: {a: '{a}'}\nmo_dau: '{a}'\n", [("NOI020", "gia_tri.a")], id="itself"
        ),
        pytest.param(
            "gia_tri: {a: '{b}', b: '{c}', c: '{b}'}\nmo_dau: '{a}'\n",
            [("NOI020", "gia_tri.b")],
            id="a circle behind a name",
        ),
        pytest.param(
            "gia_tri: {a: '{trich_yeu}'}\nmuc_tieu: '{a}'\n", [], id="a value of the letterhead"
        ),
        pytest.param(
            "ten_goi_tat: {a: {ten_day_du: '{a} đủ', ten_tat: a}}\nmo_dau: '{a}'\n",
            [("NOI020", "ten_goi_tat.a.ten_day_du")],
            id="a short name",
        ),
        pytest.param(
            f"gia_tri: {{a: '{'{b}' * 51}', b: '{'x' * 100}'}}\nmo_dau: '{{a}}'\n",
            [("NOI023", "gia_tri.a")],
            id="too long",
        ),
        pytest.param(
            f"gia_tri: {{a: '{'{b}' * 48}', b: '{'x' * 100}'}}\nmo_dau: '{{a}}'\n",
            [],
            id="just not too long",
        ),
    ],
)
def test_names_that_must_not_be_followed(text, expected):
    assert faults(text) == expected


@pytest.mark.parametrize(("length", "fault"), [(12, False), (13, True), (3000, True)])
def test_names_inside_names_end_somewhere(length, fault):
    assert bool(faults(chain(length))) is fault
    lines = chain(length).splitlines(keepends=True)
    upside_down = "".join([lines[0], *reversed(lines[1:-1]), lines[-1]])
    assert bool(faults(upside_down)) is fault


def test_values_that_double_each_other_are_found_at_once():
    doubling = "".join(f"  v{n}: '{f'{{v{n + 1}}}' * 10}'\n" for n in range(9))
    text = f"gia_tri:\n{doubling}  v9: abc\nmo_dau: '{{v0}}'\n"
    assert ("NOI023", "gia_tri.v6") in faults(text)


@pytest.mark.parametrize(("uses", "expected"), [(500, []), (503, [("NOI023", "mo_dau")])])
def test_all_names_of_a_plan_together(uses, expected):
    value = "x" * 4_000
    assert faults(f"gia_tri: {{a: {value}}}\nmo_dau: '{'{a}' * uses}'\n") == expected
