BROKEN = [
    ("Các công ty đó là Công ty TNHH Quốc Đại Công ty TNHH một thành viên TCE JEANS, Công ty TNHH A.",
     ["TNHH Quốc Đại Công ty"]),
    ("Công ty TNHH giày ROLLSPORT, Việt Nam Công ty TNHH giày ALERON Việt Nam, Công ty cổ phần Delta.",
     ["Việt Nam Công ty"]),
    ("Công ty TNHH A, Công ty cổ phần Bình Minh Công ty cổ phần Hoa Sen.", ["Bình Minh Công ty"]),
]  # fmt: skip

CLEAN = [
    "Công ty TNHH A, Công ty TNHH Bình Minh; Công ty cổ phần Hoa Sen.",
    "Tổng Công ty cổ phần May và Công ty TNHH A.",
    "Tổng Công ty cổ phần May, Tổng Công ty cổ phần Giày, Công ty TNHH A.",
    "Giám đốc Công ty TNHH A, Giám đốc Công ty TNHH B, Giám đốc Công ty TNHH C.",
]
