"""``gnbv check``: reads plans and says what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import click

from gnbv_docgen.cli.output import conclude, format_option


@click.command("check", options_metavar="[TÙY CHỌN]")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path),
                metavar="ĐƯỜNG_DẪN...")  # fmt: skip
@format_option
@click.option("--strict", is_flag=True, help="Coi cảnh báo là lỗi.")
def command(paths: tuple[Path, ...], shape: str, strict: bool) -> int:
    """Kiểm tra kế hoạch, không ghi gì.

    ĐƯỜNG_DẪN là tệp kế hoạch (.yaml) hoặc thư mục có các kế hoạch.
    """
    from gnbv_docgen.cli.progress import progress
    from gnbv_docgen.report.report import Report
    from gnbv_docgen.workspace.check import check
    from gnbv_docgen.workspace.discovery import discover

    plans = discover(paths)
    findings = [
        finding for found in progress(check(plans), len(plans), "Kiểm tra") for finding in found
    ]
    return conclude(Report(tuple(findings), len(plans)), shape, strict=strict)
