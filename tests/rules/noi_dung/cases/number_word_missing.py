from tests.rules.contents import document

BROKEN = [
    ("Kế hoạch 22/ KH-UBND ngày 12/05/2023; Kế hoạch 37/ KH-UBND ngày 23/06/2023.",
     ["Kế hoạch 22/ KH-UBND", "Kế hoạch 37/ KH-UBND"]),
    ("Theo Nghị quyết 163/2024/QH15 của Quốc hội.", ["Nghị quyết 163/2024/QH15"]),
    ("Thực hiện Chỉ thị 42-CT/TW của Ban Bí thư.", ["Chỉ thị 42-CT/TW"]),
    (document(bases=["Căn cứ Nghị định 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ;"]),
     ["Nghị định 07/2021/NĐ-CP"]),
]  # fmt: skip

CLEAN = [
    "Căn cứ Kế hoạch số 35/KH-UBND, các Kế hoạch số 36/KH-UBND, 37/KH-UBND.",
    "Theo Nghị quyết số 57-NQ/TW và Luật Đất đai.",
    "Kế hoạch 5 năm 2021 - 2025; Kế hoạch năm 2026.",
    "Văn bản số 12/UBND-VX; theo 12/UBND-VX.",
]
