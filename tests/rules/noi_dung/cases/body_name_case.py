from tests.rules.contents import document

BROKEN = [
    ("Phân công Công chức Văn Hóa - xã hội; huyện ủy, HĐND xã chỉ đạo.", ["Văn Hóa", "huyện ủy"]),
    ("Ủy ban mặt trận Tổ quốc, Ủy ban Mặt trận tổ quốc Việt Nam xã giám sát.",
     ["mặt trận Tổ quốc", "Mặt trận tổ quốc"]),
    ("Ủy ban Nhân dân xã, Hội đồng Nhân dân xã, Hội nông dân, Ban chấp hành Đảng bộ.",
     ["Ủy ban Nhân dân", "Hội đồng Nhân dân", "Hội nông dân", "Ban chấp hành"]),
    ("Nghị Quyết của Thủ Tướng; Bộ Công An; ý kiến của Thủ tướng chính phủ.",
     ["Nghị Quyết", "Thủ Tướng", "Công An", "Thủ tướng chính phủ"]),
    ("Giao Phòng kinh tế báo cáo Sở nội vụ, Bộ tài chính.",
     ["Phòng kinh tế", "Sở nội vụ", "Bộ tài chính"]),
    (document([["ủy ban nhân dân xã An Thịnh"]], recipients=["- Văn phòng tỉnh ủy;", "- Lưu: VT."]),
     ["ủy ban nhân dân", "tỉnh ủy"]),
]  # fmt: skip

CLEAN = [
    "Ủy ban nhân dân xã, Hội đồng nhân dân tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam xã.",
    "Các huyện ủy, thị ủy, thành ủy; các tỉnh ủy và thành ủy; cấp ủy, đảng ủy viên; Đảng ủy xã.",
    "Ông Nguyễn Văn Hóa, bà Trần Thị Công An; xã Văn Hóa; Công ty cổ phần Xây Dựng Minh Quân.",
    "ỦY BAN NHÂN DÂN, BAN CHẤP HÀNH; Phòng Văn hóa - Xã hội, Bộ Công an, Sở Tài chính.",
    "Sở kiểm tra, Bộ tiêu chí, Phòng thủ dân sự; các ủy ban nhân dân xã trong tỉnh.",
    "Hội Nông dân, hội nông dân các thôn, Đoàn Thanh niên, đoàn thanh niên.",
]
