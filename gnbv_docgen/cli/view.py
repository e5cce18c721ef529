"""``gnbv view``: what the engine sees in a Word file, as text."""

from __future__ import annotations

from pathlib import Path

import click

from gnbv_docgen.errors import ExitCode


@click.command("view", options_metavar="[TÙY CHỌN]")
@click.argument("file", type=click.Path(path_type=Path), metavar="TỆP")
def command(file: Path) -> int:
    """In những gì gnbv đọc được từ tệp Word TỆP, mỗi đoạn một dòng.

    Dùng để xem định dạng thật của từng đoạn, hoặc để git so sánh hai tệp Word (textconv).
    """
    from gnbv_docgen.docx.dump import dump
    from gnbv_docgen.workspace.word_file import read_word_file

    click.echo(dump(read_word_file(file)), nl=False)
    return ExitCode.CLEAN
