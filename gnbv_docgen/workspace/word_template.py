"""The Word template as a file of the officer's: taken out, restyled, checked."""

from __future__ import annotations

from pathlib import Path

from gnbv_docgen.errors import FatalError
from gnbv_docgen.findings import Finding
from gnbv_docgen.workspace.library import bundled_template
from gnbv_docgen.workspace.new_file import write_new
from gnbv_docgen.workspace.os_errors import reason


def export_template(file: Path) -> Path:
    """Write the engine's Word template to ``file`` (or into it, a folder); returns the path.

    Raises :class:`FatalError` when the file exists or cannot be written.
    """
    if file.is_dir():
        file /= "ke_hoach.docx"
    elif file.suffix.casefold() != ".docx":
        file = file.with_name(f"{file.name}.docx")
    write_new(file, bundled_template())
    return file


def template_bytes(template: Path | None) -> bytes:
    """The Word template named, or the engine's own. Raises :class:`FatalError`."""
    if template is None:
        return bundled_template()
    try:
        return template.read_bytes()
    except OSError as error:
        raise FatalError(
            f"Không đọc được mẫu Word “{template.as_posix()}”: {reason(error)}."
        ) from error


def check_word_template(file: Path) -> list[Finding]:
    """What is wrong with a Word template. Raises :class:`FatalError` when it cannot be read."""
    from gnbv_docgen.render.contract import check_template

    return check_template(template_bytes(file), file.as_posix())
