"""The proof that every document of a template is well-formed XML."""

from __future__ import annotations

import pytest

from gnbv_docgen.render.balance import is_balanced

TEXT = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    "text",
    [
        TEXT.format("{{ a }}"),
        "<w:body>{% for a in b %}" + TEXT.format("{{ a }}") + "{% endfor %}</w:body>",
        "<a>{% if x %}<b/>{% elif y %}<b></b>{% else %}{% endif %}</a>",
        '<w:body>{% if kind == "table" %}{{ text }}{% endif %}</w:body>',
        "<a>{# lời ghi #}</a>",
    ],
)
def test_proven(text: str) -> None:
    assert is_balanced(text)


@pytest.mark.parametrize(
    "text",
    [
        "<a>",
        "<a></b>",
        "<a>{% if x %}<b>{% endif %}</b></a>",
        "<a>{% if x %}<b>{% else %}{% endif %}</b></a>",
        "<a>{% for x in y %}</a><a>{% endfor %}</a>",
        "<a>{{ x }}</a>",
        '<a b="{{ x }}"/>',
        "<a>{% if x %}</a>",
        "<a>{% endif %}</a>",
        "<a>{% if x %}{% endfor %}</a>",
        "<a>{{ x</a>",
        '<w:body>{% if kind == "dash" %}{{ text }}{% endif %}</w:body>',
    ],
)
def test_not_shown(text: str) -> None:
    assert not is_balanced(text)
