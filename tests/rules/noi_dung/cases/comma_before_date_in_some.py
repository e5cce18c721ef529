from tests.rules.contents import document

TWO = "Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Nghị quyết số 71/NQ-CP ngày 01/4/2025."

BROKEN = [
    (TWO, [","]),
    (document("Kế hoạch số 1/KH-UBND ngày 02/01/2026.", "Kế hoạch số 2/KH-UBND, ngày 03/01/2026.",
              "Kế hoạch số 3/KH-UBND, ngày 04/01/2026."), [","]),
    (document("Theo Kế hoạch số 2/KH-UBND, ngày 03/01/2026.",
              bases=["Căn cứ Kế hoạch số 1/KH-UBND ngày 02/01/2026;"]), [","]),
]  # fmt: skip

CLEAN = [
    "Nghị quyết số 57-NQ/TW, ngày 22/12/2024; Nghị quyết số 71/NQ-CP, ngày 01/4/2025.",
    "Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị quyết số 71/NQ-CP ngày 01/4/2025.",
    "Nghị quyết số 57-NQ/TW, Nghị quyết số 71/NQ-CP ngày 01/4/2025.",
]
