"""Sums that are right, wrong and doubtful; broken and clean tables are cases of the rules."""

from __future__ import annotations

from decimal import Decimal

from gnbv_docgen.rules.content.table_sums import wrong_groups, wrong_totals
from tests.rules.contents import Rows, document

HEAD = ["TT", "Thôn", "Hộ", "Khẩu"]


def totals(*rows: list[str | None]) -> list[tuple[str, Decimal, bool]]:
    table: Rows = [HEAD, *rows]
    return [(one.cell.text, one.exact, one.sure) for one in wrong_totals(document(table))]


def test_a_wrong_total_and_what_it_should_be():
    lines = ["1", "Đông", "40", "160"], ["2", "Tây", "50", "190"]
    assert totals(*lines, ["Cộng", None, "90", "351"]) == [("351", Decimal(350), True)]
    assert totals(*lines, ["Cộng", None, "90", "350"]) == []
    (wrong,) = wrong_totals(document([HEAD, *lines, ["Cộng", None, "90", "351"]]))
    assert (wrong.line.label, wrong.head) == ("cộng", "Khẩu")


def test_where_every_column_is_wrong_the_lines_may_be_a_choice():
    lines = ["1", "Đông", "40", "160"], ["2", "Tây", "50", "190"]
    assert totals(*lines, ["Toàn xã", None, "200", "800"]) == [
        ("200", Decimal(90), False), ("800", Decimal(350), False),
    ]  # fmt: skip


def test_where_groups_and_lines_differ_the_total_is_doubtful():
    rows = [
        ["I", "Ven sông", "90", "350"], ["1", "Đông", "40", "160"], ["2", "Tây", "60", "190"],
        ["II", "Đồi", "30", "100"], ["1", "Nam", "30", "100"], ["Cộng", None, "140", "450"],
    ]  # fmt: skip
    assert totals(*rows) == [("140", Decimal(120), False)]


def test_groups_need_others_that_hold():
    lines: Rows = [HEAD, ["I", "Ven sông", "90", "350"], ["1", "Đông", "40", "160"],
                   ["2", "Tây", "51", "190"]]  # fmt: skip
    assert wrong_groups(document(lines)) == ()
    more: Rows = [*lines, ["II", "Đồi", "30", "100"], ["1", "Nam", "10", "40"],
                  ["2", "Bắc", "20", "60"]]  # fmt: skip
    assert [one.exact for one in wrong_groups(document(more))] == [Decimal(91)]


def test_a_total_proves_that_groups_are_divided_in_full():
    rows: Rows = [HEAD, ["I", "Ven sông", "95", "350"], ["1", "Đông", "40", "160"],
                  ["2", "Tây", "50", "190"], ["II", "Đồi", "30", "100"], ["1", "Nam", "30", "100"],
                  ["Cộng", None, "120", "450"]]  # fmt: skip
    assert [(one.exact, one.sure) for one in wrong_groups(document(rows))] == [(Decimal(90), True)]
