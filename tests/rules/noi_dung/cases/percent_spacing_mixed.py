from tests.rules.contents import document

BROKEN = [
    ("Giảm 1,61%, từ 2,99% xuống 1,38%; lao động nông nghiệp còn 26,15 %...", ["26,15 %"]),
    (document("Đạt 102%.", [["Tỷ lệ"], ["32,2 %"]]), ["32,2 %"]),
    (document("Đạt 50 % rồi 60 %.", "- Tăng 5% so với năm trước."), ["5%"]),
    ("Tăng 5 %; giảm 3%.", ["5 %"]),
]  # fmt: skip

CLEAN = [
    "Giảm 1,61%, từ 2,99% xuống 1,38%.",
    "Giảm 1,61 %, từ 2,99 % xuống 1,38 %.",
    document([["Tỷ lệ", "%"], ["Đơn vị: %", "12%"]]),
    "Đạt 5% (năm %, bảy phần trăm).",
]
