"""The documents that a content cites, each with all the places where it does."""

from __future__ import annotations

from typing import NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.mentions import Mention, cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.grammar.citations import Citation
from gnbv_docgen.viet.grammar.symbols import symbols

Cited = Mention[Citation]


class CitedDocument(NamedTuple):
    """A document; ``mentions`` in reading order, the first as the text first names it."""

    mentions: tuple[Cited, ...]

    @property
    def first(self) -> Cited:
        """Where it is cited first."""
        return self.mentions[0]


class _Gathered(NamedTuple):
    year: int | None
    issuer: str
    mentions: list[Cited]


@kept
def documents_cited(content: Content) -> tuple[CitedDocument, ...]:
    """The documents in the order in which they are first cited.

    A number begins anew each year and in each body, so that the same symbol of another year or
    another issuer is another document; a mention that tells neither goes on with the last one.
    """
    found: list[_Gathered] = []
    by_key: dict[tuple[str, str], list[int]] = {}
    for mention in cited(content):
        key = (mention.what.kind_name, mention.what.key)
        year, issuer = _year(mention.what), _issuer(mention.what)
        for at in reversed(by_key.get(key, [])):
            one = found[at]
            same_year = None in (year, one.year) or year == one.year
            if same_year and ("" in (issuer, one.issuer) or issuer == one.issuer):
                one.mentions.append(mention)
                found[at] = _Gathered(one.year or year, one.issuer or issuer, one.mentions)
                break
        else:
            by_key.setdefault(key, []).append(len(found))
            found.append(_Gathered(year, issuer, [mention]))
    return tuple(CitedDocument(tuple(one.mentions)) for one in found)


def _year(citation: Citation) -> int | None:
    if citation.symbol is not None and citation.symbol.year:
        return int(citation.symbol.year)
    return citation.date.year_meant if citation.date is not None else None


def _issuer(citation: Citation) -> str:
    body = citation.issuer_body
    return "" if body is None else f"{body.key} {body.place}".strip().casefold()


def is_own(content: Content, document: CitedDocument) -> bool:
    """Whether a cited document is the content's own: of its number, or "(Kèm theo ...)"."""
    own = {
        symbol.key
        for item in content.of(Name.NUMBER)
        for symbol in symbols(item.text.removeprefix("Số:").strip())
    }
    return document.first.what.key in own


@kept
def nested_in_subjects(content: Content) -> frozenset[Cited]:
    """The mentions that stand inside the subject of the document cited before them."""
    found = []
    before: Cited | None = None
    for mention in cited(content):
        subject = before.what.subject if before is not None else None
        same = before is not None and before.item.index == mention.item.index
        if subject is not None and same and subject.start <= mention.what.start < subject.end:
            found.append(mention)
        else:
            before = mention
    return frozenset(found)
