from tests.rules.contents import document

BROKEN = [
    ("Kế hoạch số 5/KH-UBND ngày 02/01/2026; Kế hoạch số 6/KH-UBND ngày 03 tháng 01 năm 2026; Kế hoạch số 7/KH-UBND ngày 04/01/2026.",
     ["ngày 03 tháng 01 năm 2026"]),
    ("Kế hoạch số 5/KH-UBND ngày 02/01/2026. Kế hoạch số 6/KH-UBND ngày 03 tháng 01 năm 2026.",
     ["ngày 03 tháng 01 năm 2026"]),
    (document("Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 và Nghị quyết số 71/NQ-CP ngày 01 tháng "
              "4 năm 2025.", "Kế hoạch số 5/KH-UBND ngày 02/01/2026."), ["ngày 02/01/2026"]),
]  # fmt: skip

CLEAN = [
    "Kế hoạch số 5/KH-UBND ngày 02/01/2026; Kế hoạch số 6/KH-UBND ngày 03/01/2026.",
    document("Kế hoạch số 5/KH-UBND ngày 02/01/2026.",
             bases=["Căn cứ Kế hoạch số 6/KH-UBND ngày 03 tháng 01 năm 2026;"]),
    "Kế hoạch số 5/KH-UBND ngày 02/01/2026; hoàn thành trước ngày 15 tháng 12 năm 2026.",
]
