"""Writes ``docs/quy-tac.md``: every rule with its page, word for word from the rules.

Run as ``python docs/make_quy_tac.py``. The order is that of the tables of rules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from gnbv_docgen.report.report import SEVERITY_WORDS  # noqa: E402 - from this checkout
from gnbv_docgen.rules.loading import every_rule  # noqa: E402

TARGET = REPOSITORY / "docs" / "quy-tac.md"

INTRODUCTION = """\
<!-- Tệp này do docs/make_quy_tac.py viết ra từ gnbv_docgen/rules/; đừng sửa tay. -->

# Quy tắc thể thức và nội dung

`gnbv check` đối chiếu tệp Word với Nghị định 30/2020/NĐ-CP theo các quy tắc thể thức (TT), và đọc
kế hoạch, tệp Word như một đồng nghiệp cẩn thận theo các quy tắc nội dung (ND). Mã của một quy tắc
không bao giờ đổi. Xem một quy tắc ngay trên máy: `gnbv explain TT046`.

- **Lỗi**: Nghị định viết “phải” hoặc nêu rõ khoảng, cỡ, kiểu. **Cảnh báo**: Nghị định để ngỏ, hoặc
  thực tế nhiều nơi làm khác; về nội dung: điều người đọc kỹ sẽ hỏi lại. **Gợi ý**: nên xem, hoặc
  quy tắc chưa chắc; một quy tắc mức cao hơn cũng chỉ gợi ý ở chỗ nó không chắc.
- Điều mà Nghị định không quy định (gạch đầu dòng, kiểu bảng, dấu DỰ THẢO, dòng trống, khoảng ký)
  thì không bao giờ bị báo.
- Mỗi quy tắc cho một trong bốn kết quả: *đạt*, *vi phạm*, *không áp dụng* (văn bản không có thành
  phần ấy), *chưa đánh giá được* (tệp không cho biết, hoặc chưa chắc dòng ấy là thành phần nào).
- Bỏ qua một quy tắc: `gnbv check --ignore TT158`; chỉ xét vài quy tắc: `gnbv check --select TT04`.
  Đặt sẵn cho cả thư mục bằng tệp `gnbv.toml`: `ignore = ["TT158"]`.
- Giữ nguyên một chỗ mà quy tắc nội dung báo: thêm vào kế hoạch mục `bo_qua_quy_tac` với
  `ma_quy_tac`, `cum_tu` ở chỗ ấy và `ly_do`.
"""

# The first code of each group of the table, and the group's name.
GROUPS = {
    "TT001": "Trang giấy, phông chữ",
    "TT011": "Số trang",
    "TT030": "Ô 1: Quốc hiệu, Tiêu ngữ",
    "TT050": "Ô 2: tên cơ quan",
    "TT070": "Ô 3: số, ký hiệu",
    "TT090": "Ô 4: địa danh, thời gian",
    "TT110": "Ô 5a, 5b: tên loại, trích yếu",
    "TT136": "Ô 6: căn cứ",
    "TT150": "Ô 6: lời văn",
    "TT160": "Ô 6: tiêu đề, số thứ tự",
    "TT180": "Ô 9a: Kính gửi",
    "TT190": "Ô 9b: Nơi nhận",
    "TT210": "Ô 7a, 7b: người ký",
    "TT240": "Phụ lục",
    "TT260": "Ô 10a, 10b, 11, 13: dấu chỉ, địa chỉ liên hệ",
    "TT280": "Bản trình ký",
    "TT300": "Ô 6: điều, khoản",
    "TT310": "Ô 14: thông tin chữ ký số",
    "TT320": "Bản sao",
    "ND001": "Nội dung: viện dẫn",
    "ND030": "Nội dung: sổ văn bản",
    "ND040": "Nội dung: ngày, năm",
    "ND060": "Nội dung: tên gọi",
    "ND080": "Nội dung: số liệu",
    "ND110": "Nội dung: câu chữ",
    "ND140": "Nội dung: bố cục",
    "ND150": "Nội dung: từ và tên gọi hay sai",
    "ND160": "Nội dung: phân công",
}


def page() -> str:
    """The whole file."""
    return "\n".join([INTRODUCTION, *_list(), *_pages()])


def _list() -> Iterator[str]:
    yield "## Danh sách\n"
    yield "| Mã | Mức | Quy tắc tìm lỗi |"
    yield "|---|---|---|"
    for rule in every_rule():
        code = f"[{rule.code}](#{rule.code.lower()})"
        yield f"| {code} | {SEVERITY_WORDS[rule.severity]} | {rule.page.title} |"
    yield ""


def _pages() -> Iterator[str]:
    for rule in every_rule():
        if rule.code in GROUPS:
            yield f"## {GROUPS[rule.code]}\n"
        page = rule.page
        yield f'### <a id="{rule.code.lower()}"></a>{rule.code}: {page.title}\n'
        clause = f" {rule.clause[0].upper()}{rule.clause[1:]}." if rule.clause else ""
        yield f"*Mức: {SEVERITY_WORDS[rule.severity]}.*{clause}\n"
        yield f"- **Căn cứ:** {page.basis}"
        yield f"- **Vì sao:** {page.why}"
        yield f"- **Cách sửa:** {page.mend}\n"


if __name__ == "__main__":
    TARGET.write_text(page(), encoding="utf-8")
