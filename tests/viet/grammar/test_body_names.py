from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar import body_names
from gnbv_docgen.viet.grammar.body_names import FIELDS, NAMES, OFFICIALS, PARTY_FIELDS, variants
from gnbv_docgen.viet.grammar.plain import plain


@pytest.mark.parametrize("table", [FIELDS, PARTY_FIELDS, NAMES, OFFICIALS])
def test_no_way_to_write_stands_for_two_names(table):
    ways = [way for way, _ in variants(table)]
    assert len(ways) == len(set(ways))
    assert ways == [plain(way) for way in ways], "ways are compared with plain text"
    assert [len(way) for way in ways] == sorted((len(way) for way in ways), reverse=True)


def test_heads_are_plain_words():
    assert all(head == plain(name) for head, name in body_names.HEADS.items())
