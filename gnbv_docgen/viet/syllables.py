"""Whether letters can be a Vietnamese syllable: *nghiêng* can, *nghành* and *nghiêp* cannot."""

from __future__ import annotations

from collections.abc import Container
from functools import cache, lru_cache
from typing import Final

from gnbv_docgen.viet.text import nfc

# What follows the first consonant, without tone. Before the first row the sounds of k, g, ng are
# written k, gh, ngh; before the others c, g, ng.
_FRONT: Final = (
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu"
    " iêc iêm iên iêng iêp iêt iêu y"
)
_BACK: Final = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
    " o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
    " u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt"
    " ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
)
_ROUND: Final = (
    "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet"
    " uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu"
)
_AFTER_QU: Final = (
    "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et"
    " ê ên êch ênh êt i in it ôc ơ y ych yên yêt ynh yt"
)
_AFTER_GI: Final = f"{_BACK} e eo em en et ê êm ên êng êt êu i"
_ALONE: Final = "y yêm yên yêng yêt yêu"
_ALL: Final = f"{_FRONT} {_BACK} {_ROUND}"
_RHYMES: Final[dict[str, frozenset[str]]] = {
    "": frozenset(f"{_ALL} {_ALONE}".split()),
    **dict.fromkeys(
        ("b", "ch", "d", "đ", "h", "kh", "l", "m", "n", "nh", "ph", "r", "s", "t", "th", "tr", "v",
         "x"),
        frozenset(_ALL.split()),
    ),
    **dict.fromkeys(("k", "gh", "ngh"), frozenset(_FRONT.split())),
    **dict.fromkeys(("c", "ng"), frozenset(f"{_BACK} {_ROUND}".split())),
    "g": frozenset(f"{_BACK} {_ROUND} i in".split()),
    "gi": frozenset(_AFTER_GI.split()),
    "qu": frozenset(_AFTER_QU.split()),
}  # fmt: skip
# A plan has a thousand different words; several rules ask of each, and the next plan has them too.
_REMEMBERED: Final = 8192
_CONSONANTS: Final = (
    ("ngh", "ng"), ("ng", "ngh"), ("gh", "g"), ("g", "gh"), ("c", "k"), ("k", "c"), ("q", "qu"),
)  # fmt: skip
LOANS: Final = frozenset(
    ("ôtô", "ôxy", "ôxi", "ôzôn", "vắcxin", "vácxin", "xêmina", "êtanol", "mêtan", "hécta",
     "kilômét", "xăngđan", "cácbon", "prôtêin", "axít", "đioxit", "điôxít", "ápphích", "bêtông",
     "panô", "patê", "pơmu", "gích", "gíp", "pê", "pô", "pơ", "piêu")
)  # fmt: skip
"""Foreign words in Vietnamese letters, written as one word."""
_LONGEST: Final = len("nghiêng")
_CLOSED: Final = ("c", "ch", "p", "t")
_PLAIN: Final = "aăâeêioôơuưy"
_MARKS: Final = ("\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_MARKED: Final = {nfc(vowel + mark): (vowel, mark) for vowel in _PLAIN for mark in _MARKS}
_TONELESS: Final = str.maketrans({marked: vowel for marked, (vowel, _) in _MARKED.items()})
# Acute and dot below.
_SHARP: Final = frozenset(each for each, (_, mark) in _MARKED.items() if mark in _MARKS[1::3])


@cache
def _syllables() -> frozenset[str]:
    return frozenset(start + rhyme for start, rhymes in _RHYMES.items() for rhyme in rhymes)


def toneless(word: str) -> str:
    """``word``, in small letters, without its tone: *nghiệp* is *nghiêp*."""
    return word.translate(_TONELESS)


@lru_cache(_REMEMBERED)
def is_syllable(word: str) -> bool:
    """Whether ``word``, in small letters, can be a Vietnamese syllable, the place of tone aside.

    One that is closed by c, ch, p or t has one of two tones: *nghiêp* is none.
    """
    bare = word.translate(_TONELESS)
    if bare not in _syllables():
        return False
    return not bare.endswith(_CLOSED) or not _SHARP.isdisjoint(word)


def split_syllables(word: str, known: Container[str]) -> tuple[str, str] | None:
    """The two syllables that run together in ``word``, in small letters; None: they do not.

    Letters that stand for a syllable each are too many to tell it from a word misspelt.

    Of several ways that one whose parts are more often in ``known``, words seen elsewhere.
    """
    if len(word) > 2 * _LONGEST:
        return None
    ways = [
        ((word[:at] in known) + (word[at:] in known), at)
        for at in range(2, len(word) - 1)
        if is_syllable(word[:at]) and is_syllable(word[at:])
    ]
    if not ways:
        return None
    _, at = max(ways)
    return word[:at], word[at:]


def respelt(word: str) -> str:
    """``word``, which is no syllable, with c/k, g/gh, ng/ngh put right; "" when that is not it."""
    for wrong, right in _CONSONANTS:
        if word.startswith(wrong) and is_syllable(right + word.removeprefix(wrong)):
            return right + word.removeprefix(wrong)
    return ""
