BROKEN = [
    ("Quyết định số 90/QĐ-TTg ngày 18/01/2022 của UBND tỉnh.", ["90/QĐ-TTg ngày 18/01/2022 của UBND tỉnh"]),
    ("Kế hoạch số 85/KH-UBND của Hội đồng nhân dân tỉnh về A.",
     ["85/KH-UBND của Hội đồng nhân dân tỉnh"]),
    ("Nghị quyết số 424/NQ-CP của Quốc hội về B.", ["424/NQ-CP của Quốc hội"]),
]  # fmt: skip

CLEAN = [
    "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ.",
    "Kế hoạch số 85/KH-UBND của UBND tỉnh; Kế hoạch số 8/KH-SNN của Sở Nông nghiệp và Môi trường.",
    "Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ và Nghị quyết số 5/NQ-HĐND của HĐND tỉnh.",
    "Nghị quyết số 57-NQ/TW của Bộ Chính trị; Quyết định số 3/QĐ-UBND của Chủ tịch UBND tỉnh.",
]
