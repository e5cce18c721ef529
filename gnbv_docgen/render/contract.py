"""What a Word template may name, and what it must have: the other side of the contract.

:mod:`gnbv_docgen.render.context` fills the names; here a template is held against them before an
unlucky plan is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from jinja2 import meta, nodes

from gnbv_docgen.docx.package import Package, PackageError
from gnbv_docgen.findings import Finding, Place, Severity
from gnbv_docgen.plan.blocks import BlockKind
from gnbv_docgen.render.engine import Template
from gnbv_docgen.render.faults import TemplateError, part_label, words_of
from gnbv_docgen.render.layout_facts import RULES
from gnbv_docgen.render.prepared import Part, Prepared
from gnbv_docgen.render.sandbox import TemplateSandbox
from gnbv_docgen.viet.nearest import nearest

NAMES_OFFERED = (
    "co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh", "ngay_ban_hanh",
    "ten_loai", "trich_yeu", "ban_hanh_kem_theo", "kinh_gui", "muc_do_khan", "pham_vi_luu_hanh",
    "du_thao", "blocks",
    "noi_nhan", "co_nguoi_ky", "quyen_han", "chuc_vu", "chuc_danh_khac", "ho_ten", "phu_luc",
)  # fmt: skip
# How many names a loop over each of these unpacks.
UNPACKED = {"blocks": 2, "phu_luc": 5}
REQUIRED_STYLES = {
    "CanCu": "GNBV Căn cứ",
    "DoanVan": "GNBV Đoạn văn",
    "PhanChu": "GNBV Phần A",
    "PhanNhan": "GNBV Phần nhãn",
    "PhanTen": "GNBV Phần tên",
    "MucLaMa": "GNBV Mục I",
    "MucSo": "GNBV Mục 1",
    "MucSoCon": "GNBV Mục 1.1",
    "MucChu": "GNBV Mục a",
    "MucNhan": "GNBV Mục không số",
    "KhoanDiem": "GNBV Khoản điểm",
    "GachDau": "GNBV Gạch đầu dòng",
    "DauCong": "GNBV Dấu cộng",
    "BangTen": "GNBV Tên bảng",
    "BangDonVi": "GNBV Đơn vị tính",
    "BangBieu": "GNBV Bảng biểu",
    "BangCach": "GNBV Cách bảng",
    "BangGhiChu": "GNBV Ghi chú bảng",
    "BangChu": "GNBV Bằng chữ",
    "DoanKet": "GNBV Đoạn kết",
    "OTieuDe": "GNBV Ô tiêu đề",
    "OChu": "GNBV Ô chữ",
    "OGiua": "GNBV Ô giữa",
    "OSo": "GNBV Ô số",
    "ONhom": "GNBV Ô nhóm",
    "OTong": "GNBV Ô tổng",
    "OTongSo": "GNBV Ô tổng số",
    "NhanManhDam": "GNBV Nhấn mạnh đậm",
    "NhanManhNghieng": "GNBV Nhấn mạnh nghiêng",
    "NhanManhDamNghieng": "GNBV Nhấn mạnh đậm nghiêng",
}
_RULE_PLACES = {
    "ke_co_quan": "dưới tên cơ quan",
    "ke_trich_yeu": "dưới trích yếu",
    "ke_ban_hanh": "dưới dòng kèm theo quyết định",
    "ke_phu_luc": "dưới tên phụ lục",
}
_STYLES_PART = "word/styles.xml"
_ERROR, _WARNING, _INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


def check_template(data: bytes, file: str) -> list[Finding]:
    """What is wrong with the Word template ``data``, whose name is ``file``.

    Codes MAU001 and up. A template that cannot be used at all is one finding, not an exception.
    """
    from gnbv_docgen.render.plain import prepare

    try:
        prepared = prepare(data)
        Template(data, prepared)
        styles = Package(data).read(_STYLES_PART).decode("utf-8", errors="replace")
    except (TemplateError, PackageError) as error:
        part = error.part if isinstance(error, TemplateError) else ""
        return [Finding("MAU001", _ERROR, str(error), Place(file, label=part))]
    found = [*_names(prepared), *_blocks(prepared), *_styles(styles), *_layout(prepared)]
    return [
        Finding(code, severity, message, Place(file, label=label))
        for code, severity, message, label in found
    ]


_Found = tuple[str, Severity, str, str]


def _names(prepared: Prepared) -> Iterator[_Found]:
    sandbox = TemplateSandbox()
    used: set[str] = set()
    for part in prepared.parts:
        names = meta.find_undeclared_variables(sandbox.parse(part.text))
        used |= names
        for name in sorted(names.difference(NAMES_OFFERED)):
            meant = nearest(name, NAMES_OFFERED)
            hint = f"; có phải ý bạn là “{meant}”?" if meant else ""
            message = f"Mẫu gọi tên “{name}”, gần “{_near(part, name)}”, mà kế hoạch không có"
            yield "MAU002", _ERROR, f"{message}{hint or '.'}", part_label(part.name)
    for name in NAMES_OFFERED:
        if name not in used:
            yield "MAU003", _INFO, f"Mẫu không in “{name}”.", ""


def _near(part: Part, name: str) -> str:
    tag = re.search(rf"\{{[{{%][^{{}}]*\b{name}\b", part.text)
    start = part.text.rfind("<w:p", 0, tag.start()) if tag else 0
    return words_of(part.text[start : part.text.find("</w:p>", start)])


def _blocks(prepared: Prepared) -> Iterator[_Found]:
    """Loops unpack what they are given, and know every kind of block."""
    document = prepared.parts[0]
    label = part_label(document.name)
    for loop in TemplateSandbox().parse(document.text).find_all(nodes.For):
        name = loop.iter.name if isinstance(loop.iter, nodes.Name) else ""
        names = loop.target.items if isinstance(loop.target, nodes.Tuple) else [loop.target]
        if name in UNPACKED and len(names) != UNPACKED[name]:
            message = f"Vòng lặp qua “{name}” phải nhận {UNPACKED[name]} tên, đang là {len(names)}."
            yield "MAU004", _ERROR, message, label
        if name == "blocks":
            handled = {
                str(constant.value)
                for comparison in loop.find_all(nodes.Compare)
                for constant in comparison.find_all(nodes.Const)
            }
            yield from ((*found, label) for found in _kinds(handled))


def _kinds(handled: set[str]) -> Iterator[tuple[str, Severity, str]]:
    kinds: tuple[str, ...] = get_args(BlockKind)
    for kind in kinds:
        if kind not in handled:
            message = f"Vòng lặp qua “blocks” không có đoạn mẫu cho “{kind}”."
            yield "MAU005", _ERROR, message
    for word in sorted(handled.difference(kinds)):
        meant = nearest(word, kinds)
        hint = f" Có phải ý bạn là “{meant}”?" if meant else ""
        yield "MAU006", _WARNING, f"Không có loại đoạn nào tên “{word}”.{hint}"


def _styles(styles: str) -> Iterator[_Found]:
    present = set(re.findall(r'w:styleId="([^"]*)"', styles))
    for style, name in REQUIRED_STYLES.items():
        if style not in present:
            message = (
                f"Mẫu thiếu kiểu chữ “{name}” (mã {style}). Hãy lấy lại kiểu này từ mẫu gốc "
                "(gnbv template export)."
            )
            yield "MAU007", _ERROR, message, _STYLES_PART


def _layout(prepared: Prepared) -> Iterator[_Found]:
    label = part_label(prepared.parts[0].name)
    drawn = {rule.alt for rule in prepared.rules}
    for alt in RULES:
        if alt not in drawn:
            message = (
                f"Không có đường kẻ {_RULE_PLACES[alt]}. Đường kẻ ấy phải có văn bản thay thế "
                f"(Alt Text) là “{alt}” thì mới được kẻ dài theo chữ."
            )
            yield "MAU008", _WARNING, message, label
    if not prepared.signature:
        message = (
            "Không thấy bảng có nơi nhận và chữ ký (bảng có thẻ “noi_nhan”), nên không giữ được "
            "chữ ký cùng trang với đoạn cuối."
        )
        yield "MAU009", _WARNING, message, label
    for width, page in ((prepared.portrait_mm, "dọc"), (prepared.landscape_mm, "ngang")):
        if not width:
            message = f"Không có phần nào trang {page}; phụ lục trang {page} sẽ không dựng được."
            yield "MAU010", _ERROR, message, label
    if prepared.plain_because:
        message = (
            "Bảng hoặc chú thích trong mẫu thay đổi số ô theo kế hoạch, nên mỗi văn bản dựng chậm "
            "hơn chừng mười lăm lần; kết quả không đổi."
        )
        yield "MAU011", _INFO, message, label
