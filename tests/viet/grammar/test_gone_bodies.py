from __future__ import annotations

import datetime

import pytest

from gnbv_docgen.viet.grammar.bodies import bodies
from gnbv_docgen.viet.grammar.gone_bodies import MERGED, TWO_TIERS, gone_since

DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("text", "since", "successor"),
    [
        ("UBND huyện Hoằng Hóa", TWO_TIERS, None),
        ("Huyện ủy", TWO_TIERS, None),
        ("UBND thị xã", TWO_TIERS, None),
        ("UBND thành phố Thanh Hóa", TWO_TIERS, None),
        ("Phòng LĐTBXH", TWO_TIERS, None),
        ("Phòng Nội vụ huyện", TWO_TIERS, None),
        ("Sở Lao động - Thương binh và Xã hội", MERGED, None),
        ("Sở Tài nguyên và Môi trường", MERGED, "Sở Nông nghiệp và Môi trường"),
        ("Bộ NN&PTNT", MERGED, "Bộ Nông nghiệp và Môi trường"),
        ("Sở KH&ĐT", MERGED, None),
    ],
)
def test_gone(text, since, successor):
    (body,) = bodies(text)
    assert gone_since(body, since - DAY) is None
    gone = gone_since(body, since)
    assert gone is not None
    assert (gone.since, gone.successor) == (since, successor)
    assert "ngày 01/" in gone.source


def test_the_work_on_poverty_has_its_own_successor():
    (body,) = bodies("Sở LĐTBXH")
    gone = gone_since(body, TWO_TIERS)
    assert gone is not None
    assert (gone.successor, gone.for_poverty) == (None, "Sở Nông nghiệp và Môi trường")


@pytest.mark.parametrize(
    "text",
    [
        "UBND xã",
        "UBND tỉnh",
        "UBND thành phố",
        "UBND thành phố Cần Thơ",
        "Sở Nông nghiệp và Môi trường",
        "Sở Xây dựng",
        "Phòng Kinh tế",
        "Phòng Văn hóa - Xã hội",
        "Bộ Nội vụ",
        "Công an xã",
    ],
)
def test_what_still_exists(text):
    (body,) = bodies(text)
    assert gone_since(body, datetime.date(2026, 1, 1)) is None
