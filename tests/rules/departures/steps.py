"""Ways to depart from the decree in a Word file, each as a person would do it in Word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from lxml import etree

from gnbv_docgen.docx.ooxml import R, W
from tests.rules import bases
from tests.rules.editing import Editor, format_letters, format_paragraph

Step = Callable[[Editor], object]

STATE: Final = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
DIRECT, CHARACTER, STYLE, DEFAULTS = "trực tiếp", "bằng kiểu chữ", "qua kiểu", "qua docDefaults"
ALL_WAYS: Final = (DIRECT, CHARACTER, STYLE, DEFAULTS)
# What is no switch: bold in a character style turns bold of a paragraph style off.
_OF_CHARACTERS: Final = frozenset({"sz", "rFonts", "color"})
# What docDefaults switch on for one style they switch on for all text; so these have two ways.
TWO_WAYS: Final = (DIRECT, STYLE)


class Mutation(NamedTuple):
    """``edit`` changes the clean document ``of``; besides ``code``, ``also`` may be told."""

    code: str
    edit: Step
    of: Callable[[], bytes] = bases.plan
    also: tuple[str, ...] = ()


class Dress(NamedTuple):
    """What a departure is made in: the first paragraph of a style that holds ``text``."""

    text: str
    style: str
    part: str = "word/document.xml"


def ways(
    name: str, code: str, dress: Dress, tag: str, *, where: str = "rPr",
    of: Callable[[], bytes] = bases.plan, also: tuple[str, ...] = (),
    by: tuple[str, ...] = ALL_WAYS, **attributes: str,
) -> dict[str, Mutation]:  # fmt: skip
    """The same departure made directly, with a character style, in the style, in docDefaults.

    ``where`` the format stands: that of letters ("rPr") or of the paragraph itself ("pPr").
    """
    text, styled, part = dress
    here = format_letters if where == "rPr" else format_paragraph
    steps: dict[str, Step] = {
        DIRECT: lambda f: here(f.paragraph(text, part, styled), tag, attributes),
        CHARACTER: lambda f: f.character(f.paragraph(text, part, styled), tag, attributes),
        STYLE: lambda f: f.style(styled, tag, where, **attributes),
        DEFAULTS: lambda f: f.sink(styled, tag, where, **attributes),
    }
    if tag not in _OF_CHARACTERS:
        by = tuple(way for way in by if way != CHARACTER)
    return {f"{name}, {way}": Mutation(code, steps[way], of, also) for way in by}


def letters(text: str, tag: str, **attributes: str) -> Step:
    """All letters of a paragraph in another format."""
    return lambda file: file.letters(text, tag, **attributes)


def lay(text: str, tag: str, **attributes: str) -> Step:
    """A paragraph in another format."""
    return lambda file: file.lay(text, tag, **attributes)


def style(name: str, tag: str, where: str = "rPr", **attributes: str) -> Step:
    """A style with another format."""
    return lambda file: file.style(name, tag, where, **attributes)


def unstyle(tag: str, *names: str, where: str = "rPr") -> Step:
    """Styles without one of their formats."""
    return lambda file: file.unstyle(tag, *names, where=where)


def typed(old: str, new: str) -> Step:
    """``new`` typed for ``old``."""
    return lambda file: file.retype(old, new)


def gone(*texts: str) -> Step:
    """Paragraphs deleted."""
    return lambda file: [file.remove(text) for text in texts]


def section(index: int, tag: str, **attributes: str) -> Step:
    """Another setting of a section."""
    return lambda file: file.section(index, tag, **attributes)


def all_sections(tag: str, **attributes: str) -> Step:
    """Another setting of every section."""

    def edit(file: Editor) -> None:
        for index, _ in enumerate(list(file.part().iter(f"{W}sectPr"))):
            file.section(index, tag, **attributes)

    return edit


def unlined(name: str) -> Step:
    """A drawn rule line deleted."""
    return lambda file: file.erase_line(name)


def lined(name: str, width: str) -> Step:
    """A drawn rule line with another width."""
    return lambda file: file.widen(name, width)


def footer(file: Editor) -> None:
    """The page number's part is shown at the foot instead."""
    for each in file.part().iter(f"{W}sectPr"):
        for reference in each.findall(f"{W}headerReference"):
            reference.tag = f"{W}footerReference"
    for relation in file.part("word/_rels/document.xml.rels"):
        if relation.get("Type", "").endswith("/header"):
            relation.set("Type", relation.get("Type", "").replace("/header", "/footer"))
    file.part("word/header1.xml").tag = f"{W}ftr"


def no_numbers(file: Editor) -> None:
    """No header anywhere."""
    for each in file.part().iter(f"{W}sectPr"):
        for reference in each.findall(f"{W}headerReference"):
            each.remove(reference)


def no_number(index: int) -> Step:
    """A section whose header holds no number: an empty one of its own."""

    def edit(file: Editor) -> None:
        found = list(file.part().iter(f"{W}sectPr"))[index]
        for reference in found.findall(f"{W}headerReference"):
            found.remove(reference)
        empty = etree.Element(f"{W}hdr")
        etree.SubElement(empty, f"{W}p")
        file.add("word/header9.xml", etree.tostring(empty), "header", "rId99")
        reference = etree.Element(f"{W}headerReference")
        reference.set(f"{W}type", "default")
        reference.set(f"{R}id", "rId99")
        found.insert(0, reference)

    return edit


def revision(text: str) -> Step:
    """A run put in under Track Changes."""

    def edit(file: Editor) -> None:
        run = next(file.paragraph(text).iter(f"{W}r"))
        parent = run.getparent()
        assert parent is not None
        inserted = etree.Element(f"{W}ins")
        inserted.set(f"{W}id", "1")
        inserted.set(f"{W}author", "An")
        parent.replace(run, inserted)
        inserted.append(run)

    return edit


def whole(old: str, new: str) -> Step:
    """``new`` typed over the paragraph whose whole text is ``old``."""

    def edit(file: Editor) -> None:
        for paragraph in file.part().iter(f"{W}p"):
            texts = list(paragraph.iter(f"{W}t"))
            if "".join(each.text or "" for each in texts) == old:
                texts[0].text = new
                return
        raise LookupError(old)

    return edit
