"""Documents cited in a text, as far as the text identifies them."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from gnbv_docgen.viet.grammar.bodies import Body, body_at
from gnbv_docgen.viet.grammar.cited_heads import Head, heads
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
    ``within`` is true for a citation inside the brackets of an earlier one.
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
        citation = _issued(text, low, _dated(low, _begun(low, head, done), dated))
        note, kind = note_after(low, citation.end)
        subject, sure = subject_after(text, low, note.end if note else citation.end, following)
        if note is None and subject is not None:
            note, kind = note_after(low, subject.end)
        done.append(
            citation._replace(
                subject=subject, subject_sure=sure, note=note, note_kind=kind,
                within=head.start < closed,
            )
        )  # fmt: skip
        closed = max(closed, note.end if note else 0)
    return tuple(done)


def _begun(low: str, head: Head, done: list[Citation]) -> Citation:
    """``head`` as a citation; without a kind of its own it has that of the list it stands in."""
    name, shared = head.kind_name, False
    if not name and done and done[-1].kind_name:
        shared = compiled(_LIST_GAP).fullmatch(low, done[-1].end, head.start) is not None
        name = done[-1].kind_name if shared else ""
    if not name and head.symbol is not None:
        name = kind_of_sign(head.symbol.kind)
    return Citation(
        head.start, head.end, head.kind, name, head.start if head.kind else -1, head.qualifier,
        head.so, head.symbol, shared=shared,
    )  # fmt: skip


def _dated(low: str, citation: Citation, dated: dict[int, DateMention]) -> Citation:
    gap = compiled(_DATE_GAP).match(low, citation.end)
    mention = dated.get(gap.end()) if gap else None
    if gap is None or mention is None or mention.edge:
        return citation
    if mention.precision not in ("day", "month") and not citation.is_law:
        return citation
    return citation._replace(
        end=mention.end, date=mention, comma_before_date=gap["comma"] is not None
    )


def _issued(text: str, low: str, citation: Citation) -> Citation:
    gap = compiled(_ISSUER_GAP).match(low, citation.end)
    if gap is None:
        return citation
    start = gap.end()
    organ = compiled(_ORGANS).match(low, start)
    body = body_at(text, organ.end() if organ else start)
    if body is not None:
        return citation._replace(end=body.end, issuer=Span(start, body.end), issuer_body=body)
    unknown = compiled(_UNKNOWN).match(low, start) if text[start].isupper() else None
    if unknown is None:
        return citation
    end = unknown.end("name")
    return citation._replace(end=end, issuer=Span(start, end))
