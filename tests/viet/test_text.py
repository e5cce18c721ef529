from __future__ import annotations

import sys
import unicodedata
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.viet.text import describe_character, illegal_characters, is_nfc, nfc, single_line

COMPOSED = "Ủy ban nhân dân xã Hoằng Lưu, Đồng Tiến ế ợ ỹ"


@pytest.mark.parametrize(
    ("text", "composed"),
    [
        ("", True),
        ("Ke hoach", True),
        (COMPOSED, True),
        ("e\u0302\u0301", False),
        ("ê\u0301", False),
    ],
)
def test_is_nfc(text: str, composed: bool) -> None:
    assert is_nfc(text) is composed


def test_nfc_composes() -> None:
    loose = unicodedata.normalize("NFD", COMPOSED)
    assert loose != COMPOSED
    assert nfc(loose) == COMPOSED


def test_nfc_gives_back_the_same_object() -> None:
    assert nfc(COMPOSED) is COMPOSED


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        (COMPOSED, []),
        ("dòng một\ndòng hai\tcột\r\n", []),
        ("“Đổi mới” – 5\u00a0%\u200b\ufeff…", []),
        ("a\x07b", [(1, "\x07")]),
        ("\x00", [(0, "\x00")]),
        ("x\n\x0b\x0c", [(2, "\x0b"), (3, "\x0c")]),
        ("ă\x7f\x85\x9f", [(1, "\x7f"), (2, "\x85"), (3, "\x9f")]),
        ("\ud83d!", [(0, "\ud83d")]),
        ("\ufffe\uffff\ufffd", [(0, "\ufffe"), (1, "\uffff")]),
        ("😀 \U0001fffe", []),
    ],
    ids=ascii,
)
def test_illegal_characters(text: str, found: list[tuple[int, str]]) -> None:
    assert illegal_characters(text) == found


def test_an_xml_parser_takes_all_that_is_not_illegal() -> None:
    legal = [chr(code) for code in range(sys.maxunicode + 1) if not illegal_characters(chr(code))]
    text = "".join(ch for ch in legal if ch not in "&<\r")
    assert ET.fromstring(f"<t>{text}</t>").text == text


def test_an_xml_parser_refuses_what_is_illegal_but_c1() -> None:
    refused = []
    for code in (*range(0x20), 0xFFFE, 0xFFFF):
        try:
            ET.fromstring(f"<t>{chr(code)}</t>")
        except (ET.ParseError, ValueError):
            refused.append(chr(code))
    assert refused == [ch for _, ch in illegal_characters("".join(refused))]
    assert len(refused) == 29 + 2


@pytest.mark.parametrize(
    ("ch", "name"),
    [
        ("\u00a0", "dấu cách không ngắt (U+00A0)"),
        ("\u201c", "ngoặc kép cong “ (U+201C)"),
        ("\u2019", "ngoặc đơn cong ’ (U+2019)"),
        ("\u200b", "khoảng trắng độ rộng không (U+200B)"),
        ("\x07", "ký tự điều khiển U+0007"),
        ("\x85", "ký tự điều khiển U+0085"),
        ("\t", "dấu tab (U+0009)"),
        (" ", "dấu cách (U+0020)"),
        ("\u2005", "dấu cách lạ (U+2005)"),
        ("\u2013", "gạch ngang ngắn – (U+2013)"),
        ("\u0301", "dấu sắc rời (U+0301)"),
        ("\u0308", "dấu rời (U+0308)"),
        ("Ð", "chữ Eth trông giống chữ Đ Ð (U+00D0)"),
        ("\ud83d", "nửa ký tự bị hỏng (U+D83D)"),
        ("\uffff", "mã không phải là ký tự (U+FFFF)"),
        ("\uf0b7", "ký tự riêng của một phông chữ (U+F0B7)"),
        ("\u202e", "ký tự định dạng không nhìn thấy (U+202E)"),
        ("@", "ký tự @ (U+0040)"),
        ("😀", "ký tự 😀 (U+1F600)"),
    ],
    ids=ascii,
)
def test_describe_character(ch: str, name: str) -> None:
    assert describe_character(ch) == name


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", ""),
        ("một dòng", "một dòng"),
        ("  giữ  nguyên ", "  giữ  nguyên "),
        ("hai\ndòng", "hai dòng"),
        ("hai\r\ndòng\rba", "hai dòng ba"),
        ("có \n  lùi", "có lùi"),
        ("cuối\n", "cuối"),
        ("trống\n\n\ngiữa", "trống giữa"),
        ("từ\u2028Word\u2029dán", "từ Word dán"),
        ("giữ\u00a0\nkhông ngắt", "giữ\u00a0 không ngắt"),
        ("\n", ""),
    ],
    ids=ascii,
)
def test_single_line(text: str, line: str) -> None:
    assert single_line(text) == line


@given(st.text())
def test_single_line_is_one_line_and_keeps_the_words(text: str) -> None:
    line = single_line(text)
    assert not set("\n\r\u2028\u2029") & set(line)
    assert line.split() == text.split()
    assert single_line(line) == line
