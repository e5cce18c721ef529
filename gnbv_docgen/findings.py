"""What every check reports: a finding, at a place."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How grave a finding is: *lỗi*, *cảnh báo*, *gợi ý*."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Place(NamedTuple):
    """Where something stands.

    ``line`` and ``column`` count from 1; 0 means that there is none (a Word file has no lines).
    ``label`` is what a person calls the place: a path in the words of the plan file
    (``noi_nhan[2]``), or a paragraph of a Word file; ``part`` is the part of the document that it
    belongs to (``Tiêu ngữ``), where there are such parts.
    """

    file: str = ""
    line: int = 0
    column: int = 0
    label: str = ""
    part: str = ""


class Finding(NamedTuple):
    """One thing that is wrong, or worth a look, with the place and how to mend it.

    ``code`` never changes its meaning and is never reused; ``clause`` names the source in law
    where there is one. ``found`` and ``expected`` are values that a person can compare.
    """

    code: str
    severity: Severity
    message: str
    place: Place
    clause: str = ""
    found: str = ""
    expected: str = ""
