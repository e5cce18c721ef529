"""Findings about documents on disk: one table, codes XUAT001 and up, never reused."""

from __future__ import annotations

from typing import NamedTuple

from gnbv_docgen.findings import Finding, Place, Severity


class Code(NamedTuple):
    """Severity and message of a code; the message's names are filled by :func:`finding`."""

    severity: Severity
    message: str


_ERROR = Severity.ERROR

CODES: dict[str, Code] = {
    "XUAT001": Code(
        _ERROR,
        "Kế hoạch này và “{other}” cùng ra một tệp Word “{document}”. Hãy đổi tên một trong hai, "
        "hoặc dựng riêng vào hai thư mục (-o).",
    ),
    "XUAT002": Code(
        _ERROR,
        "Tên “{name}” dành cho tệp mà gnbv ghi bên cạnh tệp của bạn (….moi, ….sao-luu-1). "
        "Hãy đặt tên khác cho kế hoạch.",
    ),
    "XUAT003": Code(
        _ERROR,
        "Tệp Word “{document}” đã được sửa tay nên được giữ nguyên; bản dựng mới nằm ở “{beside}”. "
        "Hãy chép phần sửa tay vào kế hoạch, hoặc chạy lại với --force để ghi đè (bản cũ được sao "
        "lưu).",
    ),
    "XUAT004": Code(
        _ERROR,
        "Tệp Word “{document}” không do gnbv dựng nên được giữ nguyên; bản dựng mới nằm ở "
        "“{beside}”. Hãy dời tệp cũ đi, hoặc chạy lại với --force để ghi đè (bản cũ được sao lưu).",
    ),
    "XUAT005": Code(
        _ERROR,
        "Không ghi được “{document}”: {reason}. Tệp cũ còn nguyên. Nếu tệp đang mở trong Word thì "
        "hãy đóng lại rồi chạy lại; nếu không, hãy xem quyền ghi của thư mục.",
    ),
    "XUAT006": Code(_ERROR, "Không đọc được “{name}”: {reason}. Hãy xem quyền đọc của tệp."),
    "XUAT007": Code(_ERROR, "Không dựng được tệp Word của kế hoạch này. {reason}"),
    "XUAT008": Code(_ERROR, "Chưa có tệp Word “{document}”. Hãy chạy gnbv build."),
    "XUAT009": Code(_ERROR, "Tệp Word “{document}” đã cũ: {reason}. Hãy chạy gnbv build."),
    "XUAT010": Code(
        _ERROR,
        "Tệp Word “{document}” đã được sửa tay, không còn là bản mà kế hoạch này dựng ra. Hãy chép "
        "phần sửa tay vào kế hoạch rồi dựng lại.",
    ),
    "XUAT011": Code(
        _ERROR,
        "Tệp Word “{document}” không do gnbv dựng. Hãy dời tệp đi, hoặc đổi tên kế hoạch.",
    ),
    "XUAT012": Code(_ERROR, "Không kiểm tra được tệp này. {reason}"),
}


def finding(code: str, file: str, label: str = "", **values: str) -> Finding:
    """The finding ``code`` about the plan ``file``; ``values`` fill the message's names."""
    entry = CODES[code]
    return Finding(code, entry.severity, entry.message.format(**values), Place(file, label=label))
