"""What ends a command before its work is done.

Bad input is a :class:`~gnbv_docgen.findings.Finding`; a broken world is a
:class:`FatalError`; anything else that is raised is a bug in the engine.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of every ``gnbv`` command."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    BUG = 3
    INTERRUPTED = 130


class FatalError(Exception):
    """The world is not as the command needs it: a missing file, a folder that cannot be written.

    The message is Vietnamese, complete, and says how to mend it.
    """
