"""A small plan for tests that need one and do not care what it says."""

from __future__ import annotations

from pathlib import Path

_PLAN = """\
loai_ke_hoach: tu_do
nam_ke_hoach: 2026
co_quan_ban_hanh:
  ten_co_quan: Ủy ban nhân dân xã An Bình
  ky_hieu_viet_tat: UBND
dia_danh: An Bình
so_van_ban: "12"
ngay_ban_hanh: 05/01/2026
trich_yeu: {subject}
can_cu:
  - Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về trồng cây
mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch với các nội dung sau
noi_dung:
  - tieu_de: Việc phải làm
    noi_dung:
      - Trồng cây ở đường thôn
      - Dọn vệ sinh nhà văn hóa
noi_nhan:
  - Thường trực Đảng ủy
  - "Lưu: VT"
nguoi_ky:
  quyen_han: TM. Ủy ban nhân dân
  chuc_vu: Chủ tịch
  ho_ten: Lê Văn Bình
"""


def small_plan(subject: str = "Vệ sinh đường thôn") -> str:
    """The text of a plan without findings; ``subject`` is its trích yếu."""
    return _PLAN.format(subject=subject)


def write_plan(path: Path, subject: str = "Vệ sinh đường thôn") -> Path:
    """Write the small plan to ``path``, whose folder is made; returns ``path``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(small_plan(subject), encoding="utf-8")
    return path
