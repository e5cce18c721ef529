"""Foreign text in a message: short, and without what a terminal would obey."""

from __future__ import annotations

from gnbv_docgen.viet.text import illegal_characters

_GAP = " … "


def excerpt(text: str, most: int) -> str:
    """``text`` in about ``most`` letters: what is longer has its middle left out.

    Control characters become question marks; line ends and tabs stay.
    """
    if len(text) > most + len(_GAP):
        end = most // 3
        text = text[: most - end].rstrip() + _GAP + text[len(text) - end :].lstrip()
    for at, _ in illegal_characters(text):
        text = f"{text[:at]}?{text[at + 1 :]}"
    return text
