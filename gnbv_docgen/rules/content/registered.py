"""The cited documents that the register knows."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.rules.content.documents_cited import Cited
from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.kept import kept
from gnbv_docgen.viet.grammar.citations import Citation
from gnbv_docgen.viet.grammar.plain import plain

_WORD: Final = re.compile(r"\w+")
# Words that a subject may begin with or do without.
_EMPTY: Final = frozenset(["về", "việc", "v"])


class Known(NamedTuple):
    """A mention and the document of the register that it means."""

    mention: Cited
    document: Document


@kept
def known(content: Content) -> tuple[Known, ...]:
    """The mentions whose document the register knows, though a day or a subject may be wrong."""
    found = []
    for mention in cited(content):
        document = _look_up(content, mention.what)
        if document is not None:
            found.append(Known(mention, document))
    return tuple(found)


def is_basis(mention: Cited) -> bool:
    """Whether a document is cited as a legal basis."""
    return mention.item.role is Name.LEGAL_BASIS


def likeness(one: str, other: str) -> float:
    """How much of two subjects is the same, from 0 to 1: the share of words that both have."""
    first, second = (set(_WORD.findall(plain(text))) - _EMPTY for text in (one, other))
    return len(first & second) / max(1, min(len(first), len(second)))


def subject_of(mention: Cited) -> str:
    """The subject as the text tells it; "" for none."""
    subject = mention.what.subject
    return mention.item.text[subject.start : subject.end] if subject is not None else ""


def _look_up(content: Content, citation: Citation) -> Document | None:
    date = citation.date.date if citation.date is not None else None
    if citation.is_law:
        named = content.register.find(f"{citation.kind_name} {citation.qualifier}".strip())
        return named or (_by_symbol(content, citation) if citation.symbol else None)
    if citation.symbol is None:
        return None
    return content.register.find(citation.kind_name, citation.symbol.key, date)


def _by_symbol(content: Content, citation: Citation) -> Document | None:
    symbol = citation.symbol.key if citation.symbol is not None else ""
    found = content.register.by_symbol(symbol)
    return found[0] if len(found) == 1 else None
