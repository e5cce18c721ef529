"""A Word file read once, into facts: :func:`read`."""

from __future__ import annotations

from typing import Final, Literal

from gnbv_docgen.docx.effective import Styles
from gnbv_docgen.docx.numbering import Counter, Numbering
from gnbv_docgen.docx.ooxml import Element, TooDeepError, TooLongError, W, on, whole
from gnbv_docgen.docx.opening import Parts, ReadError
from gnbv_docgen.docx.package import FETCH
from gnbv_docgen.docx.sections import Layout, read_layouts, shown_parts
from gnbv_docgen.docx.story import MOST_PARAGRAPHS, Looks, Story, sections_of
from gnbv_docgen.docx.table_styles import TableStyles
from gnbv_docgen.docx.theme import Theme
from gnbv_docgen.docx.view import DocxView, PageNumber, Paragraph, Section

__all__ = ["ReadError", "read"]

_Kind = Literal["header", "footer"]
_Variant = Literal["default", "first", "even"]
_VARIANTS: Final[dict[str, _Variant]] = {"default": "default", "first": "first", "even": "even"}
# Tracked changes of text, of formats and of tables.
_TRACKED: Final = tuple(
    W + name
    for name in (
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange",
        "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange", "tblPrExChange",
        "numberingChange", "cellIns", "cellDel", "cellMerge",
    )
)  # fmt: skip
_PAGES: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}Pages"
_MOST_SECTIONS: Final = 500
_MOST_LETTERS: Final = 1_500_000  # five hundred pages
_TOO_DEEP: Final = (
    "Tệp có bảng, khung hay trường lồng nhau quá sâu, không đọc. "
    "Hãy bỏ bớt các lớp lồng nhau rồi lưu lại."
)
_NO_BODY: Final = f"Tệp Word không có nội dung (thiếu phần thân văn bản). {FETCH}"
_TOO_LONG: Final = (
    "Tệp quá rối so với một văn bản hành chính (quá nhiều chữ, đoạn, bảng, hình hoặc kiểu"
    " chữ), không đọc. Hãy tách thành nhiều tệp."
)


def read(data: bytes, file: str) -> DocxView:
    """The facts of the .docx ``data``; ``file`` is what messages call it.

    Formatting is effective, tracked changes are read as accepted. Raises :class:`ReadError` for
    files that are no .docx, locked, damaged, or not safe to open.
    """
    parts = Parts(data, file)
    try:
        return _Reader(parts).view()
    except TooDeepError as error:
        raise ReadError(file, _TOO_DEEP) from error
    except TooLongError as error:
        raise ReadError(file, _TOO_LONG) from error


class _Reader:
    """One reading of one file."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._root = parts.xml(parts.main)
        body = self._root.find(W + "body")
        if body is None:
            raise ReadError(parts.file, _NO_BODY)
        self._body = body
        self._settings = parts.related("settings")
        theme = Theme(parts.related("theme"), self._settings)
        numbering = Numbering(parts.related("numbering"))
        styles = Styles(parts.related("styles"), theme, numbering)
        self._tracked = sum(1 for _ in self._root.iter(*_TRACKED))
        self._looks = Looks(
            styles, TableStyles(styles, theme), Counter(numbering), self._tracked > 0
        )  # fmt: skip
        sections = list(sections_of(self._root))
        if len(sections) > _MOST_SECTIONS:
            raise TooLongError
        self._layouts = read_layouts(sections, self._settings)
        self._heads: dict[tuple[str, str], Story] = {}
        self._shown = 0

    def view(self) -> DocxView:
        """Everything."""
        places = [layout.place for layout in self._layouts]
        story = Story(self._looks, places).read(self._body)
        sections = tuple(self._section(at, story) for at in range(len(self._layouts)))
        paragraphs = (*story.paragraphs, *self._notes(story))
        if sum(len(paragraph.text) for paragraph in paragraphs) > _MOST_LETTERS:
            raise TooLongError
        return DocxView(
            sections, paragraphs, tuple(story.tables), tuple(story.lines),
            self._tracked, self._comments(),
            story.pictures + sum(head.pictures for head in self._heads.values()), self._pages(),
        )  # fmt: skip

    def _section(self, index: int, story: Story) -> Section:
        layout = self._layouts[index]
        heads: dict[_Kind, list[Paragraph]] = {"header": [], "footer": []}
        numbers: list[PageNumber] = []
        for kind, held in heads.items():
            for variant, relation in shown_parts(layout, kind, even=self._even()):
                head = self._head(kind, relation, layout, index)
                self._shown += len(head.paragraphs)
                if self._shown > MOST_PARAGRAPHS:  # one header, shown by hundreds of sections
                    raise TooLongError
                held += [_of(paragraph, index) for paragraph in head.paragraphs]
                numbers += [
                    PageNumber(kind, _VARIANTS[variant], _of(paragraph, index))
                    for paragraph in head.page_numbers
                ]
        numbers += [
            PageNumber("body", "default", paragraph)
            for paragraph in story.page_numbers
            if paragraph.section == index
        ]
        return Section(
            index, *layout.size_mm, layout.mm("top"), layout.mm("bottom"), layout.mm("left"),
            layout.mm("right"), layout.mm("header"), layout.mm("footer"), layout.title_page,
            layout.starts,
            layout.number_format, tuple(numbers), tuple(heads["header"]), tuple(heads["footer"]),
        )  # fmt: skip

    def _even(self) -> bool:
        even = None if self._settings is None else self._settings.find(W + "evenAndOddHeaders")
        return even is not None and on(even)

    def _head(self, kind: _Kind, relation: str, layout: Layout, section: int) -> Story:
        """A header or footer, read once however many sections show it."""
        if (kind, relation) not in self._heads:
            story = Story(self._looks, [layout.place._replace(where=kind)], first=None)
            story.section = section
            part = self._parts.by_id(relation)
            if part is not None:
                story.read(self._parts.xml(part))
            self._heads[kind, relation] = story
        return self._heads[kind, relation]

    def _notes(self, story: Story) -> list[Paragraph]:
        """The paragraphs of footnotes and endnotes, in the order in which the text names them."""
        found: list[Paragraph] = []
        kinds: dict[str, dict[str, Element]] = {}
        for (kind, name), section in story.notes:
            if kind not in kinds:
                root = self._parts.related(kind + "s")
                kinds[kind] = (
                    {} if root is None else {note.get(W + "id", ""): note for note in root}
                )
            note = kinds[kind].pop(name, None)  # of marks that name the same note, the first
            if note is not None:
                if len(found) > MOST_PARAGRAPHS:
                    raise TooLongError
                place = self._layouts[section].place._replace(where="footnote")
                reader = Story(self._looks, [place], first=len(story.paragraphs) + len(found))
                reader.section = section
                found += reader.read(note).paragraphs
        return found

    def _comments(self) -> int:
        root = self._parts.related("comments")
        return 0 if root is None else sum(1 for _ in root.iterfind(W + "comment"))

    def _pages(self) -> int | None:
        """How many pages the program that saved the file counted."""
        root = self._parts.optional("docProps/app.xml")
        return None if root is None else whole(root.findtext(_PAGES))


def _of(paragraph: Paragraph, section: int) -> Paragraph:
    return paragraph if paragraph.section == section else paragraph._replace(section=section)
