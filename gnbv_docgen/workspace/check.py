"""Reads and checks many plans, Word files and files of registers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from gnbv_docgen.findings import Finding
from gnbv_docgen.report.report import NotEvaluated
from gnbv_docgen.workspace.checked import Checked
from gnbv_docgen.workspace.codes import finding
from gnbv_docgen.workspace.discovery import is_document
from gnbv_docgen.workspace.os_errors import reason
from gnbv_docgen.workspace.register_files import is_register, register_folder, stamps
from gnbv_docgen.workspace.settings import Settings
from gnbv_docgen.workspace.verdicts import verdict

if TYPE_CHECKING:
    from gnbv_docgen.plan.reading import Reading
    from gnbv_docgen.rules.engine import Evaluation

DEFAULTS: Final = Settings()


def check(paths: Iterable[Path], settings: Settings = DEFAULTS) -> Iterator[Checked]:
    """Check each plan, each Word file and each file of a register, in order.

    ``settings`` choose the rules. Raises FatalError for a broken installation.
    """
    for path in paths:
        if is_document(path):
            yield check_document(path, settings)
        elif is_register(path):
            from gnbv_docgen.workspace.registers import check_register

            yield Checked(path.as_posix(), check_register(path))
        else:
            yield _check_plan_file(path, settings)


def _check_plan_file(path: Path, settings: Settings) -> Checked:
    """Check a plan; one that had no fault the last time is not even read."""
    file = path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        return Checked(file, (_unreadable(file, error),))
    subject = _subject(data, path)
    return verdict(
        subject, file, settings, lambda: _judged(data, _reading(data, path), file, settings)
    )


def check_plan(data: bytes, reading: Reading, file: str, settings: Settings = DEFAULTS) -> Checked:
    """What was found in a plan that has been read: faults of the file, slips in its content.

    ``data`` are the bytes of the file that ``reading`` was made from.
    """
    subject = _subject(data, Path(file))
    return verdict(subject, file, settings, lambda: _judged(data, reading, file, settings))


def _subject(data: bytes, plan: Path) -> bytes:
    """All that the check of a plan goes by."""
    return f"{stamps(register_folder(plan.parent))}\n".encode() + data


def _judged(data: bytes, reading: Reading, file: str, settings: Settings) -> Checked:
    from gnbv_docgen.workspace.content import judge_plan

    checked = Checked(file, reading.findings)
    judged = judge_plan(data, reading, file, settings)
    if judged is None:
        return checked
    evaluation, waived = judged
    return _with(checked.also(*waived), evaluation)


def read(plan: Path) -> tuple[bytes, Reading]:
    """A plan file's bytes and what they say; a file that cannot be read is a finding."""
    from gnbv_docgen.plan.reading import Reading

    try:
        data = plan.read_bytes()
    except OSError as error:
        return b"", Reading(None, None, (_unreadable(plan.as_posix(), error),))
    return data, _reading(data, plan)


def _reading(data: bytes, plan: Path) -> Reading:
    from gnbv_docgen.plan.reading import read_plan
    from gnbv_docgen.workspace.library import library
    from gnbv_docgen.workspace.registers import register_for

    return read_plan(data, plan.as_posix(), library(), register_for(plan.parent))


def check_document(path: Path, settings: Settings = DEFAULTS) -> Checked:
    """Check a Word file; one that cannot be read as such is a finding with the reason."""
    from gnbv_docgen.docx.opening import ReadError
    from gnbv_docgen.workspace.word_file import word_bytes

    file = path.as_posix()
    try:
        data = word_bytes(path)
    except OSError as error:
        return Checked(file, (_unreadable(file, error),))
    except ReadError as error:
        return _refused(file, error.reason)
    return check_bytes(data, file, settings)


def check_bytes(data: bytes, file: str, settings: Settings = DEFAULTS) -> Checked:
    """Check form and content of the Word file that ``data`` is; findings lie in ``file``."""
    return _check_word(data, file, settings, content=True)


def check_made(data: bytes, file: str, settings: Settings = DEFAULTS) -> Checked:
    """Check the form of a document that the engine made of a plan, whose content was judged there.

    Settings that leave no rule switch the check off.
    """
    return verdict(data, file, settings, lambda: check_form(data, file, settings))


def check_form(data: bytes, file: str, settings: Settings = DEFAULTS) -> Checked:
    """Check the form of a Word file alone."""
    from gnbv_docgen.rules.loading import chosen_format

    if not chosen_format(settings.select, settings.ignore):
        return Checked(file, ())
    return _check_word(data, file, settings, content=False)


def _check_word(data: bytes, file: str, settings: Settings, *, content: bool) -> Checked:
    from gnbv_docgen.docx.opening import ReadError
    from gnbv_docgen.docx.read import read as read_document
    from gnbv_docgen.docx.segment import segment
    from gnbv_docgen.rules.engine import evaluate
    from gnbv_docgen.rules.loading import chosen_format

    try:
        view = read_document(data, file)
    except ReadError as error:
        return _refused(file, error.reason)
    segments = segment(view)
    judged = evaluate(view, segments, chosen_format(settings.select, settings.ignore), file)
    checked = _with(Checked(file, ()), judged)
    if content:
        from gnbv_docgen.workspace.content import judge_document

        evaluation = judge_document(view, segments, file, settings)
        checked = _with(checked, _but_for_told(evaluation, judged.findings))
    return checked


def _but_for_told(evaluation: Evaluation, told: tuple[Finding, ...]) -> Evaluation:
    """``evaluation`` without what format rules have ``told`` of the same paragraph."""
    from gnbv_docgen.rules.content.table import TOLD_BY_FORM

    places = {(one.code, one.place.label) for one in told}
    left = tuple(
        one
        for one in evaluation.findings
        if not any((code, one.place.label) in places for code in TOLD_BY_FORM.get(one.code, ()))
    )
    return evaluation._replace(findings=left)


def _with(checked: Checked, judged: Evaluation) -> Checked:
    """``checked`` and what rules said besides."""
    missed = tuple(
        NotEvaluated(checked.file, result.code, result.title, reason)
        for result in judged.not_evaluated()
        for reason in result.reasons
    )
    counts = judged.counts()
    outcomes = {
        outcome.value: checked.outcomes.get(outcome.value, 0) + counts[outcome]
        for outcome in judged.possible()
    }
    findings = (*checked.findings, *judged.findings)
    return Checked(checked.file, findings, (*checked.missed, *missed), outcomes)


def _refused(file: str, why: str) -> Checked:
    return Checked(file, (finding("XUAT012", file, reason=why),))


def _unreadable(file: str, error: OSError) -> Finding:
    return finding("XUAT006", file, name=file, reason=reason(error))
