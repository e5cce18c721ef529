"""``gnbv rules``: the list of all rules."""

from __future__ import annotations

import click


@click.command("rules", options_metavar="[TÙY CHỌN]")
def command() -> int:
    """Liệt kê các quy tắc thể thức (TT) và nội dung (ND).

    Mỗi dòng một quy tắc: mã, mức độ, lỗi mà quy tắc tìm.
    """
    from gnbv_docgen.report.report import SEVERITY_WORDS
    from gnbv_docgen.rules.loading import every_rule

    for rule in every_rule():
        click.echo(f"{rule.code}  {SEVERITY_WORDS[rule.severity]:<8}  {rule.page.title}")
    click.echo(f"\n{len(every_rule())} quy tắc. Xem một quy tắc: gnbv explain MÃ.")
    return 0
