BROKEN = [
    ("Theo Kế hoạch số 35/HK-UBND ngày 30/5/2023.", ["35/HK-UBND"]),
    ("Nghị quyết số 5/QN-HĐND của HĐND xã.", ["5/QN-HĐND"]),
    ("Căn cứ Quyết định số 12/ĐQ-TTg ngày 01/01/2026 của Thủ tướng Chính phủ.", ["12/ĐQ-TTg"]),
]  # fmt: skip

CLEAN = [
    "Kế hoạch số 35/KH-UBND; Tờ trình số 3/TTr-UBND; Quy định số 4/QyĐ-UBND; Nghị quyết số 5/NQ-HĐND.",
    "Công văn số 12/UBND-VX; Quyết định số 46/2002/QĐ-UBND.",
    "Nghị quyết số 57-NQ/TW; Kết luận số 132-KL/TW; Luật Đất đai số 31/2024/QH15.",
]
