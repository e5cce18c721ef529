from __future__ import annotations

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.plan.reading import Library, read_plan
from gnbv_docgen.workspace.library import library, schemas
from tests.plan.printed import FILE, HEAD, codes, read


def test_a_plan_in_order():
    reading = read("noi_dung: Một việc.\n")
    assert reading.plan is not None
    assert reading.plan.year == 2026
    assert reading.outline is not None
    assert reading.findings == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("noi_dung: [", "YAML022"),
        ("noi_dung: 5\nnoi_dang: x\n", "KHO001"),
    ],
)
def test_what_stops_before_the_plan(text, code):
    reading = read(text)
    assert (reading.plan, reading.outline) == (None, None)
    assert code in [finding.code for finding in reading.findings]


def test_an_error_of_the_plan_leaves_no_outline():
    reading = read("noi_dung: '{la}'\n")
    assert reading.plan is not None
    assert reading.outline is None


def test_endless_names_are_not_put_in_and_the_plan_is_told_all_the_same():
    text = "gia_tri: {a: '{a}'}\nnoi_dung: [{tieu_de: '{a}', noi_dung: '{la}'}]\n"
    assert codes(text) == [("NOI020", 7, 15), ("NOI022", 8, 40)]
    assert read(text).outline is None


def test_warnings_leave_the_outline():
    reading = read("noi_dung: Còn … nữa\n")
    assert reading.outline is not None
    assert [finding.code for finding in reading.findings] == ["NOI018"]


def test_findings_of_all_stages_come_by_line():
    text = (
        "noi_dung:\n"
        "  - 3. Số gõ tay\n"
        "  - Tên {la}\n"
        "  - chi_tieu: [{ten_chi_tieu: Hộ, dau_ky: mười}]\n"
        "mo_dau: |\n  Một câu.\n  Hai câu.\n"
    )
    assert codes(text) == [
        ("NOI013", 8, 5),
        ("NOI022", 9, 9),
        ("NOI003", 10, 43),
        ("NOI002", 11, 9),
    ]


def test_kinds_of_the_library():
    assert library().kind_names == ["gnbv_nam", "tu_do"]
    assert library().kind("tu_do") is library().kind("tu_do")
    with pytest.raises(FatalError, match=r"“khac”\. Các loại có: gnbv_nam, tu_do"):
        library().kind("khac")


def test_a_kind_without_its_folder_is_a_broken_world():
    empty = Library(schemas(), {})
    with pytest.raises(FatalError, match="“tu_do”"):
        read_plan(HEAD.encode(), FILE, empty)
