"""Each departure made in a clean Word file is told by the rule meant, and by no other."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.form.table import TABLE
from gnbv_docgen.workspace.check import check_bytes
from gnbv_docgen.workspace.settings import Settings
from tests.rules import bases
from tests.rules.departures import MUTATIONS
from tests.rules.departures.steps import ALL_WAYS
from tests.rules.editing import Editor

# Content rules have tables of their own; some of them tell the same fault in other words.
FORMAT = Settings(select=("TT",))
CLEAN = (bases.plan, bases.board, bases.media, *bases.DRAFTED)


@pytest.mark.parametrize("base", CLEAN, ids=lambda base: base.__name__)
def test_the_files_are_clean_before(base):
    checked = check_bytes(base(), "a.docx", FORMAT)
    assert checked.findings == ()
    assert checked.missed == ()


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_departure_is_told_by_its_rule_alone(name):
    mutation = MUTATIONS[name]
    file = Editor(mutation.of())
    mutation.edit(file)
    told = {finding.code for finding in check_bytes(file.saved(), "a.docx", FORMAT).findings}
    assert told == {mutation.code, *mutation.also}


def test_every_rule_is_broken_in_a_word_file():
    assert {row.code for row in TABLE} == {mutation.code for mutation in MUTATIONS.values()}


NAMED = (
    "lề trên 19 mm", "lời văn cỡ 12, trực tiếp", "Tiêu ngữ gạch dài",
    "Quốc hiệu không đậm, trực tiếp", "nét dưới Tiêu ngữ rộng cả ô", "số trang ở chân trang",
    "trang ngang không số", "Số:5/KH-UBND", "tháng 1 thay tháng 01", "căn cứ đứng, trực tiếp",
    "căn cứ cuối kết thúc bằng chấm phẩy", "Nơi nhận cỡ 13, trực tiếp", "- Lưu VT",
    "KT CHỦ TỊCH", "điểm f) sau e)", "PHỤ LỤC chữ hoa",
)  # fmt: skip


def test_the_departures_that_officers_make_most_are_there():
    assert set(NAMED) <= set(MUTATIONS)
    assert len(MUTATIONS) >= 80


def test_departures_start_from_clean_files():
    assert {mutation.of for mutation in MUTATIONS.values()} <= set(CLEAN)


@pytest.mark.parametrize("way", [*ALL_WAYS, "theme"])
def test_departures_are_made_in_every_way(way):
    codes = {mutation.code for name, mutation in MUTATIONS.items() if way in name}
    least = dict(zip(ALL_WAYS, (90, 30, 90, 55), strict=True)) | {"theme": 3}
    assert len(codes) >= least[way]
