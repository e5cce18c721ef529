"""Whatever an officer writes into a text of a plan stands in the document, letter for letter."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from lxml import etree

from gnbv_docgen.plan.blocks import Outline, plain
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace.library import bundled_template, library
from tests.any_text import EXAMPLES, KEEP, ODD, TEXTS, Replaced, flat, lost, replaced
from tests.plan.outline.golden import golden_files
from tests.plan.printed import HEAD, read

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EVERYTHING = "& < > \" ' { } {{ x }} {% if %} % *sao* **hai** \\ \\{ ”…\nvà dòng hai" + ODD
# Those that have errors, texts that must be figures, aliases, or a text that is told to be unused.
NOT_FREE = {
    "bang-bieu", "bang-bieu-sai", "cong-viec", "chi-tieu", "ten-goi", "gnbv-thua-muc",
    "loi-noi-dung",
}  # fmt: skip
OTHERS = [path for path in golden_files() if path.stem not in NOT_FREE]


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(bundled_template())


def outline_with(path: Path, text: str) -> tuple[Outline, list[Replaced]]:
    yaml, put_in = replaced(path, text)
    reading = read_plan(yaml.encode(), path.name, library())
    assert reading.outline is not None, [
        (finding.code, finding.place.label) for finding in reading.findings
    ]
    return reading.outline, put_in


def printed(outline: Outline) -> str:
    """All words of an outline in the order of the page, one space between paragraphs."""
    parts = [
        *outline.parent, *outline.issuer, outline.symbol, outline.location, outline.date_line,
        outline.document_name, *map(plain, outline.subject), *outline.addressees, outline.draft,
        outline.attached_to, *outline.recipients, *outline.authority, outline.title,
        outline.other_title, outline.signer,
    ]  # fmt: skip
    for appendix in outline.appendices:
        parts += [appendix.label, appendix.title, appendix.reference]
    blocks = [outline.blocks, *(appendix.blocks for appendix in outline.appendices)]
    for block in (block for some in blocks for block in some):
        parts += [f"{block.number} {plain(block.spans)}".strip()]
        if block.grid is not None:
            cells = [cell for row in block.grid.rows for cell in row]
            parts += [" ".join(map(plain, cell.paragraphs)) for cell in cells]
    return " ".join(parts)


def words(document: bytes) -> str:
    """All words of a Word file, paragraph by paragraph."""
    with zipfile.ZipFile(BytesIO(document)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    return " ".join(
        "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
        for paragraph in body.iter(f"{W}p")
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@given(text=TEXTS)
@example(text=EVERYTHING)
@example(text="Tie\u0302\u0301ng Vie\u0323\u0302t")
@settings(max_examples=40)
def test_in_the_outline(path, text):
    outline, put_in = outline_with(path, text)
    assert lost(put_in, printed(outline)) == []


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.stem)
def test_in_the_outline_of_what_the_examples_do_not_use(path):
    outline, put_in = outline_with(path, EVERYTHING)
    assert lost(put_in, printed(outline)) == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@given(text=TEXTS)
@example(text=EVERYTHING)
@settings(max_examples=15)
def test_in_the_word_file(renderer, path, text):
    outline, put_in = outline_with(path, text)
    assert lost(put_in, words(compose(renderer, outline, "0" * 64))) == []


def test_there_are_many_places_of_every_kind():
    places = [one.path.split(".") for path in EXAMPLES for one in replaced(path, "x")[1]]
    assert len(places) > 350
    keys = {key for place in places for key in place if not key.isdigit()}
    assert len(keys) > 60
    assert keys.isdisjoint(KEEP)


def test_texts_that_are_lost_would_be_found():
    one = Replaced("Đầu0 a\nb cuối", "mo_dau")
    assert lost([one], "đầu0 a b cuối") == lost([one], "X ĐẦU0 A B CUỐI.") == []
    assert lost([one], "Đầu0 a  b cuối") == ["mo_dau"]
    assert flat("e\u0302 \n\n a") == "ê a"


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x1f", "\x7f", "\x9f", "\ufffe"])
@pytest.mark.parametrize(
    ("before", "line"),
    [("mo_dau: Một", 7), ("noi_dung:\n  - Hai", 8), ("noi_dung: |\n  Ba\n  bốn", 9)],
)
def test_control_characters_are_refused_with_their_place(character, before, line):
    reading = read(f"{before}{character}\n")
    assert reading.outline is None
    (finding,) = reading.findings
    assert (finding.code, finding.place.line) == ("YAML003", line)
    last = (HEAD + before).rsplit("\n", 1)[-1]
    assert finding.place.column == len(last) + 1
