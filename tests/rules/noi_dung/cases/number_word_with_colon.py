from tests.rules.contents import document

BROKEN = [
    ("Theo quyết định số: 289-QĐ/TU của Tỉnh ủy.", [":"]),
    ("Căn cứ Kế hoạch Số: 85/KH-UBND ngày 09/4/2024.", [":"]),
    ("Công văn số : 12/UBND-VX.", [":"]),
]  # fmt: skip

CLEAN = [
    "Theo Quyết định số 289-QĐ/TU; kết quả như sau: 12/15 hộ.",
    document(number="Số: 05/KH-UBND"),
    "Kế hoạch số 85/KH-UBND: giảm nghèo.",
]
