from __future__ import annotations

import pytest

from tests.docx.views import (
    added,
    changed,
    clean_plan,
    find,
    para,
    retyped,
    view,
    with_line,
    with_section,
    without,
    without_line,
)


def test_a_clean_plan_knows_its_places():
    plan = clean_plan()
    assert [each.index for each in plan.paragraphs] == list(range(len(plan.paragraphs)))
    for table in plan.tables:
        assert [plan.paragraphs[index].table for index in table.paragraphs] == [table.index] * len(
            table.paragraphs
        )
    for line, text in zip(plan.lines, ("XÃ", "Độc lập", "Giảm nghèo", "(Kèm theo"), strict=True):
        assert plan.paragraphs[line.paragraph].text.startswith(text)


def test_one_thing_changes_and_nothing_else():
    plan = clean_plan()
    broken = changed(plan, "KẾ HOẠCH", bold=False, alignment="left")
    assert find(broken, "KẾ HOẠCH").runs[0].bold is False
    assert find(broken, "KẾ HOẠCH").alignment == "left"
    assert sum(a != b for a, b in zip(plan.paragraphs, broken.paragraphs, strict=True)) == 1


def test_text_is_typed_anew_in_paragraph_and_runs():
    broken = retyped(clean_plan(), "CỘNG HÒA", "CỘNG HÕA")
    assert find(broken, "CỘNG HÕA").runs[0].text == "CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def test_tables_and_lines_follow_paragraphs_that_come_and_go():
    plan = added(without(clean_plan(), "ỦY BAN NHÂN DÂN"), "Độc lập", para("a"), para("b"))
    assert plan.paragraphs[plan.lines[0].paragraph].text == "XÃ TÂN HÒA BÌNH"
    assert plan.paragraphs[plan.lines[2].paragraph].text == "Giảm nghèo bền vững năm 2026"
    assert [plan.paragraphs[index].text for index in plan.tables[0].paragraphs[3:5]] == ["a", "b"]
    assert len(without(clean_plan(), "Độc lập").lines) == len(clean_plan().lines) - 1


def test_lines_and_sections_change():
    plan = with_line(clean_plan(), "Độc lập", length=10.0)
    assert [line.length for line in plan.lines].count(10.0) == 1
    assert len(without_line(plan, "Độc lập").lines) == len(plan.lines) - 1
    assert [each.top for each in with_section(plan, top=19.0).sections] == [19.0, 19.0]
    assert [each.top for each in with_section(plan, 1, top=19.0).sections] == [20.0, 19.0]


def test_a_text_that_is_not_there_is_an_error():
    with pytest.raises(LookupError):
        find(view("a"), "b")
