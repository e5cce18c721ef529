from __future__ import annotations

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.settings import Settings, load


def written(folder, name, text):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "text", "settings"),
    [
        ("gnbv.toml", "", Settings()),
        ("gnbv.toml", "\ufeffstrict = true", Settings(strict=True)),
        ("gnbv.toml", 'select = ["TT0"]\nignore = ["TT046"]', Settings(("TT0",), ("TT046",))),
        ("pyproject.toml", '[tool.gnbv]\nignore = ["TT158"]', Settings(ignore=("TT158",))),
        ("pyproject.toml", "[project]\nname = 'x'", Settings(("TT2",))),
        ("pyproject.toml", "hỏng [", Settings(("TT2",))),
    ],
)
def test_the_nearest_file_counts(tmp_path, name, text, settings):
    written(tmp_path, "gnbv.toml", 'select = ["TT2"]')
    written(tmp_path / "a", name, text)
    (tmp_path / "a/b").mkdir()
    assert load(tmp_path / "a/b") == settings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = ", "viết sai TOML"),
        ("chon = 1", "không có mục “chon”"),
        ("select = 'TT046'", "danh sách mã quy tắc"),
        ('ignore = ["TT003", "TT999"]', "“TT999”, không có quy tắc nào mang mã ấy"),
        ("ignore = [1]", "danh sách mã quy tắc"),
        ("strict = 1", "true hoặc false"),
    ],
)
def test_what_is_not_understood(tmp_path, text, said):
    written(tmp_path, "gnbv.toml", text)
    with pytest.raises(FatalError, match=said):
        load(tmp_path)


def test_options_go_over_settings():
    settings = Settings(("TT1",), ("TT2",))
    assert settings.with_options((), (), strict=False) == settings
    mixed = settings.with_options(("TT3",), ("TT4",), strict=True)
    assert mixed == Settings(("TT3",), ("TT2", "TT4"), strict=True)
