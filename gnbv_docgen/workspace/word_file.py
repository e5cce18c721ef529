"""A Word file on disk, as facts."""

from __future__ import annotations

from pathlib import Path

from gnbv_docgen.docx.view import DocxView
from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.os_errors import reason

_MOST_BYTES = 200_000_000


def word_bytes(file: Path) -> bytes:
    """The bytes of ``file``, a Word file.

    Raises :class:`OSError` when it cannot be had from the disk, and
    :class:`~gnbv_docgen.docx.opening.ReadError` when it is larger than any document.
    """
    from gnbv_docgen.docx.opening import ReadError

    if file.stat().st_size > _MOST_BYTES:
        most = _MOST_BYTES // 1_000_000
        advice = "Hãy nén bớt ảnh trong tệp hoặc tách thành nhiều tệp."
        raise ReadError(file.as_posix(), f"Tệp lớn quá {most} MB, không đọc. {advice}")
    return file.read_bytes()


def read_word_file(file: Path) -> DocxView:
    """The facts of ``file``.

    Raises :class:`FatalError` when it cannot be had from the disk, and its subclass
    :class:`~gnbv_docgen.docx.opening.ReadError` when it is no Word file that can be read.
    """
    from gnbv_docgen.docx.read import read

    name = file.as_posix()
    try:
        data = word_bytes(file)
    except OSError as error:
        raise FatalError(f"Không đọc được “{name}”: {reason(error)}.") from error
    return read(data, name)
