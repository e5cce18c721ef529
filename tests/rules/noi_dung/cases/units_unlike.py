BROKEN = [
    ("Hộ nghèo giảm từ 120 hộ xuống còn 5%.", ["120 hộ xuống còn 5%"]),
    ("Tỷ lệ lao động qua đào tạo tăng từ 25% lên 310 người.", ["25% lên 310 người"]),
    ("Phấn đấu đưa hộ cận nghèo từ 4,2% xuống 36 hộ vào cuối năm.", ["4,2% xuống 36 hộ"]),
]

CLEAN = [
    "Hộ nghèo giảm từ 120 hộ xuống còn 95 hộ.",
    "Hộ nghèo giảm từ 120 xuống còn 95 hộ.",
    "Tỷ lệ hộ nghèo giảm từ 4,2 xuống 3,5%.",
    "Thời gian giải quyết giảm từ 05 ngày xuống còn 48 giờ.",
    "Vốn tăng từ 900 triệu đồng lên 1,2 tỷ đồng.",
    "Giảm từ 120 hộ (5,2%) xuống còn 95 hộ (4,1%).",
]
