"""``gnbv new``: a new plan file to fill in."""

from __future__ import annotations

import click
from click.types import StringParamType

from gnbv_docgen.cli.output import WholeNumber
from gnbv_docgen.errors import ExitCode


class KindName(StringParamType):
    """The name of a kind of plan; the kinds are read only when they are needed."""

    name = "loại kế hoạch"

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """``value`` itself when there is such a kind."""
        kinds = _kinds()
        if value not in kinds:
            from gnbv_docgen.viet.nearest import nearest

            near = nearest(value, kinds)
            hint = f" Có phải ý bạn là “{near}”?" if near else ""
            self.fail(
                f"không có loại kế hoạch “{value}”; các loại: {', '.join(kinds)}.{hint}", param, ctx
            )
        return value


class CommandWithKinds(click.Command):
    """A command whose help says what each kind of plan is."""

    def format_epilog(
        self,
        ctx: click.Context,  # noqa: ARG002 - click's signature
        formatter: click.HelpFormatter,
    ) -> None:
        """Write the names of the kinds with their titles."""
        from gnbv_docgen.workspace.library import library

        with formatter.section("Loại kế hoạch"):
            formatter.write_dl([(name, library().kind(name).title) for name in _kinds()])


def _kinds() -> list[str]:
    from gnbv_docgen.workspace.library import library

    return library().kind_names


@click.command("new", cls=CommandWithKinds, options_metavar="[TÙY CHỌN]")
@click.argument("name", metavar="TÊN")
@click.option("--kind", type=KindName(), required=True, metavar="LOẠI", help="Loại kế hoạch.")
@click.option("--year", type=WholeNumber(1900, 2999), metavar="NĂM",
              help="Năm của kế hoạch; không ghi thì là năm nay.")  # fmt: skip
def command(name: str, kind: str, year: int | None) -> int:
    """Tạo tệp kế hoạch mới để điền.

    TÊN là tên tệp, có thể kèm thư mục (plans/2026/giam-ngheo), hoặc trích yếu viết đủ dấu, đặt
    trong dấu nháy ("Giảm nghèo bền vững năm 2026"). Tệp đã có không bao giờ bị ghi đè.
    """
    from datetime import date

    from gnbv_docgen.workspace.starter import create

    made = create(name, kind, year or date.today().year)
    click.echo(f"Đã ghi: {made.path.as_posix()}")
    if made.schemas is not None:
        click.echo(f"Đã chép lược đồ cho trình soạn thảo vào: {made.schemas.as_posix()}")
    click.echo(f"Hãy điền các chỗ “…”, rồi chạy: gnbv check {made.path.as_posix()}")
    return ExitCode.CLEAN
