"""What the words before a citation say of it: that it amends, is amended, replaces, is replaced."""

from __future__ import annotations

from typing import Final, Literal

from gnbv_docgen.viet.grammar.plain import compiled

Relation = Literal["", "amends", "amended", "replaces", "replaced"]

_RELATION: Final = (
    r"(?P<passive>(?<![^\W_])(?:đã )?được (?:[^;.()\d]{0,24})?)?(?<![^\W_])"
    r"(?P<deed>sửa đổi|bổ sung|điều chỉnh|thay thế)(?P<rest>[^;:.()\d]{0,60})$"
)
_ROOM: Final = 110
_LAST_WORDS: Final = (
    "bởi", "tại", "theo", "bằng", "của", "các", "sửa đổi", "bổ sung", "điều chỉnh", "thay thế",
    "cho",
)  # fmt: skip
_BY: Final = r"(?<![^\W_])(?:bởi|tại|theo|bằng|của)(?: các)? ?$"


def relation(low: str, start: int) -> Relation:
    """How the citation that begins at ``start`` of the plain text stands to the one before.

    *Nghị định số 1 được sửa đổi bởi Nghị định số 2*: the second ``amends``. *Nghị định số 2 sửa
    đổi, bổ sung một số điều của Nghị định số 1*: the second is ``amended``. Empty when the words
    right before say nothing of the kind.
    """
    window = low[max(0, start - _ROOM) : start]
    if not window.rstrip().endswith(_LAST_WORDS):
        return ""
    found = compiled(_RELATION).search(window)
    if found is None:
        return ""
    rest = found["rest"]
    replaced = found["deed"] == "thay thế" or "thay thế" in rest
    if found["passive"]:
        # "đã được sửa đổi, bổ sung bởi"; without "bởi" the words belong to what came before.
        if not compiled(_BY).search(rest):
            return ""
        return "replaces" if replaced else "amends"
    return "replaced" if replaced else "amended"
