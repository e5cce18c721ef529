BROKEN = [
    ("Đã tạo việc làm mới cho 110 lao động (đạt 98% vượt KH đề ra).", ["98%"]),
    ("Giảm 48 hộ nghèo, đạt 96%, vượt kế hoạch.", ["96%"]),
    ("Xuất khẩu 20 lao động, đạt 95% kế hoạch, vượt kế hoạch tỉnh giao.", ["95%"]),
    ("Thu ngân sách đạt 99% vượt dự toán.", ["99%"]),
]

CLEAN = [
    "Đã tạo việc làm mới cho 110 lao động (đạt 102% vượt KH đề ra).",
    "Tỷ lệ bao phủ bảo hiểm y tế đạt 98%, vượt kế hoạch.",
    "Sản lượng lương thực đạt 285.920 tấn, vượt 4,16% kế hoạch.",
    "Giảm 51 hộ nghèo, đạt trên 98%, vượt kế hoạch.",
    "Giảm 48 hộ nghèo, đạt 96% kế hoạch; thu ngân sách vượt kế hoạch.",
]
