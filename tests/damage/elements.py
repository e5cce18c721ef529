"""The tree of one XML part damaged: elements deleted, moved, renamed, attributes made absurd."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Final

from lxml import etree

from tests.damage.bases import Members
from tests.damage.values import text, value

Element = etree._Element
Kind = Callable[[Random, list[Element]], None]
_NAMESPACES: Final = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "urn:schemas-microsoft-com:vml",
    "",
)
_W: Final = "{" + _NAMESPACES[0] + "}"


def damaged(chance: Random, content: bytes, kind: Kind) -> bytes:
    """``content`` with one to ten changes of ``kind``; as it is where it is no XML."""
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False))
    except (etree.XMLSyntaxError, ValueError):
        return content
    for _ in range(chance.choice((1, 1, 2, 4, 10))):
        kind(chance, [each for each in root.iter() if isinstance(each.tag, str)])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def xml_parts(members: Members) -> list[str]:
    """The names of the parts that hold XML, the text itself several times."""
    names = sorted(name for name in members if name.endswith((".xml", ".rels")))
    return names + [name for name in names if name.endswith("document.xml")] * len(names)


def _below(chance: Random, found: list[Element]) -> Element:
    """Any element but the root, the root where there is no other."""
    return found[chance.randrange(1, len(found))] if len(found) > 1 else found[0]


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def deleted(chance: Random, found: list[Element]) -> None:
    """One element gone with all that it holds."""
    _remove(_below(chance, found))


def unwrapped(chance: Random, found: list[Element]) -> None:
    """An element gone, what it held left."""
    element = _below(chance, found)
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def multiplied(chance: Random, found: list[Element]) -> None:
    """An element several times, its ids too."""
    element = _below(chance, found)
    if element.getparent() is not None and len(found) < 20_000:
        for _ in range(chance.choice((1, 2, 30))):
            element.addnext(deepcopy(element))


def moved(chance: Random, found: list[Element]) -> None:
    """An element where it has no business to be."""
    element, target = _below(chance, found), chance.choice(found)
    if element is not target and element not in set(target.iterancestors()):
        target.insert(chance.randint(0, len(target)), element)


def copied(chance: Random, found: list[Element]) -> None:
    """A copy of an element within another, or within itself."""
    if len(found) < 20_000:
        target = chance.choice(found)
        target.insert(chance.randint(0, len(target)), deepcopy(_below(chance, found)))


def exchanged(chance: Random, found: list[Element]) -> None:
    """Two elements exchange their names."""
    first, second = chance.choice(found), chance.choice(found)
    first.tag, second.tag = second.tag, first.tag


def renamed(chance: Random, found: list[Element]) -> None:
    """An element with another's name, or one that nobody knows."""
    names = ("p", "r", "t", "tbl", "tr", "tc", "sectPr", "sdt", "txbxContent", "pict", "drawing",
             "body", "ins", "del", "fldChar", "fldSimple", "footnoteReference", "la")  # fmt: skip
    chance.choice(found).tag = _W + chance.choice(names)


def other_namespace(chance: Random, found: list[Element]) -> None:
    """An element of another language, or of none."""
    element = chance.choice(found)
    space, name = chance.choice(_NAMESPACES), str(element.tag).rpartition("}")[2]
    element.tag = f"{{{space}}}{name}" if space else name


def nested(chance: Random, found: list[Element]) -> None:
    """An element within many of its own kind."""
    element = _below(chance, found)
    parent = element.getparent()
    if parent is None:
        return
    outer = inner = etree.Element(element.tag, dict(element.attrib))
    for _ in range(chance.choice((1, 5, 30, 70, 150, 240))):
        inner = etree.SubElement(inner, element.tag, dict(element.attrib))
    parent.replace(element, outer)
    inner.append(element)


def shuffled(chance: Random, found: list[Element]) -> None:
    """Children in another order."""
    element = chance.choice([each for each in found if len(each) > 1] or found)
    children = list(element)
    chance.shuffle(children)
    element[:] = children


def emptied(chance: Random, found: list[Element]) -> None:
    """An element that holds and says nothing."""
    chance.choice(found).clear()


def absurd_value(chance: Random, found: list[Element]) -> None:
    """An attribute with a value that makes no sense."""
    element = chance.choice([each for each in found if each.attrib] or found)
    name = chance.choice(sorted(element.attrib)) if element.attrib else _W + "val"
    element.set(name, value(chance))


def same_value_everywhere(chance: Random, found: list[Element]) -> None:
    """All attributes of one name with one value."""
    element = chance.choice([each for each in found if each.attrib] or found)
    name = chance.choice(sorted(element.attrib)) if element.attrib else _W + "val"
    written = value(chance)[:300]
    for each in found:
        if name in each.attrib:
            each.set(name, written)


def attribute_lost(chance: Random, found: list[Element]) -> None:
    """An attribute missing."""
    element = chance.choice([each for each in found if each.attrib] or found)
    if element.attrib:
        del element.attrib[chance.choice(sorted(element.attrib))]


def attribute_moved(chance: Random, found: list[Element]) -> None:
    """An attribute at another element, or with another's name."""
    element = chance.choice([each for each in found if each.attrib] or found)
    if element.attrib:
        name = chance.choice(sorted(element.attrib))
        other = chance.choice(found)
        other.set(chance.choice(sorted(other.attrib) or [name]), element.get(name) or "")


def odd_text(chance: Random, found: list[Element]) -> None:
    """A text of which nobody knows what to make."""
    texts = [each for each in found if each.tag == _W + "t" or (each.text or "").strip()]
    chance.choice(texts or found).text = text(chance)


def texts_exchanged(chance: Random, found: list[Element]) -> None:
    """Two texts that changed places: every part of a document where another is expected."""
    texts = [each for each in found if each.tag == _W + "t"] or found
    first, second = chance.choice(texts), chance.choice(texts)
    first.text, second.text = second.text, first.text


def text_between(chance: Random, found: list[Element]) -> None:
    """Text where only elements may stand, a comment, an instruction."""
    element = chance.choice(found)
    strange = (etree.Comment("x"), etree.ProcessingInstruction("x", "y"))
    if chance.random() < 0.5:
        element.insert(0, chance.choice(strange))
    element.tail = text(chance)


KINDS: Final[tuple[Kind, ...]] = (
    deleted, unwrapped, multiplied, moved, copied, exchanged, renamed, other_namespace, nested,
    shuffled, emptied, absurd_value, absurd_value, same_value_everywhere, attribute_lost,
    attribute_moved, odd_text, texts_exchanged, text_between,
)  # fmt: skip
