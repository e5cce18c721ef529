"""Which files are meant: those named, and in the folders named plans, and what can be checked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.os_errors import reason
from gnbv_docgen.workspace.register_files import is_register

_SUFFIXES = frozenset({".yaml", ".yml"})
# Folders of the engine's own YAML, and of other programs; hidden folders are skipped as well.
_SKIPPED = frozenset({"templates", "schemas", "node_modules", "__pycache__"})
# The key that makes a file a plan; or, where just that key is missing or misspelt, others that
# only a plan has at its top: such a file must be reported, not passed over.
_PLAN = re.compile(
    rb"""^[ {]*["']?loai_ke_hoach["']?[ ]*:"""
    rb"""|^(?:nam_ke_hoach|co_quan_ban_hanh|noi_nhan|nguoi_ky)[ ]*:""",
    re.MULTILINE,
)
# What is checked as a Word file; of these only the first is looked for in folders.
_OPEN_IN_WORD = "~$"
_DOCUMENTS = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot")
# What people have instead of a Word file: named, it is told what it is.
_FOREIGN = frozenset({
    ".rtf", ".odt", ".wps", ".pdf", ".htm", ".html", ".mht", ".mhtml", ".xls", ".xlsx", ".ppt",
    ".pptx", ".zip", ".rar", ".7z", ".png", ".jpg", ".jpeg", ".tif", ".tiff",
})  # fmt: skip
_MARK = b"\xef\xbb\xbf"


def discover(paths: Iterable[Path], *, documents: bool = False) -> list[Path]:
    """The plan files that ``paths`` (files and folders) stand for, each once, in a fixed order.

    A named file is always taken; inside a folder only ``*.yaml`` and ``*.yml`` that look like a
    plan are. With ``documents`` Word files are taken as well, in a folder those called ``*.docx``,
    and the files of registers. Raises :class:`FatalError` when a path is missing, is a Word file
    or a register that was not asked for, or nothing is found at all.
    """
    found: dict[str, Path] = {}
    given = list(paths)
    for path in given:
        for plan in _plans_of(path, documents=documents):
            found.setdefault(os.path.normcase(os.path.realpath(plan)), plan)
    if not found:
        where = ", ".join(f"“{path.as_posix()}”" for path in given)
        what = "kế hoạch hay tệp Word (.docx)" if documents else "kế hoạch"
        raise FatalError(
            f"Không thấy {what} nào trong {where}. Kế hoạch là tệp .yaml "
            "có dòng “loai_ke_hoach:”."
        )
    return list(found.values())


def is_document(path: Path) -> bool:
    """Whether ``path`` is to be read as a Word file, or refused as such, going by its name."""
    return path.suffix.casefold() in _FOREIGN.union(_DOCUMENTS)


def looks_like_plan(data: bytes) -> bool:
    """Whether the bytes of a YAML file are those of a plan, however broken.

    Zero bytes are passed over, so that a plan saved as UTF-16 is still seen (and then reported).
    """
    text = data.removeprefix(_MARK).replace(b"\r", b"\n")
    if b"\0" in text:
        text = text.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return _PLAN.search(text) is not None


def _plans_of(path: Path, *, documents: bool) -> Iterator[Path]:
    if path.is_dir():
        yield from _walk(path, documents=documents)
    elif is_document(path) and path.exists() and not documents:
        what = "là tệp Word" if path.suffix.casefold() in _DOCUMENTS else "không phải kế hoạch"
        raise FatalError(
            f"“{path.as_posix()}” {what}; lệnh này đọc kế hoạch viết bằng YAML (tệp .yaml)."
        )
    elif is_register(path) and path.exists() and not documents:
        raise FatalError(
            f"“{path.as_posix()}” là tệp của sổ văn bản (thư mục van-ban), không phải kế hoạch."
        )
    elif path.exists():
        yield path
    else:
        raise FatalError(
            f"Không có tệp hay thư mục “{path.as_posix()}”. Hãy xem lại đường dẫn và dấu cách."
        )


def _walk(folder: Path, *, documents: bool) -> Iterator[Path]:
    for base, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = sorted(
            name for name in folders if name not in _SKIPPED and not name.startswith(".")
        )
        for name in sorted(files):
            path = Path(base, name)
            suffix = path.suffix.casefold()
            if name.startswith((".", _OPEN_IN_WORD)):
                continue
            if suffix == _DOCUMENTS[0] or is_register(path):
                if documents:
                    yield path
            elif suffix in _SUFFIXES and _worth_reading(path):
                yield path


def _worth_reading(path: Path) -> bool:
    try:
        return looks_like_plan(path.read_bytes())
    except OSError:
        return True  # whoever reads it next says why it cannot be read


def _unreadable(error: OSError) -> None:
    raise FatalError(f"Không mở được thư mục “{error.filename}”: {reason(error)}.") from error
