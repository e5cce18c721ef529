from tests.rules.contents import document

BROKEN = [
    (document("Giai đoạn 2021 - 2025 và giai đoạn 2021-2025; giai đoạn 2022-2025.",
              "Chuẩn nghèo giai đoạn 2021-2025."),
     ["2021-2025", "2022-2025"]),
    ("Giai đoạn 2026–2030, 2026-2030; thời kỳ 2021-2030.", ["2026–2030"]),
    (document("Giai đoạn 2021- 2030.", [["2026 - 2030"]]), ["2021- 2030"]),
    (document("Năm học 2026-2027.", subject="Giảm nghèo giai đoạn 2026 - 2030"), ["2026-2027"]),
]  # fmt: skip

CLEAN = [
    "Giai đoạn 2021 - 2025 và giai đoạn 2026 - 2030.",
    "Giai đoạn 2021-2025 và giai đoạn 2026-2030; từ năm 2026 đến năm 2030.",
    "Nghị quyết số 57-NQ/TW, Kế hoạch số 2021-KH/TU; ngày 05/4/2026 - 09/4/2026; giảm 1 - 1,5%.",
    "Trong năm 2026.",
]
