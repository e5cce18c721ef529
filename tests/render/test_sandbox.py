"""Templates from strangers: names, conditions and loops, nothing else."""

from __future__ import annotations

import pytest

from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.faults import ForbiddenError, TemplateError
from gnbv_docgen.render.sandbox import TemplateSandbox
from tests.render.shop import CORE, PLANS, names, with_tag

ESCAPES = [
    "{{ ''.__class__.__mro__ }}",
    "{{ dia_danh.__class__ }}",
    "{{ dia_danh['__class__'] }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ dia_danh|attr('__class__') }}",
    "{{ '{0.__class__}'.format(dia_danh) }}",
    "{{ '%s'|format(dia_danh) }}",
    "{{ self.__init__ }}",
    "{{ range(999999999)|list }}",
    "{% for i in range(999999999) %}x{% endfor %}",
    "{{ 'x' * 999999999 }}",
    "{{ ('a', 'b')|map('upper')|list }}",
    "{% include 'tep' %}",
    "{% import 'tep' as t %}",
    "{% extends 'tep' %}",
    "{% set x = dia_danh %}{{ x }}",
    "{% macro m() %}{% endmacro %}",
    "{{ joiner() }}",
    "{{ namespace().x }}",
    "{{ lipsum.__globals__ }}",
    "{% raw %}{{ dia_danh }}{% endraw %}",
    "{% for a in noi_nhan %}{% for b in noi_nhan %}x{% endfor %}{% endfor %}",
    "{{ dia_danh.upper() }}",
    "{{ blocks[dia_danh] }}",
    "{{ 10 ** 10 ** 10 }}",
]
FINE = [
    "{{ dia_danh }}",
    "{{ dia_danh|upper }}",
    "{% if du_thao %}x{% elif muc_do_khan %}y{% else %}z{% endif %}",
    "{% for x in noi_nhan %}{{ loop.index }}{{ x }}{% if not loop.last %};{% endif %}{% endfor %}",
    "{{ noi_nhan[0] }}",
    "{{ noi_nhan|length }}",
    "{{ 'a' ~ dia_danh }}",
]


@pytest.mark.parametrize("tag", ESCAPES)
def test_what_a_document_does_not_need_is_refused(tag: str) -> None:
    with pytest.raises(TemplateError, match="Mẫu Word có lỗi ở thân văn bản") as caught:
        Renderer(with_tag(tag)).document(names(PLANS[0]), CORE, "0")
    assert "Traceback" not in str(caught.value)


@pytest.mark.parametrize("tag", FINE)
def test_what_a_document_needs_is_allowed(tag: str) -> None:
    assert Renderer(with_tag(tag)).document(names(PLANS[0]), CORE, "0")


def test_refusal_names_the_line() -> None:
    with pytest.raises(ForbiddenError) as caught:
        TemplateSandbox().from_string("một\nhai {{ x.y }}")
    assert (caught.value.line, caught.value.reason) == (2, "mẫu không được dùng “.y”")
