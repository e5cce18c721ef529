from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gnbv_docgen.workspace import check, kept, verdicts
from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.check import check_form, check_made
from gnbv_docgen.workspace.checked import Checked
from gnbv_docgen.workspace.content import judge_plan
from gnbv_docgen.workspace.settings import Settings
from tests.samples import small_plan, write_plan

ALL = Settings()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where verdicts are kept: a folder that is not there yet."""
    monkeypatch.setenv("GNBV_CACHE", str(tmp_path / "kept"))
    another_run()
    yield tmp_path / "kept"
    another_run()


@pytest.fixture(scope="module")
def clean(tmp_path_factory):
    return _document(tmp_path_factory.mktemp("clean"), small_plan())


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    plan = small_plan().replace("TM. Ủy ban", "TM Ủy ban")
    return _document(tmp_path_factory.mktemp("faulty"), plan)


def _document(folder: Path, text: str) -> bytes:
    plan = write_plan(folder / "a.yaml")
    plan.write_text(text, encoding="utf-8")
    (written,) = build(plan, Order()).written
    return written.read_bytes()


def another_run() -> None:
    verdicts._store.cache_clear()


@pytest.fixture
def looked_at(monkeypatch):
    """The files that the rules really saw."""
    seen = []

    def watched(data, file, settings):
        seen.append(file)
        return check_form(data, file, settings)

    monkeypatch.setattr(check, "check_form", watched)
    return seen


def test_the_next_run_says_the_same_without_looking(folder, clean, looked_at):
    first = check_made(clean, "a.docx", ALL)
    assert first == check_form(clean, "a.docx", ALL)
    another_run()
    again = check_made(clean, "b.docx", ALL)
    assert again == first._replace(file="b.docx")
    assert list(again.outcomes.items()) == list(first.outcomes.items())
    assert looked_at == ["a.docx"]


def test_what_has_findings_is_looked_at_every_time(folder, faulty, looked_at):
    first = check_made(faulty, "a.docx", ALL)
    another_run()
    assert check_made(faulty, "a.docx", ALL) == first
    assert [finding.code for finding in first.findings] == ["TT215"]
    assert looked_at == ["a.docx", "a.docx"]
    assert not folder.exists()


def test_other_rules_or_other_code_look_again(folder, clean, faulty, looked_at, monkeypatch):
    without = Settings(ignore=("TT215",))
    assert check_made(faulty, "a.docx", without).findings == ()
    another_run()
    assert check_made(faulty, "b.docx", ALL).findings != ()
    check_made(clean, "c.docx", ALL)
    monkeypatch.setattr(kept, "__version__", "9")
    another_run()
    check_made(clean, "d.docx", ALL)
    assert looked_at == ["a.docx", "b.docx", "c.docx", "d.docx"]
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("cut", [0, 3, 64, 70, -2], ids=lambda cut: f"cut at {cut}")
def test_a_line_that_is_not_whole_counts_for_nothing(folder, clean, looked_at, cut):
    first = check_made(clean, "a.docx", ALL)
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:cut])
    another_run()
    assert check_made(clean, "a.docx", ALL) == first
    assert len(looked_at) == 2


def test_bytes_that_are_no_text_count_for_nothing(folder, clean, looked_at):
    first = check_made(clean, "a.docx", ALL)
    (file,) = folder.iterdir()
    file.write_bytes(b"\xff" + file.read_bytes())
    another_run()
    assert check_made(clean, "a.docx", ALL) == first
    assert len(looked_at) == 2


def test_a_file_grown_too_long_is_begun_anew(folder, clean, monkeypatch):
    check_made(clean, "a.docx", ALL)
    (file,) = folder.iterdir()
    one = file.read_bytes()
    file.write_bytes(b"x" * 500)
    monkeypatch.setattr(verdicts, "_MOST_BYTES", 400)
    another_run()
    check_made(clean, "a.docx", ALL)
    assert file.read_bytes() == one


def test_files_of_old_code_are_removed(folder, clean):
    folder.mkdir(mode=0o700)
    for number in range(20):
        (folder / f"{number}.verdicts").write_bytes(b"")
        os.utime(folder / f"{number}.verdicts", (number, number))
    check_made(clean, "a.docx", ALL)
    assert len(list(folder.iterdir())) == kept._MOST_KEPT


@pytest.mark.skipif(sys.platform == "win32", reason="quyền ghi kiểu POSIX")
def test_nothing_is_taken_from_a_folder_where_others_may_write(folder, clean, looked_at):
    check_made(clean, "a.docx", ALL)
    folder.chmod(0o777)
    another_run()
    check_made(clean, "a.docx", ALL)
    assert len(looked_at) == 2


@pytest.mark.parametrize("value", ["", "tep/x"], ids=["switched off", "cannot be made"])
def test_where_nothing_can_be_kept(tmp_path, monkeypatch, clean, looked_at, value):
    (tmp_path / "tep").write_bytes(b"")
    monkeypatch.setenv("GNBV_CACHE", str(tmp_path / value) if value else "")
    for _ in range(2):
        another_run()
        assert check_made(clean, "a.docx", ALL).findings == ()
    another_run()
    assert len(looked_at) == 2


def test_no_rule_no_check(folder, clean):
    assert check_made(clean, "a.docx", Settings(ignore=("TT",))) == Checked("a.docx", ())


REGISTER = """\
kh-12-2026-ubnd-tinh:
  loai_van_ban: Kế hoạch
  so_ky_hieu: 12/KH-UBND
  ngay_van_ban: 05/01/2026
  co_quan_ban_hanh: Ủy ban nhân dân tỉnh
  trich_yeu: về trồng cây
  linh_vuc: đời sống
  nguon_tra_cuu: Kế hoạch ấy
  ngay_kiem_tra: 10/01/2026
  chua_ro: [hieu_luc_tu, hieu_luc_den, thay_the_boi, sua_doi_boi]
