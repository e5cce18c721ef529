"""The lines of Nơi nhận, and whom they reach."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.recipients import reached, recipients
from gnbv_docgen.viet.grammar.bodies import bodies
from tests.rules.contents import document


def to(*lines):
    return document(recipients=[*(f"- {line};" for line in lines), "- Lưu: VT, KT."])


@pytest.mark.parametrize(
    ("line", "purpose", "named"),
    [
        ("Ủy ban nhân dân tỉnh (b/c)", "báo cáo", ["Ủy ban nhân dân"]),
        ("Sở Y tế (để báo cáo)", "báo cáo", ["Sở Y tế"]),
        ("MTTQ và các đoàn thể xã (p/h)", "phối hợp", ["Mặt trận Tổ quốc"]),
        ("Các ngành (t/h)", "thực hiện", []),
        ("Phòng Kinh tế", "", ["Phòng Kinh tế"]),
        ("Phó Chủ tịch UBND xã (Đ/c Tư)", "", ["Ủy ban nhân dân"]),
        ("UBND xã (1A, 1G)", "", ["Ủy ban nhân dân"]),
    ],
)
def test_lines(line, purpose, named):
    (found,) = recipients(to(line))
    assert (found.purpose, [body.name for body in found.bodies]) == (purpose, named)


@pytest.mark.parametrize(
    ("body", "line", "found"),
    [
        ("Phòng Kinh tế", "Phòng Kinh tế", True),
        ("Phòng Kinh tế", "Các phòng thuộc UBND xã", True),
        ("Sở Y tế", "Các sở, ban, ngành", True),
        ("Sở Y tế", "Sở: YT, NV, TC", True),
        ("Công an tỉnh", "Các ban, sở, ngành, đoàn thể cấp tỉnh", True),
        ("Sở Y tế", "Sở Tài chính", False),
        ("Sở Y tế", "Ban Giám đốc Sở", False),
        ("Sở Y tế", "Như mục IV", True),
        ("Sở Y tế", "Các đơn vị tại mục IV", True),
        ("Ủy ban MTTQ xã", "UBMTTQ Việt Nam xã", True),
        ("Ủy ban MTTQ xã", "Các sở, ban, ngành", False),
        ("Hội Nông dân xã", "MTTQ và các đoàn thể", True),
        ("Hội Nông dân xã", "Phòng Kinh tế", False),
        ("UBND các xã, phường", "UBND xã, phường", True),
        ("UBND các xã, phường", "Sở Y tế", False),
        ("UBND xã An Thịnh Trung", "Sở Y tế", True),
        ("Văn phòng Ủy ban nhân dân", "Sở Y tế", True),
        ("Công chức Địa chính", "Sở Y tế", True),
    ],
)
def test_whom_lines_reach(body, line, found):
    assert reached(to(line), bodies(body)[0]) is found
