"""A small register for the cases of the rules on it; its documents are invented but for two."""

from __future__ import annotations

from gnbv_docgen.findings import Place
from gnbv_docgen.plan.register.document import Document
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.viet.dates import PartialDate

_HERE = Place("van-ban/a.yaml", 1, 1)
_CHECKED = PartialDate(24, 11, 2027)

REGISTER = Register(
    (
        Document(
            "qd-15-2022-ttg", _HERE, "Quyết định", "15/QĐ-TTg", PartialDate(18, 1, 2022),
            "Thủ tướng Chính phủ", "phê duyệt Chương trình hỗ trợ nhà ở cho hộ nghèo",
            in_force=PartialDate(18, 1, 2022), until=PartialDate(31, 12, 2025),
            replaced_by=("qd-16-2026-ttg",), verified=_CHECKED,
        ),
        Document(
            "qd-16-2026-ttg", _HERE, "Quyết định", "16/QĐ-TTg", PartialDate(5, 1, 2026),
            "Thủ tướng Chính phủ", "phê duyệt Chương trình nhà ở cho hộ khó khăn",
            in_force=PartialDate(5, 1, 2026), verified=_CHECKED,
        ),
        Document(
            "nd-71-2024-cp", _HERE, "Nghị định", "71/2024/NĐ-CP", PartialDate(27, 1, 2024),
            "Chính phủ", "quy định về rà soát hộ nghèo", in_force=PartialDate(1, 3, 2024),
            amended_by=("nd-72-2025-cp",), verified=_CHECKED,
        ),
        Document(
            "nd-72-2025-cp", _HERE, "Nghị định", "72/2025/NĐ-CP", PartialDate(2, 2, 2025),
            "Chính phủ", "sửa đổi Nghị định số 71/2024/NĐ-CP", in_force=PartialDate(1, 4, 2025),
            verified=_CHECKED,
        ),
        Document(
            "luat-nha-o", _HERE, "Luật", "27/2023/QH15", PartialDate(27, 11, 2023), "Quốc hội",
            "Nhà ở", in_force=PartialDate(1, 1, 2025), verified=_CHECKED,
        ),
    )
)  # fmt: skip
