from tests.rules.contents import document

BROKEN = [
    ("Chương trình được cấp ủy, chính quyền, các đoàn thể và nhân dân quan tâm.", ["nhân dân"]),
    ("Tuyên truyền đến các tầng lớp nhân dân; đối thoại với nhân dân, nâng cao đời sống nhân dân.",
     ["nhân dân"] * 3),
    (document("Nhân dân đồng tình.", [["Phục vụ nhân dân"], ["nhân dân"]], "Của nhân dân."),
     ["nhân dân"] * 3),
    ("Chủ trương của Đảng, nhà nước về giảm nghèo; chính sách của nhà nước.", ["nhà nước"] * 2),
    ("Hợp tác giữa nhà nước và nhân dân; dịch vụ do nhà nước cung cấp.",
     ["nhà nước", "nhân dân", "nhà nước"]),
    (document([["Nghĩa vụ đối với nhà nước"]], "Niềm tin với Đảng và nhà nước."),
     ["nhà nước"] * 2),
]  # fmt: skip

CLEAN = [
    "Mọi tầng lớp Nhân dân; đối thoại với Nhân dân; chủ trương của Đảng, Nhà nước.",
    "Ủy ban nhân dân xã, Hội đồng nhân dân tỉnh, Tòa án nhân dân, Viện kiểm sát nhân dân.",
    "Nghệ sĩ nhân dân, công an nhân dân, dân chủ nhân dân, hội thẩm nhân dân, 5 tỷ nhân dân tệ.",
    "BẢO VỆ NHÀ NƯỚC VÀ NHÂN DÂN; phục vụ người dân.",
    "Quản lý nhà nước, ngân sách nhà nước, cơ quan nhà nước, bí mật nhà nước, vốn nhà nước.",
    "Doanh nghiệp nhà nước, Kiểm toán nhà nước khu vực II.",
]
