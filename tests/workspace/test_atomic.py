from __future__ import annotations

import os
from pathlib import Path

import pytest

from gnbv_docgen.workspace import atomic


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("before", [None, b"old"], ids=["new file", "replaced file"])
def test_the_whole_content_and_nothing_beside(tmp_path, before):
    target = tmp_path / "Kế hoạch.docx"
    if before is not None:
        target.write_bytes(before)
    atomic.write(target, b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["Kế hoạch.docx"]


def test_a_name_as_long_as_file_systems_take(tmp_path):
    target = tmp_path / ("x" * 250 + ".docx")
    atomic.write(target, b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failed_write_leaves_the_old_file_alone(tmp_path, monkeypatch, call):
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(*((os, call) if call == "fsync" else (Path, call)), refuse)
    with pytest.raises(PermissionError):
        atomic.write(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.docx"]


@pytest.mark.skipif(os.name == "nt", reason="Windows không có quyền kiểu Unix")
def test_permissions_are_kept(tmp_path):
    target = tmp_path / "a.docx"
    target.write_bytes(b"old")
    target.chmod(0o640)
    atomic.write(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_link_is_written_through(tmp_path):
    (tmp_path / "real").mkdir()
    real, link = tmp_path / "real/a.docx", tmp_path / "a.docx"
    real.write_bytes(b"old")
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("liên kết cần quyền quản trị trên Windows")
    atomic.write(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_copies_take_the_first_free_number(tmp_path):
    target = tmp_path / "a.docx"
    (tmp_path / "a.sao-luu-2.docx").write_bytes(b"kept")
    written = [atomic.write_beside(target, "sao-luu", data) for data in (b"1", b"2")]
    assert [path.name for path in written] == ["a.sao-luu-1.docx", "a.sao-luu-3.docx"]
    assert [path.read_bytes() for path in written] == [b"1", b"2"]
    assert (tmp_path / "a.sao-luu-2.docx").read_bytes() == b"kept"


def test_sweep_removes_what_killed_runs_left(tmp_path):
    old, young = tmp_path / ".gnbv-1-aa.tam", tmp_path / ".gnbv-2-bb.tam"
    others = [tmp_path / name for name in (".gnbv", "a.tam", ".gnbv-x.docx")]
    for path in (old, young, *others):
        path.write_bytes(b"half")
    for path in (old, *others):
        os.utime(path, (0, 0))
    atomic.sweep(tmp_path)
    assert not old.exists()
    assert young.exists()
    assert all(path.exists() for path in others)


def test_sweep_of_a_folder_that_is_not_there(tmp_path):
    atomic.sweep(tmp_path / "khong-co")
    assert names(tmp_path) == []
