from __future__ import annotations

import subprocess
import sys

import pytest

from gnbv_docgen.workspace import kept
from gnbv_docgen.workspace.library import bundled_template
from gnbv_docgen.workspace.ready_template import renderer


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("GNBV_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_kept_and_used_again(folder, monkeypatch):
    made = renderer(bundled_template())
    (file,) = folder.iterdir()
    monkeypatch.setattr("gnbv_docgen.render.plain.prepare", None)  # must not be needed again
    assert renderer(bundled_template()).prepared == made.prepared
    assert list(folder.iterdir()) == [file]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"parts": 1}', b"\xff"])
def test_what_is_broken_is_made_again(folder, content):
    made = renderer(bundled_template())
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(content)
    assert renderer(bundled_template()).prepared == made.prepared
    assert file.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="quyền ghi kiểu POSIX")
def test_nothing_is_taken_from_a_folder_where_others_may_write(folder):
    made = renderer(bundled_template())
    (file,) = folder.iterdir()
    poisoned = file.read_text("utf-8").replace("Nơi nhận:", "Nơi độc:")
    assert poisoned != file.read_text("utf-8")
    file.write_text(poisoned, "utf-8")
    folder.chmod(0o777)
    assert renderer(bundled_template()).prepared == made.prepared
    assert file.read_text("utf-8") == poisoned


def test_old_ones_are_removed(folder):
    folder.mkdir(mode=0o700)
    for number in range(20):
        (folder / f"{number}.json").write_bytes(b"")
    renderer(bundled_template())
    assert len(list(folder.iterdir())) == kept._MOST_KEPT


def test_a_folder_that_cannot_be_made(tmp_path, monkeypatch):
    (tmp_path / "tep").write_bytes(b"")
    monkeypatch.setenv("GNBV_CACHE", str(tmp_path / "tep/x"))
    assert renderer(bundled_template()).prepared.parts


def test_a_second_build_does_not_load_docxtpl(folder, tmp_path):
    code = (
        "import sys; from gnbv_docgen.workspace import library, ready_template;"
        "ready_template.renderer(library.bundled_template()); print('docxtpl' in sys.modules)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert [run.stdout.strip() for run in runs] == ["True", "False"]