"""


@pytest.fixture
def plans_judged(monkeypatch):
    """The files of the plans that were really read and judged."""
    seen = []

    def watched(data, reading, file, settings):
        seen.append(Path(file).name)
        return judge_plan(data, reading, file, settings)

    monkeypatch.setattr("gnbv_docgen.workspace.content.judge_plan", watched)
    return seen


# A register of its own offers the plan the identifier of what it cites.
ASKED = Settings(ignore=("ND036",))


def checked_plan(path, text=None):
    if text is not None:
        path.write_text(text, encoding="utf-8")
    another_run()
    (checked,) = check.check([path], ASKED)
    return checked


def registered(folder):
    """A register there that knows what the plan cites, and not whether it is in force."""
    path = folder / "van-ban" / "a.yaml"
    path.parent.mkdir()
    path.write_text(REGISTER, encoding="utf-8")


def test_a_plan_is_judged_once(folder, tmp_path, plans_judged):
    first = checked_plan(write_plan(tmp_path / "a.yaml"))
    assert sum(first.outcomes.values()) > 50
    assert checked_plan(tmp_path / "a.yaml") == first
    again = checked_plan(tmp_path / "b.yaml", small_plan())
    assert again == first._replace(file=again.file)
    assert plans_judged == ["a.yaml"]
    checked_plan(tmp_path / "a.yaml", small_plan() + "\n")
    assert plans_judged == ["a.yaml", "a.yaml"]


def test_a_plan_with_slips_is_judged_every_time(folder, tmp_path, plans_judged):
    text = small_plan().replace("Trồng cây", "Trồng cây, chăm cây chăm cây")
    first = checked_plan(tmp_path / "a.yaml", text)
    assert [finding.code for finding in first.findings] == ["ND111"]
    assert checked_plan(tmp_path / "a.yaml") == first
    assert plans_judged == ["a.yaml", "a.yaml"]


def test_check_and_build_know_of_each_other(folder, tmp_path, plans_judged):
    plan = write_plan(tmp_path / "a.yaml")
    (first, _) = build(plan, Order(settings=ASKED)).checked
    assert checked_plan(plan) == first
    another_run()
    assert build(plan, Order(settings=ASKED)).checked[0] == first
    assert plans_judged == ["a.yaml"]


def test_a_fault_of_the_file_is_told_every_time(folder, tmp_path, plans_judged):
    first = checked_plan(tmp_path / "a.yaml", f"{small_plan()}noi_nhan: [Lưu]\n")
    assert first.findings != ()
    assert checked_plan(tmp_path / "a.yaml") == first
    assert len(plans_judged) == 2


def test_what_could_not_be_judged_is_told_again(folder, tmp_path, plans_judged):
    registered(tmp_path)
    first = checked_plan(write_plan(tmp_path / "a.yaml"))
    assert [(rule.file, rule.code) for rule in first.missed] == [(first.file, "ND030")]
    assert checked_plan(tmp_path / "a.yaml") == first
    assert plans_judged == ["a.yaml"]


def test_another_register_is_another_verdict(folder, tmp_path, plans_judged):
    first = checked_plan(write_plan(tmp_path / "a.yaml"))
    assert first.missed == ()
    registered(tmp_path)
    assert checked_plan(tmp_path / "a.yaml").missed != ()
    assert plans_judged == ["a.yaml", "a.yaml"]
