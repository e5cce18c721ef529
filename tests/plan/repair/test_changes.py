"""A diff that a person can read."""

from __future__ import annotations

import pytest

from gnbv_docgen.plan.repair.changes import Change, changes

LONG = "từ đầu đến cuối bài " * 4


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("a  b", "a b", [Change(1, "a  b", "a b")]),
        ("x\ny ,z", "x\ny, z", [Change(2, "y ,z", "y, z")]),
        ("x\r\ny ,z", "x\r\ny, z", [Change(2, "y ,z", "y, z")]),
        ("như cũ", "như cũ", []),
    ],
)
def test_lines(before, after, found):
    assert list(changes(before, after)) == found


def test_a_long_line_is_cut_and_far_places_are_told_apart():
    one, two = changes(f"{LONG}a ,b {LONG}c ,d {LONG}", f"{LONG}a, b {LONG}c, d {LONG}")
    assert "a ,b" in one.before
    assert "a, b" in one.after
    assert "c, d" in two.after
    assert one.before.startswith("…")
    assert one.before.endswith("…")
    assert max(len(one.before), len(two.after)) < 80


def test_near_places_are_one():
    (one,) = changes("a ,b và c ,d", "a, b và c, d")
    assert one == Change(1, "a ,b và c ,d", "a, b và c, d")
