"""``gnbv schema``: the JSON Schemas, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from gnbv_docgen.errors import ExitCode


@click.command("schema", options_metavar="[TÙY CHỌN]")
@click.option("-o", "folder", type=click.Path(path_type=Path), metavar="THƯ_MỤC",
              help="Chép mọi tệp lược đồ vào thư mục này.")  # fmt: skip
def command(folder: Path | None) -> int:
    """In hoặc chép lược đồ JSON của kế hoạch, sổ văn bản.

    Trình soạn thảo (VS Code với tiện ích YAML) dùng lược đồ để gợi ý và giải thích từng khóa.
    """
    from gnbv_docgen.workspace.schema_copies import copy_schemas, root_schema

    if folder is None:
        click.echo(root_schema(), nl=False)
    else:
        for path in copy_schemas(folder):
            click.echo(f"Đã ghi: {path.as_posix()}")
    return ExitCode.CLEAN
