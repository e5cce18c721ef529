from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.kinds import KINDS, kind_of_sign, kind_of_words, plain_kinds
from gnbv_docgen.viet.grammar.plain import plain


@pytest.mark.parametrize(
    ("sign", "kind"),
    [
        ("KH", "Kế hoạch"),
        ("KHHĐ", "Kế hoạch"),
        ("NĐ", "Nghị định"),
        ("TTLT", "Thông tư liên tịch"),
        ("UBND", ""),
        ("kh", ""),
    ],
)
def test_signs(sign, kind):
    assert kind_of_sign(sign) == kind


def test_no_sign_stands_for_two_kinds():
    signs = [sign for signs in KINDS.values() for sign in signs]
    assert len(signs) == len(set(signs))


def test_every_kind_is_found_by_its_plain_words():
    assert [kind_of_words(plain(kind)) for kind in KINDS] == list(KINDS)
    assert kind_of_words("thư") == ""


def test_longer_kinds_stand_first():
    order = plain_kinds()
    assert order.index("thông báo kết luận") < order.index("thông báo") < order.index("luật")
