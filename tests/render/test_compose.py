from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from lxml import etree

from gnbv_docgen.plan.blocks import Outline
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace.library import bundled_template
from tests.plan.printed import outline_of

DUBLIN = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(bundled_template())


def core(renderer: Renderer, outline: Outline) -> dict[str, str]:
    document = compose(renderer, outline, "f" * 64)
    with zipfile.ZipFile(BytesIO(document)) as package:
        root = etree.fromstring(package.read("docProps/core.xml"))
    return {
        name: root.findtext(tag) or ""
        for name, tag in {
            "title": f"{DUBLIN}title",
            "subject": f"{DUBLIN}subject",
            "creator": f"{DUBLIN}creator",
            "created": f"{TERMS}created",
            "modified": f"{TERMS}modified",
        }.items()
    }


def test_properties_of_the_file_are_those_of_the_plan(renderer):
    found = core(renderer, outline_of("ten_loai: Đề án\nngay_ban_hanh: 9/4/2026\n"))
    assert found == {
        "title": "Đề án Vệ sinh đường thôn",
        "subject": "Vệ sinh đường thôn",
        "creator": "Ủy ban nhân dân xã An Bình",
        "created": "2026-04-09T00:00:00Z",
        "modified": "2026-04-09T00:00:00Z",
    }


@pytest.mark.parametrize(
    ("date", "created"),
    [
        ("9/4/2026", "2026-04-09"),
        ("tháng 5/2026", "2026-05-01"),
        ("năm 2025", "2025-01-01"),
        ("ngày 05 tháng … năm 2025", "2025-01-05"),
        ("", "2026-01-01"),
    ],
)
def test_dates_as_far_as_they_are_known(renderer, date, created):
    outline = outline_of(f"ngay_ban_hanh: {date}\n")
    assert core(renderer, outline)["created"] == f"{created}T00:00:00Z"


def test_same_plan_same_bytes(renderer):
    outline = outline_of("noi_dung: [a, b]\n")
    once = compose(renderer, outline, "f" * 64)
    assert compose(renderer, outline, "f" * 64) == once
    assert compose(Renderer(bundled_template()), outline, "f" * 64) == once
    assert compose(renderer, outline, "e" * 64) != once
