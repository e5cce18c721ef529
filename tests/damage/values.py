"""What stands in attributes and texts when nobody sane wrote it."""

from __future__ import annotations

from random import Random
from typing import Final

NUMBERS: Final = (
    "", " ", "0", "-0", "-1", "1", "2", "63", "255", "32767", "32768", "65536", "1000000",
    "2147483647", "-2147483648", "4294967296", "9223372036854775808", "999999999", "-999999999",
    "1000000000", "1e8", "1e300", "-1e300", "1e-300", "9" * 400, "0." + "3" * 400, "nan", "NaN",
    "-nan", "inf", "-inf", "Infinity", "1_000", "0x10", "1,5", "12,5", "١٢", "²", "½", "１２",
    "mười",
    "1.5cm", "-3in", "1e9pt", "nanpt", "infmm", "pt", "%", "5000%", "nan%", "1e308%", "-5%", "++1",
    "true", "false", "on", "off", "auto", "nil", "none", "both", "center", "page", "first", "even",
    "continuous", "restart", "begin", "end", "separate", "FFFFFF", "GGGGGG", "#12", "majorHAnsi",
    "custom", "bullet", "%1.%2.%9", "%0%1", "lowerLetter", "upperRoman", "chicago", "000", "١, ٢",
    "Times New Roman", ".VnTime", "VNI-Times", "accent1", "F0B7", "110000", "D800", "-1", "wps",
)  # fmt: skip
TEXTS: Final = (
    "", " ", "\t\n ", "\u200b", "\u200e\u202e\u2066", "\ufeff", "\u0300" * 200, "e\u0302\u0301",
    "ÁÀẢÃẠ", "ừ ", "\ufffd", "😀" * 20, "\U000e0041", "\u2028", "\x85", "İıſßŉǰΐ", "ﬁﬀ", "Ǆ",
    "&amp;lt;", "]]>", "${jndi}", "%s%n", "{{ x }}", "{%", "../../x", "\\", "|" * 90, "=" * 90,
    "Số: /", "Số: 999999999999999999999/KH-UBND", "Số:/-", "số 12/2020/NĐ-CP ngày 99/99/0000",
    "An Bình, ngày 00 tháng 13 năm 99999", "An Bình, ngày 29 tháng 02 năm 2023", "ngày tháng năm",
    "Căn cứ", "Căn cứ ;", "Căn cứ Luật ngày ngày 31/02/2020;", "Kính gửi:", "Kính gửi: ;;;", "./.",
    "Nơi nhận:", "- Lưu:", "- Lưu: VT, , ;", "TM.", "KT. CHỦ TỊCH", "TUQ. TL. KT. Q. CHỦ TỊCH",
    "Phụ lục", "Phụ lục MMMMMMMMM", "Phụ lục 0", "PHỤ LỤC IIII", "Điều", "Điều 0.", "Khoản 9999.",
    "I.", "IIIIIIII.", "1.1.1.1.1.1.1.1.1.1.", "đ)", "z)", "a) b) c)", "1. 2. 3. 4.", "Chương",
    "Mục",
    "(Kèm theo", "(Kèm theo Kế hoạch số ngày)", "MẬT", "HỎA TỐC", "V/v", "V/v: ", "Về việc",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM",
    "giảm 5%, từ 3% xuống còn 9%", "1.234.567,89 đồng", "120/100 (đạt 12%)", "0/0 (đạt 0%)",
    "-1/0", "từ năm 9999 đến năm 0", "(" * 99, ")" * 99, "“" * 99, '"', "‘’“”«»", "…" * 99,
    "- " * 99,
)  # fmt: skip


def value(chance: Random) -> str:
    """A value for an attribute: a number gone wrong, a text, another attribute's word."""
    share = chance.random()
    if share < 0.75:
        return chance.choice(NUMBERS)
    if share < 0.9:
        return chance.choice(TEXTS)
    return chance.choice(("a", "9", "ừ", " ", "-", "%1")) * chance.choice((300, 5_000, 70_000))


def text(chance: Random) -> str:
    """A text: short and odd mostly, now and then very long."""
    chosen = chance.choice(TEXTS)
    if chance.random() < 0.1:
        return (chosen or "x") * chance.choice((10, 200, 3_000))
    return chosen
