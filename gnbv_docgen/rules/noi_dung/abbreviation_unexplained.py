"""Chữ viết tắt dùng mà chưa giải thích."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, NotApplicable, Slip
from gnbv_docgen.viet.grammar.abbreviations import Abbreviation, used
from gnbv_docgen.viet.short_names import ACCEPTED, AMBIGUOUS, EXPANSIONS

_CAPITALS: Final = re.compile(r"[A-ZĐƯ]{2,}")
_BRACKETED: Final = re.compile(r"\(([A-ZĐƯ][A-ZĐƯ&-]+)")
_OTHER_THAN_LETTERS: Final = re.compile(r"[\W\d_]")
# No other language has these letters.
_VIETNAMESE: Final = re.compile("[ĐƯ]")
# In the name of a firm, a school or a thing abbreviations are its own.
_NAMED: Final = re.compile(
    r"(?i:công ty|cty|tập đoàn|doanh nghiệp|hợp tác xã|htx|ngân hàng|trường|thương hiệu|nhãn hiệu"
    r"|nhà máy|phần mềm|hệ thống|dự án)\b[^,;:.()]*\Z"
)
# Over columns, with what the cells below make plain.
_HEADS: Final = frozenset(("TT", "KH", "TH", "UTH", "CT"))
_SYMBOL: Final = re.compile(r"\d[^\W\d_]*[/-]|/[A-ZĐ]+-")
# Letters before an abbreviation that tell what it is.
_ROOM: Final = 60
_BY_WORDS: Final = re.compile(r"(?:viết|gọi|ghi) tắt(?: là| bằng)?:? [“\"]?\Z")
_BRACKET: Final = re.compile(r" \(([^()]+)\)")


class _Use(NamedTuple):
    item: Item
    what: Abbreviation


def abbreviation_unexplained(content: Content) -> Iterator[Judgement]:
    """Chữ viết tắt dùng mà chưa giải thích.

    Căn cứ: Không có điều khoản riêng; bảng chữ viết tắt của Nghị định (Phụ lục III) chỉ dùng cho ký
    hiệu văn bản.

    Vì sao: Người nhận ở ngành khác, cấp khác và người dân có thể không hiểu, hoặc hiểu sang nghĩa
    khác.

    Cách sửa: Ở lần viết đầu ghi đủ rồi ghi chữ viết tắt trong ngoặc đơn, ví dụ mục tiêu quốc gia
    (MTQG), các lần sau mới viết tắt; hoặc ghi đủ ở mọi chỗ.
    """
    uses = _first_uses(joined(content))
    if not uses:
        yield NotApplicable("văn bản không có chữ viết tắt nào cần giải thích")
        return
    explained = _explained(joined(content), uses)
    told = [use for short, use in uses.items() if _is_told(short, use, explained)]
    for use in told:
        yield _slip(use, explained)


def _first_uses(texts: Joined) -> dict[str, _Use]:
    """Where each abbreviation that may need an explanation is used first."""
    bracketed = {
        short for word in texts.words_with(_BRACKETED) for short in _BRACKETED.findall(word)
    }
    wanted: dict[str, set[str]] = {}
    for word in texts.words_with(_CAPITALS):
        # Symbols of documents have letters of their own.
        shorts = set() if _SYMBOL.search(word) else {what.text for what in used(word)}
        shorts = {short for short in shorts if _is_known(short) or short in bracketed}
        if not shorts <= ACCEPTED.keys():
            wanted[word] = shorts - ACCEPTED.keys()
    found: dict[str, _Use] = {}
    for spot in texts.spots_of(*wanted):
        sought = wanted[spot.words] - found.keys()
        for what in used(spot.item.text) if sought and not spot.item.text.isupper() else ():
            inside = spot.start <= what.start < spot.end and what.text in sought
            if inside and not _is_own(spot.item, what):
                found.setdefault(what.text, _Use(spot.item, what))
    return found


def _is_known(short: str) -> bool:
    return short in EXPANSIONS or short in AMBIGUOUS or _VIETNAMESE.search(short) is not None


def _is_own(item: Item, what: Abbreviation) -> bool:
    """Whether it needs no explanation there: part of a name, over a column, a recipient.

    Among the recipients short names are customary, and those who are meant know them.
    """
    before = item.text[max(0, what.start - _ROOM) : what.start]
    head = item.role is Name.TABLE and what.text in _HEADS
    return head or item.role is Name.RECIPIENT or _NAMED.search(before) is not None


def _explained(texts: Joined, shorts: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Item and place where each of ``shorts`` is explained first."""
    begun: dict[str, list[str]] = {}
    for short in shorts:
        begun.setdefault(_OTHER_THAN_LETTERS.split(short)[0], []).append(short)
    found: dict[str, tuple[int, int]] = {}
    for run in texts.spots_of_runs(*begun):
        for short in begun[run.words]:
            spot = Spot(run.item, run.start, run.start + len(short))
            if short not in found and spot.words == short and _is_explanation(spot):
                found[short] = spot.item.index, spot.start
    return found


def _is_explanation(spot: Spot) -> bool:
    """By words, alone in brackets, at the end of some, or with the long form in brackets."""
    if not spot.is_whole:
        return False
    full = EXPANSIONS.get(spot.words, "").lower()
    if _BY_WORDS.search(spot.left(_ROOM)) or (spot.left(2) == " (" and spot.after[:1] in ")-,;:"):
        return True
    if full and spot.after[:1] == ")" and full in spot.before.lower():
        return True
    bracket = _BRACKET.match(spot.after)
    if bracket is None:
        return False
    words = bracket[1].lower()
    return words.startswith(full.split(" ")[0]) if full else " " in words


def _is_told(short: str, use: _Use, explained: dict[str, tuple[int, int]]) -> bool:
    place = explained.get(short)
    if place is not None:
        return place > (use.item.index, use.what.start)
    return _is_known(short)


def _slip(use: _Use, explained: dict[str, tuple[int, int]]) -> Slip:
    short = use.what.text
    full = EXPANSIONS.get(short)
    expected = f"“{full} ({short})” ở lần viết đầu" if full else "ghi đủ ở lần viết đầu"
    if short in explained:
        expected += " (nay giải thích ở phía sau)"
    sure = bool(full or short in explained) and use.item.role is not Name.TABLE
    return Slip(f"“{short}”", expected, use.item.index, use.what.start, use.what.end, sure=sure)
