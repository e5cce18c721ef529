"""Amounts of money, in figures and in the words behind them."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.figures_in_text import Figure, figures
from gnbv_docgen.viet.grammar.number_words import read_words
from gnbv_docgen.viet.grammar.plain import KEPT, Span, compiled, plain

# Units of money, each with its power of ten in đồng.
POWERS: Final = {
    "đồng": 0, "nghìn đồng": 3, "ngàn đồng": 3, "triệu đồng": 6, "triệu": 6, "tỷ đồng": 9,
    "tỉ đồng": 9, "tỷ": 9, "tỉ": 9,
}  # fmt: skip
_IN_WORDS: Final = (
    r"[,;]? ?\(? ?(?P<label>(?:số tiền )?(?:viết |ghi )?bằng chữ ?:? ?)?(?P<words>[^\W\d_]"
    r"[^()0-9;.]{0,300}?) ?(?P<unit>đồng)(?: việt nam)?"
    r"(?P<even>,? chẵn)?[ ./]*(?P<close>\)|$|(?=[.;]))"
)


class Amount(NamedTuple):
    """An amount of money.

    ``dong`` is its value in đồng, exact. ``words`` is where it is written out behind the figures,
    ``words_dong`` what these words say (None where they are no number that can be read), both None
    where there are none.
    """

    start: int
    end: int
    figure: Figure
    unit: str
    dong: Decimal
    words: Span | None = None
    words_dong: int | None = None


@lru_cache(KEPT)
def amounts(text: str) -> tuple[Amount, ...]:
    """The amounts of money in ``text``; a bare *triệu* or *tỷ* counts, a range does not."""
    low = plain(text)
    if "đồng" not in low and "triệu" not in low and "tỷ" not in low and "tỉ" not in low:
        return ()
    found = (_amount(low, figure) for figure in figures(text) if figure.unit in POWERS)
    return tuple(amount for amount in found if amount is not None)


def amount_in_words(text: str) -> tuple[Span, int | None] | None:
    """The words of a line that tells an amount in words alone, and what they say.

    *(Bằng chữ: Hai mươi bảy triệu đồng)*; None for any other text.
    """
    low = plain(text)
    if "bằng chữ" not in low or "đồng" not in low:
        return None
    written = compiled(_IN_WORDS).match(low)
    if written is None or not written["label"]:
        return None
    span = Span(written.start("words"), written.end("even" if written["even"] else "unit"))
    return span, read_words(written["words"])


def _amount(low: str, figure: Figure) -> Amount | None:
    if figure.value is None or figure.upper is not None:
        return None
    start, end = figure.start, figure.unit_end
    if not figure.unit.endswith("đồng") and low[end + 1 : end + 2].isalpha():
        return None  # 01 triệu căn hộ
    amount = Amount(start, end, figure, figure.unit, figure.value * 10 ** POWERS[figure.unit])
    written = compiled(_IN_WORDS).match(low, end)
    if written is None or not (written["close"] == ")" or written["label"]):
        return amount
    span = Span(written.start("words"), written.end("even" if written["even"] else "unit"))
    value = read_words(written["words"])
    if value is None and not written["label"]:
        return amount
    return amount._replace(end=written.end(), words=span, words_dong=value)
