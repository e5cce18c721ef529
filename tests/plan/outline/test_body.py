from __future__ import annotations

import pytest

from tests.plan.printed import body, codes


def free(*items: str) -> list[str]:
    """The blocks of a free body with ``items``, YAML in flow or block style."""
    lines = "".join("  - " + item.replace("\n", "\n    ") + "\n" for item in items)
    text = f"danh_so: [I, '1', a]\nnoi_dung:\n{lines}"
    return [line.removesuffix("./.") for line in body(text)]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param(["Ý"], ["item | I. Ý"], id="a text"),
        pytest.param(["tieu_de: T"], ["roman | I. T"], id="a heading"),
        pytest.param(
            ["tieu_de: T\nnoi_dung: [Ý, {tieu_de: U}]"],
            ["roman | I. T", "item | 1. Ý", "number | 2. U"],
            id="items below",
        ),
        pytest.param(
            ["tieu_de: T\nnoi_dung: [Ý]\ndoan_van: Đ\nmuc_con: [Z]"],
            ["roman | I. T", "item | 1. Ý", "paragraph | Đ", "item | 2. Z"],
            id="lists of one section count on",
        ),
        pytest.param(
            ["tieu_de: T\nnoi_dung: [Ý]", "tieu_de: U\nnoi_dung: [Z]"],
            ["roman | I. T", "item | 1. Ý", "roman | II. U", "item | 1. Z"],
            id="another section counts anew",
        ),
        pytest.param(
            ["doan_van: Đ\nmuc_con: [Ý]", "Z"],
            ["paragraph | Đ", "item | I. Ý", "item | II. Z"],
            id="a piece without heading is not there for the count",
        ),
        pytest.param(
            ["tieu_de: T\nso_muc: không\nnoi_dung: [Ý]", "Z"],
            ["label | T", "item | 1. Ý", "item | I. Z"],
            id="without a number",
        ),
        pytest.param(
            ["tieu_de: T\nso_muc: không\nviet_lien: có\nnoi_dung: Đ"],
            ["paragraph | <b>T:</b> Đ"],
            id="without a number, running on",
        ),
        pytest.param(
            ["tieu_de: T\ndanh_so: [(1), (i)]\nnoi_dung: [{tieu_de: U, noi_dung: [Ý]}]"],
            ["roman | I. T", "letter | (1) U", "item | (i) Ý"],
            id="levels of its own",
        ),
        pytest.param(
            ["|\n  Ý:\n  - một;\n\n  Đ"],
            ["item | I. Ý:", "dash | - một;", "paragraph | Đ"],
            id="an item of several paragraphs",
        ),
        pytest.param(["'- Ý'", "'1. Z'"], ["item | I. Ý", "item | 1. Z"], id="typed marks"),
        pytest.param(["'**đậm** Ý'"], ["item | I. <b>đậm</b> Ý"], id="emphasis"),
        pytest.param(["tieu_de: '**T** đậm'"], ["roman | I. <b>T</b> ĐẬM"], id="in a heading"),
    ],
)
def test_sections(items, expected):
    assert free(*items) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("T", "<b>T:</b> đoạn"),
        ("'T:'", "<b>T:</b> đoạn"),
        ("T?", "<b>T?</b> đoạn"),
        ("T.", "<b>T.</b> đoạn"),
        ("'*T* nữa'", "<b>T nữa:</b> đoạn"),
    ],
)
def test_headings_that_run_on(heading, expected):
    assert free(f"tieu_de: {heading}\nviet_lien: có\nnoi_dung: đoạn") == [f"item | I. {expected}"]


def test_headings_that_have_nothing_to_run_into():
    assert free("tieu_de: T\nviet_lien: có") == ["roman | I. T"]
    assert free("tieu_de: T\nviet_lien: có\nnoi_dung: [Ý]") == ["roman | I. T", "item | 1. Ý"]


def test_counting_on_through_parts():
    lines = body(
        "danh_so: [Phần I, {kieu_so: I, noi_tiep: có}, '1']\n"
        "noi_dung:\n"
        "  - {tieu_de: A, muc_con: [x, {tieu_de: y, muc_con: [z]}]}\n"
        "  - {tieu_de: B, muc_con: [v, {doan_van: w, muc_con: [u]}]}\n"
    )
    assert lines == [
        "part_label | Phần I", "part_title | A", "item | I. x", "roman | II. Y", "item | 1. z",
        "part_label | Phần II", "part_title | B", "item | III. v", "paragraph | w",
        "item | IV. u./.",
    ]  # fmt: skip


def test_explicit_numbers():
    assert free("tieu_de: A\nso_muc: '{nam_ke_hoach}'") == ["roman | 2026 A"]
    items = ["tieu_de: A\nso_muc: III.", "tieu_de: B", "tieu_de: C\nso_muc: '7.'"]
    assert free(*items, "so_muc: V\ndoan_van: D", "E") == [
        "roman | III. A", "roman | IV. B", "number | 7. C", "item | V D", "item | VI. E",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("items", "warned"),
    [
        ("[1. A, 2. B]", []),
        ("[1. A, 3. B, C]", [7]),
        ("[a) A]", [7]),
        ("[{tieu_de: A, so_muc: '9.'}]", []),
        ("['- A']", []),
    ],
)
def test_typed_numbers_that_do_not_fit_are_told(items, warned):
    found = codes(f"noi_dung: [{{tieu_de: T, noi_dung: {items}}}]\n")
    assert [(code, line) for code, line, _ in found] == [("NOI013", line) for line in warned]


def test_typed_numbers_below_dashes_are_not_told():
    assert codes("danh_so: ['-']\nnoi_dung: [1. A, a) B]\n") == []
    assert codes("danh_so: [không]\nnoi_dung: [1. A]\n") == []


@pytest.mark.parametrize(
    ("agency", "heading"),
    [
        ("don_vi: Phòng A", "Phòng A"),
        ("don_vi: [Phòng A, Phòng B]", "Phòng A, Phòng B"),
        ("don_vi: Phòng A, hinh_thuc: giao", "Giao Phòng A"),
        ("don_vi: Các thôn, hinh_thuc: yêu cầu", "Yêu cầu các thôn"),
        ("don_vi: Mặt trận, hinh_thuc: đề nghị", "Đề nghị Mặt trận"),
        ("don_vi: Các thôn", "Các thôn"),
        ("don_vi: Phòng A, tieu_de: Tên khác", "Tên khác"),
    ],
)
def test_agencies(agency, heading):
    assert body(f"phan_cong: [{{{agency}, nhiem_vu: x}}]\n")[1] == f"number | 1. {heading}"


def test_headings_of_typed_sections_are_those_of_the_kind():
    assert body("boi_canh: {kho_khan: x}\nnoi_dung: [{kinh_phi: y}]\n") == [
        "roman | I. BỐI CẢNH", "number | 1. Khó khăn", "paragraph | x",
        "roman | II. KINH PHÍ THỰC HIỆN", "paragraph | y./.",
    ]  # fmt: skip


def test_five_levels_and_what_comes_below():
    tree = "x"
    for name in "gfedcba":
        tree = f"{{tieu_de: {name}, muc_con: [{tree}]}}"
    assert [line.split()[2] for line in body(f"noi_dung: [{tree}]\n")] == [
        "I.", "1.", "a)", "-", "+", "+", "+", "+",
    ]  # fmt: skip
