"""The table of commands. A command's module is imported when the command is asked for."""

from __future__ import annotations

from importlib import import_module

import click

from gnbv_docgen import __version__

# Name: module under gnbv_docgen.cli, which holds the command as ``command``.
COMMANDS = {
    "new": "new",
    "check": "check",
    "build": "build",
    "rules": "rules",
    "explain": "explain",
    "fix": "fix",
    "schema": "schema",
    "template": "template",
    "view": "view",
}


class CommandTable(click.Group):
    """A group whose commands are those of :data:`COMMANDS`, in that order."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, or None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"gnbv_docgen.cli.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's, but an unknown command is answered with the most like one there is."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from gnbv_docgen.viet.nearest import nearest

            near = nearest(args[0], COMMANDS)
            hint = f" Có phải ý bạn là “{near}”?" if near else ""
            ctx.fail(f"Không có lệnh “{args[0]}”.{hint}")
        return super().resolve_command(ctx, args)


@click.group(
    cls=CommandTable,
    options_metavar="[TÙY CHỌN]",
    subcommand_metavar="LỆNH [THAM SỐ]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Mã thoát: 0 không có lỗi, 1 có lỗi trong kế hoạch hay tệp Word, 2 lệnh sai hoặc không "
    "đọc, ghi được tệp, 3 lỗi của chương trình, 130 bị dừng giữa chừng.",
)
@click.version_option(__version__, prog_name="gnbv")
def gnbv() -> None:
    """Soạn kế hoạch hành chính: từ tệp YAML ra tệp Word đúng thể thức Nghị định 30/2020/NĐ-CP."""
