from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gnbv_docgen import docx, render, rules
from gnbv_docgen.workspace import kept


def test_a_changed_template_or_code_is_another(monkeypatch):
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
