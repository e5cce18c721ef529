"""Departures of the page: paper, margins, fonts, colour, page numbers (TT001 to TT022)."""

from __future__ import annotations

from typing import Final

from tests.rules import bases
from tests.rules.departures.steps import (
    TWO_WAYS,
    Dress,
    Mutation,
    all_sections,
    footer,
    no_number,
    no_numbers,
    section,
    ways,
)
from tests.rules.editing import Editor

ITEM: Final = "Theo dõi lao động sau khi có việc làm"
TASK: Final = Dress(ITEM, "KhoanDiem")
NUMBER: Final = Dress("2", "SoTrang", "word/header1.xml")
_THEMED: Final = {"asciiTheme": "minorHAnsi", "hAnsiTheme": "minorHAnsi"}


def _theme_font(font: str, *, through: str = "") -> object:
    """The theme's font becomes ``font``, and a style or one paragraph takes it from there."""

    def edit(file: Editor) -> None:
        file.theme_font(font)
        if through:
            file.style(through, "rFonts", **_THEMED)
        else:
            file.letters(ITEM, "rFonts", **_THEMED)

    return edit


def _theme_font_below(font: str) -> object:
    """docDefaults have the theme's font, and Normal names none of its own."""

    def edit(file: Editor) -> None:
        file.unstyle("rFonts", "Normal")
        file.theme_font(font)
        file.default("rFonts", **_THEMED)

    return edit


def _font_below(font: str) -> object:
    def edit(file: Editor) -> None:
        file.unstyle("rFonts", "Normal")
        file.default("rFonts", ascii=font, hAnsi=font)

    return edit


def _colour_below(file: Editor) -> None:
    file.unstyle("color", "Normal")
    file.default("color", val="1F497D")


def _theme_colour_below(file: Editor) -> None:
    """docDefaults have a colour of the theme, and Normal none of its own."""
    file.unstyle("color", "Normal")
    file.theme_colour("accent1", "C00000")
    file.default("color", val="C00000", themeColor="accent1")


def _theme_colour(through: str = "") -> object:
    def edit(file: Editor) -> None:
        file.theme_colour("accent1", "C00000")
        if through:
            file.style(through, "color", val="C00000", themeColor="accent1")
        else:
            file.letters(ITEM, "color", val="C00000", themeColor="accent1")

    return edit


def _midway(file: Editor) -> None:
    """A new section in the middle of the text, whose pages are counted from 5."""
    from copy import deepcopy

    from gnbv_docgen.docx.ooxml import W

    (whole,) = file.part().iter(W + "sectPr")
    above = file.paragraph("1. Rà soát nhà")
    file.lay("1. Rà soát nhà", "sectPr")
    (ended,) = above.iter(W + "sectPr")
    for setting in whole:
        ended.append(deepcopy(setting))
    file.section(1, "pgNumType", start="5")


MUTATIONS: dict[str, Mutation] = {
    "khổ Letter": Mutation("TT001", all_sections("pgSz", w="12240", h="15840")),
    "công văn trên trang ngang": Mutation(
        "TT002", section(0, "pgSz", w="16838", h="11906", orient="landscape"), bases.letter
    ),
    "lề trên 19 mm": Mutation("TT003", section(0, "pgMar", top="1077")),
    "lề dưới 26 mm": Mutation("TT004", section(0, "pgMar", bottom="1474")),
    "lề trái 25 mm ở phụ lục": Mutation("TT005", section(1, "pgMar", left="1417")),
    "lề phải 25,4 mm": Mutation("TT006", section(0, "pgMar", right="1440")),
    **ways("phông Arial", "TT007", TASK, "rFonts", ascii="Arial", hAnsi="Arial"),
    "cả tệp phông Calibri, qua docDefaults": Mutation("TT007", _font_below("Calibri")),
    "phông Arial của theme, trực tiếp": Mutation("TT007", _theme_font("Arial")),
    "phông Calibri của theme, qua kiểu": Mutation(
        "TT007", _theme_font("Calibri", through="DoanVan")
    ),
    "phông Calibri của theme, qua docDefaults": Mutation("TT007", _theme_font_below("Calibri")),
    **ways("phông .VnTime", "TT008", TASK, "rFonts", ascii=".VnTime", hAnsi=".VnTime"),
    "phông VNI của theme, trực tiếp": Mutation("TT008", _theme_font("VNI-Times")),
    "phông .VnTime của theme, qua kiểu": Mutation(
        "TT008", _theme_font(".VnTime", through="DoanVan")
    ),
    "phông .VnTime của theme, qua docDefaults": Mutation("TT008", _theme_font_below(".VnTime")),
    **ways("chữ đỏ", "TT009", TASK, "color", val="FF0000"),
    "cả tệp chữ xanh, qua docDefaults": Mutation("TT009", _colour_below),
    "chữ màu của theme, qua docDefaults": Mutation("TT009", _theme_colour_below),
    "chữ màu của theme, trực tiếp": Mutation("TT009", _theme_colour()),
    "chữ màu của theme, qua kiểu": Mutation("TT009", _theme_colour("KhoanDiem")),
    "không số trang": Mutation("TT011", no_numbers),
    "trang ngang không số": Mutation("TT012", no_number(1), bases.media),
    "số trang ở chân trang": Mutation("TT013", footer),
    **ways("số trang canh phải", "TT014", NUMBER, "jc", where="pPr", val="right"),
    **ways("số trang cỡ 12", "TT015", NUMBER, "sz", val="24"),
    **ways("số trang nghiêng", "TT016", NUMBER, "i", by=TWO_WAYS),
    "số trang kèm chữ Trang": Mutation(
        "TT017", lambda f: f.prefix("2", "Trang ", "word/header1.xml")
    ),
    "số trang La Mã": Mutation("TT018", section(0, "pgNumType", fmt="upperRoman")),
    "trang 1 hiện số": Mutation("TT019", lambda f: f.unsection(0, "titlePg")),
    "đếm từ 2": Mutation("TT020", section(0, "pgNumType", start="2")),
    "số trang đếm lại giữa bài": Mutation("TT021", _midway, bases.plain),
    "phụ lục đếm tiếp": Mutation("TT022", lambda f: f.unsection(1, "pgNumType")),
}
