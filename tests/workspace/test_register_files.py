from __future__ import annotations

from pathlib import Path

import pytest

from gnbv_docgen.workspace.register_files import is_register, register_folder, stamps


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("plans/van-ban/a.yaml", True),
        ("van-ban/a.YML", True),
        ("plans/van-ban/a.docx", False),
        ("plans/van-ban/2024/a.yaml", False),
        ("plans/a.yaml", False),
    ],
)
def test_is_register(path, answer):
    assert is_register(Path(path)) is answer


def test_from_inside_the_folder(tmp_path, monkeypatch):
    (tmp_path / "van-ban").mkdir()
    monkeypatch.chdir(tmp_path / "van-ban")
    assert is_register(Path("a.yaml"))


def test_the_nearest_folder_counts(tmp_path):
    assert register_folder(tmp_path / "a") is None
    (tmp_path / "van-ban").mkdir()
    (tmp_path / "a" / "van-ban").mkdir(parents=True)
    assert register_folder(tmp_path) == tmp_path / "van-ban"
    assert register_folder(tmp_path / "a" / "b") == tmp_path / "a" / "van-ban"


def test_stamps_change_with_every_file_of_the_register(tmp_path):
    folder = tmp_path / "van-ban"
    folder.mkdir()
    seen = [stamps(None), stamps(folder)]
    assert seen == [(), ()]
    for name, text in (("a.yaml", "a"), ("a.yaml", "ab"), ("b.yml", "")):
        (folder / name).write_text(text, encoding="utf-8")
        seen.append(stamps(folder))
    (folder / "c.txt").write_text("", encoding="utf-8")
    (folder / ".d.yaml").write_text("", encoding="utf-8")
    assert len(set(seen)) == 4
    assert stamps(folder) == seen[-1]
    assert [Path(name).name for name, _, _ in seen[-1]] == ["a.yaml", "b.yml"]
