"""A proof, made once for a template, that every document made from it is well-formed XML.

Checking each document costs as much as making it. What can go wrong depends on the template: a
condition that opens an element which another closes, a value where no text may stand. So the
template's text is walked once, elements and Jinja tags together: whatever stands between two
tags of a block must leave the open elements as it found them. Where that cannot be shown, the
documents are checked one by one.
"""

from __future__ import annotations

import re

# Elements as lxml writes them, and Jinja tags.
_TOKEN = re.compile(
    r"\{#.*?#\}|\{%-?\s*(?P<word>\w+)(?P<rest>.*?)-?%\}|\{\{-?\s*(?P<value>.*?)\s*-?\}\}"
    r"|<(?P<close>/?)(?P<name>[\w:]+)(?P<inside>[^<>]*?)(?P<empty>/?)>",
    re.DOTALL,
)
_TABLE_TEST = re.compile(r'^\s*\w+\s*==\s*["\']table["\']\s*$')
_IN_TEXT = ["w:r", "w:t"]
_LEFT_OVER = re.compile(r"<|\{[{%#]|[}%#]\}")
_BLOCK_STARTS = {"if": "endif", "for": "endfor"}


def is_balanced(text: str) -> bool:
    """Whether ``text``, prepared for Jinja, gives well-formed XML for every context.

    True is a proof for values that are plain text (Jinja escapes them), texts with emphasis
    (inside ``w:t``) and tables (where the block is asked to be one). False means: not shown.
    """
    open_elements: list[str] = []
    blocks: list[tuple[str, list[str], bool]] = []
    for token in _TOKEN.finditer(text):
        if name := token["name"]:
            if "{" in token["inside"] or not _element(token, name, open_elements):
                return False
            if blocks and len(open_elements) < len(blocks[-1][1]):
                return False  # a block closes what it did not open
        elif word := token["word"]:
            if not _tag(word, token["rest"], open_elements, blocks):
                return False
        elif token["value"] is not None:
            for_table = bool(blocks) and blocks[-1][2]
            if open_elements[-2:] != _IN_TEXT and not for_table:
                return False
    return not open_elements and not blocks and not _LEFT_OVER.search(_TOKEN.sub("", text))


def _element(token: re.Match[str], name: str, open_elements: list[str]) -> bool:
    if token["close"]:
        return bool(open_elements) and open_elements.pop() == name
    if not token["empty"]:
        open_elements.append(name)
    return True


def _tag(
    word: str, rest: str, open_elements: list[str], blocks: list[tuple[str, list[str], bool]]
) -> bool:
    """Follow a block tag; False when the elements are not as they were when the block began."""
    for_table = bool(_TABLE_TEST.match(rest))
    if word in _BLOCK_STARTS:
        blocks.append((_BLOCK_STARTS[word], list(open_elements), for_table))
        return True
    if not blocks:
        return False
    end, before, _ = blocks.pop()
    if before != open_elements:
        return False
    if word in ("elif", "else"):
        blocks.append((end, before, for_table))
        return True
    return word == end
