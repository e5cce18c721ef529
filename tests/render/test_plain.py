"""Templates made ready by docxtpl, and those that need it for each document."""

from __future__ import annotations

import hashlib

import pytest

from gnbv_docgen.render.faults import TemplateError
from gnbv_docgen.render.plain import MOST_TEXT, prepare, resolve_listing
from tests.render.shop import BODY, TEMPLATE, changed, members, zipped


def test_tags_split_by_word_are_put_together() -> None:
    split = "{{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t> dia_danh }}"
    prepared = prepare(changed(("{{ dia_danh }}", split)))
    assert "{{ dia_danh }}" in prepared.parts[0].text


def test_tags_in_a_header_are_rendered_too() -> None:
    header = next(name for name in members(TEMPLATE) if name.startswith("word/header"))
    parts = members(TEMPLATE)
    text = parts[header].decode().replace("</w:p>", "<w:r><w:t>{{ dia_danh }}</w:t></w:r></w:p>", 1)
    assert header in [part.name for part in prepare(zipped({**parts, header: text.encode()})).parts]


def test_control_characters_of_listings_are_read_as_docxtpl_does() -> None:
    text = '<w:p><w:r><w:t xml:space="preserve">a\tb</w:t></w:r></w:p>'
    assert "<w:tab/>" in resolve_listing(text)


def test_a_body_without_end_is_refused() -> None:
    digests = (hashlib.sha256(str(n).encode()).hexdigest() for n in range(MOST_TEXT // 64 + 1))
    filler = f"<w:p><w:r><w:t>{''.join(digests)}</w:t></w:r></w:p>"
    parts = members(TEMPLATE)
    long = parts[BODY].decode().replace("<w:sectPr", f"{filler}<w:sectPr", 1)
    with pytest.raises(TemplateError, match="dài quá"):
        prepare(zipped({**parts, BODY: long.encode()}))


@pytest.mark.parametrize(
    ("part", "content"),
    [
        (BODY, b"<w:document"),
        (BODY, b"<a/>"),
        ("[Content_Types].xml", b"<a/>"),
        ("_rels/.rels", b""),
        ("word/styles.xml", b""),
        ("word/fontTable.xml", b"<w:fonts"),
    ],
)
def test_broken_parts_are_told(part: str, content: bytes) -> None:
    with pytest.raises(TemplateError, match="Word"):
        prepare(zipped({**members(TEMPLATE), part: content}))


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("[Content_Types].xml", ".styles+xml", ".khac+xml"),
        ("[Content_Types].xml", "/word/styles.xml", "/word/khac.xml"),
        ("word/_rels/document.xml.rels", 'Target="header1.xml"', ""),
        ("word/_rels/document.xml.rels", "header1.xml", "khong-co.xml"),
    ],
)
def test_packages_that_are_not_what_they_say_are_told(part: str, old: str, new: str) -> None:
    with pytest.raises(TemplateError, match="không phải tài liệu Word"):
        prepare(changed((old, new), part=part))
