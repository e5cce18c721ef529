"""Small and capital letters for character classes: in Unicode those with marks alternate."""

from __future__ import annotations

from typing import Final

_VOWELS: Final = (
    "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"  # those with marks
)
SMALL: Final = "a-zđ" + _VOWELS
"""The inside of a character class: every small letter of Vietnamese, f, j, w and z too."""
CAPITAL: Final = "A-ZĐ" + _VOWELS.upper()
"""The inside of a character class: every capital letter."""
