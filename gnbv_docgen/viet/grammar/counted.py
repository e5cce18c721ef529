"""Lists that tell how many members they have: *03 nội dung: a; b; c*."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from gnbv_docgen.viet.grammar.figures_in_text import figures
from gnbv_docgen.viet.grammar.number_words import read_words
from gnbv_docgen.viet.grammar.plain import KEPT, Span, any_of, compiled, plain, whole_words

if TYPE_CHECKING:
    from collections.abc import Iterator

# What official texts count off; *hộ*, *người*, *đồng* are counted too, never listed.
_NOUNS: Final = (
    "nội dung", "nhiệm vụ", "giải pháp", "nhóm giải pháp", "nhóm nhiệm vụ", "nhóm", "chỉ tiêu",
    "mục tiêu", "tiêu chí", "dự án", "tiểu dự án", "chương trình", "bước", "giai đoạn", "đợt",
    "lĩnh vực", "xã", "phường", "xã, phường", "thị trấn", "huyện", "tỉnh", "thôn", "bản", "ấp",
    "khu phố", "đơn vị", "cơ quan", "phòng", "ban", "sở", "tổ", "địa bàn", "mô hình", "đối tượng",
    "trường hợp", "hình thức", "phương thức", "nguyên tắc", "điều kiện", "yêu cầu", "thành viên",
    "đồng chí", "hội", "đoàn thể", "tổ chức", "phần", "mục", "khâu đột phá", "trụ cột", "ý",
    "vị trí", "tuyến", "hạng mục", "loại", "hoạt động", "danh hiệu", "chiều", "dịch vụ", "chỉ số",
    "ngành", "cuộc thi", "cụm", "khối", "kịch bản", "công trình", "trường", "doanh nghiệp",
)  # fmt: skip
_NUMBER_WORDS: Final = (
    "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai",
    "mười ba", "mười bốn", "mười lăm",
)  # fmt: skip
# What may stand between the noun and the list that it announces.
_OPENING: Final = (
    r"(?P<more>(?: (?!gồm|bao gồm|như sau|sau|cụ thể|là|đó là)[^\W\d]+,?| -){0,12}?)"
    r"(?P<open>,? ?(?:(?:bao )?gồm(?: có)?|như sau|sau(?: đây)?|cụ thể(?: là| như sau)?|là|đó là)"
    r" ?:?| ?:| ?\((?=[^\W\d]))"
)
_LABEL: Final = r"(?:^|(?<=[ ;:,.]))(?:\((?:[0-9]{1,2}|[ivx]{1,4}|[a-zđ])\)|[0-9]{1,2}\)|[a-zđ]\))"
_END: Final = r"[.?!](?= |$)|\./\.|$"
_NOT_CLOSED: Final = r"\.\.\.|…|v\.v|(?<![^\W_])(?:khác|vân vân|\.\.)(?![^\W_])"
_MOST: Final = 200
_MOST_WORDS: Final = 5


class CountedList(NamedTuple):
    """A list that says how many members it has.

    ``start`` is that of the number, ``end`` behind the last member. ``told`` is the number,
    ``noun`` what is counted, in plain letters; ``items`` are the members in this paragraph. When
    there are none (the paragraph ends with a colon) the list ``is_open`` and stands in the
    paragraphs after. ``sure`` says that the members are plainly parted: by semicolons, by labels
    as (1) or a), or as names, and that nothing says that there are more.
    """

    start: int
    end: int
    told: int
    noun: str
    items: tuple[Span, ...]
    sure: bool
    is_open: bool = False


@lru_cache(KEPT)
def counted_lists(text: str) -> tuple[CountedList, ...]:
    """The counted lists that ``text`` holds or, at its end, announces."""
    low = plain(text)
    if not any(opener in low for opener in (":", "gồm", "(", " sau", " là ", "cụ thể")):
        return ()
    found: list[CountedList] = []
    for start, end, count in _numbers(text, low):
        if found and start < found[-1].end:
            continue
        counted = _counted(text, low, start, end, count)
        if counted is not None:
            found.append(counted)
    return tuple(found)


def _numbers(text: str, low: str) -> Iterator[tuple[int, int, int]]:
    """Whole numbers in figures, words or both (*hai (02) nhóm*), with their places."""
    places: list[tuple[int, int, int]] = []
    for figure in figures(text):
        value = figure.value
        if value is not None and figure.upper is None and value == int(value) and 1 < value < _MOST:
            places.append((figure.start, figure.end, int(value)))
    for start, end in whole_words(_words(), low):
        read = read_words(low[start:end].partition(" (")[0])
        if read is not None:
            places.append((start, end, read))
    return iter(sorted(places))


@cache
def _words() -> str:
    return rf"{any_of(_NUMBER_WORDS)}(?: \([0-9]{{1,3}}\))?(?= {_alternatives()}(?![^\W_]))"


@cache
def _alternatives() -> str:
    return any_of(_NOUNS)


@cache
def _head() -> str:
    return rf"\)? (?P<noun>{_alternatives()})(?![^\W_]){_OPENING} ?"


@cache
def _other_count() -> str:
    return rf"; ?(?:và )?(?:[0-9]{{1,3}}|{any_of(_NUMBER_WORDS)}) {any_of(_NOUNS)} ?:"


def _counted(text: str, low: str, start: int, end: int, count: int) -> CountedList | None:
    head = compiled(_head()).match(low, end)
    if head is None:
        return None
    first, opening = head.end(), head["open"]
    if first >= len(low):
        if ":" not in opening:
            return None
        return CountedList(start, end, count, head["noun"], (), sure=False, is_open=True)
    bracketed = "(" in opening
    if not bracketed and ":" not in opening and "gồm" not in opening:
        return None
    other = compiled(_other_count()).search(low, first)
    # "3 xã: A, B, C; 2 xã: D, E"
    last = _list_end(low, first, other.start() if other else len(low), bracketed=bracketed)
    spans, sure = _items(text, low, first, last)
    if len(spans) < 2:
        return None
    sure = sure and not compiled(_NOT_CLOSED).search(low, first, last)
    return CountedList(start, last, count, head["noun"], tuple(spans), sure)


def _list_end(low: str, first: int, last: int, *, bracketed: bool) -> int:
    """The end of the sentence, or the bracket that closes the list; at the most ``last``."""
    depth = int(bracketed)
    ends = compiled(_END)
    for at in range(first, last):
        depth += (low[at] == "(") - (low[at] == ")")
        if depth < 0 or (bracketed and depth == 0):
            return at
        if low[at] in ".?!" and ends.match(low, at):
            return at
    return last


def _items(text: str, low: str, first: int, last: int) -> tuple[list[Span], bool]:
    labels = [found.start() for found in compiled(_LABEL).finditer(low, first, last)]
    if len(labels) > 1 and labels[0] == first:
        return _spans(low, [*labels, last]), True
    cuts = _cuts(low, first, last, ";")
    if len(cuts) > 2:
        return _spans(low, cuts), True
    cuts = _cuts(low, first, last, ",")
    spans = _spans(low, cuts)
    if spans:
        spans[-1:] = _parted_by_and(low, spans[-1])
    names = all(text[span.start].isupper() or text[span.start].isdigit() for span in spans)
    short = all(low.count(" ", span.start, span.end) < _MOST_WORDS for span in spans)
    return spans, names and short


def _cuts(low: str, first: int, last: int, mark: str) -> list[int]:
    """The places of ``mark`` outside brackets and quotes, with both ends."""
    cuts, depth = [first], 0
    for at in range(first, last):
        letter = low[at]
        depth += (letter in "(“[") - (letter in ")”]")
        if letter == mark and depth == 0:
            cuts.append(at)
    return [*cuts, last]


def _parted_by_and(low: str, span: Span) -> list[Span]:
    at = low.rfind(" và ", span.start, span.end)
    if at < 0:
        return [span]
    return [Span(span.start, at), Span(at + len(" và "), span.end)]


def _spans(low: str, cuts: list[int]) -> list[Span]:
    """What stands between the cuts, bare of marks and *và*; empty pieces left out."""
    spans = []
    for first, last in pairwise(cuts):
        while first < last and low[first] in " ;,:":
            first += 1
        if low.startswith("và ", first, last):
            first += len("và ")
        while last > first and low[last - 1] in " ;,":
            last -= 1
        if first < last:
            spans.append(Span(first, last))
    return spans
