BROKEN = [
    ("Giảm được 51 hộ (kế hoạch 50 hộ), đạt 100% kế hoạch.", ["100%"]),
    ("Tạo việc làm mới cho 126 lao động, vượt 6% kế hoạch (kế hoạch 120 lao động).", ["6%"]),
    ("Dự toán giao 900 triệu đồng, thu được 1,2 tỷ đồng (123%).", ["123%"]),
    ("Cấp 480 thẻ bảo hiểm y tế; xây mới 8 nhà so với kế hoạch 10 nhà, bằng 85%.", ["85%"]),
]

CLEAN = [
    "Giảm được 51 hộ (kế hoạch 50 hộ), đạt 102% kế hoạch.",
    "Tạo việc làm mới cho 126 lao động, vượt 5% kế hoạch (kế hoạch 120 lao động).",
    "Thu 1,2 tỷ đồng so với dự toán 900 triệu đồng, bằng 133,3%.",
    "Xây mới khoảng 8 nhà (kế hoạch 10 nhà), đạt 85%.",
    "Tỷ lệ hộ nghèo 2,5% (kế hoạch 3%), đạt 120%.",
    "Tạo việc làm cho 126 lao động (kế hoạch 120 lao động), bằng 110% so với cùng kỳ.",
    "Cải thiện 51 hộ, đạt 102% kế hoạch.",
]
