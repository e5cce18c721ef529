"""``gnbv check``: reads plans and Word files and says what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import click

from gnbv_docgen.cli.output import conclude, format_option


class Codes(click.ParamType[tuple[str, ...]]):
    """Codes of rules, or beginnings of such, parted by commas."""

    name = "mã"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """The codes in ``value``; fails for one that no rule's code begins with."""
        from gnbv_docgen.rules.loading import unknown_codes

        codes = tuple(code.strip().upper() for code in str(value).split(",") if code.strip())
        unknown = unknown_codes(codes)
        if unknown:
            self.fail(f"không có quy tắc “{unknown[0]}”. Xem: gnbv rules.", param, ctx)
        return codes


@click.command("check", options_metavar="[TÙY CHỌN]")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path),
                metavar="ĐƯỜNG_DẪN...")  # fmt: skip
@format_option
@click.option("--select", type=Codes(), multiple=True, metavar="MÃ,...",
              help="Chỉ xét các quy tắc này: ND, TT04, TT046.")  # fmt: skip
@click.option("--ignore", type=Codes(), multiple=True, metavar="MÃ,...",
              help="Bỏ qua các quy tắc này.")  # fmt: skip
@click.option("--strict", is_flag=True, help="Coi cảnh báo là lỗi.")
def command(
    paths: tuple[Path, ...],
    shape: str,
    select: tuple[tuple[str, ...], ...],
    ignore: tuple[tuple[str, ...], ...],
    strict: bool,
) -> int:
    """Kiểm tra kế hoạch, sổ văn bản và tệp Word, không ghi gì.

    ĐƯỜNG_DẪN là tệp kế hoạch (.yaml), tệp Word (.docx), sổ văn bản (thư mục van-ban) hoặc thư mục
    có các tệp ấy. Thể thức (TT) theo Nghị định 30/2020/NĐ-CP, nội dung (ND) như một người đọc kỹ;
    xem từng quy tắc bằng gnbv explain. Tệp gnbv.toml (hoặc mục [tool.gnbv] của pyproject.toml) đặt
    sẵn select, ignore, strict.
    """
    from gnbv_docgen.cli.progress import progress
    from gnbv_docgen.workspace.check import check
    from gnbv_docgen.workspace.checked import gathered
    from gnbv_docgen.workspace.discovery import discover
    from gnbv_docgen.workspace.settings import load

    options = sum(select, ()), sum(ignore, ())
    settings = load(Path.cwd()).with_options(*options, strict=strict)
    found = discover(paths, documents=True)
    checked = progress(check(found, settings), len(found), "Kiểm tra")
    return conclude(gathered(checked), shape, strict=settings.strict)
