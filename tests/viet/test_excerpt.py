from __future__ import annotations

import pytest

from gnbv_docgen.viet.excerpt import excerpt


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("", 9, ""),
        ("Ủy ban", 9, "Ủy ban"),
        ("Ủy ban nhân", 9, "Ủy ban nhân"),
        ("Ủy ban nhân dân", 9, "Ủy ban … dân"),
        ("“" + "a" * 500 + "”", 12, "“" + "a" * 7 + " … " + "aaa”"),
        ("một\n\thai", 20, "một\n\thai"),
        ("a\x1b[2Jb\x9bc\0", 20, "a?[2Jb?c?"),
        ("\x1b" * 500, 9, "??????" + " … " + "???"),
    ],
)
def test_excerpt(text, most, expected):
    assert excerpt(text, most) == expected
