"""Figures as officers write them: a dot between thousands, a comma before decimals."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

# Longer than any amount of a plan, and no more digits than Decimal adds up exactly.
_LONGEST: Final = 28
# Word turns a typed hyphen into an en dash; both, and the true minus sign, mean a minus here.
_MINUS: Final = "[-\u2212\u2013]"
_FIGURE: Final = (
    rf"(?P<minus>{_MINUS}?)"
    r"(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)"
    r"(?:,(?P<part>[0-9]+))?"
)
_WIDE: Final = Context(prec=1000)
_SWAP: Final = str.maketrans(",.", ".,")

_SAMPLE: Final = "ví dụ 1.250.000 hoặc 2,99"
_MARKS: Final = "dấu chấm giữa các nhóm nghìn, dấu phẩy trước phần thập phân"

# The patterns are compiled when they are first needed, which for most plans is never.
# Faults that leave one reading alone: what the text looks like, what it should be, the advice.
_REPAIRS: Final[tuple[tuple[str, Callable[[re.Match[str]], str], str], ...]] = (
    (r"\+\s*(.+)", lambda found: found[1], "bỏ dấu cộng"),
    (
        # After a minus, between groups of three, or beside a dot or comma; not "5 6".
        (
            rf"{_MINUS}\s+[0-9.,]+|{_MINUS}?[0-9]{{1,3}}(?:\s[0-9]{{3}})+(?:,[0-9]+)?"
            rf"|{_MINUS}?(?=.*\s)[0-9]+(?:\s*[.,]\s*[0-9]+)+"
        ),
        lambda found: "".join(found[0].split()),
        "bỏ dấu cách",
    ),
    (
        # 1.61 and 0.125; not 1250.000, which may be a slip of either kind.
        rf"({_MINUS}?(?:0+|[0-9]+(?=\.(?![0-9]{{3}}\Z))))\.([0-9]+)",
        lambda found: f"{found[1]},{found[2]}",
        "dùng dấu phẩy cho phần thập phân",
    ),
    (
        rf"{_MINUS}?[1-9][0-9]{{0,2}}(?:,[0-9]{{3}})+(?:\.[0-9]+)?",
        lambda found: found[0].translate(_SWAP),
        f"dùng {_MARKS}",
    ),
    (
        rf"({_MINUS}?)[.,]([0-9]+)",
        lambda found: f"{found[1]}0,{found[2]}",
        "ghi số 0 trước phần thập phân",
    ),
    (r"(.*[0-9])[.,;]", lambda found: found[1], "bỏ dấu ở cuối"),
    (
        r"(.*[0-9])\s*[^0-9.,;\s][^0-9]*",
        lambda found: found[1],
        "chỉ ghi số, đơn vị tính ghi riêng",
    ),
)


def parse_figure(text: str) -> Decimal | None:
    """The number that ``text`` writes in Vietnamese form, with the decimals as given.

    ``1.250.000``, ``1250000``, ``1.250.000,5``, ``2,99``, ``05``, ``-3,5``. Groups after a dot
    have three digits: ``1.610`` is one thousand six hundred and ten, ``1.61`` is no figure.
    None for what is no figure; :func:`explain_figure` says why.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    found = re.fullmatch(_FIGURE, text)
    if found is None:
        return None
    digits = found["whole"].replace(".", "")
    value = Decimal(f"{digits}.{found['part']}" if found["part"] else digits)
    return value.copy_negate() if found["minus"] and value else value


def format_figure(value: Decimal, places: int | None = None) -> str:
    """``value`` in Vietnamese form: ``1.250.000,50``.

    ``places`` fixes the number of decimals (rounded half away from zero); without it they stay
    as they are. No exponent, and no minus before a zero. ValueError for NaN and infinity.
    """
    if not value.is_finite():
        raise ValueError(f"{value} không phải là một số viết ra được")
    if places is not None:
        value = value.quantize(Decimal((0, (1,), -places)), ROUND_HALF_UP, _WIDE)
    if not value:
        value = value.copy_abs()
    return f"{value:,f}".translate(_SWAP)


def group_digits(number: int) -> str:
    """``number`` with a dot between thousands: ``1.250.000``."""
    return f"{number:,}".replace(",", ".")


def explain_figure(text: str) -> str:
    """Advice in Vietnamese on a ``text`` that :func:`parse_figure` refuses.

    It names the fault and, where one reading alone is possible, gives the mended figure. Empty for
    a text that is a figure.
    """
    text = text.strip()
    if not text:
        return f"chưa ghi số; hãy ghi bằng chữ số, {_SAMPLE}"
    if len(text) > _LONGEST:
        return f"“{text[:_LONGEST]}…” quá dài; một số có nhiều nhất {_LONGEST} ký tự"
    mended, advice = text, list[str]()
    while (value := parse_figure(mended)) is None:
        step = _repair(mended)
        if step is None:
            return f"“{text}” {_fault(text)}"
        mended = step[0]
        advice.append(step[1])
    if not advice:
        return ""
    return f"“{text}” chưa đúng cách ghi số; hãy {', '.join(advice)}: {format_figure(value)}"


def _repair(text: str) -> tuple[str, str] | None:
    """``text`` with one fault mended, and the advice; every repair leaves less to mend."""
    for pattern, mend, advice in _REPAIRS:
        found = re.fullmatch(pattern, text)
        if found is not None:
            return mend(found), advice
    return None


def _fault(text: str) -> str:
    """What is wrong with a text that has no single reading."""
    if re.fullmatch(rf"{_MINUS}?[0-9.,]*[0-9][0-9.,]*", text):
        if text.count(",") > 1:
            return "có nhiều dấu phẩy; một số chỉ có một dấu phẩy, ở trước phần thập phân"
        return f"sai nhóm nghìn; sau mỗi dấu chấm phải có đúng ba chữ số, {_SAMPLE}"
    return f"không phải là một số; hãy ghi bằng chữ số, {_MARKS}, {_SAMPLE}"
