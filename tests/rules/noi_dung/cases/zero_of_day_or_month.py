from tests.rules.contents import document

BROKEN = [
    ("Quyết định số 73-QĐ/ĐU ngày 16/08/2023; Kế hoạch số 35/KH-UBND ngày 30/5/2023.",
     ["ngày 16/08/2023"]),
    ("Trước ngày 9/4/2026 và ngày 15/1/2026.", ["ngày 9/4/2026", "ngày 15/1/2026"]),
    ("Ngày 5 tháng 01 năm 2026; ngày 09 tháng 04 năm 2026.",
     ["Ngày 5 tháng 01 năm 2026", "ngày 09 tháng 04 năm 2026"]),
    (document([["Hạn"], ["15/09/2026"]]), ["15/09/2026"]),
]  # fmt: skip

CLEAN = [
    "Ngày 05/01/2026, 16/8/2026, ngày 09 tháng 4 năm 2026, ngày 12/10/2026.",
    "Từ ngày 1/9 đến ngày 5/10/2026; tháng 5/2026; quý I/2026.",
    "Tỷ lệ 5/8 hộ; số 3/2026.",
]
