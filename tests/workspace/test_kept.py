from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gnbv_docgen import docx, render, rules
from gnbv_docgen.workspace import kept
from gnbv_docgen.workspace.library import bundled_template


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("GNBV_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_kept_and_used_again(folder, monkeypatch):
    made = kept.renderer(bundled_template())
    (file,) = folder.iterdir()
    monkeypatch.setattr("gnbv_docgen.render.plain.prepare", None)  # must not be needed again
    assert kept.renderer(bundled_template()).prepared == made.prepared
    assert list(folder.iterdir()) == [file]


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"parts": 1}', b"\xff"])
def test_what_is_broken_is_made_again(folder, content):
    made = kept.renderer(bundled_template())
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(content)
    assert kept.renderer(bundled_template()).prepared == made.prepared
    assert file.read_bytes() == whole


def test_a_changed_template_or_code_is_another(folder, monkeypatch):
    first = kept.key(b"a", kept.code(render))
    assert kept.key(b"a", kept.code(render)) == first
    assert kept.key(b"b", kept.code(render)) != first
    assert kept.key(b"a", kept.code(render)[1:]) != first
    monkeypatch.setattr(kept, "__version__", "9")
    assert kept.key(b"a", kept.code(render)) != first


def test_a_file_written_again_makes_another_key(tmp_path):
    source = tmp_path / "a.py"
    keys = set()
    for size in (1, 2):
        source.write_text("#" * size)
        keys.add(kept.key(b"", [source]))
    assert len(keys) == 2


def test_code_holds_what_lies_deeper_and_data_too():
    names = {path.name for path in kept.code(rules, docx)}
    assert {"engine.py", "motto_dashes.py", "letter_widths.json"} <= names
    assert not any(name.endswith(".pyc") for name in names)


@pytest.mark.skipif(sys.platform == "win32", reason="quyền ghi kiểu POSIX")
def test_nothing_is_taken_from_a_folder_where_others_may_write(folder):
    made = kept.renderer(bundled_template())
    (file,) = folder.iterdir()
    poisoned = file.read_text("utf-8").replace("Nơi nhận:", "Nơi độc:")
    assert poisoned != file.read_text("utf-8")
    file.write_text(poisoned, "utf-8")
    folder.chmod(0o777)
    assert kept.renderer(bundled_template()).prepared == made.prepared
    assert file.read_text("utf-8") == poisoned


def test_old_ones_are_removed(folder):
    folder.mkdir(mode=0o700)
    for number in range(20):
        (folder / f"{number}.json").write_bytes(b"")
    kept.renderer(bundled_template())
    assert len(list(folder.iterdir())) == kept._MOST_KEPT


def test_a_folder_that_cannot_be_made(tmp_path, monkeypatch):
    (tmp_path / "tep").write_bytes(b"")
    monkeypatch.setenv("GNBV_CACHE", str(tmp_path / "tep/x"))
    assert kept.renderer(bundled_template()).prepared.parts


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        pytest.param({"GNBV_CACHE": "/x"}, Path("/x"), id="named"),
        pytest.param({"GNBV_CACHE": ""}, None, id="switched off"),
        pytest.param({"XDG_CACHE_HOME": "/y"}, Path("/y/gnbv"), id="XDG"),
        pytest.param({}, Path("~/.cache/gnbv").expanduser(), id="home"),
    ],
)
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="thư mục của Linux")
def test_where(monkeypatch, environment, folder):
    for name in ("GNBV_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert kept.kept_folder() == folder


def test_a_second_build_does_not_load_docxtpl(folder, tmp_path):
    code = (
        "import sys; from gnbv_docgen.workspace import kept, library;"
        "kept.renderer(library.bundled_template()); print('docxtpl' in sys.modules)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert [run.stdout.strip() for run in runs] == ["True", "False"]
