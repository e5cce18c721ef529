from tests.rules.contents import document

BROKEN = [
    ("Hoàn thành năm 2260; trong năm 2025.", ["năm 2260"]),
    ("Hoàn thành trước ngày 31/4/2026.", ["ngày 31/4/2026"]),
    ("Báo cáo trước ngày 30 tháng 02 năm 2026.", ["ngày 30 tháng 02 năm 2026"]),
    (document([["Thời gian"], ["29/02/2026"]]),
     ["29/02/2026"]),
]  # fmt: skip

CLEAN = [
    "Khởi nghĩa năm 1885; đền xây từ năm 1054.",
    "Hoàn thành trước ngày 30/4/2026; ngày 29/02/2028.",
    "Tỷ lệ 31/45 hộ; số 12/2026; đường 30/4.",
    "Ngày … tháng … năm 2026.",
]
