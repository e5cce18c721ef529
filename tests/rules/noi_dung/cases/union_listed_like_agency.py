from tests.rules.contents import document

BROKEN = [
    (document("VI. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Tổng hợp.", "2. Ủy ban Mặt trận Tổ quốc xã",
              "- Giám sát."), ["Ủy ban Mặt trận Tổ quốc xã"]),
    (document("V. PHÂN CÔNG THỰC HIỆN", "1. Liên đoàn Lao động, Hội Nông dân, Liên minh Hợp tác xã",
              "Vận động hội viên.", "2. Tỉnh đoàn: Huy động đoàn viên."), ["Liên đoàn Lao động", "Tỉnh đoàn"]),
    (document("III. NHIỆM VỤ", "1. Giải pháp", "Tuyên truyền.", "2. Phân công trách nhiệm", "2.1. Phòng Kinh tế",
              "Tổng hợp.", "2.2. MTTQ và các đoàn thể xã", "Giám sát."), ["MTTQ"]),
]

CLEAN = [
    document("VI. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
    document("VI. TỔ CHỨC THỰC HIỆN", "1. Đề nghị: Hiệp hội Doanh nghiệp tỉnh, Hội Nông dân tỉnh"),
    document("II. ĐỐI TƯỢNG", "1. Hội Nông dân các cấp", "III. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế"),
    document("III. TỔ CHỨC THỰC HIỆN", "1. Đoàn Thanh niên nhà trường", "- Trực cổng.",
             issuer=["TRƯỜNG THPT AN THỊNH"]),
    document("VI. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế phối hợp với Hội Nông dân tập huấn."),
]
