BROKEN = [
    ("Theo quyết định số 289-QĐ/TU của Tỉnh ủy.", ["quyết định"]),
    ("Thực hiện kế hoạch số 85/KH-UBND và công văn số 12/UBND-VX.", ["kế hoạch", "công văn"]),
    ("Căn cứ nghị định số 07/2021/NĐ-CP của Chính phủ.", ["nghị định"]),
]  # fmt: skip

CLEAN = [
    "Theo Quyết định số 289-QĐ/TU; ban hành kế hoạch và báo cáo định kỳ.",
    "Thực hiện văn bản số 12/UBND-VX.",
    "Xây dựng kế hoạch số hóa hồ sơ.",
]
