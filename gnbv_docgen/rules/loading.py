"""From the tables to rules that can be run: modules are imported when their rules are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.clause import clause
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.content.table import CONTENT_TABLE
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.table import TABLE
from gnbv_docgen.rules.rule import Row, Rule

_IN_APPENDICES = frozenset(
    {Name.APPENDIX_LABEL, Name.APPENDIX_TITLE, Name.APPENDIX_REFERENCE, Name.DIGITAL_SIGNATURE,
     Name.COPY_FORM}
)  # fmt: skip


@cache
def format_rules() -> tuple[Rule[Document], ...]:
    """All format rules, in the order of their table."""
    return tuple(_format_rule(row) for row in TABLE)


@cache
def content_rules() -> tuple[Rule[Content], ...]:
    """All content rules, in the order of their table."""
    return tuple(_content_rule(row) for row in CONTENT_TABLE)


def every_rule() -> tuple[Rule[Any], ...]:
    """All rules, those of format first."""
    return (*format_rules(), *content_rules())


def codes() -> tuple[str, ...]:
    """The codes of all rules; no rule is imported for that."""
    return tuple(row.code for row in (*TABLE, *CONTENT_TABLE))


def unknown_codes(wanted: Iterable[str]) -> list[str]:
    """Those of ``wanted`` that no rule's code begins with: mistyped, for ``--select``."""
    known = codes()
    return [code for code in wanted if not any(each.startswith(code) for each in known)]


def chosen_format(
    select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Rule[Document], ...]:
    """The format rules whose codes begin with one of ``select`` (none: all), none of ``ignore``."""
    return _chosen(tuple(select), tuple(ignore))


def chosen_content(
    select: Iterable[str] = (), ignore: Iterable[str] = ()
) -> tuple[Rule[Content], ...]:
    """The content rules that are asked for, as in :func:`chosen_format`."""
    return _chosen_content(tuple(select), tuple(ignore))


@cache
def _chosen(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule[Document], ...]:
    return tuple(_format_rule(row) for row in TABLE if _is_chosen(row, select, ignore))


@cache
def _chosen_content(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule[Content], ...]:
    return tuple(_content_rule(row) for row in CONTENT_TABLE if _is_chosen(row, select, ignore))


def _is_chosen(row: Row, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    return row.code.startswith(select or ("",)) and not row.code.startswith(ignore)


@cache
def _format_rule(row: Row) -> Rule[Document]:
    anywhere = bool(row.about) and _IN_APPENDICES.issuperset(row.about)
    return _rule(row, "the_thuc")._replace(appendix=None if anywhere else 0)


@cache
def _content_rule(row: Row) -> Rule[Content]:
    return _rule(row, "noi_dung")


def _rule(row: Row, folder: str) -> Rule[Any]:
    module = import_module(f"gnbv_docgen.rules.{folder}.{row.name}")
    law = clause(row.clause) if row.clause else ""
    check = getattr(module, row.name)
    return Rule(row.code, row.severity, law, check, row.about, levels=row.levels)
