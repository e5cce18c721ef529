from __future__ import annotations

import pytest
from lxml import etree

from gnbv_docgen.docx.theme import Theme
from tests.docx.snippets import element, theme

COLOURS = (
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="ffffff"/></a:lt1>'
    '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:accent1><a:srgbClr val="4f81bd"/></a:accent1>'
)


def given(colours: str = COLOURS, settings: str | None = None) -> Theme:
    root = etree.fromstring(element(theme(colours=colours), "a:theme"))
    told = None if settings is None else etree.fromstring(element(settings, "w:settings"))
    return Theme(root, told)


@pytest.mark.parametrize(
    ("role", "font"),
    [("majorHAnsi", "Cambria"), ("majorAscii", "Cambria"), ("minorHAnsi", "Calibri"),
     ("minorEastAsia", None), ("minorBidi", None), ("noSuchRole", None)],
)  # fmt: skip
def test_fonts_by_role(role, font):
    assert given().font(role) == font


@pytest.mark.parametrize(
    ("attributes", "colour"),
    [
        ('w:val="auto"', "auto"),
        ('w:val="ff0000"', "FF0000"),
        ('w:val="ff00"', None),
        ('w:val="black"', None),
        ('w:val=""', None),
        ("", None),
        ('w:val="123456" w:themeColor="text1"', "000000"),
        ('w:val="123456" w:themeColor="background1"', "FFFFFF"),
        ('w:val="123456" w:themeColor="accent1"', "4F81BD"),
        ('w:val="123456" w:themeColor="accent6"', "123456"),
        ('w:val="123456" w:themeColor="none"', "123456"),
        ('w:themeColor="text1" w:themeTint="80"', "7F7F7F"),
        ('w:themeColor="background1" w:themeShade="80"', "808080"),
        ('w:themeColor="text1" w:themeTint="zz"', None),
        ('w:themeColor="text1" w:themeTint="-1"', None),
        ('w:themeColor="text1" w:themeTint="110000"', None),
        ('w:themeColor="background1" w:themeShade="٨٠"', None),
    ],
)
def test_colours(attributes, colour):
    assert given().colour(etree.fromstring(element("", "w:color").replace(">", f" {attributes}>", 1)
                                           )) == colour  # fmt: skip


def test_settings_map_text_to_another_slot():
    mapped = given(settings='<w:clrSchemeMapping w:t1="dark2" w:bg1="light1"/>')
    colour = etree.fromstring(element("", "w:color").replace(">", ' w:themeColor="text1">', 1))
    assert mapped.colour(colour) == "1F497D"


def test_a_file_without_a_theme_has_neither():
    none = Theme(None, None)
    assert none.font("minorHAnsi") is None
    colour = etree.fromstring(
        element("", "w:color").replace(">", ' w:val="0000ff" w:themeColor="text1">', 1)
    )
    assert none.colour(colour) == "0000FF"
