"""What becomes of one damaged file: checked and shown as the commands do, in bounded memory."""

from __future__ import annotations

import faulthandler
import sys
import time
import traceback
from multiprocessing.connection import Connection
from typing import Final, NamedTuple

from gnbv_docgen.docx.dump import dump
from gnbv_docgen.docx.read import ReadError, read
from gnbv_docgen.report.formats import FORMATS
from gnbv_docgen.report.report import Report
from gnbv_docgen.workspace.check import check_bytes
from gnbv_docgen.workspace.checked import Checked

READ, REFUSED = "checked", "refused"
BUG, STUCK, DIED = "traceback", "stuck", "died"
# A quotation in a report is short, whatever is quoted.
LONGEST_MESSAGE: Final = 3_000


class Outcome(NamedTuple):
    """What became of a file: ``end`` is READ or REFUSED, or BUG, STUCK, DIED.

    ``detail`` is what was said of a refused file, or the traceback. ``seconds`` are those of the
    processor; ``peak`` is the most memory in bytes that the process has had so far, 0 if unknown.
    """

    end: str
    detail: str
    seconds: float = 0.0
    peak: int = 0


def judged(data: bytes, file: str) -> tuple[str, str]:
    """Check and view ``data`` as ``gnbv`` does: its end, and the reason or the codes found."""
    checked = check_bytes(data, file)
    report = Report(checked.findings, 1, checked.missed, outcomes=checked.outcomes)
    for write in FORMATS.values():
        write(report).encode()
    for message in [
        *(found.message for found in checked.findings),
        *(each.reason for each in checked.missed),
    ]:
        assert len(message) <= LONGEST_MESSAGE, f"{len(message)} letters: {message[:300]}"
    try:
        dump(read(data, file)).encode()
    except ReadError as error:
        return REFUSED, _agreed(checked, error.reason)
    return READ, " ".join(sorted({found.code for found in checked.findings}))


def _agreed(checked: Checked, reason: str) -> str:
    """The reason for which ``gnbv view`` refused a file, which is that of ``gnbv check``."""
    (refusal,) = checked.findings
    assert refusal.code == "XUAT012"
    assert reason in refusal.message
    return reason


def outcome(data: bytes, file: str) -> Outcome:
    """Judge ``data`` and keep whatever is raised."""
    start = time.process_time()
    try:
        end, detail = judged(data, file)
    except BaseException:
        end, detail = BUG, traceback.format_exc()
    return Outcome(end, detail, time.process_time() - start, _peak())


def serve(link: Connection, most_bytes: int, most_seconds: float, log: str) -> None:
    """Judge what comes through ``link``, one after another, until it closes.

    The process may take ``most_bytes`` of memory; after ``most_seconds`` with one file it writes
    where it is to ``log`` and ends.
    """
    _bound(most_bytes)
    with open(log, "w", encoding="utf-8") as where:  # noqa: PTH123
        while True:
            try:
                data, file = link.recv()
            except EOFError:
                return
            faulthandler.dump_traceback_later(most_seconds, exit=True, file=where)
            link.send(outcome(data, file))
            faulthandler.cancel_dump_traceback_later()


def _bound(most_bytes: int) -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))


def _peak() -> int:
    if sys.platform != "linux":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
