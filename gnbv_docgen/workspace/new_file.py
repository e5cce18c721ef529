"""A file that must not be there yet."""

from __future__ import annotations

from pathlib import Path

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.os_errors import reason


def write_new(path: Path, data: bytes) -> None:
    """Write ``data`` as the new file ``path``, its folder made if need be.

    Raises :class:`FatalError` when there is such a file already, or it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FatalError(
            f"Không tạo được thư mục “{path.parent.as_posix()}”: {reason(error)}."
        ) from error
    try:
        with path.open("xb") as stream:
            stream.write(data)
    except FileExistsError as error:
        raise FatalError(
            f"“{path.as_posix()}” đã có và được giữ nguyên. Hãy đặt tên khác."
        ) from error
    except OSError as error:
        raise FatalError(f"Không ghi được “{path.as_posix()}”: {reason(error)}.") from error
