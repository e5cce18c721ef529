"""The only Jinja that a template may use: names, conditions, loops and a few filters.

Templates may come from strangers. Jinja's sandbox keeps them from Python's internals; this module
first reads the parsed template and refuses whatever a document does not need, so that neither a
hole in the sandbox nor a loop without end is within reach. What is refused is refused when the
template is loaded, not when an unlucky plan meets it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from gnbv_docgen.render.faults import ForbiddenError

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from jinja2 import Template

FILTERS = (
    "capitalize", "count", "d", "default", "e", "escape", "first", "join", "last", "length",
    "lower", "string", "title", "trim", "upper",
)  # fmt: skip
TESTS = (
    "defined", "divisibleby", "eq", "equalto", "even", "ge", "gt", "in", "le", "lt", "ne",
    "none", "number", "odd", "string", "undefined",
)  # fmt: skip
LOOP_FACTS = frozenset(
    {"first", "last", "index", "index0", "revindex", "revindex0", "length", "previtem", "nextitem"}
)
LOOP_DEPTH = 2
_RAW = re.compile(r"\{%[-+]?\s*raw\b")

_PLAIN = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Const, nodes.Tuple,
    nodes.List, nodes.If, nodes.CondExpr, nodes.Compare, nodes.Operand, nodes.And, nodes.Or,
    nodes.Not, nodes.Neg, nodes.Concat, nodes.Filter, nodes.Test, nodes.Keyword,
)  # fmt: skip
_ARITHMETIC = (nodes.Add, nodes.Sub, nodes.Mul)
_WORDS: dict[type[nodes.Node], str] = {
    nodes.Call: "gọi hàm", nodes.Macro: "thẻ “macro”", nodes.CallBlock: "thẻ “call”",
    nodes.Include: "thẻ “include”", nodes.Import: "thẻ “import”",
    nodes.FromImport: "thẻ “from”", nodes.Extends: "thẻ “extends”",
    nodes.Block: "thẻ “block”", nodes.Assign: "thẻ “set”", nodes.AssignBlock: "thẻ “set”",
    nodes.FilterBlock: "thẻ “filter”", nodes.With: "thẻ “with”", nodes.Dict: "dấu ngoặc nhọn",
}  # fmt: skip


class TemplateSandbox(ImmutableSandboxedEnvironment):
    """Jinja for templates: sandboxed, escaping XML, an unknown name being an error.

    :meth:`from_string` raises :class:`~gnbv_docgen.render.faults.ForbiddenError` beside Jinja's
    own errors.
    """

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined, cache_size=0)
        self.globals.clear()
        self.filters = {name: self.filters[name] for name in FILTERS}
        self.tests = {name: self.tests[name] for name in TESTS}

    def from_string(
        self,
        source: str | nodes.Template,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 (Jinja's own name)
        template_class: type[Template] | None = None,
    ) -> Template:
        """Compile ``source`` after :func:`refuse_unneeded` has read it."""
        if isinstance(source, str) and (found := _RAW.search(source)):
            line = source.count("\n", 0, found.start()) + 1
            raise ForbiddenError("mẫu không được dùng thẻ “raw”", line)
        tree = self.parse(source) if isinstance(source, str) else source
        refuse_unneeded(tree)
        return super().from_string(tree, globals, template_class)


def refuse_unneeded(tree: nodes.Template) -> None:
    """Raise :class:`ForbiddenError` at the first thing in ``tree`` that no template needs."""
    _visit(tree, ())


def _visit(node: nodes.Node, loops: tuple[str, ...]) -> None:
    if isinstance(node, nodes.For):
        loops = _loop(node, loops)
    elif reason := _objection(node):
        raise ForbiddenError(reason, node.lineno)
    for child in node.iter_child_nodes():
        _visit(child, loops)


def _objection(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        of_loop = isinstance(node.node, nodes.Name) and node.node.name == "loop"
        return "" if of_loop and node.attr in LOOP_FACTS else f"mẫu không được dùng “.{node.attr}”"
    if isinstance(node, nodes.Getitem):
        place = isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, int)
        return "" if place else "trong ngoặc vuông chỉ được ghi một con số"
    if isinstance(node, _ARITHMETIC):
        return "" if _is_number(node) else "chỉ được tính với những con số"
    if isinstance(node, nodes.Name) and node.name == "self":
        return "mẫu không được dùng “self”"
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        return f"không có bộ lọc “{node.name}”"
    if isinstance(node, nodes.Test) and node.name not in TESTS:
        return f"không có phép thử “{node.name}”"
    if isinstance(node, _PLAIN):
        return ""
    return f"mẫu không được dùng {_WORDS.get(type(node), f'“{type(node).__name__}”')}"


def _loop(node: nodes.For, loops: tuple[str, ...]) -> tuple[str, ...]:
    """The names walked over once ``node`` is entered: few, different, and given by the plan."""
    if node.recursive or not isinstance(node.iter, nodes.Name):
        raise ForbiddenError(
            "vòng lặp “for” chỉ được đi qua một tên do kế hoạch đưa ra", node.lineno
        )
    if len(loops) >= LOOP_DEPTH:
        raise ForbiddenError(f"vòng lặp “for” lồng nhau quá {LOOP_DEPTH} tầng", node.lineno)
    if node.iter.name in loops:
        raise ForbiddenError(f"vòng lặp qua “{node.iter.name}” lồng trong chính nó", node.lineno)
    return (*loops, node.iter.name)


def _is_number(node: nodes.Expr) -> bool:
    if isinstance(node, nodes.Const):
        return isinstance(node.value, int)
    return isinstance(node, nodes.Getattr) or (
        isinstance(node, _ARITHMETIC) and _is_number(node.left) and _is_number(node.right)
    )
