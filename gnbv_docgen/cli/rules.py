"""``gnbv rules``: the list of all format rules."""

from __future__ import annotations

import click


@click.command("rules", options_metavar="[TÙY CHỌN]")
def command() -> int:
    """Liệt kê các quy tắc thể thức: mã, mức độ, lỗi mà quy tắc tìm."""
    from gnbv_docgen.report.report import SEVERITY_WORDS
    from gnbv_docgen.rules.loading import rules

    for rule in rules():
        click.echo(f"{rule.code}  {SEVERITY_WORDS[rule.severity]:<8}  {rule.page.title}")
    click.echo(f"\n{len(rules())} quy tắc. Xem một quy tắc: gnbv explain MÃ.")
    return 0
