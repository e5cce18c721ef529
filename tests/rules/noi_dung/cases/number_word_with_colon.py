from tests.rules.contents import document

BROKEN = [
    ("Theo công văn Số: 12/UBND-VX; kế hoạch số: 5/KH-UBND.", [":", ":"]),
    ("Theo quyết định số: 289-QĐ/TU của Tỉnh ủy.", [":"]),
    ("Căn cứ Kế hoạch Số: 85/KH-UBND ngày 09/4/2024.", [":"]),
    ("Công văn số : 12/UBND-VX.", [":"]),
]  # fmt: skip

CLEAN = [
    document([["Số: 15/QĐ-UBND; Số: 05/UBND-VX; Số: 12/UBND-KT"]]),
    "Theo Quyết định số 289-QĐ/TU; kết quả như sau: 12/15 hộ.",
    document(number="Số: 05/KH-UBND"),
    "Kế hoạch số 85/KH-UBND: giảm nghèo.",
]
