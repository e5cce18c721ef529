"""Rules by code."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.loading import chosen, known, rules


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (["TT003"], [], ["TT003"]),
        (["TT00"], ["TT003", "TT004"], [f"TT00{n}" for n in (1, 2, 5, 6, 7, 8, 9)]),
        (["TT003"], ["TT"], []),
    ],
)
def test_codes_choose_by_their_beginning(
    select: list[str], ignore: list[str], codes: list[str]
) -> None:
    assert [rule.code for rule in chosen(select, ignore)] == codes


def test_without_choice_all_run() -> None:
    assert chosen() == rules()


def test_codes_that_no_rule_has_are_told() -> None:
    assert known(["TT003", "TT", "XX1", "TT9999"]) == ["XX1", "TT9999"]
