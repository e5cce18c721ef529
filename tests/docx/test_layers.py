from __future__ import annotations

import pytest
from lxml import etree

from gnbv_docgen.docx.layers import (
    borders,
    is_box,
    paragraph_key,
    paragraph_layer,
    run_key,
    run_layer,
)
from gnbv_docgen.docx.theme import Theme
from gnbv_docgen.docx.view import Frame
from tests.docx.snippets import element, theme

THEME = Theme(etree.fromstring(element(theme(), "a:theme")), None)


def parsed(inner: str, name: str = "w:pPr"):
    return etree.fromstring(element(inner, name))


@pytest.mark.parametrize(
    ("inner", "layer"),
    [
        ("<w:b/><w:i w:val='0'/>", {"b": True, "i": False}),
        ("<w:sz w:val='27'/><w:szCs w:val='28'/>", {"sz": 13.5, "szCs": 14.0}),
        ("<w:sz w:val='to'/>", {}),
        ("<w:rFonts w:ascii='A' w:hAnsi='B'/>", {"ascii": "A", "hAnsi": "B"}),
        ("<w:rFonts w:ascii='A' w:asciiTheme='minorHAnsi'/>", {"ascii": "Calibri"}),
        ("<w:rFonts w:cs='A' w:cstheme='minorBidi'/>", {"csFont": "A"}),
        ("<w:rFonts w:hint='eastAsia'/>", {"hint": "eastAsia"}),
        ("<w:color w:val='ff0000'/>", {"colour": "FF0000"}),
        ("<w:u w:val='single'/>", {"underline": True}),
        ("<w:u w:val='none'/>", {"underline": False}),
        ("<w:u/>", {}),
        ("<w:bdr w:val='single'/>", {"boxed": True}),
        ("<w:bdr w:val='single' w:color='FFFFFF'/>", {"boxed": False}),
        ("<w:bdr w:val='nil'/>", {"boxed": False}),
        ("<w:vertAlign w:val='superscript'/>", {"raised": True}),
        ("<w:vertAlign w:val='baseline'/>", {"raised": False}),
        ("<w:spacing w:val='-14'/>", {"spacing": -0.7}),
        ("<w:spacing w:val='x'/>", {"spacing": 0.0}),
        ("<w:rStyle w:val='S'/><w:vanish/><w:caps/>", {"style": "S", "vanish": True, "caps": True}),
        ("<w:lang w:val='vi-VN'/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", {}),
    ],
)
def test_what_a_run_says(inner, layer):
    assert run_layer(parsed(inner, "w:rPr"), THEME) == layer


@pytest.mark.parametrize(
    ("inner", "layer"),
    [
        ("<w:jc w:val='both'/><w:keepNext/>", {"jc": "both", "keepNext": True}),
        ("<w:ind w:left='567' w:right='-20' w:firstLine='720'/>",
         {"left": 28.35, "right": -1.0, "first": 36.0}),
        ("<w:ind w:start='200' w:end='400' w:hanging='360' w:firstLine='20'/>",
         {"left": 10.0, "right": 20.0, "first": -18.0}),
        ("<w:ind w:firstLineChars='200' w:leftChars='100'/>", {"first": None, "left": None}),
        ("<w:ind w:firstLineChars='200' w:firstLine='420'/>", {"first": 21.0}),
        ("<w:ind w:firstLineChars='0'/>", {}),
        ("<w:spacing w:before='120' w:after='60' w:line='360' w:lineRule='auto'/>",
         {"before": 6.0, "after": 3.0, "rule": "auto", "line": 1.5}),
        ("<w:spacing w:line='340' w:lineRule='exact'/>", {"rule": "exact", "line": 17.0}),
        ("<w:spacing w:line='340' w:lineRule='atLeast'/>", {"rule": "atLeast", "line": 17.0}),
        ("<w:spacing w:line='240'/>", {"rule": "auto", "line": 1.0}),
        ("<w:spacing w:before='100' w:beforeAutospacing='1'/>",
         {"before": 5.0, "beforeAuto": True}),
        ("<w:spacing w:afterLines='50'/>", {"after": None}),
        ("<w:numPr><w:ilvl w:val='1'/><w:numId w:val='7'/></w:numPr>", {"ilvl": 1, "numId": 7}),
        (
            "<w:framePr w:xAlign='center' w:y='20'/>",
            {"frame": "center", "frame_width": False, "frame_at": Frame(1.0)},
        ),
        (
            "<w:framePr w:x='900' w:w='500' w:vAnchor='text' w:y='20'/>",
            {"frame": None, "frame_width": True, "frame_at": Frame(None)},
        ),
        (
            "<w:framePr w:dropCap='drop' w:yAlign='top'/>",
            {"frame": "", "frame_width": False, "frame_at": Frame(None)},
        ),
        ("<w:tabs><w:tab w:val='center' w:pos='4500'/></w:tabs>", {"tabs": {225.0: "center"}}),
        ("<w:pPrChange><w:pPr><w:jc w:val='left'/></w:pPr></w:pPrChange>", {}),
    ],
)  # fmt: skip
def test_what_a_paragraph_says(inner, layer):
    assert paragraph_layer(parsed(inner)) == layer


