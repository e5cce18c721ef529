"""``gnbv build``: from plans to Word files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from gnbv_docgen.cli.output import WholeNumber, conclude, format_option

if TYPE_CHECKING:
    from gnbv_docgen.workspace.build import Outcome

_NAMED = 20  # how many written files are worth naming one by one


@click.command("build", options_metavar="[TÙY CHỌN]")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path),
                metavar="ĐƯỜNG_DẪN...")  # fmt: skip
@click.option("-o", "folder", type=click.Path(path_type=Path), metavar="THƯ_MỤC",
              help="Ghi các tệp Word vào thư mục này thay vì cạnh kế hoạch.")  # fmt: skip
@click.option("-j", "processes", type=WholeNumber(min=1), default=1, show_default=True,
              metavar="N", help="Số tiến trình cùng làm khi có nhiều kế hoạch.")  # fmt: skip
@click.option("--check", "only_check", is_flag=True,
              help="Không ghi gì; báo lỗi nếu tệp Word còn thiếu, đã cũ, bị sửa tay.")  # fmt: skip
@click.option("--force", is_flag=True,
              help="Ghi đè cả tệp Word đã sửa tay, sau khi lưu một bản sao.")  # fmt: skip
@click.option("--template", type=click.Path(path_type=Path), metavar="TỆP",
              help="Dùng mẫu Word này (xem gnbv template export).")  # fmt: skip
@format_option
def command(
    paths: tuple[Path, ...],
    folder: Path | None,
    processes: int,
    only_check: bool,
    force: bool,
    template: Path | None,
    shape: str,
) -> int:
    """Dựng tệp Word từ kế hoạch.

    ĐƯỜNG_DẪN là tệp kế hoạch (.yaml) hoặc thư mục có các kế hoạch. Tệp đã mới thì để yên; tệp bị
    sửa tay không bao giờ bị ghi đè: bản dựng mới nằm bên cạnh, tên có đuôi “.moi”. Nội dung kế
    hoạch và thể thức văn bản dựng ra được kiểm tra như gnbv check; điều các quy tắc báo không ngăn
    việc ghi tệp.
    """
    from gnbv_docgen.cli.progress import progress
    from gnbv_docgen.report.report import Report
    from gnbv_docgen.workspace.build import Order
    from gnbv_docgen.workspace.checked import gathered
    from gnbv_docgen.workspace.discovery import discover
    from gnbv_docgen.workspace.jobs import build_all, obstacles
    from gnbv_docgen.workspace.settings import load

    settings = load(Path.cwd())
    plans = discover(paths)
    order = Order(folder, template, check=only_check, force=force, settings=settings)
    if found := obstacles(plans, order):
        return conclude(Report(tuple(found), len(plans)), shape)
    outcomes = list(progress(build_all(plans, order, processes), len(plans), "Dựng văn bản"))
    checked = (each for outcome in outcomes for each in outcome.checked)
    report = gathered(checked, tuple(_notes(outcomes)))
    return conclude(report, shape, strict=settings.strict)


def _notes(outcomes: list[Outcome]) -> list[str]:
    from gnbv_docgen.workspace.guard import Status

    written = [path for outcome in outcomes for path in outcome.written]
    current = sum(outcome.status is Status.CURRENT for outcome in outcomes)
    if len(written) > _NAMED:
        notes = [f"Đã ghi {len(written)} tệp Word."]
    else:
        notes = [f"Đã ghi: {path.as_posix()}" for path in written]
    if current:
        notes.append(f"Đã mới, không phải ghi: {current} tệp Word.")
    return notes
