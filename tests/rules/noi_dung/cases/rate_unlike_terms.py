BROKEN = [
    ("Tạo việc làm mới cho 110/120 lao động (đạt 90%).", ["90%"]),
    ("Có 45 hộ/1.250 hộ nghèo, chiếm 4,6%.", ["4,6%"]),
    ("Cấp 32/40 thẻ bảo hiểm y tế = 85%.", ["85%"]),
    ("Giải ngân 2,08/2,5 tỷ đồng (88,2%), còn lại chuyển nguồn.", ["88,2%"]),
    ("Có 45 hộ nghèo, chiếm 3,2% tổng số 1.250 hộ toàn xã.", ["3,2%"]),
    ("Tổng số hộ toàn xã là 1.250 hộ, trong đó có 45 hộ nghèo, chiếm tỷ lệ 4,6%.", ["4,6%"]),
    ("Đạt 91,67% (100/120 hộ) so với kế hoạch.", ["91,67%"]),
    ("Vay vốn 120/100 hộ, đạt 83,3% kế hoạch.", ["83,3%"]),
]

CLEAN = [
    "Vượt 11% kế hoạch (41/37 hộ); giảm 20% (12/15 hộ).",
    "Tạo việc làm mới cho 110/120 lao động (đạt 91,67%).",
    "Tạo việc làm mới cho 110/120 lao động, đạt 91,6%; 126/120 lao động, đạt 105% kế hoạch.",
    "Thu ngân sách đạt 1.809,5/75 triệu đồng, đạt 2413% nghị quyết.",
    "Có 822/961 tổ bầu cử có số cử tri đi bầu đạt 100%.",
    "Xây dựng, sửa chữa 10.760/10.760 căn nhà (đạt 100%) cho các hộ.",
    "Tạm giữ 5.373,4/5.373,4 triệu đồng, đạt 100% tỷ lệ thu hồi.",
    "Giải ngân 900 triệu đồng/1,2 tỷ đồng, đạt 75%.",
    "Có 110/120 hộ, đạt trên 90%; có 45 hộ nghèo trên 1.250 nhân khẩu, chiếm 3%.",
    "Họp ngày 15/12/2025, 90% đại biểu dự.",
]
