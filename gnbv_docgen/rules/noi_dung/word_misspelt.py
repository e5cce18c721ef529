"""Chữ viết sai chính tả: không phải âm tiết tiếng Việt."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Final

from gnbv_docgen.rules.content.joined import joined
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import SMALL
from gnbv_docgen.viet.nearest import is_one_off
from gnbv_docgen.viet.syllables import LOANS, is_syllable, respelt, split_syllables, toneless

_VIETNAMESE: Final = re.compile(f"[{SMALL}]+")
# A syllable has one; without one it is short for something: "đg."
_VOWEL: Final = re.compile("[aeiouy]|[^a-zđ]")


def word_misspelt(content: Content) -> Iterator[Judgement]:
    """Chữ viết sai chính tả: không phải âm tiết tiếng Việt.

    Căn cứ: Không có điều khoản riêng; văn bản hành chính phải đúng chính tả.

    Vì sao: Chữ thiếu dấu, thừa dấu hoặc gõ nhầm làm giảm sự nghiêm túc của văn bản, có khi làm sai
    nghĩa.

    Cách sửa: Gõ lại chữ đó cho đủ chữ cái và dấu.
    """
    texts = joined(content)
    wrong = [run for run in texts.runs if _is_misspelt(run)]
    known = [run for run in texts.runs if is_syllable(run)] if wrong else []
    meant = {run: _meant(run, texts.runs, known) for run in wrong}
    for spot in texts.spots_of_runs(*wrong):
        if spot.left(1) == "-" or spot.after[:1] == "-":
            continue  # part of a foreign name: "Mát-xcơ-va"
        yield Slip(f"“{spot.words}”", meant[spot.words], spot.item.index, spot.start, spot.end)


def _is_misspelt(run: str) -> bool:
    """Foreign words and names are spared: only small letters with Vietnamese marks are judged."""
    return (
        len(run) > 1
        and not run.isascii()
        and run.isalpha()  # no m²
        and _VOWEL.search(run) is not None
        and run.islower()
        and not is_syllable(run)
        and run not in LOANS
        and split_syllables(run, ()) is None
    )


def _meant(word: str, runs: Container[str], known: list[str]) -> str:
    """What was meant, if it is a word of the document: same but for the tone, or one letter off.

    ``runs`` are all its words, ``known`` those of them that are syllables.
    """
    bare = toneless(word)
    near = known if _VIETNAMESE.fullmatch(word) else []
    for meant in (
        [right for right in (respelt(word),) if right in runs],
        [run for run in known if toneless(run) == bare],
        [run for run in near if is_one_off(toneless(run), bare)],
    ):
        if len(meant) == 1:
            return f"có lẽ là “{meant[0]}”"
    return "chữ viết đúng chính tả"
