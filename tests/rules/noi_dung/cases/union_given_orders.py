from tests.rules.contents import document

BROKEN = [
    ("Giao Ủy ban Mặt trận Tổ quốc xã tuyên truyền, vận động Nhân dân.", ["Giao"]),
    (document("VI. TỔ CHỨC THỰC HIỆN", "1. Giao Hội Nông dân xã", "- Vận động hội viên.",
              "2. Yêu cầu Ủy ban MTTQ Việt Nam xã", "- Giám sát."), ["Giao", "Yêu cầu"]),
    ("UBND xã yêu cầu Hội Liên hiệp Phụ nữ báo cáo trước ngày 10/12/2026.", ["yêu cầu"]),
    ("Giao Phòng Văn hóa - Xã hội, Đoàn Thanh niên và Trạm Y tế truyền thông.", ["Giao"]),
    ("Chỉ đạo Ban Công tác Mặt trận thôn vận động; giao các thôn rà soát.", ["Chỉ đạo"]),
]

CLEAN = [
    "Đề nghị Ủy ban Mặt trận Tổ quốc xã giám sát việc rà soát; giao Phòng Kinh tế tổng hợp.",
    "Giao Phòng Kinh tế phối hợp với Ủy ban Mặt trận Tổ quốc xã.",
    "Giao Phòng Kinh tế; đề nghị Hội Nông dân, Đoàn Thanh niên phối hợp.",
    document("VI. TỔ CHỨC THỰC HIỆN", "1. Đề nghị Liên đoàn Lao động tỉnh", "- Chỉ đạo Liên đoàn Lao động cấp xã."),
    document("Giao Hội Nông dân xã vận động hội viên.", issuer=["ĐẢNG ỦY XÃ AN THỊNH TRUNG"]),
    "Đề nghị Đảng ủy chỉ đạo Ủy ban Mặt trận Tổ quốc, các đoàn thể vào cuộc.",
    "Năm 2025, UBND xã đã giao Hội Nông dân quản lý quỹ.",
    "Thực hiện ý kiến chỉ đạo của Mặt trận Tổ quốc tỉnh.",
]
