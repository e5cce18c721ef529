"""Which appendices a text points to."""

from __future__ import annotations

import re
from collections.abc import Sequence

LABEL = "Phụ lục"


def mentioned(labels: Sequence[str], text: str) -> set[str]:
    """Those of ``labels`` ("Phụ lục I") that ``text`` names.

    Appendices may be named one by one, in a row ("Phụ lục I, II và III"), as a range ("Phụ lục
    I - III") or all at once ("các Phụ lục kèm theo").
    """
    numbers = [label.removeprefix(LABEL).strip().lower() for label in labels]
    whole = LABEL if "" in numbers else rf"\bcác {LABEL}\b"
    if re.search(whole, text, re.IGNORECASE):
        return set(labels)
    one = rf"(?:{'|'.join(map(re.escape, numbers))})(?!\w)"
    again = rf"\s*(?:,|;|và|đến|-|–)\s*(?:{LABEL}\s+)?(?:số\s+)?{one}"
    row = re.compile(rf"{LABEL}\s+(?:số\s+)?({one}(?:{again})*)", re.IGNORECASE)
    named: set[int] = set()
    for found in row.finditer(text):
        last, ranging = 0, False
        for sign in re.findall(rf"{one}|đến|-|–", found[1].lower()):
            if sign in numbers:
                here = numbers.index(sign)
                named |= {here, *(range(last, here) if ranging else ())}
                last, ranging = here, False
            else:
                ranging = True
    return {labels[index] for index in named}
