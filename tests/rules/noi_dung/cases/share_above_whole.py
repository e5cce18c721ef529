from tests.rules.contents import document

BROKEN = [
    ("Tỷ lệ hộ nghèo còn 102% vào cuối năm.", ["102%"]),
    ("Phấn đấu tỷ lệ bao phủ bảo hiểm y tế đạt 950%; tỷ lệ hộ dùng nước sạch đạt 98%.", ["950%"]),
    ("Tỷ lệ lao động qua đào tạo là 682,5%.", ["682,5%"]),
    (document([["TT", "Thôn", "Hộ nghèo", "Tỷ lệ hộ nghèo (%)"], ["1", "Đông", "11", "2,67"],
               ["2", "Tây", "14", "361"]]), ["361"]),
]

CLEAN = [
    "Tỷ lệ hộ dùng nước sạch đạt 100%.",
    "Tỷ lệ hộ nghèo giảm 0,9%, đạt 102% kế hoạch.",
    "Tỷ lệ lao động qua đào tạo 65%; tạo việc làm đạt 105%.",
    "Tỷ lệ hộ vay vốn đạt 120% so với cùng kỳ; thu ngân sách đạt 2413% nghị quyết.",
    document([["TT", "Chỉ tiêu", "Thực hiện", "Đạt (%)"], ["1", "Tỷ lệ hộ nghèo", "2,67", "102"],
              ["2", "Việc làm", "126", "105"]]),
]
