"""Settings of the whole test run."""

from __future__ import annotations

import pytest
from hypothesis import settings

# No deadline: nothing here may fail because a machine is slow. The same examples every time.
settings.register_profile("repository", deadline=None, derandomize=True)
settings.load_profile("repository")


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colours, width and language of whoever runs the tests stay outside."""
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "PYTHONIOENCODING", "PYTHONUTF8"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
