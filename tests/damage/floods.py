"""Too much of something: letters, words, paragraphs, elements, attributes, styles, relations.

Whatever takes time or memory that grows faster than the file shows here. Each kind takes the number
of times that its piece stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import Final

from tests.damage.bases import Members
from tests.docx.snippets import cell, element, field, paragraph, run, style, table

Kind = Callable[[Random, Members, int], None]
_DOCUMENT: Final = "word/document.xml"
_MOST_BYTES: Final = 21_000_000  # a little more than the reader takes
# What regular expressions and searches stumble over when it stands there again and again.
WORDS: Final = (
    "a", "A", "1", " ", "\u00a0", ".", "…", "-", "_", "(", ")", "“", '"', "/", ",", ";", ":", "%",
    "ừ", "e\u0302\u0301", "\u0300", "\u200b", "\ufeff", "😀", "一", "İ", "ﬁ", "a ", "A. ", "1.",
    "1 ", "1,", "1/", "01/01/2026 ", "ngày ", "ngày 1 tháng ", "năm 2026 ", "Số: ", "số 1/",
    "12/2020/NĐ-CP ", "12/KH-UBND", "KH-", "Căn cứ ", "Căn cứ Luật ", "; ", " ;", "./.",
    "Kính gửi: ",
    "- Lưu: ", "VT, ", "TM. ", "KT. CHỦ TỊCH ", "Phụ lục ", "Phụ lục I ", "(Kèm theo ", "Điều 1. ",
    "khoản 1 ", "Chương I ", "I", "I. ", "a) ", "đ) ", "Nguyễn Văn ", "UBND ", "xã ",
    "Ủy ban nhân dân ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ", "Độc lập - ", "giảm 5%, từ ", "1.234.567 ", "1/2 (đạt ",
    "[", "{", "\\", "|", "*", "xn--", "@", "http://", "&amp;", "&lt;",
)  # fmt: skip
_TAILS: Final = ("", "x", "!", "\u00a0.", " ;", "./.", ")", "2026")


def _count(piece: str, size: int) -> int:
    return max(1, min(size, _MOST_BYTES // len(piece.encode())))


def _put(chance: Random, members: Members, inner: str, *, once: str = "</w:p>") -> None:
    """Put ``inner`` behind one of the paragraphs of the text, or of its other ends."""
    content = members.get(_DOCUMENT, b"").decode("utf-8", "replace")
    ends = [found.end() for found in re.finditer(once, content)]
    if ends:
        at = chance.choice(ends)
        members[_DOCUMENT] = (content[:at] + inner + content[at:]).encode()


def word(chance: Random, members: Members, size: int) -> None:
    """One word again and again within a text that stands somewhere in the document."""
    piece = chance.choice(WORDS)
    many = piece * _count(piece, size)
    if chance.random() < 0.5:
        mixed = [chance.choice(WORDS) for _ in range(3)]
        many = "".join(mixed) * _count("".join(mixed), size // 3 + 1)
    many += chance.choice(_TAILS)
    place = chance.choice((r"<w:t\b[^>/]*>", r"<w:t\b[^>/]*>[^<]*"))
    _put(chance, members, many, once=place)


def own_paragraph(chance: Random, members: Members, size: int) -> None:
    """A paragraph of the document again and again."""
    content = members.get(_DOCUMENT, b"").decode("utf-8", "replace")
    found = re.findall(r"<w:p\b[^>/]*>(?:(?!<w:p\b).)*?</w:p>", content, re.DOTALL)
    if found:
        chosen = chance.choice(found)
        _put(chance, members, chosen * _count(chosen, size))


def typed_paragraph(chance: Random, members: Members, size: int) -> None:
    """A paragraph that begins like some part of a document, again and again."""
    starts = (
        "", "a", "Căn cứ Luật Đất đai ngày 18/01/2024;", "1. Mục đích", "I. MỤC ĐÍCH",
        "a) Nhân dân", "- Như trên;", "- Lưu: VT.", "Nơi nhận:", "Phụ lục I", "PHỤ LỤC",
        "Điều 1. Phạm vi", "Chương I", "Kính gửi: Sở Y tế;", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
        "KẾ HOẠCH", "QUYẾT ĐỊNH:", "Số: 1/KH-X", "An Bình, ngày 05 tháng 01 năm 2026", "______",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "V/v mưa",
        "(Kèm theo Kế hoạch số 1/KH-UBND ngày 05/01/2026)",
    )  # fmt: skip
    chosen = paragraph(chance.choice(starts), chance.choice(("", '<w:jc w:val="center"/>')))
    if chance.random() < 0.3:
        chosen += paragraph(chance.choice(starts))
    _put(chance, members, chosen * _count(chosen, size))


def unlike_paragraphs(chance: Random, members: Members, size: int) -> None:
    """Paragraphs of which no two are alike in text and look."""
    start = chance.choice(("Ý", "Căn cứ Luật số", "Phụ lục", "- Sở", "Điều", "Theo Luật số"))
    rows = []
    for at in range(_count("x" * 160, size)):
        look = f'<w:ind w:left="{at}"/>' if chance.random() < 0.5 else ""
        rows.append(paragraph(f"{start} {at} Nguyễn {at:x};", look))
    _put(chance, members, "".join(rows))


def runs(chance: Random, members: Members, size: int) -> None:
    """A paragraph of many runs, alike or not, with breaks and tabs among them."""
    pieces = (
        run("a"), run("____"), run("ô", "<w:b/>") + run("n"), "<w:r><w:br/></w:r>",
        "<w:r><w:tab/></w:r>", run("_", '<w:u w:val="single"/>') + "<w:r><w:br/></w:r>",
        field("PAGE", "2"), "<w:smartTag/>",
        "<w:bookmarkStart/>", '<w:ins w:id="1"/>', '<w:r><w:sym w:char="F0B7"/></w:r>', "<w:r/>",
    )  # fmt: skip
    piece = chance.choice(pieces)
    if chance.random() < 0.3:
        count = _count("x" * 90, size)
        many = "".join(run(f"a{at}", f'<w:sz w:val="{at}"/>') for at in range(count))
    else:
        many = piece * _count(piece, size)
    _put(chance, members, f"<w:p>{many}</w:p>")


def cells(chance: Random, members: Members, size: int) -> None:
    """Tables: many rows, many cells in a row, many tables, tables within tables."""
    shape = chance.randrange(6)
    if shape == 0:
        made = table(*[cell("a") * chance.choice((1, 3))] * _count("x" * 300, size))
    elif shape == 1:
        made = table(cell("a", 9, '<w:gridSpan w:val="999"/>') * _count("x" * 160, size),
                     grid=(9,) * min(size, 5_000))  # fmt: skip
    elif shape == 2:
        made = table(cell("1"), grid=(9, 9)) * _count("x" * 200, size)
    elif shape == 3:
        made = table(*["<w:tc/>" * chance.choice((1, 9))] * _count("x" * 60, size))
    elif shape == 4:
        depth = min(size, 60)
        made = "<w:tbl><w:tr><w:tc>" * depth + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * depth
    else:
        made = table(*[cell("")] * 3, grid=(1,) * _count("x" * 20, size))
    _put(chance, members, made + "<w:p/>")


def elements(chance: Random, members: Members, size: int) -> None:
    """Elements of which nobody makes anything, small and many, text between them."""
    pieces = (
        "<a/>", "<a/>b", "<w:p/>", "<w:r/>", "<a></a>", "<w:p><w:r/></w:p>", "<w:sdt/>", "\n<b/>\n",
        "<w:sectPr/>", "<w:tbl/>", "<w:drawing/>", "<w:pict/>", "<w:rPr/>", "<w:del/>",
    )  # fmt: skip
    piece = chance.choice(pieces)
    _put(chance, members, piece * _count(piece, size))


def attributes(chance: Random, members: Members, size: int) -> None:
    """Attributes: many of one element, few of many elements, many namespaces, long values."""
    shape = chance.randrange(5)
    if shape == 0:
        inner = "<w:p " + " ".join(f'a{at}=""' for at in range(_count("x" * 11, size))) + "/>"
    elif shape == 1:
        piece = "<w:p " + " ".join(f'{name}=""' for name in "abcdefghijklmnopqrstuvxyz") + "/>"
        inner = piece * _count(piece, size)
    elif shape == 2:
        many = " ".join(f'xmlns:n{at}="u{at}"' for at in range(min(_count("x" * 20, size), 50_000)))
        inner = f"<w:p {many}>{'<n1:a/>' * 99}</w:p>"
    elif shape == 3:
        inner = f'<w:p w:a="{"x" * _count("x", size)}"/>'
    else:
        piece = '<x:p xmlns:x="u"/>'
        inner = piece * _count(piece, size)
    _put(chance, members, inner)


def nested(chance: Random, members: Members, size: int) -> None:
    """Depth up to that which the parser takes, many times over."""
    depth = min(size, 120)
    opened = chance.choice((
        ("<w:sdt>", "</w:sdt>"), ("<w:ins>", "</w:ins>"), ("<w:p><w:r>", "</w:r></w:p>"),
        ("<w:pPr><w:tabs>", "</w:tabs></w:pPr>"), ("<m:r>", "</m:r>"), ("<v:group>", "</v:group>"),
        ("<w:customXml>", "</w:customXml>"), ("<wpg:grpSp>", "</wpg:grpSp>"),
    ))  # fmt: skip
    piece = f"<w:p {_BOUND}>{opened[0] * depth}{opened[1] * depth}</w:p>"
    _put(chance, members, piece * _count(piece, size // depth + 1))


_BOUND: Final = (
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"'
)


def definitions(chance: Random, members: Members, size: int) -> None:
    """Styles, lists, relations, notes, comments: as many as the file is allowed to hold."""
    shape = chance.randrange(5)
    if shape == 0:
        made = "".join(
            style(f"s{at}", f'<w:basedOn w:val="s{at + 1}"/>')
            for at in range(_count("x" * 150, size))
        )
        members["word/styles.xml"] = element(made, "w:styles").encode()
    elif shape == 1:
        made = "".join(
            f'<w:num w:numId="{at}"><w:abstractNumId w:val="1"/></w:num>'
            for at in range(_count("x" * 70, size))
        )
        members["word/numbering.xml"] = element(made, "w:numbering").encode()
    elif shape == 2:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
        made = "".join(
            f'<Relationship Id="r{at}" Type="{kind}" Target="header1.xml"/>'
            for at in range(_count("x" * 140, size))
        )
        space = "http://schemas.openxmlformats.org/package/2006/relationships"
        name = "word/_rels/document.xml.rels"
        members[name] = f'<Relationships xmlns="{space}">{made}</Relationships>'.encode()
    elif shape == 3:
        note = paragraph("chú thích", '<w:jc w:val="center"/>')
        made = f'<w:footnote w:id="1">{note * _count(note, min(size, 300))}</w:footnote>'
        members["word/footnotes.xml"] = element(made, "w:footnotes").encode()
        mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
        _put(chance, members, f"<w:p>{mark * _count(mark, size)}</w:p>")
    else:
        made = '<w:comment w:id="1"/>' * _count('<w:comment w:id="1"/>', size)
        members["word/comments.xml"] = element(made, "w:comments").encode()


KINDS: Final[tuple[Kind, ...]] = (
    word, word, word, own_paragraph, typed_paragraph, typed_paragraph, unlike_paragraphs, runs,
    cells, elements, attributes, nested, definitions,
)  # fmt: skip
