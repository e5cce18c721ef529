from __future__ import annotations

from pathlib import Path

import pytest

from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.workspace.library import shipped_register
from tests.plan.register.entries import codes, document, entry, read

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((ROOT / "plans" / "van-ban").glob("*.yaml"))
# The key of each fact that an entry may lack, and the attribute that holds it.
FACTS = {
    "so_ky_hieu": "symbol",
    "ngay_van_ban": "date",
    "co_quan_ban_hanh": "issuer",
    "trich_yeu": "subject",
    "hieu_luc_tu": "in_force",
    "hieu_luc_den": "until",
    "thay_the_boi": "replaced_by",
    "sua_doi_boi": "amended_by",
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("", [("VB009", 1, 1)], id="empty"),
        pytest.param("- a\n", [("VB009", 1, 1)], id="list"),
        pytest.param(entry("qd"), [("KHO013", 1, 1)], id="no hyphen"),
        pytest.param(entry("qd_1-a"), [("KHO013", 1, 1)], id="underscore"),
        pytest.param("qd-1:\n", [("KHO004", 1, 1)], id="blank entry"),
        pytest.param("qd-1: A\n", [("KHO003", 1, 7)], id="text for an entry"),
        pytest.param(
            "qd-1:\n  loai_van_ban: A\n  ngay_kiem_tra: 2026\n", [("KHO002", 1, 1)], id="source"
        ),
        pytest.param(entry("qd-1", "loai_van_ban:"), [("KHO004", 2, 3)], id="blank kind"),
        pytest.param(entry("qd-1", "loai_van_bn: A"), [("KHO001", 2, 3)], id="misspelt key"),
        pytest.param(
            entry("qd-1", "loai_van_ban: A\nthay_the_boi: Quyết định"), [("KHO006", 3, 17)],
            id="no identifier",
        ),
        pytest.param(
            entry("qd-1", "loai_van_ban: A\nthay_the_boi: [x_1]"), [("KHO006", 3, 18)], id="in list"
        ),
        pytest.param(
            entry("qd-1", "loai_van_ban: A\nchua_ro: [trich_yu]"), [("KHO005", 3, 13)], id="fact"
        ),
        pytest.param(
            entry("qd-1", "loai_van_ban: A\nchua_ro: trich_yeu"), [("KHO003", 3, 12)], id="no list"
        ),
        pytest.param(
            entry("qd-1", "loai_van_ban: A\nngay_van_ban: hôm nay"), [("KHO006", 3, 17)], id="date"
        ),
        pytest.param(entry("qd-1"), [], id="least"),
    ],
)  # fmt: skip
def test_one_mistake_one_finding_at_its_place(text, found):
    assert codes(text) == found


def test_a_broken_file_gives_no_documents_and_is_named():
    reading = read("qd-1:\n", entry("qd-2", "loai_van_ban: A\nthay_the_boi: qd-1"))
    assert reading.register.broken == ("van-ban/a.yaml",)
    assert [one.identifier for one in reading.register] == ["qd-2"]
    assert [found.place.file for found in reading.findings] == ["van-ban/a.yaml"]


def test_own_entries_go_before_those_known():
    known = (document("qd-1", "Cũ"), document("qd-2", "Cũ"))
    text = entry("qd-1", "loai_van_ban: Mới\nsua_doi_boi: qd-2")
    reading = read(text, known=known)
    assert reading.findings == ()
    assert [one.kind for one in reading.register] == ["Mới", "Cũ"]


def shipped() -> list[Document]:
    return [*read(*(path.read_text("utf-8") for path in FILES)).register]


def test_the_registers_of_the_repository_have_no_findings():
    assert read(*(path.read_text("utf-8") for path in FILES)).findings == ()
    assert [one.identifier for one in shipped_register()] == [one.identifier for one in shipped()]
    assert len(shipped()) == 37


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.identifier)
def test_every_entry_says_what_it_knows_and_what_it_does_not(one):
    assert one.sources
    assert one.verified is not None
    assert one.verified.is_full
    # What may truly be absent is either marked unknown, or the entry is known to be in force.
    blank = {key for key, attribute in FACTS.items() if not getattr(one, attribute)}
    absent = {"hieu_luc_den", "thay_the_boi", "sua_doi_boi"}
    assert blank - absent <= one.unknown
    assert one.unknown <= blank
    if "hieu_luc_tu" in one.unknown and one.until is None:
        assert "hieu_luc_den" in one.unknown


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.identifier)
def test_identifiers_say_kind_number_and_year(one):
    kind, number, year, *_ = one.identifier.split("-")
    assert kind == {"Luật": "luat", "Nghị định": "nd", "Nghị quyết": "nq", "Quyết định": "qd",
                    "Thông tư": "tt", "Kế hoạch": "kh"}[one.kind]  # fmt: skip
    assert one.symbol.startswith(number)
    assert f"/{year}/" in one.symbol or (one.date is not None and str(one.date.year) == year)


def test_what_the_facts_leave_open_stays_open():
    found = {one.identifier: one for one in shipped()}
    assert found["nd-351-2025-cp"].date is None
    assert found["nd-351-2025-cp"].one_source >= {"so_ky_hieu"}
    assert found["nd-30-2020-cp"].unknown == frozenset()
    assert found["qd-967-2025-bnnmt"].date == found["qd-967-2025-bnnmt"].date
    assert not found["qd-967-2025-bnnmt"].date.is_full
