"""Files that lie beside the repository and are no part of it: real documents, the decree."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_BESIDE = Path(__file__).resolve().parents[2] / "shared"
SHARED = Path(os.environ.get("GNBV_SHARED") or _BESIDE)


def shared_files(pattern: str) -> list[Path]:
    """The files of ``../shared`` (or of the folder ``GNBV_SHARED``) that match; none: skipped."""
    found = sorted(SHARED.glob(pattern))
    if not found:
        pytest.skip(f"không có ../shared/{pattern} (đặt GNBV_SHARED nếu thư mục ở nơi khác)")
    return found
