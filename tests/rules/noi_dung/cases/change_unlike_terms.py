from tests.rules.contents import document

BROKEN = [
    ("Tỷ lệ hộ nghèo giảm 1,51%; từ 2,99% xuống còn 1,38%, đạt mục tiêu.", ["1,51%"]),
    ("Tỷ lệ hộ cận nghèo giảm từ 4,25% (năm 2024) xuống còn 3,05% năm 2025, giảm 1,3%.", ["1,3%"]),
    ("Giảm 15 hộ nghèo (từ 45 hộ xuống còn 33 hộ).", ["15 hộ"]),
    ("Thu nhập bình quân tăng 7 triệu đồng, từ 45 triệu đồng lên 50 triệu đồng.", ["7 triệu đồng"]),
    ("Hộ nghèo giảm 30% (từ 50 hộ xuống còn 40 hộ).", ["30%"]),
    ("Tỷ lệ hộ nghèo giảm từ 5% xuống còn 2%, giảm trên 4%.", ["4%"]),
    (document([["Chỉ tiêu", "Kết quả"], ["Hộ nghèo", "giảm từ 45 hộ xuống còn 33 hộ (giảm 13 hộ)"]]),
     ["13 hộ"]),
]  # fmt: skip

CLEAN = [
    "Tỷ lệ hộ nghèo giảm 1,61%; từ 2,99% xuống còn 1,38% đạt mục tiêu đề ra.",
    "Tỷ lệ hộ nghèo giảm từ 2,99% xuống còn 1,38%, giảm 1,6%.",
    "Tỷ lệ hộ nghèo giảm 53,8%, từ 2,99% xuống còn 1,38%.",
    "Hộ nghèo giảm 20% (từ 50 hộ xuống còn 40 hộ).",
    "Tỷ lệ hộ nghèo giảm 0,96% (từ 45 hộ xuống còn 33 hộ).",
    "Giảm 12 hộ nghèo, từ 3,6% xuống còn 2,64%.",
    "Tỷ lệ hộ nghèo từ 5% xuống còn 2%, bình quân giảm 1%/năm.",
    "Tỷ lệ hộ nghèo từ 5% xuống còn 2%, giảm khoảng 2,5%.",
    "Hộ nghèo giảm từ 6,5-7,2% (tương ứng từ 840-930 hộ).",
    "Vốn tăng 300 triệu đồng, từ 900 triệu đồng lên 1,2 tỷ đồng.",
    "Lao động dịch vụ từ 22% lên trên 27%, tăng 6%.",
    "Lao động nông nghiệp từ 82,4% năm 2024 giảm còn 77,3%; lao động dịch vụ từ 6,1% tăng lên 6,7%.",
]
