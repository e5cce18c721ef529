"""One way of reading Word files, in a process of its own: ``python -m benchmarks.reading WAY``.

Each line of the input is a question in JSON, answered by a line of JSON:

* ``{"read": [FILE, ...]}``: the milliseconds of processor time for each file, in this order;
* ``{"peak": null}``: the most MB of memory that the process has had so far. Linux only.

A way imports what it needs and nothing else, so that the process is as large as its user's.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

_STATUS = Path("/proc/self/status")


def body_and_cells(path: Path) -> None:
    """python-docx: the text of every paragraph, of those in the cells of tables too."""
    import docx

    _read(docx.Document(str(path)))


def _read(holder: Document | _Cell) -> None:
    for paragraph in holder.paragraphs:
        _ = paragraph.text
    for table in holder.tables:
        for row in table.rows:
            for cell in row.cells:
                _read(cell)


def each_element_once(path: Path) -> None:
    """python-docx: the text of each ``w:p``, without asking which table it stands in."""
    import docx
    from docx.oxml.ns import qn
    from docx.text.paragraph import Paragraph

    document = docx.Document(str(path))
    for element in document.element.body.iter(qn("w:p")):
        _ = Paragraph(element, document).text


def body_alone(path: Path) -> None:
    """python-docx: ``document.paragraphs``, which leaves out whatever stands in tables."""
    import docx

    for paragraph in docx.Document(str(path)).paragraphs:
        _ = paragraph.text


def form(path: Path) -> None:
    """Read, segment, judge by the format rules."""
    from gnbv_docgen.workspace.check import check_form

    check_form(path.read_bytes(), path.name)


def form_and_content(path: Path) -> None:
    """All that ``gnbv check`` does with a Word file."""
    from gnbv_docgen.workspace.check import check_document

    check_document(path)


WAYS: dict[str, Callable[[Path], None]] = {
    "python-docx, body and cells": body_and_cells,
    "python-docx, each element once": each_element_once,
    "python-docx, body alone": body_alone,
    "check, form": form,
    "check, form and content": form_and_content,
}


def timed(way: Callable[[Path], None], paths: list[Path]) -> list[float]:
    """Milliseconds of processor time for each of ``paths``."""
    taken = []
    for path in paths:
        start = time.process_time()
        way(path)
        taken.append((time.process_time() - start) * 1000)
    return taken


def peak() -> float:
    """The most MB that this process has had in memory."""
    lines = _STATUS.read_text("ascii").splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1000


def main() -> None:
    """Answer questions until there are no more."""
    way = WAYS[sys.argv[1]]
    for line in sys.stdin:
        asked = json.loads(line)
        paths = [Path(path) for path in asked.get("read", ())]
        print(json.dumps(timed(way, paths) if paths else [peak()]), flush=True)


if __name__ == "__main__":
    main()
