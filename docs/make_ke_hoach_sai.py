"""The faulty plan of the officers' guide: a clean one, with the slips of a file copied over.

Run as ``python docs/make_ke_hoach_sai.py FILE`` to have it as a file.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final, NamedTuple

PLAN: Final = Path(__file__).resolve().parent / "hinh" / "sua-chua-nha-o.yaml"
NAME: Final = "ke-hoach-2026.yaml"
_WAIVERS: Final = "bo_qua_quy_tac:"


class Departure(NamedTuple):
    """What is written instead of what; ``marked``, which begins there, is what the picture marks.

    ``number`` is that of the place in the picture and in the guide's table. Where both are the
    same, the clean plan keeps the words and says why.
    """

    number: int
    right: str
    wrong: str
    marked: str


DEPARTURES: Final = (
    Departure(
        1,
        "luat-72-2025-qh15",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025",
        "Luật Tổ chức chính quyền địa phương",
    ),
    Departure(
        2,
        "qd-417-2026-bnnmt",
        "Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương "
        "trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025",
        "Quyết định số 90/QĐ-TTg",
    ),
    Departure(3, "Kế hoạch số 112/KH", "Kế hoạch 112/ KH", "Kế hoạch 112/ KH-UBND"),
    Departure(4, "năm {nam_ke_hoach} như sau", "năm 2025 như sau", "2025"),
    Departure(5, "nhà ở, hoàn", "nhà ở , hoàn", " ,"),
    Departure(6, "trước ngày 30/11", "trước ngày 31/11", "ngày 31/11/2026"),
    Departure(7, "trước ngày 28/02/2026", "trước ngày 28/02/2026", "ngày 28/02/2026"),
    Departure(8, "xuống cấp của từng", "xuống cấp của của từng", "của của"),
    Departure(9, "trong Nhân dân", "trong nhân dân", "nhân dân"),
    Departure(10, "Kinh phí\n    noi_dung: Từ nguồn vận động.", "Kinh phí", "Kinh phí"),
)


def clean() -> str:
    """The plan without slips; the comments in front are not shown."""
    lines = PLAN.read_text("utf-8").splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("#"))


def faulty() -> str:
    """The plan with all departures, and without what keeps a place."""
    text = clean()
    text = text[: text.index(_WAIVERS)]
    for departure in DEPARTURES:
        assert departure.right in text, f"departure {departure.number} changes nothing"
        text = text.replace(departure.right, departure.wrong, 1)
    return text


def places() -> list[tuple[int, int]]:
    """Line and column, from 1, of what each departure marks in the faulty plan."""
    text = faulty()
    found = []
    for departure in DEPARTURES:
        at = text.index(departure.marked, text.index(departure.wrong))
        before = text[:at]
        found.append((before.count("\n") + 1, at - before.rfind("\n")))
    return found


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(faulty(), "utf-8")
