"""The entry of the command ``gnbv``: sets the console up, runs a command, gives its exit code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from gnbv_docgen.cli import console
from gnbv_docgen.errors import ExitCode, FatalError


def run() -> NoReturn:
    """Run the command of ``sys.argv`` and end the process with one of :class:`ExitCode`."""
    console.prepare()
    console.leave(execute())


def execute(arguments: Sequence[str] | None = None) -> int:
    """Run one command (None: that of ``sys.argv``) and return its exit code.

    Bugs are raised.
    """
    import click

    from gnbv_docgen.cli.commands import gnbv

    try:
        code: int | None = gnbv.main(arguments, prog_name="gnbv", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return ExitCode.UNUSABLE
    except click.Abort:
        click.echo("Đã dừng theo lệnh của bạn.", err=True)
        return ExitCode.INTERRUPTED
    except FatalError as error:
        click.echo(f"Lỗi: {error}", err=True)
        return ExitCode.UNUSABLE
    return code or ExitCode.CLEAN
