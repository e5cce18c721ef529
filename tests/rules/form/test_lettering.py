from __future__ import annotations

import pytest

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.lettering import (
    aligned,
    all_capitals,
    grouped,
    lower,
    points,
    seen,
    shares_line,
    size,
    span,
    start,
    style,
    upper,
)
from gnbv_docgen.rules.rule import Fault, Unknown
from tests.docx.building import TEXT_WIDTH, changed, para, run, view
from tests.docx.views import clean_plan


def one(name: Name, *paragraphs) -> Document:
    parts = tuple(Part(name, index) for index in range(len(paragraphs)))
    return Document(view(*paragraphs), Segments(parts))


@pytest.mark.parametrize(("value", "shown"), [(13.0, "13"), (13.5, "13,5")])
def test_sizes_are_shown_as_they_are_written(value, shown):
    assert points(value) == shown


def test_ranges():
    assert [span((13, 13)), span((13, 14))] == ["13", "13 đến 14"]


def test_faults_alike_are_one():
    faults = [Fault("a", "b", 0), Fault("c", "b", 1), Fault("a", "b", 2), Fault("a", "b", 2)]
    assert list(grouped(faults)) == [Fault("a", "b", 0, also=(2,)), Fault("c", "b", 1)]


def test_sizes():
    the = one(Name.MOTTO, para("Độc lập", size=12.0), para("Tự do", size=14.0))
    assert list(size(the, Name.MOTTO)) == [Fault("cỡ chữ 12", "cỡ chữ 13 đến 14", 0)]
    assert list(size(one(Name.MOTTO, para("a", size=None)), Name.MOTTO)) == [
        Unknown("tệp không cho biết cỡ chữ")
    ]


def test_styles():
    the = one(Name.PLACE_DATE, para("a", italic=True), para("b", italic=True, bold=True))
    assert list(style(the, Name.PLACE_DATE)) == [
        Fault("chữ nghiêng, đậm", "chữ nghiêng, không đậm", 1)
    ]
    (told,) = style(one(Name.PLACE_DATE, para("a", italic=None)), Name.PLACE_DATE)
    assert isinstance(told, Unknown)


def test_a_line_that_fills_its_cell_stands_in_the_middle_anyway():
    name = {"alignment": "justified", "first_line": 0.0, "bold": True}
    full = text_width("TÂN HÒA BÌNH", 14, bold=True)
    for room, faults in ((full + 16, 0), (full + 20, 1), (full - 20, 1)):
        the = one(Name.ISSUER, para("TÂN HÒA BÌNH", room=room, **name))
        assert len(list(aligned(the, "centre", Name.ISSUER))) == faults
    two = para("TÂN HÒA BÌNH\nTÂN", room=full + 16, **name)
    assert len(list(aligned(one(Name.ISSUER, two), "centre", Name.ISSUER))) == 1


def test_lines_beside_one_that_is_pushed_may_stand_under_its_middle():
    left = {"alignment": "left", "first_line": 0.0}
    the = one(Name.ISSUER, para("     TÂN HÒA", **left), para("TÂN HÒA BÌNH", **left))
    assert all(isinstance(told, Unknown) for told in aligned(the, "centre", Name.ISSUER))


def test_where_a_line_begins_is_counted_from_the_margin_of_the_page():
    plan = changed(clean_plan(), "- UBND tỉnh", left=20.0, first_line=3.0)
    the = Document(plan, segment(plan))
    names = (Name.RECIPIENTS_LABEL, Name.RECIPIENT, Name.AUTHORITY, Name.KIND)
    label, line, authority, kind = (the.all_parts(name)[0] for name in names)
    assert [start(the, each) for each in (label, line, kind)] == [0.0, 23.0, 0.0]
    assert start(the, authority) == pytest.approx(TEXT_WIDTH / 2)
    ending = plan.tables[2]
    for fields, begin in (({"left": -20.0}, 3.0), ({"left": None}, None), ({"inside": 0}, None)):
        tables = (*plan.tables[:2], ending._replace(**fields), *plan.tables[3:])
        moved = plan._replace(tables=tables)
        assert start(Document(moved, segment(moved)), line) == begin


def test_nobody_sees_whether_a_colon_is_bold():
    runs = (run("Kính gửi"), run(":", bold=True))
    assert list(style(one(Name.ADDRESSEES, para("Kính gửi:", runs=runs)), Name.ADDRESSEES)) == []


def test_case():
    the = one(Name.KIND, para("Kế hoạch"), para("KẾ HOẠCH"), para("Kế hoạch", caps=True))
    assert [fault.paragraph for fault in upper(the, Name.KIND)] == [0]
    assert [fault.paragraph for fault in lower(the, Name.KIND)] == [1]
    assert seen(the, the.parts(Name.KIND)[2]) == "KẾ HOẠCH"
    assert not all_capitals("A.")


def test_alignment():
    the = one(Name.KIND, para("a", alignment="left"), para("b", alignment="centre"))
    assert list(aligned(the, "centre", Name.KIND)) == [Fault("canh trái", "canh giữa", 0)]
    (told,) = aligned(one(Name.KIND, para("a", alignment=None)), "centre", Name.KIND)
    assert isinstance(told, Unknown)


def test_alignment_of_a_shared_line_tells_nothing():
    parts = (Part(Name.NUMBER, 0, 0, 3), Part(Name.PLACE_DATE, 0, 3))
    the = Document(view(para("Số:\tHà Nội")), Segments(parts))
    assert shares_line(the, parts[0])
    assert all(isinstance(told, Unknown) for told in aligned(the, "centre", Name.NUMBER))
