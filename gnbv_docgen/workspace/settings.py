"""Settings of a folder of documents: ``gnbv.toml``, or ``[tool.gnbv]`` of a ``pyproject.toml``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.os_errors import reason

_LISTS = ("select", "ignore")
_KEYS = (*_LISTS, "strict")


class Settings(NamedTuple):
    """Which rules to apply, by the beginnings of their codes, and whether warnings are errors."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False

    def with_options(
        self, select: tuple[str, ...], ignore: tuple[str, ...], *, strict: bool
    ) -> Settings:
        """These settings under the options of a command: a choice of rules there replaces this."""
        return Settings(select or self.select, self.ignore + ignore, strict or self.strict)


def load(folder: Path) -> Settings:
    """The settings in force in ``folder``: those of the nearest file, in it or above it.

    Raises :class:`FatalError` for a file that cannot be read or says what it may not.
    """
    here = folder.resolve()
    for place in (here, *here.parents):
        for name in ("gnbv.toml", "pyproject.toml"):
            path = place / name
            if path.is_file():
                table = _table(path)
                if table is not None:
                    return _settings(table, path)
    return Settings()


def _table(path: Path) -> dict[str, Any] | None:
    """What ``path`` says about the engine; None when it is another tool's file."""
    import tomllib

    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise FatalError(f"Không đọc được “{path}”: {reason(error)}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        if path.name != "gnbv.toml":
            return None
        raise FatalError(f"Tệp “{path}” viết sai TOML: {error}.") from error
    if path.name == "gnbv.toml":
        return content
    tools = content.get("tool")
    table = tools.get("gnbv") if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else None


def _settings(table: dict[str, Any], path: Path) -> Settings:
    for key in table:
        if key not in _KEYS:
            raise FatalError(f"“{path}”: không có mục “{key}”. Các mục là: {', '.join(_KEYS)}.")
    lists: dict[str, tuple[str, ...]] = {}
    for key in _LISTS:
        codes = table.get(key, [])
        if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
            raise FatalError(f"“{path}”: mục “{key}” là danh sách mã quy tắc, như [\"TT046\"].")
        lists[key] = tuple(codes)
        _refuse_unknown(lists[key], path)
    strict = table.get("strict", False)
    if not isinstance(strict, bool):
        raise FatalError(f"“{path}”: mục “strict” là true hoặc false.")
    return Settings(lists["select"], lists["ignore"], strict)


def _refuse_unknown(codes: tuple[str, ...], path: Path) -> None:
    """A code mistyped would silently choose nothing, or all."""
    if not codes:
        return
    from gnbv_docgen.rules.loading import unknown_codes

    if unknown := unknown_codes(codes):
        raise FatalError(
            f"“{path}” nêu quy tắc “{unknown[0]}”, không có quy tắc nào mang mã ấy. "
            "Xem: gnbv rules."
        )
