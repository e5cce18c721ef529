"""The renderer as a whole."""

from __future__ import annotations

import io

import docx
import pytest

from gnbv_docgen.docx.package import PackageError
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.faults import TemplateError
from gnbv_docgen.render.prepared import Prepared
from tests.render.shop import BODY, CORE, PLANS, TEMPLATE, changed, members, names, zipped


def test_widths_between_the_margins() -> None:
    renderer = Renderer(TEMPLATE)
    assert renderer.page_width_mm(landscape=False) == pytest.approx(160, abs=0.1)
    assert renderer.page_width_mm(landscape=True) == pytest.approx(247, abs=0.1)


def test_python_docx_opens_what_is_made() -> None:
    word = docx.Document(io.BytesIO(Renderer(TEMPLATE).document(names(PLANS[0]), CORE, "0")))
    assert word.tables
    assert word.core_properties.author == CORE.creator


def test_one_renderer_makes_many_documents() -> None:
    renderer = Renderer(TEMPLATE)
    first = renderer.document(names(PLANS[0]), CORE, "0")
    renderer.document(names(PLANS[1]), CORE, "1")
    assert renderer.document(names(PLANS[0]), CORE, "0") == first


def test_a_kept_preparation_makes_the_same_document() -> None:
    renderer = Renderer(TEMPLATE)
    kept = Prepared.from_json(renderer.prepared.to_json())
    again = Renderer(TEMPLATE, kept)
    assert again.document(names(PLANS[0]), CORE, "0") == renderer.document(
        names(PLANS[0]), CORE, "0"
    )


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", PackageError),
        (b"%PDF-1.7", PackageError),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, PackageError),
        (zipped({"a.txt": b"a"}), TemplateError),
        (zipped({k: v for k, v in members(TEMPLATE).items() if k != BODY}), TemplateError),
        (changed(("<w:document ", '<!DOCTYPE a [<!ENTITY b "c">]><w:document ')), TemplateError),
    ],
    ids=["empty", "pdf", "doc", "zip", "no body", "doctype"],
)
def test_what_is_no_template_is_told(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error, match="Word"):
        Renderer(data)
