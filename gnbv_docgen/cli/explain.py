"""``gnbv explain``: the page of one rule."""

from __future__ import annotations

import click


@click.command("explain", options_metavar="[TÙY CHỌN]")
@click.argument("code", metavar="MÃ")
def command(code: str) -> int:
    """Giải thích một quy tắc: căn cứ, vì sao, cách sửa.

    MÃ là mã trong ngoặc vuông của báo cáo, như TT046, ND111.
    """
    from gnbv_docgen.errors import FatalError
    from gnbv_docgen.report.report import SEVERITY_WORDS
    from gnbv_docgen.rules.loading import codes, every_rule
    from gnbv_docgen.viet.nearest import nearest

    wanted = code.strip().upper()
    rule = next((rule for rule in every_rule() if rule.code == wanted), None)
    if rule is None:
        near = nearest(wanted, codes())
        hint = f" Có phải ý bạn là {near}?" if near else ""
        raise FatalError(f"Không có quy tắc “{code}”.{hint} Xem tất cả: gnbv rules.")
    page = rule.page
    click.echo(f"{rule.code} ({SEVERITY_WORDS[rule.severity]}): {page.title}.\n")
    click.echo(f"Căn cứ: {rule.clause}.\n  {page.basis}\n" if rule.clause else f"{page.basis}\n")
    click.echo(f"Vì sao: {page.why}\n")
    click.echo(f"Cách sửa: {page.mend}")
    return 0