def test_nothing_says_nothing():
    assert run_layer(None, THEME) == {}
    assert paragraph_layer(None) == {}
    assert borders(None) == {}


def test_borders_by_side():
    sides = borders(parsed(
        "<w:top w:val='single'/><w:start w:val='dashed'/><w:bottom w:val='nil'/>"
        "<w:end w:val='double'/><w:insideH w:val='dotted' w:color='ffffff'/>", "w:tcBorders",
    ))  # fmt: skip
    assert sides == {"top": "solid", "left": "broken", "bottom": "", "right": "solid",
                     "insideH": ""}  # fmt: skip
    assert not is_box(sides)
    assert is_box(sides | {"bottom": "solid"})


def test_paragraphs_of_one_layer_have_one_key():
    first = parsed("<w:jc w:val='both'/><w:rPr><w:b/></w:rPr>")
    second = parsed("<w:jc w:val='both'/><w:sectPr/><w:rPr/>")
    other = parsed("<w:jc w:val='left'/>")
    assert paragraph_key(first) == paragraph_key(second) != paragraph_key(other)
    assert paragraph_key(None) == paragraph_key(parsed("<w:rPr><w:b/></w:rPr>"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("<w:numPr><w:numId w:val='1'/></w:numPr>", "<w:numPr><w:numId w:val='2'/></w:numPr>"),
        ("<w:tabs><w:tab w:pos='720'/></w:tabs>", "<w:tabs><w:tab w:pos='721'/></w:tabs>"),
        ("<w:pBdr><w:top w:val='nil'/></w:pBdr>", "<w:pBdr><w:bottom w:val='nil'/></w:pBdr>"),
        ("<w:spacing w:before='1'/>", "<w:spacing w:after='1'/>"),
        ("<w:keepNext/>", "<w:keepNext w:val='0'/>"),
    ],
)
def test_paragraphs_of_two_layers_have_two_keys(one, other):
    assert paragraph_layer(parsed(one)) != paragraph_layer(parsed(other))
    assert paragraph_key(parsed(one)) != paragraph_key(parsed(other))


def test_runs_have_one_key_whatever_does_not_enter_their_layer():
    first = parsed("<w:b/><w:lang w:val='vi-VN'/><w:kern w:val='0'/>", "w:rPr")
    second = parsed("<w:b/><w:noProof/>", "w:rPr")
    other = parsed("<w:b w:val='0'/>", "w:rPr")
    assert run_key(first) == run_key(second) != run_key(other)
    assert run_key(None) == run_key(parsed("<w:lang w:val='vi-VN'/>", "w:rPr"))
