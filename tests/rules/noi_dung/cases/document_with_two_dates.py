from tests.rules.contents import document

BROKEN = [
    (document("Nghị định số 07/2021/NĐ-CP ngày 27/01/2021.", "Nghị định số 07/2021/NĐ-CP ngày 27/10/2021."),
     ["ngày 27/10/2021"]),
    ("Kế hoạch số 35/KH-UBND ngày 30/5/2023; Kế hoạch số 35/KH-UBND ngày 30 tháng 6 năm 2023.",
     ["ngày 30 tháng 6 năm 2023"]),
    (document("Luật Đất đai ngày 18 tháng 01 năm 2024.", "Luật Đất đai ngày 19 tháng 01 năm 2024."),
     ["ngày 19 tháng 01 năm 2024"]),
]  # fmt: skip

CLEAN = [
    document("Kế hoạch số 35/KH-UBND ngày 30/5/2023.", "Kế hoạch số 35/KH-UBND ngày 30 tháng 5 năm 2023."),
    document("Kế hoạch số 35/KH-UBND ngày 30/5/2023.", "Kế hoạch số 35/KH-UBND ngày 02/6/2024."),
    document("Kế hoạch số 35/KH-UBND ngày 30/5/2023 của UBND xã An Bình; Kế hoạch số 35/KH-UBND ngày "
             "16/4/2023 của UBND tỉnh."),
    "Quyết định số 73-QĐ/ĐU ngày 16/08/2023; Quyết định số 73-QĐ/ĐU ngày 16/8/2023.",
]  # fmt: skip
