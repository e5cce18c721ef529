from tests.rules.contents import document

BROKEN = [
    ("Kế hoạch gồm 03 nội dung: rà soát hộ nghèo; dạy nghề.", ["03 nội dung"]),
    ("Thực hiện tại 02 xã gồm: Hạ Lương, An Thịnh và Bình Trạch.", ["02 xã"]),
    ("Có 04 nhóm giải pháp sau: (1) tuyên truyền; (2) tín dụng; (3) nhà ở.", ["04 nhóm giải pháp sau"]),
    (document("1. Tổ chức thành 02 bước như sau:", "a) Lập danh sách;", "b) Họp thôn;", "c) Công nhận.", "2. Kinh phí."),
     ["02 bước như sau"]),
    (document("1. Gồm ba (03) nhóm sau:", "1.1. Nhóm có lao động;", "1.2. Nhóm neo đơn.", "2. Kinh phí."),
     ["ba (03) nhóm sau"]),
    (document("1. Thi đua chia thành 03 đợt:", "- Đợt 1: Quý I;", "- Đợt 2: Quý II.", "2. Khen thưởng."), ["03 đợt"]),
]

CLEAN = [
    "Kế hoạch gồm 03 nội dung: rà soát hộ nghèo; dạy nghề; nhà ở.",
    "Có 05 xã: Hạ Lương; An Thịnh; Bình Trạch; ...",
    "Phối hợp với Ủy ban nhân dân 04 xã: Gia Hưng, Tân Trung, Gò Công Đông, Tân Phú Đông thành lập khu bảo vệ, phục hồi sinh thái.",
    "Phân bổ cho 5 xã (3 xã: Trà Đông (An Hạ), Quế Lộc, Sơn Viên đã hoàn thành; 2 xã: Bình Sơn và Quế Trung đạt chuẩn).",
    document("1. Tổ chức thành 03 bước như sau:", "a) Lập danh sách;", "b) Họp thôn;", "- Niêm yết;", "c) Công nhận.", "2. Kinh phí."),
    document("1. Có 05 chỉ tiêu gồm:", "- Giảm 12 hộ nghèo;", "- Tạo 120 việc làm.", "2. Kinh phí."),
    document("Kế hoạch có 03 nhiệm vụ sau:", "1. Rà soát.", "Rà soát đúng quy trình.", "2. Dạy nghề.", "3. Nhà ở."),
    document("1. Thi đua chia thành 02 đợt:", "- Đợt 1: Quý I;", "- Đợt 2: Quý II;", "- Tiêu chí xét chung.", "2. Khen thưởng."),
]
