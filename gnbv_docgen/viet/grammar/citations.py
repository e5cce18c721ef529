"""Documents cited in a text, as far as the text identifies them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.bodies import Body, body_at
from gnbv_docgen.viet.grammar.cited_heads import Head, heads
from gnbv_docgen.viet.grammar.cited_relations import Relation, relation
from gnbv_docgen.viet.grammar.cited_subjects import Note, note_after, subject_after
from gnbv_docgen.viet.grammar.date_mentions import DateMention, dates
from gnbv_docgen.viet.grammar.kinds import NAMED_KINDS, kind_of_sign
from gnbv_docgen.viet.grammar.plain import KEPT, Span, compiled, plain
from gnbv_docgen.viet.grammar.symbols import DocumentSymbol

_LIST_GAP: Final = r"[ ,;:(]*(?:(?:và|hoặc|cùng) )?"
_DATE_GAP: Final = r" ?(?P<comma>,)? ?\(?"
_ISSUER_GAP: Final = r" ?,?\)? ?(?:của|do) (?:các )?"
# The part of a body that signs; the body follows.
_ORGANS: Final = (
    r"(?:(?:chủ tịch|bộ trưởng|phó thủ tướng|thống đốc|giám đốc|ban thường vụ|thường trực|btv"
    r"|ban chấp hành|bch|văn phòng|hội nghị lần thứ [^\W\d]+) )*"
)
# "Điều 13 Nghị định số 5/NĐ-CP quy định ...": what follows may be what the article says.
_ARTICLE: Final = r"(?:điều|khoản|điểm|mục|chương) [\w.]{1,5},? (?:của )?$"
_ARTICLE_ROOM: Final = 24
_UNKNOWN: Final = (
    r"(?P<name>[^\W\d_][^,;:.()\d]{1,80}?) ?(?=[,;:.()]|$"
    r"| (?:về|v/v|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi)(?![^\W_]))"
)


class Citation(NamedTuple):
    """A document as it is cited.

    ``start`` to ``end`` covers what identifies it: kind, number and symbol, date, issuer. ``kind``
    is the word as written, empty when the text has none; ``kind_name`` the kind in its official
    spelling, from the word, else from an earlier member of the list (``shared``: *các Kế hoạch số
    35/KH-UBND, 36/KH-UBND*), else from the sign in the symbol. ``kind_start`` is -1 without a
    word. ``qualifier`` stands between kind and number: *hành động* of *Kế hoạch hành động số*; of
    a law it is the name. ``so`` is the word *số* as written with its colon, empty when missing.
    ``comma_before_date`` tells the comma of *số 5/KH-UBND, ngày*. ``issuer`` covers the name of
    the issuer with its place, ``issuer_body`` is it parsed (None for an unknown one).
    ``subject`` is what the document is about and goes on behind ``end``; where it ends is a guess
    unless ``subject_sure``. ``note`` is what follows in brackets, ``note_kind`` what it tells.
    ``within`` is true for a citation inside the brackets of an earlier one. ``relation`` tells
    what the words before say of it: that it ``amends`` or ``replaces`` the one before, or is
    ``amended`` or ``replaced`` itself. ``of_article``: cited for one of its articles, *Điều 13
    Nghị định số 5/NĐ-CP quy định*, so that what follows may be what the article says.
    """

    start: int
    end: int
    kind: str
    kind_name: str
    kind_start: int
    qualifier: str = ""
    so: str = ""
    symbol: DocumentSymbol | None = None
    date: DateMention | None = None
    comma_before_date: bool = False
    issuer: Span | None = None
    issuer_body: Body | None = None
    subject: Span | None = None
    subject_sure: bool = False
    note: Span | None = None
    note_kind: Note = ""
    shared: bool = False
    within: bool = False
    relation: Relation = ""
    of_article: bool = False

    @property
    def is_law(self) -> bool:
        """Whether it is an act that is cited by its name."""
        return self.kind_name in NAMED_KINDS

    @property
    def key(self) -> str:
        """What tells documents apart: the symbol without spaces and zeros in front; a law's name.

        A symbol without a year is used anew each year: compare the year of the date too.
        """
        if self.symbol is not None and not self.is_law:
            return self.symbol.key
        return plain(f"{self.kind_name} {self.qualifier}")


@lru_cache(KEPT)
def citations(text: str) -> tuple[Citation, ...]:
    """The documents that ``text`` cites, in order.

    Its own number (*Số: 35/KH-UBND*) is none. A law is one with its name alone, every other
    document needs a number and symbol.
    """
    found = heads(text)
    if not found:
        return ()
    low = plain(text)
    dated = {mention.start: mention for mention in dates(text)}
    done: list[Citation] = []
    closed = 0
    for at, head in enumerate(found):
        following = found[at + 1].start if at + 1 < len(found) else len(text)
        citation = _citation(text, low, head, dated, done[-1] if done else None, following)
        if not (head.certain or citation.shared):
            continue
        done.append(citation._replace(within=True) if head.start < closed else citation)
        closed = max(closed, citation.note.end if citation.note else 0)
    return tuple(done)


def _citation(
    text: str, low: str, head: Head, dated: dict[int, DateMention], previous: Citation | None,
    following: int,
) -> Citation:  # fmt: skip
    name, shared = _kind_name(low, head, previous)
    date, comma = _date(low, head, name in NAMED_KINDS, dated)
    if date is not None and date.end > following:
        date, comma = None, False
    end = date.end if date else head.end
    issuer, body = _issuer(text, low, end)
    if issuer is not None and issuer.end > following:
        issuer, body = None, None
    end = issuer.end if issuer else end
    note, note_kind = note_after(low, end)
    subject, sure = subject_after(text, low, note.end if note else end, following)
    article = compiled(_ARTICLE).search(low, max(0, head.start - _ARTICLE_ROOM), head.start)
    sure = sure and article is None
    if note is None and subject is not None:
        note, note_kind = note_after(low, subject.end)
    return Citation(
        head.start, end, head.kind, name, head.start if head.kind else -1, head.qualifier, head.so,
        head.symbol, date, comma, issuer, body, subject, sure, note, note_kind, shared,
        relation=relation(low, head.start), of_article=article is not None,
    )  # fmt: skip


def _kind_name(low: str, head: Head, previous: Citation | None) -> tuple[str, bool]:
    """The kind of a citation, and whether it has it from the list that it stands in."""
    if head.kind_name:
        return head.kind_name, False
    if (
        previous is not None
        and previous.kind_name
        and not (previous.is_law and head.symbol is not None and head.symbol.kind)
        and compiled(_LIST_GAP).fullmatch(low, previous.end, head.start)
    ):
        return previous.kind_name, True
    return kind_of_sign(head.symbol.kind) if head.symbol is not None else "", False


def _date(
    low: str, head: Head, is_law: bool, dated: dict[int, DateMention]
) -> tuple[DateMention | None, bool]:
    """The date that follows, and whether a comma stands before it."""
    gap = compiled(_DATE_GAP).match(low, head.end)
    mention = dated.get(gap.end()) if gap else None
    if gap is None or mention is None or mention.edge:
        return None, False
    if mention.precision not in ("day", "month") and not is_law:
        return None, False
    return mention, gap["comma"] is not None


def _issuer(text: str, low: str, end: int) -> tuple[Span | None, Body | None]:
    gap = compiled(_ISSUER_GAP).match(low, end)
    if gap is None:
        return None, None
    start = gap.end()
    organ = compiled(_ORGANS).match(low, start)
    body = body_at(text, organ.end() if organ else start)
    if body is not None:
        return Span(start, body.end), body
    unknown = compiled(_UNKNOWN).match(low, start) if text[start : start + 1].isupper() else None
    return (Span(start, unknown.end("name")), None) if unknown else (None, None)
