from __future__ import annotations

import pytest

from tests.plan.register.entries import codes, entry, read


def numbered(identifier: str, symbol: str, date: str, more: str = "") -> str:
    lines = f"loai_van_ban: Quyết định\nso_ky_hieu: {symbol}\nngay_van_ban: {date}\n{more}"
    return entry(identifier, lines)


def linked(identifier: str, key: str, other: str) -> str:
    return entry(identifier, f"loai_van_ban: Quyết định\n{key}: {other}")


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        pytest.param([entry("a-1"), entry("a-2")], [], id="clean"),
        pytest.param([entry("a-1"), entry("a-1")], [("VB004", 1, 1)], id="twice"),
        pytest.param(
            [numbered("a-1", "1/QĐ-TTg", "05/3/2026"), numbered("a-2", "01 /QĐ-TTg", "05/3/2026")],
            [("VB005", 1, 1)],
            id="same document",
        ),
        pytest.param(
            [numbered("a-1", "1/QĐ-TTg", "05/3/2026"), numbered("a-2", "1/QĐ-TTg", "05/3/2025")],
            [],
            id="same number in two years",
        ),
        pytest.param([numbered("a-1", "1/2025/QĐ-TTg", "05/3/2026")], [("VB006", 1, 1)], id="year"),
        pytest.param([numbered("a-1", "1/2025/QĐ-TTg", "05/3/2025")], [], id="right year"),
        pytest.param([linked("a-1", "thay_the_boi", "b-1")], [("VB007", 1, 1)], id="unknown"),
        pytest.param([linked("a-1", "sua_doi_boi", "[b-1]")], [("VB007", 1, 1)], id="amended"),
        pytest.param([linked("a-1", "sua_doi_boi", "a-1")], [("VB007", 1, 1)], id="itself"),
        pytest.param(
            [linked("a-1", "thay_the_boi", "b-1"), entry("b-1")], [], id="in another file"
        ),
        pytest.param(
            [
                linked("a-1", "thay_the_boi", "a-2")
                + linked("a-2", "thay_the_boi", "[a-3, a-4]")
                + linked("a-3", "thay_the_boi", "a-1")
                + entry("a-4")
            ],
            [("VB008", 1, 1)],
            id="circle",
        ),
        pytest.param(
            [
                linked("a-0", "thay_the_boi", "a-1")
                + linked("a-1", "thay_the_boi", "a-2")
                + linked("a-2", "thay_the_boi", "a-1")
            ],
            [("VB008", 6, 1)],
            id="way into a circle",
        ),
    ],
)
def test_between_entries(texts, found):
    assert codes(*texts) == found


def test_the_second_file_is_blamed_and_the_first_named():
    first, second = read(entry("a-1"), entry("a-1")).findings, "van-ban/b.yaml"
    assert [found.place.file for found in first] == [second]
    assert "van-ban/a.yaml:1" in first[0].message


def test_a_misspelt_identifier_is_offered():
    text = linked("qd-1-2026-a", "thay_the_boi", "qd-2-2027-b") + entry("qd-2-2027-a")
    (found,) = read(text).findings
    assert "Có phải ý bạn là “qd-2-2027-a”?" in found.message


def test_the_circle_is_shown():
    text = linked("a-1", "thay_the_boi", "a-2") + linked("a-2", "thay_the_boi", "a-1")
    (found,) = read(text).findings
    assert "a-1 → a-2 → a-1" in found.message
