"""``gnbv template``: take the Word template out to restyle it, and check a restyled one."""

from __future__ import annotations

from pathlib import Path

import click

from gnbv_docgen.cli.output import conclude, format_option
from gnbv_docgen.errors import ExitCode


@click.group("template", options_metavar="[TÙY CHỌN]", subcommand_metavar="LỆNH [THAM SỐ]...")
def command() -> None:
    """Lấy mẫu Word ra để chỉnh kiểu chữ, và kiểm tra mẫu đã chỉnh."""


@command.command("export", options_metavar="[TÙY CHỌN]")
@click.argument("file", type=click.Path(path_type=Path), metavar="TỆP")
def export(file: Path) -> int:
    """Ghi mẫu Word của gnbv ra TỆP; không ghi đè tệp đã có."""
    from gnbv_docgen.workspace.word_template import export_template

    click.echo(f"Đã ghi: {export_template(file).as_posix()}")
    click.echo("Chỉnh xong, hãy chạy gnbv template check, rồi gnbv build --template với tệp này.")
    return ExitCode.CLEAN


@command.command("check", options_metavar="[TÙY CHỌN]")
@click.argument("file", type=click.Path(path_type=Path), metavar="TỆP")
@format_option
def check(file: Path, shape: str) -> int:
    """Kiểm tra mẫu Word TỆP: các tên mà mẫu gọi, các kiểu chữ phải có."""
    from gnbv_docgen.report.report import Report
    from gnbv_docgen.workspace.word_template import check_word_template

    return conclude(Report(tuple(check_word_template(file)), 1), shape)
