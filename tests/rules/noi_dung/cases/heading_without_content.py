from tests.rules.contents import document

BROKEN = [
    (document("I. MỤC TIÊU", "Giảm nghèo.", "II. KINH PHÍ", "III. TỔ CHỨC THỰC HIỆN", "Giao các thôn."),
     ["KINH PHÍ"]),
    (document("I. MỤC TIÊU", "Giảm nghèo.", "II. TỔ CHỨC THỰC HIỆN"), ["TỔ CHỨC THỰC HIỆN"]),
    (document("1. Phạm vi", "Toàn xã.", "2. Đối tượng", "3. Thời gian", "Cả năm."), ["Đối tượng"]),
    (document("I. MỘT", "Chữ.", appendices=[("Phụ lục", "A", ["I. CHUẨN BỊ", "II. RÀ SOÁT", "Chữ."])]),
     ["CHUẨN BỊ"]),
]  # fmt: skip

CLEAN = [
    document("I. GIẢI PHÁP", "1. Tuyên truyền sâu rộng", "2. Rà soát hộ nghèo", "- Lập danh sách."),
    document("I. MỤC TIÊU", "1. Chung", "Giảm nghèo.", "2. Riêng", "- Một."),
    document("II. PHÂN CÔNG", "1. Phòng Kinh tế", "2. Phòng Văn hóa - Xã hội", "3. Các thôn"),
    document("I. PHẠM VI: Toàn xã.", "II. ĐỐI TƯỢNG: Hộ nghèo.", "III. GIẢI PHÁP", "Tuyên truyền."),
    document("I. CHỈ TIÊU", [["TT", "Chỉ tiêu"], ["1", "Hộ nghèo"]], "II. GIẢI PHÁP", "Chữ."),
    document("I. GIẢI PHÁP", "1. Tuyên truyền sâu rộng.", "2. Rà soát hộ nghèo."),
    document("Phần I", "KẾT QUẢ", "I. CHỈ ĐẠO", "Chữ."),
]  # fmt: skip
