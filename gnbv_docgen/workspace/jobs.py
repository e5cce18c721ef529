"""Builds many plans, in this process or in several."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

from gnbv_docgen.errors import FatalError
from gnbv_docgen.findings import Finding, Severity
from gnbv_docgen.workspace import atomic
from gnbv_docgen.workspace.build import Order, Outcome, build
from gnbv_docgen.workspace.naming import clashes, document_of
from gnbv_docgen.workspace.os_errors import reason

# A process takes as long to start as about a hundred documents to make; fewer are not worth one.
_LEAST_PER_PROCESS = 50
_CHUNK = 25
_MOST_PROCESSES = 60  # what Windows can wait for


def obstacles(plans: Sequence[Path], order: Order) -> list[Finding]:
    """What must be mended before any document is written.

    Plans whose documents would overwrite each other, and errors of a template of one's own.
    """
    found = clashes(plans, order.folder)
    if order.template is not None:
        from gnbv_docgen.workspace.word_template import check_word_template

        faults = check_word_template(order.template)
        found += [fault for fault in faults if fault.severity is Severity.ERROR]
    return found


def build_all(plans: Sequence[Path], order: Order, processes: int = 1) -> Iterator[Outcome]:
    """Build ``plans`` with up to ``processes`` processes; outcomes come in the order of plans.

    Documents never travel between processes, so memory does not grow with their number. Raises
    :class:`FatalError` when the folder, the installation or the template cannot be used.
    """
    if not order.check:
        _prepare(plans, order)
    processes = min(processes, _MOST_PROCESSES, len(plans) // _LEAST_PER_PROCESS)
    if processes > 1:
        yield from _in_processes(plans, order, processes)
    else:
        for plan in plans:
            yield build(plan, order)


def _prepare(plans: Sequence[Path], order: Order) -> None:
    try:
        if order.folder is not None:
            order.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FatalError(
            f"Không tạo được thư mục “{order.folder}”: {reason(error)}. Hãy chọn thư mục khác (-o)."
        ) from error
    for folder in {document_of(plan, order.folder).parent for plan in plans}:
        atomic.sweep(folder)


def _in_processes(plans: Sequence[Path], order: Order, processes: int) -> Iterator[Outcome]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    chunks = [(plans[start : start + _CHUNK], order) for start in range(0, len(plans), _CHUNK)]
    executor = ProcessPoolExecutor(processes, get_context("spawn"), initializer=_start)
    try:
        for outcomes in executor.map(_chunk, chunks):
            yield from outcomes
    except BrokenProcessPool as error:
        raise FatalError(
            "Một tiến trình dựng văn bản đã bị dừng giữa chừng (thường vì máy thiếu bộ nhớ). "
            "Hãy chạy lại với -j 1."
        ) from error
    finally:
        executor.shutdown(cancel_futures=True)


def _start() -> None:
    """Leave Ctrl+C to the parent, which lets the documents at work be finished."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _chunk(work: tuple[Sequence[Path], Order]) -> list[Outcome]:
    plans, order = work
    try:
        return [build(plan, order) for plan in plans]
    except FatalError as error:
        raise FatalError(str(error)) from None  # its own class may not travel between processes
