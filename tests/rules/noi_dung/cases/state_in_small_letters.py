from tests.rules.contents import document

BROKEN = [
    ("Chủ trương của Đảng, nhà nước về giảm nghèo; chính sách của nhà nước.", ["nhà nước"] * 2),
    ("Hợp tác giữa nhà nước và doanh nghiệp; dịch vụ do nhà nước cung cấp.", ["nhà nước"] * 2),
    (document([["Nghĩa vụ đối với nhà nước"]], "Niềm tin với Đảng và nhà nước."),
     ["nhà nước"] * 2),
]  # fmt: skip

CLEAN = [
    "Chủ trương của Đảng, Nhà nước; chính sách của Nhà nước.",
    "Quản lý nhà nước, ngân sách nhà nước, cơ quan nhà nước, bí mật nhà nước, vốn nhà nước.",
    "NHÀ NƯỚC VÀ NHÂN DÂN",
    "Doanh nghiệp nhà nước, Kiểm toán nhà nước khu vực II.",
]
