from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from gnbv_docgen import resources
from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.guard import Status
from gnbv_docgen.workspace.library import shipped_register
from gnbv_docgen.workspace.registers import check_register, register_for
from tests.plan.register.entries import entry
from tests.samples import small_plan


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_folder_the_shipped_one(tmp_path):
    assert register_for(tmp_path / "a" / "b") is shipped_register()


def test_the_nearest_folder_and_what_comes_along(tmp_path):
    write(tmp_path / "van-ban" / "a.yaml", entry("qd-1-2026-a"))
    write(tmp_path / "x" / "van-ban" / "a.yaml", entry("qd-2-2026-a"))
    (tmp_path / "x" / "y").mkdir()
    near = register_for(tmp_path / "x" / "y")
    assert "qd-2-2026-a" in near
    assert "qd-1-2026-a" not in near
    assert "qd-90-2022-ttg" in near
    assert "qd-1-2026-a" in register_for(tmp_path)


def test_own_entries_win(tmp_path):
    write(tmp_path / "van-ban" / "a.yaml", entry("qd-90-2022-ttg", "loai_van_ban: Của tôi"))
    found = register_for(tmp_path).by_id("qd-90-2022-ttg")
    assert found is not None
    assert found.kind == "Của tôi"


def test_a_changed_file_is_read_again(tmp_path):
    path = write(tmp_path / "van-ban" / "a.yaml", entry("qd-1-2026-a"))
    first = register_for(tmp_path)
    assert register_for(tmp_path) is first
    write(path, entry("qd-2-2026-a"))
    os.utime(path, ns=(1, 1))
    assert "qd-2-2026-a" in register_for(tmp_path)


def test_a_copy_of_the_shipped_file_is_not_a_second_register(tmp_path):
    shutil.copytree(resources.register(), tmp_path / "van-ban")
    for path in (tmp_path / "van-ban").iterdir():
        assert check_register(path) == ()
    assert len(register_for(tmp_path)) == len(shipped_register())


def test_a_file_is_checked_with_the_others_of_its_folder(tmp_path):
    one = write(tmp_path / "van-ban" / "a.yaml", entry("qd-1-2026-a"))
    two = write(tmp_path / "van-ban" / "b.yaml", entry("qd-1-2026-a"))
    assert check_register(one) == ()
    (found,) = check_register(two)
    assert found.code == "VB004"
    assert found.place.file == two.as_posix()


def test_a_broken_file_is_named_to_the_plans(tmp_path):
    path = write(tmp_path / "van-ban" / "a.yaml", "qd-1:\n")
    assert register_for(tmp_path).broken == (path.as_posix(),)


def test_a_file_that_cannot_be_read(tmp_path, monkeypatch):
    path = write(tmp_path / "van-ban" / "a.yaml", entry("qd-1-2026-a"))
    write(tmp_path / "van-ban" / "b.yaml", entry("qd-2-2026-a"))
    read = Path.read_bytes

    def refuse(self: Path) -> bytes:
        if self.name == path.name:
            raise PermissionError(13, "Permission denied")
        return read(self)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert [found.code for found in check_register(path)] == ["XUAT006"]
    known = register_for(tmp_path)
    assert known.broken == (path.as_posix(),)
    assert "qd-2-2026-a" in known


def test_a_folder_that_cannot_be_listed(tmp_path, monkeypatch):
    write(tmp_path / "van-ban" / "a.yaml", entry("qd-1-2026-a"))

    def refuse(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(FatalError, match="Không mở được sổ văn bản"):
        register_for(tmp_path)


def test_a_word_file_is_stale_when_the_register_has_changed(tmp_path):
    lines = (
        "loai_van_ban: Quyết định\nso_ky_hieu: {}/QĐ-UBND\nngay_van_ban: 05/01/2026\n"
        "co_quan_ban_hanh: Ủy ban nhân dân tỉnh"
    )
    register = write(tmp_path / "van-ban" / "a.yaml", entry("qd-1-2026-a", lines.format(1)))
    text = re.sub("- Kế hoạch số 12.*", "- qd-1-2026-a", small_plan())
    plan = write(tmp_path / "a.yaml", text)
    assert build(plan, Order()).status is Status.MISSING
    assert build(plan, Order(check=True)).status is Status.CURRENT
    write(register, entry("qd-1-2026-a", lines.format(123)))
    outcome = build(plan, Order(check=True))
    assert outcome.status is Status.STALE
    assert "sổ văn bản đã đổi" in outcome.findings[-1].message
