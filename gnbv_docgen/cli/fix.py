"""``gnbv fix``: mends in plan files what is certain and changes no meaning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gnbv_docgen.workspace.mending import Repaired


@click.command("fix", options_metavar="[TÙY CHỌN]")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path),
                metavar="ĐƯỜNG_DẪN...")  # fmt: skip
@click.option("--apply", is_flag=True, help="Ghi vào tệp; không có thì chỉ cho xem.")
def command(paths: tuple[Path, ...], apply: bool) -> int:
    """Sửa trong kế hoạch những lỗi chắc chắn, không đổi nghĩa.

    Chữ tổ hợp, dấu cách, dấu câu viết đúp, dấu cách trong số, ký hiệu, số 0 của ngày, tháng, ngoặc
    kép thẳng. Chỉ cho xem; thêm --apply thì ghi. Ghi chú, thứ tự, cách xuống dòng và mọi chữ khác
    trong tệp giữ nguyên.
    """
    from gnbv_docgen.errors import ExitCode
    from gnbv_docgen.report.report import Report
    from gnbv_docgen.report.text import text
    from gnbv_docgen.workspace.discovery import discover
    from gnbv_docgen.workspace.mending import repair

    found = [repair(plan, apply=apply) for plan in discover(paths)]
    for each in found:
        for line in _told(each):
            click.echo(line)
    findings = tuple(finding for each in found for finding in each.findings)
    if findings:
        click.echo(text(Report(findings, len(found))))
    left = sum(bool(each.counts) and not each.written for each in found)
    click.echo(_summary(found, left, apply=apply))
    return ExitCode.FINDINGS if left or findings else ExitCode.CLEAN


def _told(each: Repaired) -> Iterator[str]:
    for change in each.changes:
        yield f"{each.file}:{change.line}:"
        yield f"  - {change.before}"
        yield f"  + {change.after}"
    if each.counts:
        names = ", ".join(f"{name} ({count})" for name, count in each.counts.items())
        yield f"{each.file}: {names}."


def _summary(found: list[Repaired], left: int, *, apply: bool) -> str:
    written = sum(each.written for each in found)
    if apply:
        return f"Đã sửa {written}/{len(found)} tệp." if written else "Không có gì phải sửa."
    if left:
        return f"Có chỗ sửa được ở {left}/{len(found)} tệp. Ghi vào tệp: thêm --apply."
    return "Không có gì phải sửa."
