BROKEN = [
    ("Theo Quyết định số 35/KH-UBND ngày 30/5/2023.", ["Quyết định số 35/KH-UBND"]),
    ("Nghị định số 424/NQ-CP của Chính phủ.", ["Nghị định số 424/NQ-CP"]),
    ("Căn cứ Thông tư số 07/2021/NĐ-CP.", ["Thông tư số 07/2021/NĐ-CP"]),
]  # fmt: skip

CLEAN = [
    "Quyết định số 90/QĐ-TTg; Kế hoạch số 35/KH-UBND; Nghị định số 07/2021/NĐ-CP.",
    "Công văn số 7886/HD-BNV; Văn bản số 12/KH-UBND; Đề án số 05/QĐ-UBND.",
    "Thông tri số 02-TT/TU; Thông tư liên tịch số 06/2008/TTLT-BTTTT-BCA.",
    "Các Kế hoạch số 35/KH-UBND, 90/QĐ-TTg.",
]
