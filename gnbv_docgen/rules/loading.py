"""From the table to rules that can be run: modules are imported when their rules are asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.clause import clause
from gnbv_docgen.rules.rule import Row, Rule
from gnbv_docgen.rules.table import TABLE

_IN_APPENDICES = frozenset({Name.APPENDIX_LABEL, Name.APPENDIX_TITLE, Name.APPENDIX_REFERENCE})


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, in the order of the table."""
    return tuple(_rule(row) for row in TABLE)


def unknown_codes(codes: Iterable[str]) -> list[str]:
    """Those of ``codes`` that no rule's code begins with: mistyped, for ``--select``."""
    return [code for code in codes if not any(row.code.startswith(code) for row in TABLE)]


def chosen(select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Rule, ...]:
    """The rules whose codes begin with one of ``select`` (none: all), and none of ``ignore``."""
    wanted, unwanted = tuple(select) or ("",), tuple(ignore)
    return tuple(
        _rule(row)
        for row in TABLE
        if row.code.startswith(wanted) and not row.code.startswith(unwanted)
    )


@cache
def _rule(row: Row) -> Rule:
    module = import_module(f"gnbv_docgen.rules.the_thuc.{row.name}")
    check = getattr(module, row.name)
    anywhere = bool(row.about) and _IN_APPENDICES.issuperset(row.about)
    appendix = None if anywhere else 0
    return Rule(
        row.code, row.severity, clause(row.clause), check, row.about, appendix, row.levels
    )
