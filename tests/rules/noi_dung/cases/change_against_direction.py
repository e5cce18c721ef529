BROKEN = [
    ("Tỷ lệ hộ nghèo giảm từ 1,38% xuống còn 2,99%.", ["1,38% xuống còn 2,99%"]),
    ("Tỷ lệ hộ nghèo giảm từ 1% lên 2%.", ["1% lên 2%"]),
    ("Thu nhập bình quân tăng từ 52 triệu đồng lên 45 triệu đồng.", ["52 triệu đồng lên 45 triệu đồng"]),
    ("Số hộ cận nghèo từ 45 hộ xuống còn 45 hộ.", ["45 hộ xuống còn 45 hộ"]),
    ("Vốn vay tăng từ 1,2 tỷ đồng lên 900 triệu đồng.", ["1,2 tỷ đồng lên 900 triệu đồng"]),
]

CLEAN = [
    "Tỷ lệ hộ nghèo giảm từ 2,99% xuống còn 1,38%.",
    "Phấn đấu giảm từ 1% đến 2%.",
    "Các xã phấn đấu giảm từ 5.374 đến 6.013 hộ nghèo.",
    "Tốc độ giảm từ 1% lên 2% mỗi năm.",
    "Vốn vay tăng từ 900 triệu đồng lên 1,2 tỷ đồng.",
    "Mở rộng cụm công nghiệp từ 50ha lên thành 75ha.",
    "Thời gian giải quyết giảm từ 05 ngày xuống còn 48 giờ.",
    "Lao động công nghiệp từ gần 27,5% tăng lên khoảng 33%.",
]
