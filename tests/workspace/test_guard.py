from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from gnbv_docgen.render.compose import compose
from gnbv_docgen.workspace import guard
from gnbv_docgen.workspace.build import plan_fingerprint
from gnbv_docgen.workspace.check import read
from gnbv_docgen.workspace.guard import Status, assess
from gnbv_docgen.workspace.library import bundled_template
from gnbv_docgen.workspace.ready_template import renderer
from tests.samples import write_plan


@pytest.fixture(scope="module")
def make(tmp_path_factory):
    """Make the document of the small plan with a given subject."""
    folder = tmp_path_factory.mktemp("plans")

    def document(subject: str = "Vệ sinh đường thôn") -> bytes:
        data, reading = read(write_plan(folder / "a.yaml", subject))
        return compose(renderer(bundled_template()), reading.outline, plan_fingerprint(data))

    return document


def edited(data: bytes) -> bytes:
    """``data`` after a person changed one word in Word."""
    document = docx.Document(BytesIO(data))
    run = next(run for paragraph in document.paragraphs for run in paragraph.runs
               if "Trồng" in run.text)  # fmt: skip
    run.text = run.text.replace("Trồng", "Chăm")
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def test_missing_and_current(make):
    assert assess(None, make()) == (Status.MISSING, "")
    assert assess(make(), make()) == (Status.CURRENT, "")


def test_edited_by_one_word(make):
    assert assess(edited(make()), make()).status is Status.EDITED
    assert assess(edited(make()), make("Khác")).status is Status.EDITED


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"Word", bytes(1000)])
def test_foreign(make, data):
    assert assess(data, make()).status is Status.FOREIGN


def test_a_word_file_of_somebody_else(make):
    saved = BytesIO()
    docx.Document().save(saved)
    assert assess(saved.getvalue(), make()).status is Status.FOREIGN


def test_properties_are_not_the_body(make):
    changed = BytesIO()
    with ZipFile(BytesIO(make())) as source, ZipFile(changed, "w") as target:
        for name in reversed(source.namelist()):
            content = source.read(name)
            if name == "docProps/core.xml":
                content = content.replace(b"</dc:title>", b" (b)</dc:title>")
            target.writestr(name, content)
    assert changed.getvalue() != make()
    assert assess(changed.getvalue(), make()).status is Status.CURRENT


def test_stale_says_what_changed(make):
    assert assess(make("Khác"), make()) == (Status.STALE, "kế hoạch đã đổi")


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"plan": "x"}, "kế hoạch đã đổi"),
        ({"template": "x"}, "mẫu Word đã đổi"),
        ({"engine": "x"}, "phiên bản gnbv đã đổi"),
        ({"plan": "x", "engine": "x"}, "kế hoạch đã đổi, phiên bản gnbv đã đổi"),
        ({}, "bố cục của loại kế hoạch hoặc sổ văn bản đã đổi"),
    ],
)
def test_reasons(monkeypatch, changed, reason):
    made = guard.Provenance("p", "t", "e", "b")
    recorded = made._replace(body="old", **changed)
    monkeypatch.setattr(guard, "read_provenance", {b"old": recorded, b"new": made}.get)
    monkeypatch.setattr(guard, "body_fingerprint", lambda _: "old")
    assert assess(b"old", b"new") == (Status.STALE, reason)


def test_the_new_document_beside(make, tmp_path):
    document, beside = tmp_path / "a.docx", tmp_path / "a.moi.docx"
    assert guard.write_beside(document, make("một")) == beside
    assert guard.write_beside(document, make("hai")) == beside
    assert beside.read_bytes() == make("hai")
    assert guard.write_beside(document, make("hai")) == beside
    assert [path.name for path in tmp_path.iterdir()] == ["a.moi.docx"]


def test_an_edited_document_beside_is_kept_too(make, tmp_path):
    document, beside = tmp_path / "a.docx", tmp_path / "a.moi.docx"
    work = edited(make("một"))
    beside.write_bytes(work)
    written = [guard.write_beside(document, make(subject)) for subject in ("hai", "ba")]
    assert [path.name for path in written] == ["a.moi-1.docx", "a.moi-2.docx"]
    assert beside.read_bytes() == work


def test_copies(make, tmp_path):
    document = tmp_path / "a.docx"
    names = [guard.keep_copy(document, data).name for data in (b"1", b"2")]
    assert names == ["a.sao-luu-1.docx", "a.sao-luu-2.docx"]
    assert guard.read(document) is None
