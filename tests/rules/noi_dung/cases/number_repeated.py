from tests.rules.contents import document

BROKEN = [
    (document("III. KINH PHÍ", "Ngân sách xã.", "IV. THỜI GIAN", "Cả năm.", "IV. TỔ CHỨC THỰC HIỆN"),
     ["TỔ CHỨC THỰC HIỆN"]),
    (document("1. Phạm vi", "Toàn xã.", "1.1. Thôn Đông", "1.1. Thôn Đoài", "1.2. Thôn Bắc"),
     ["Thôn Đoài"]),
    (document("b) Rà soát;", "b) Lập danh sách;", appendices=[("Phụ lục", "A", ["2. Một", "2. Hai"])]),
     ["Lập danh sách;", "Hai"]),
]  # fmt: skip

CLEAN = [
    document("A. KẾT QUẢ", "I. CHỈ ĐẠO", "1. Xã", "II. CHỈ TIÊU", "1. Nghèo", "B. KẾ HOẠCH", "I. MỤC TIÊU"),
    document("I. MỤC TIÊU", "1. Chung", "a) Một;", "b) Hai;", "2. Riêng", "a) Một;", "b) Hai."),
    document("1. Một.", "Đoạn giữa.", "1. Danh sách khác.", "2. Hai."),
    document("- Một;", "- Hai;", "+ Ba.", appendices=[("Phụ lục I", "A", ["I. MỘT"]),
                                                    ("Phụ lục II", "B", ["I. MỘT"])]),
]  # fmt: skip
