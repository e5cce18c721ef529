"""One part rewritten as text: doctypes, entities, encodings, depth, broken tags."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Final

Kind = Callable[[Random, bytes], bytes]
_DECLARED: Final = re.compile(rb"^(?:\xef\xbb\xbf)?<\?xml[^>]*\?>")
_LAUGHS: Final = b"".join(
    b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 12)
)
_DOCTYPES: Final = (
    b'<!DOCTYPE x [<!ENTITY l0 "ha">' + _LAUGHS + b"]>",
    b'<!DOCTYPE x [<!ENTITY l0 SYSTEM "file:///etc/hostname"><!ENTITY l11 "&l0;">]>',
    b'<!DOCTYPE x [<!ENTITY l0 SYSTEM "http://127.0.0.1:9/x"><!ENTITY l11 "&l0;">]>',
    b'<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]>',
    b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    b'<!DOCTYPE x PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x.dtd">',
    b"<!DOCTYPE x [<!ATTLIST p a CDATA 'v'>]>",
    b"<!DOCTYPE x [<!ENTITY l11 '&l11;'>]>",
    b"<!DOCTYPE html>",
)


def _bare(content: bytes) -> bytes:
    return _DECLARED.sub(b"", content, count=1)


def _within(chance: Random, content: bytes, inserted: bytes) -> bytes:
    """``content`` with ``inserted`` behind any one of its tags."""
    ends = [found.end() for found in re.finditer(rb">", content)]
    at = chance.choice(ends) if ends else len(content)
    return content[:at] + inserted + content[at:]


def doctype(chance: Random, content: bytes) -> bytes:
    """A document type with entities: a bomb, files of this machine, the network, itself."""
    named = _within(chance, _bare(content), b"&l11;") if chance.random() < 0.7 else _bare(content)
    return b'<?xml version="1.0"?>' + chance.choice(_DOCTYPES) + named


def entity(chance: Random, content: bytes) -> bytes:
    """Entities that nobody declared, letters that XML forbids."""
    odd = (b"&ha;", b"&#0;", b"&#xD800;", b"&#x110000;", b"&#11;", b"&amp", b"&", b"&#xFFFE;")
    return _within(chance, content, chance.choice(odd))


def encoding(chance: Random, content: bytes) -> bytes:
    """Written in one encoding, declared as another, or as none that exists."""
    text = _bare(content).decode("utf-8", "replace")
    written = chance.choice(("utf-8", "utf-16", "utf-16-be", "utf-32", "cp1258", "utf-7", "cp037"))
    declared = chance.choice((
        "UTF-8", "utf-16", "UTF-32", "windows-1258", "ISO-8859-1", "TCVN", "ebcdic-cp-us", "UTF-7",
        "x" * 300, "", written,
    ))  # fmt: skip
    return f'<?xml version="1.0" encoding="{declared}"?>{text}'.encode(written, "replace")


def declaration(chance: Random, content: bytes) -> bytes:
    """Another declaration, two of them, something before it."""
    odd = (
        b'<?xml version="1.1"?>', b'<?xml version="9.9" standalone="maybe"?>', b"<?xml?>",
        b'\n<?xml version="1.0"?>', b'<?xml version="1.0"?><?xml version="1.0"?>', b"\xff\xfe",
        b"\xef\xbb\xbf\xef\xbb\xbf", b"<!-- x -->",
    )  # fmt: skip
    return chance.choice(odd) + _bare(content)


def deep(chance: Random, content: bytes) -> bytes:
    """Elements within elements."""
    name = chance.choice((b"w:sdt", b"w:ins", b"w:r", b"w:tbl", b"w:p", b"a:x", b"w:basedOn"))
    depth = chance.choice((20, 100, 200, 250, 254, 300, 5_000, 100_000))
    many = b"".join((b"<", name, b">")) * depth + b"".join((b"</", name, b">")) * depth
    return _within(chance, content, many)


def broken_tag(chance: Random, content: bytes) -> bytes:
    """A sign of markup written or missing."""
    signs = [found.start() for found in re.finditer(rb"[<>/=\"']", content)]
    if not signs:
        return content
    at = chance.choice(signs)
    return (
        content[:at] + chance.choice((b"", b"<", b">", b'"', b"=", b"/", b"\0")) + content[at + 1 :]
    )


def prefix(chance: Random, content: bytes) -> bytes:
    """A prefix bound to another namespace, or to none."""
    bound = re.findall(rb"xmlns:?\w*=\"[^\"]*\"", content)
    if not bound:
        return content
    uri = chance.choice(
        (b"", b"x", b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"a" * 9_000)
    )
    chosen = chance.choice(bound)
    return content.replace(chosen, chosen.partition(b"=")[0] + b'="' + uri + b'"', 1)


def sections_of_data(chance: Random, content: bytes) -> bytes:
    """Text as it is, comments, instructions, never closed sometimes."""
    odd = (b"<![CDATA[<w:p>]]>", b"<![CDATA[", b"<!--", b"<!-- <w:p> -->", b"<?x y?>", b"<?x")
    return _within(chance, content, chance.choice(odd))


def empty(chance: Random, content: bytes) -> bytes:
    """A part that holds nothing of its own."""
    odd = (b"", b" ", b"\0" * 50, b"<a/>", b"PK\3\4", b"{}", b"<html><body>", content[:1] * 9)
    return chance.choice(odd)


KINDS: Final[tuple[Kind, ...]] = (
    doctype, entity, encoding, declaration, deep, broken_tag, broken_tag, prefix, sections_of_data,
    empty,
)  # fmt: skip
