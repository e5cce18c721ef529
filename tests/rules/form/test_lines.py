from __future__ import annotations

import pytest

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.segment import segment
from gnbv_docgen.docx.view import Line
from gnbv_docgen.rules.form import lines, nd30
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Unknown
from tests.docx.building import (
    HEAD,
    cell,
    changed,
    find,
    para,
    run,
    view,
    with_line,
    without_line,
)
from tests.docx.views import clean_plan
from tests.rules.samples import retyped_at

BOLD = {**HEAD, "bold": True}
MOTTO = "Độc lập - Tự do - Hạnh phúc"


def document(the) -> Document:
    return Document(the, segment(the))


def test_the_line_under_each_part():
    the = document(clean_plan())
    found = [lines.line_under(the, name) for name in lines.RULED]
    assert [line.paragraph for line in found if line] == [1, 3, 7]


def test_the_line_may_stand_in_the_next_row_of_its_column():
    head = (
        *cell(0, 0, 0, para("ỦY BAN NHÂN DÂN", **BOLD), para("XÃ TÂN HÒA", **BOLD)),
        *cell(0, 0, 1, para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", **BOLD), para(MOTTO, **BOLD)),
        *cell(0, 1, 0, para("")),
        *cell(0, 1, 1, para("")),
        *cell(0, 2, 0, para("Số: 05/KH-UBND", **HEAD)),
        *cell(0, 2, 1, para("Tân Hòa, ngày 15 tháng 01 năm 2026", **HEAD, italic=True)),
    )
    drawn = (Line("shape", 60.0, 4, 40.0, top=30.0), Line("shape", 160.0, 5, 30.0, top=30.0))
    the = document(view(*head, para("KẾ HOẠCH", **BOLD), para("Nội dung."), lines=drawn))
    assert lines.line_under(the, Name.ISSUER) == drawn[0]
    assert lines.line_under(the, Name.MOTTO) == drawn[1]


def test_a_drawn_line_that_floats_elsewhere_may_be_it():
    loose = with_line(clean_plan(), MOTTO, paragraph=5)
    (told,) = lines.missing(document(loose), Name.MOTTO)
    assert isinstance(told, Unknown)
    (told,) = lines.missing(document(without_line(clean_plan(), MOTTO)), Name.MOTTO)
    assert isinstance(told, Fault)


@pytest.mark.parametrize(
    ("share", "right"), [(0.8, False), (0.95, True), (1.05, True), (1.2, False)]
)
def test_length_of_a_whole_line(share, right):
    long = share * text_width(MOTTO, 14, bold=True)
    the = document(with_line(clean_plan(), MOTTO, length=long))
    assert list(lines.length(the, Name.MOTTO, nd30.WHOLE_LINE)) == [] or not right
    assert bool(list(lines.length(the, Name.MOTTO, nd30.WHOLE_LINE))) is not right


def test_unknown_lengths():
    for the in (
        with_line(clean_plan(), MOTTO, length=None),
        changed(clean_plan(), MOTTO, size=None),
    ):
        (told,) = lines.length(document(the), Name.MOTTO, nd30.WHOLE_LINE)
        assert isinstance(told, Unknown)


def test_a_text_that_wraps_has_no_known_shortest_line():
    long = "Rà soát hộ nghèo, hộ cận nghèo theo chuẩn nghèo đa chiều trên địa bàn xã năm 2026"
    index = find(clean_plan(), "Giảm nghèo bền vững").index
    the = document(retyped_at(clean_plan(), index, long))
    spread = lines.printed(the, the.parts(Name.SUBJECT))
    assert spread is not None
    assert spread.shortest == 0.0
    assert spread.longest == pytest.approx(the.width(the.parts(Name.SUBJECT)[0]))


def test_lines_broken_by_hand_are_measured_apart():
    broken = para("Một dòng\ndài hơn dòng kia", bold=True)
    width = lines.paragraph_width(broken)
    assert width == pytest.approx(text_width("dài hơn dòng kia", 14, bold=True))
    assert lines.paragraph_width(para("x", size=None)) is None


def test_spaces_that_push_a_text_are_not_part_of_it():
    width = text_width("Độc lập - Tự do", 14, bold=True)
    pushed = para("        Độc lập - Tự do   ", bold=True)
    assert lines.paragraph_width(pushed) == pytest.approx(width)
    words = ("      ", "Độc lập", " ", "- Tự do", "  ")
    apart = para("".join(words), runs=tuple(run(word, bold=True) for word in words))
    assert lines.paragraph_width(apart) == pytest.approx(width)
    assert lines.paragraph_width(para("   ")) == 0.0


def test_letters_set_nearer_and_letters_above_the_line_take_less_room():
    plain = text_width("xã", 14, bold=False)
    assert lines.paragraph_width(para("xã", spacing=-0.5)) == pytest.approx(plain - 1.0)
    assert lines.paragraph_width(para("xã", raised=True)) == pytest.approx(plain * 2 / 3)


def test_solid_and_centred():
    the = document(with_line(clean_plan(), MOTTO, solid=False, left=0.0))
    assert [fault.found for fault in lines.solid(the, Name.MOTTO)] == ["nét đứt"]
    (fault,) = lines.centred(the, Name.MOTTO)
    assert fault.found.startswith("nét kẻ lệch")
    assert fault.found.endswith("sang trái")
    (told,) = lines.centred(document(with_line(clean_plan(), MOTTO, left=None)), Name.MOTTO)
    assert isinstance(told, Unknown)
