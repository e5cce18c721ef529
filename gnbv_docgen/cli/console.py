"""The console: letters that no code page breaks, click in Vietnamese, a clean way out."""

from __future__ import annotations

import gc
import gettext
import os
import sys
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import NoReturn

from gnbv_docgen.errors import ExitCode

DOMAIN = "gnbv"
LOCALE = Path(__file__).resolve().parent / "locale"
# Importing makes many objects and no garbage: collecting as often as Python does by itself takes
# a twentieth of a short command's time.
GC_THRESHOLDS = (100_000, 20, 20)

_BUG = """
Chương trình gặp lỗi của chính nó. Kế hoạch và tệp Word của bạn vẫn nguyên vẹn.
Hãy gửi toàn bộ phần chữ ở trên, kèm kế hoạch đang làm, cho người phát triển gnbv-docgen.
"""


def prepare() -> None:
    """Set up the process for one command; to be called before click is imported.

    A pipe on Windows has a code page, and none holds every Vietnamese letter: output is UTF-8.
    click takes its words from gettext's current domain, in the language of the environment.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    gc.set_threshold(*GC_THRESHOLDS)
    speak_vietnamese()
    sys.excepthook = _report_bug


def speak_vietnamese() -> None:
    """Bind click's words to the catalogue that comes with the package."""
    os.environ["LANGUAGE"] = "vi"
    gettext.bindtextdomain(DOMAIN, LOCALE)
    gettext.textdomain(DOMAIN)


def leave(code: int) -> NoReturn:
    """End the process at once, everything printed; tearing the interpreter down takes longer."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        pass  # whoever was reading (head, less) has gone
    os._exit(code)


def _report_bug(
    kind: type[BaseException], value: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        leave(ExitCode.INTERRUPTED)
    sys.__excepthook__(kind, value, trace)
    sys.stderr.write(_BUG)
    leave(ExitCode.BUG)
