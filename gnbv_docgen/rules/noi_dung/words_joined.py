"""Hai chữ viết dính liền nhau."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import Joined, joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import CAPITALS, SMALL
from gnbv_docgen.viet.syllables import LOANS, is_syllable, split_syllables

# "4năm", "2025của", "tháng4", "TrấnYên"; units as in "50ha" have no mark, "3.500đ" one letter.
_FIGURE: Final = re.compile(rf"\d(?P<word>[{SMALL}]{{2,}})(?![^\W_])")
_BEFORE_FIGURE: Final = re.compile(r"(?<![^\W_])(?i:năm|tháng|ngày|quý|khoản|điều|số)\d")
_CAPITAL: Final = re.compile(rf"(?<![^\W_])[{CAPITALS}][{SMALL}]+[{CAPITALS}][{SMALL}]+(?![^\W_])")
_PLAIN_WORDS: Final = frozenset(("trong", "cho", "theo", "trang", "quy", "ban", "con", "em"))


def words_joined(content: Content) -> Iterator[Judgement]:
    """Hai chữ viết dính liền nhau.

    Căn cứ: Không có điều khoản riêng; giữa hai chữ có một dấu cách.

    Vì sao: Chữ dính nhau khó đọc, máy tìm không ra.

    Cách sửa: Thêm một dấu cách.
    """
    texts = joined(content)
    mended = dict(_with_figures(texts))
    slips = [
        Slip(f"“{spot.words}”", f"“{mended[spot.words]}”", spot.item.index, spot.start, spot.end)
        for spot in texts.spots_of(*mended)
    ]
    parts = dict(_letters(texts))
    slips += [
        Slip(f"“{spot.words}”", f"“{parts[spot.words]}”", spot.item.index, spot.start, spot.end)
        for spot in texts.spots_of_runs(*parts)
    ]
    yield from sorted(slips, key=lambda slip: (slip.item or 0, slip.start))


def _with_figures(texts: Joined) -> Iterator[tuple[str, str]]:
    """Words in which a figure and a syllable run together, and how they should be."""
    for word in texts.words_with(_FIGURE):
        found = _FIGURE.search(word)
        if found is not None and "/" not in word and _is_word(found["word"]):
            at = found.start() + 1
            yield word, f"{word[:at]} {word[at:]}"
    for word in texts.words_with(_BEFORE_FIGURE):
        found = _BEFORE_FIGURE.search(word)
        if found is not None:
            at = found.end() - 1
            yield word, f"{word[:at]} {word[at:]}"


def _is_word(letters: str) -> bool:
    return letters in _PLAIN_WORDS or (not letters.isascii() and is_syllable(letters))


def _letters(texts: Joined) -> Iterator[tuple[str, str]]:
    """Runs of letters that are two syllables, and how they should be."""
    for run in texts.runs:
        if run.isascii() or run.isupper():
            continue
        low = run.lower()
        if low in LOANS or is_syllable(low) or not (run.islower() or _CAPITAL.fullmatch(run)):
            continue
        parts = split_syllables(low, texts.runs)
        if parts is not None:
            at = len(parts[0])
            yield run, f"{run[:at]} {run[at:]}"
