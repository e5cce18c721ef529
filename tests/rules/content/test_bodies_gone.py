"""Whether a body that is gone is given work, and how it is told."""

from __future__ import annotations

import datetime

import pytest

from gnbv_docgen.rules.content.bodies_gone import first_day, gone_words, is_tasked, successor
from gnbv_docgen.rules.content.mentions import bodies_named
from gnbv_docgen.viet.grammar.gone_bodies import gone_since
from tests.rules.contents import document

DAY = datetime.date(2026, 3, 9)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("An Bình, ngày 09 tháng 3 năm 2026", DAY),
        ("An Bình, ngày      tháng 3 năm 2026", datetime.date(2026, 3, 1)),
        ("An Bình, ngày      tháng     năm 2026", datetime.date(2026, 1, 1)),
        ("An Bình, ngày      tháng     năm", None),
        ("", None),
    ],
)
def test_the_first_day_that_a_document_can_have(date, day):
    assert first_day(document(date=date)) == day


@pytest.mark.parametrize(
    ("text", "tasked"),
    [
        ("Giao Phòng Kinh tế tổng hợp.", True),
        ("Phòng Kinh tế chủ trì.", True),
        ("Báo cáo kết quả thực hiện Kế hoạch về Phòng Kinh tế.", True),
        ("Đề nghị Chủ tịch UBND huyện xem xét.", True),
        ("Theo số liệu của Phòng Kinh tế.", False),
        ("Phòng Kinh tế (cũ) chủ trì.", False),
        ("Đã giao Phòng Kinh tế tổng hợp.", False),
        ("Đã xong việc năm trước. Giao Phòng Kinh tế tổng hợp.", True),
    ],
)
def test_whether_a_text_gives_work(text, tasked):
    content = document(text)
    ((item, body),) = bodies_named(content)
    assert is_tasked(content, item, body) is tasked


def test_headings_and_cells_give_work_but_results_do_not():
    content = document(
        "I. KẾT QUẢ NĂM 2025", "Phòng Kinh tế chủ trì.", "II. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế",
        [["Nhiệm vụ", "Chủ trì"], ["Tập huấn", "Sở Nội vụ"]],
    )  # fmt: skip
    found = {body.name: is_tasked(content, item, body) for item, body in bodies_named(content)}
    assert found == {"Phòng Kinh tế": False, "Sở Y tế": True, "Sở Nội vụ": True}


@pytest.mark.parametrize(
    ("text", "subject", "instead"),
    [
        ("Giao Sở LĐTBXH.", "Giảm nghèo năm 2026", "“Sở Nông nghiệp và Môi trường”"),
        ("Giao Sở LĐTBXH.", "Việc làm năm 2026", "cơ quan đang làm việc đó"),
        ("Giao Sở TN&MT.", "Việc làm năm 2026", "“Sở Nông nghiệp và Môi trường”"),
        ("Giao Phòng LĐTBXH huyện.", "Giảm nghèo năm 2026", "cơ quan đang làm việc đó"),
    ],
)
def test_who_does_its_work_now(text, subject, instead):
    content = document(text, subject=subject)
    gone = gone_since(bodies_named(content)[0].what, DAY)
    assert gone is not None
    assert successor(content, gone) == instead


def test_how_it_is_told():
    gone = gone_since(bodies_named(document("Giao Sở TN&MT."))[0].what, DAY)
    assert gone is not None
    assert gone_words("Sở TN&MT", gone) == "“Sở TN&MT” đã kết thúc hoạt động từ ngày 01/3/2025"
