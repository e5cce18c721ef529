from __future__ import annotations

import pytest

from gnbv_docgen.docx.levels import level_of
from gnbv_docgen.docx.parts import Name, Part
from gnbv_docgen.docx.segment.headings import item, settle
from tests.docx.views import para, run

LONG = "rà soát hộ nghèo, hộ cận nghèo trên địa bàn xã theo đúng quy định, bảo đảm công khai. " * 4


def _item(text, **fields):
    paragraph = para(text, **fields)._replace(index=0)
    level = level_of(paragraph.text, paragraph.number)
    assert level is not None
    return item(paragraph, level)


HEADINGS = {
    "roman": ("I. MỤC ĐÍCH, YÊU CẦU", {"bold": True}, 0.97),
    "roman, small letters": ("I. Mục đích, yêu cầu", {"bold": True}, 0.9),
    "roman, nothing set": ("I. Mục đích, yêu cầu", {}, 0.7),
    "part": ("Phần I", {}, 0.97),
    "khoản with a title": ("1. Mục đích", {"bold": True}, 0.9),
    "with a full stop": ("1. Mục đích.", {"bold": True}, 0.9),
    "italic": ("a) Mục đích", {"italic": True}, 0.75),
    "article": ("Điều 1. Phạm vi", {"bold": True}, 0.95),
    "article that runs into its text": ("Điều 1. Ban hành kèm theo Kế hoạch.", {}, 0.85),
    "by length": ("1. Mục đích", {}, 0.55),
    "long, with a full stop": ("1.1. " + LONG, {"bold": True}, 0.65),
}
ITEMS = {
    "khoản": ("1. Rà soát hộ nghèo;", {}),
    "short điểm": ("a) Rà soát hộ nghèo", {}),
    "long": ("1. " + LONG, {}),
    "dash": ("- Rà soát hộ nghèo", {}),
    "long roman": ("I. " + LONG, {}),
}


@pytest.mark.parametrize(("text", "fields", "confidence"), HEADINGS.values(), ids=list(HEADINGS))
def test_headings(text, fields, confidence):
    part = _item(text, **fields)
    assert (part.name, part.confidence) == (Name.HEADING, confidence)


@pytest.mark.parametrize(("text", "fields"), ITEMS.values(), ids=list(ITEMS))
def test_items_of_text(text, fields):
    assert _item(text, **fields).name == Name.BODY


def test_a_bold_label_that_runs_into_its_text_is_an_item():
    runs = (run("1. Phạm vi: ", bold=True), run("toàn bộ các thôn của xã", bold=False))
    part = _item("1. Phạm vi: toàn bộ các thôn của xã.", runs=(*runs, run(".", bold=False)))
    assert part.name == Name.BODY


def _parts(*texts):
    found = []
    for at, text in enumerate(texts):
        paragraph = para(text.lstrip("*"), bold=text.startswith("*"))._replace(index=at)
        level = level_of(paragraph.text, paragraph.number)
        found.append(item(paragraph, level) if level else Part(Name.BODY, at))
    return settle(found)


def _headings(*texts):
    return [part.paragraph for part in _parts(*texts) if part.name == Name.HEADING]


def test_short_lines_of_a_list_are_no_headings():
    assert _headings("1. Thôn Đông", "2. Thôn Tây", "3. Thôn Nam") == []
    assert _headings("1. Thôn Đông", "2. Thôn Tây", "*II. NỘI DUNG") == [2]


def test_short_lines_with_text_below_are():
    assert _headings("1. Mục đích", "a) Rà soát;", "2. Yêu cầu", "Nội dung.") == [0, 2]


def test_a_bold_heading_of_the_same_level_makes_them_surer():
    alone, _ = _parts("2. Yêu cầu", "Nội dung.")
    _, _, likened, _ = _parts("*1. Mục đích", "Nội dung.", "2. Yêu cầu", "Nội dung.")
    assert alone.confidence < 0.6 <= likened.confidence
