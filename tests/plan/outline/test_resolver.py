from __future__ import annotations

import pytest

from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.blocks import Span
from gnbv_docgen.plan.model import ShortName
from gnbv_docgen.plan.outline.resolver import Resolver
from gnbv_docgen.plan.texts import Text
from tests.plan.printed import spans_text

HERE = Place("a.yaml", 3, 4, "mo_dau")


def text(raw: str) -> Text:
    return Text(raw, HERE)


def resolver(*, keep: bool = False) -> Resolver:
    return Resolver(
        {"nam": text("2026"), "xa": text("nơi khác"), "vong": text("{vong}")},
        {"xa": text("xã **An Bình**"), "ubnd": text("UBND {xa}"), "trong": text("")},
        {"ban": ShortName(text("Ban Chỉ đạo {xa}"), text("*Ban*"))},
        [],
        keep_punctuation=keep,
    )


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("", ""),
        ("chữ", "chữ"),
        ("năm {nam}", "năm 2026"),
        ("{xa}", "xã <b>An Bình</b>"),
        ("*{ubnd}*", "<i>UBND xã </i><bi>An Bình</bi>"),
        ("a{trong}b", "ab"),
        ("{la}", "{la}"),
        ("{vong}", "{vong}"),
    ],
)
def test_names(raw, expected):
    assert spans_text(resolver().spans(text(raw))) == expected
    assert spans_text(resolver().title(text(raw))) == expected


def test_a_text_without_marks_is_one_span():
    assert resolver().spans(text("a")) == (Span("a"),)
    assert resolver().spans(text("")) == ()


def test_short_names_are_introduced_once_in_running_text():
    one = resolver()
    assert one.string(text("{ban}")) == "Ban Chỉ đạo xã An Bình"
    assert spans_text(one.spans(text("{ban} và {ban}"))) == (
        "Ban Chỉ đạo xã <b>An Bình</b> (sau đây gọi tắt là <i>Ban</i>) và <i>Ban</i>"
    )
    assert one.string(text("{ban}")) == "Ban Chỉ đạo xã An Bình"
    assert spans_text(one.spans(text("{ban}"))) == "<i>Ban</i>"


def test_strings():
    assert resolver().string(None) == ""
    assert resolver().string(text("**a** {nam}")) == "a 2026"


@pytest.mark.parametrize(
    ("raw", "closed"),
    [
        ("a", "a;"),
        ("a.", "a."),
        ("a;", "a;"),
        ("a, ", "a;"),
        ("a:", "a:"),
        ("a…", "a…"),
        ("a?", "a?"),
    ],
)
def test_closed(raw, closed):
    assert resolver().closed(raw, ";") == closed
    assert resolver(keep=True).closed(raw, ";") == raw


def test_reports():
    one = resolver()
    one.report("NOI001", "a", HERE)
    one.report("NOI002", "b", HERE, Severity.INFO)
    assert one.findings == [
        Finding("NOI001", Severity.ERROR, "a", HERE),
        Finding("NOI002", Severity.INFO, "b", HERE),
    ]
