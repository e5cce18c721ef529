from tests.rules.contents import document

BROKEN = [
    (document("2.7. Tiền cấp quyền.", "2.5. Đôn đốc."), ["Đôn đốc."]),
    (document("I. MỤC TIÊU", "III. GIẢI PHÁP", "IV. TỔ CHỨC THỰC HIỆN"), ["GIẢI PHÁP"]),
    (document("1. Một.", "2. Hai.", "a) Nhỏ;", "4. Bốn."), ["Bốn."]),
    (document("a) Một;", "b) Hai;", "d) Ba."), ["Ba."]),
    (document("d) Bốn;", "g) Bảy."), ["Bảy."]),
    (document("(1) Một;", "(3) Ba."), ["Ba."]),
]  # fmt: skip

CLEAN = [
    document("A. KẾT QUẢ", "I. CHỈ ĐẠO", "II. CHỈ TIÊU", "B. KẾ HOẠCH", "I. MỤC TIÊU"),
    document("d) Bốn;", "e) Năm."),  # what is missing is told by the rule of đ)
    document("3. Danh sách bắt đầu từ số 3.", "4. Bốn."),
    document("1. Một.", "1.1. Một một.", "1.2. Một hai.", "2. Hai.", "2.1. Hai một."),
    document("Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi.", "Chương II", "QUY ĐỊNH CỤ THỂ",
             "Điều 2. Đối tượng."),
]  # fmt: skip
