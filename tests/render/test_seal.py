"""Same plan, same bytes; where a file came from; what counts as its body."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from gnbv_docgen import __version__
from gnbv_docgen.docx.package import Package
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.render.seal import body_fingerprint, read_provenance
from tests.render.shop import BODY, CORE, PLANS, TEMPLATE, members, names, zipped

DC = "{http://purl.org/dc/elements/1.1/}"
TERMS = "{http://purl.org/dc/terms/}"


def make(plan: str = "a" * 64) -> bytes:
    return Renderer(TEMPLATE).document(names(PLANS[0]), CORE, plan)


DOCUMENT = make()


def test_same_input_same_bytes() -> None:
    assert make() == DOCUMENT


def test_nothing_of_the_clock_or_the_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(DOCUMENT)) as package:
        assert package.testzip() is None
        for entry in package.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert (entry.external_attr, entry.extra, entry.comment) == (0, b"", b"")


def test_untouched_members_lie_as_they_lay() -> None:
    before, after = Package(TEMPLATE), Package(DOCUMENT)
    same = [name for name in before.names if name.startswith("word/") and name != BODY]
    assert same
    for name in same:
        assert after.member(name) == before.member(name)


def test_provenance_is_read_back() -> None:
    found = read_provenance(DOCUMENT)
    assert found is not None
    assert (found.plan, found.engine) == ("a" * 64, __version__)
    assert found.body == body_fingerprint(DOCUMENT)
    assert len(found.template) == 64


def test_properties_come_from_the_plan() -> None:
    core = etree.fromstring(members(DOCUMENT)["docProps/core.xml"])
    assert core.findtext(f"{DC}title") == CORE.title
    assert core.findtext(f"{DC}creator") == CORE.creator
    assert core.findtext(f"{TERMS}created") == core.findtext(f"{TERMS}modified") == CORE.created
    assert core.findtext(f"{DC}language") == "vi-VN"


@pytest.mark.parametrize("name", [BODY, "word/styles.xml", "word/settings.xml", "word/moi.xml"])
def test_any_part_but_the_properties_is_the_body(name: str) -> None:
    parts = members(DOCUMENT)
    edited = zipped({**parts, name: parts.get(name, b"") + b" "})
    assert body_fingerprint(edited) != body_fingerprint(DOCUMENT)


def test_properties_and_packing_are_not_the_body() -> None:
    parts = members(DOCUMENT)
    parts["docProps/core.xml"] += b" "
    repacked = zipped(dict(reversed(parts.items())))
    assert repacked != DOCUMENT
    assert body_fingerprint(repacked) == body_fingerprint(DOCUMENT)


@pytest.mark.parametrize("data", [b"", b"khong phai", TEMPLATE, DOCUMENT[:500]], ids=len)
def test_foreign_files_have_no_provenance(data: bytes) -> None:
    assert read_provenance(data) is None
