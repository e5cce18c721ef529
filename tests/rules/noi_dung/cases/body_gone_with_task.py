from tests.rules.contents import document

BROKEN = [
    ("Phối hợp với Sở Y tế, Sở Kế hoạch và Đầu tư rà soát.", ["Sở Kế hoạch và Đầu tư"]),
    ("Giao Phòng Lao động - Thương binh và Xã hội huyện tổng hợp.",
     ["Phòng Lao động - Thương binh và Xã hội huyện"]),
    ("Báo cáo kết quả thực hiện về Sở LĐTBXH trước ngày 15/12/2026.", ["Sở LĐTBXH"]),
    (document("VI. TỔ CHỨC THỰC HIỆN", "1. Sở Tài nguyên và Môi trường", "- Hướng dẫn.", "2. Sở Tài chính", "- Bố trí."),
     ["Sở Tài nguyên và Môi trường"]),
    ("UBND huyện chỉ đạo các xã; Sở NN&PTNT chủ trì, phối hợp với Sở Tài chính.",
     ["UBND huyện", "Sở NN&PTNT"]),
    (document([["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"],
               ["1", "Tập huấn", "Phòng Kinh tế", "Sở Thông tin và Truyền thông"]]),
     ["Sở Thông tin và Truyền thông"]),
    ("Mọi vướng mắc phản ánh về Phòng LĐTBXH huyện để tổng hợp.", ["Phòng LĐTBXH huyện"]),
]

CLEAN = [
    "Giao Sở Nông nghiệp và Môi trường tổng hợp; báo cáo UBND tỉnh.",
    "Quyết định số 650/QĐ-LĐTBXH ngày 21 tháng 7 năm 2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội.",
    "Hồ sơ do Phòng LĐTBXH huyện (cũ) bàn giao đã được số hóa.",
    "Giấy phép do Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và Môi trường) cấp.",
    "Năm 2024, xã đã báo cáo Phòng Lao động - Thương binh và Xã hội huyện.",
    document("Báo cáo kết quả về Sở LĐTBXH.", date="Bình Trạch, ngày 05 tháng 01 năm 2025"),
    document("A. KẾT QUẢ THỰC HIỆN NĂM 2025", "1. UBND huyện chỉ đạo các xã rà soát.", "B. KẾ HOẠCH NĂM 2026"),
    document("Phối hợp với UBND huyện.", date="Bình Trạch, ngày    tháng    năm"),
]
