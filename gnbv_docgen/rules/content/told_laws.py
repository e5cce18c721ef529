"""Laws that a row of names tells below the heads of a table: *(5) = (4) / (3) x 100*."""

from __future__ import annotations

import re
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r" *(?:(?P<sign>[-+x*×:/])|[(\[](?P<named>\d{1,2}|[a-zđ])[)\]]|(?P<name>\d{1,3}%?|[a-zđ]))"
)
_PRODUCTS: Final = "x*×"
_QUOTIENTS: Final = ":/"
_HUNDRED: Final = ("100", "100%")


class Told(NamedTuple):
    """A law: ``target`` follows from ``sources``, set between ``signs`` as they come."""

    target: int
    sources: tuple[int, ...]
    signs: tuple[str, ...]
    text: str

    @property
    def is_quotient(self) -> bool:
        """Whether it is a rate."""
        return any(sign in _QUOTIENTS for sign in self.signs)

    def exact(self, terms: list[Decimal]) -> Decimal | None:
        """What the law makes of ``terms``, products and quotients first; None: over nothing."""
        sums: list[Decimal] = []
        current = terms[0]
        for sign, term in zip(self.signs, terms[1:], strict=True):
            if sign in _PRODUCTS:
                current *= term
            elif sign in _QUOTIENTS:
                try:
                    current /= term
                except (DivisionByZero, InvalidOperation):
                    return None
            else:
                sums.append(current)
                current = term if sign == "+" else -term
        return sum(sums, current)


def told_laws(given: dict[int, str]) -> tuple[Told, ...]:
    """The laws in the names of columns (*3=1+2*); what cannot be read is left out."""
    names: dict[str, int] = {}
    for column, told in given.items():
        names.setdefault(told.partition("=")[0].strip(" ()[]"), column)
    found = (_law(column, told, names) for column, told in given.items() if "=" in told)
    return tuple(law for law in found if law is not None)


def _law(target: int, told: str, names: dict[str, int]) -> Told | None:
    text = told.partition("=")[2].strip()
    sources: list[int] = []
    signs: list[str] = []
    at = 0
    while at < len(text.rstrip()):
        token = _TOKEN.match(text, at)
        if token is None:
            return None
        at = token.end()
        if token["sign"]:
            signs.append(token["sign"])
            continue
        name = token["named"] or token["name"]
        if name in _HUNDRED and name not in names and signs and signs[-1] in _PRODUCTS:
            signs.pop()  # a percentage: told and exact are compared with and without it
        elif name in names and names[name] != target:
            sources.append(names[name])
        else:
            return None
    if not signs or len(signs) != len(sources) - 1:
        return None
    return Told(target, tuple(sources), tuple(signs), text)
