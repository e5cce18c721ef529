"""The parts that tell what has been done."""

from __future__ import annotations

from gnbv_docgen.rules.content.told_as_done import told_as_done
from tests.rules.contents import document


def test_all_below_a_heading_about_results_to_the_next_of_its_level():
    content = document("A. KẾT QUẢ NĂM 2025", "I. CHỈ ĐẠO", "Đã họp.", [["Việc"], ["Họp"]],
                       "B. KẾ HOẠCH NĂM 2026", "I. MỤC TIÊU", "Giảm nghèo.")  # fmt: skip
    found = [content.items[index].text for index in sorted(told_as_done(content))]
    assert found == ["KẾT QUẢ NĂM 2025", "CHỈ ĐẠO", "Đã họp.", "Việc", "Họp"]


def test_nothing_where_no_heading_is_about_results():
    assert told_as_done(document("I. MỤC TIÊU", "Đạt kết quả tốt.")) == frozenset()
