BROKEN = [
    ("Quyết định số 73 - QĐ/ĐU ngày 16/08/2023 của Ban Thường vụ Đảng ủy.", ["73 - QĐ/ĐU"]),
    ("Nghị quyết số 57- NQ/TW và Nghị quyết số 27-NQ/ TW.", ["57- NQ/TW", "27-NQ/ TW"]),
    ("Kết luận số 132- KL/TW.", ["132- KL/TW"]),
]  # fmt: skip

CLEAN = [
    "Quyết định số 73-QĐ/ĐU; Nghị quyết số 57-NQ/TW; Nghị quyết số 41/NQ-ĐU.",
    "Kế hoạch số 22/ KH-UBND là của Nhà nước.",
    "Bước 5 - A/B.",
]
