"""Settings of the whole test run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import settings

# No deadline: nothing here may fail because a machine is slow. The same examples every time.
settings.register_profile("repository", deadline=None, derandomize=True)
settings.load_profile("repository")


@pytest.fixture(autouse=True, scope="session")
def kept_aside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What runs keep for the next is kept in a folder of this test run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GNBV_CACHE", str(tmp_path_factory.mktemp("kept")))
        yield


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colours, width and language of whoever runs the tests stay outside."""
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "PYTHONIOENCODING", "PYTHONUTF8"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
