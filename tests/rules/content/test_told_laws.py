from __future__ import annotations

from decimal import Decimal

import pytest

from gnbv_docgen.rules.content.told_laws import told_laws


@pytest.mark.parametrize(
    ("law", "sources", "signs", "exact"),
    [
        ("4=2+3", (1, 2), "+", "7"),
        ("4 = (2) - (3)", (1, 2), "-", "3"),
        ("4=3/2", (2, 1), "/", "0.4"),
        ("4=(3):(2)x100%", (2, 1), ":", "0.4"),
        ("4=2x3", (1, 2), "x", "10"),
        ("4=2+3x1", (1, 2, 0), "+x", "11"),
        ("4=1-2-3", (0, 1, 2), "--", "-4"),
    ],
)
def test_laws(law, sources, signs, exact):
    names = {0: "1", 1: "2", 2: "3", 3: law}
    (told,) = told_laws(names)
    assert (told.target, told.sources, "".join(told.signs)) == (3, sources, signs)
    terms = [Decimal({0: 3, 1: 5, 2: 2}[source]) for source in sources]
    assert told.exact(terms) == Decimal(exact)
    assert told.is_quotient == (signs in "/:")


@pytest.mark.parametrize("law", ["4", "4=", "4=2", "4=2+", "4=2+9", "4=4-1", "4=(2+3", "4=a+b"])
def test_what_cannot_be_read(law):
    assert told_laws({0: "1", 1: "2", 2: "3", 3: law}) == ()


def test_nothing_to_divide_by():
    (told,) = told_laws({0: "1", 1: "2", 2: "3=1/2"})
    assert told.exact([Decimal(1), Decimal(0)]) is None
    assert told.exact([Decimal(0), Decimal(0)]) is None
