from tests.rules.contents import document

BROKEN = [
    (document("3. Giải pháp", "2.1. Tuyên truyền.", "2.2. Rà soát."), ["Tuyên truyền."]),
    (document("1. Một", "1.1. Hai", "1.2.1. Ba."), ["Ba."]),
    (document("1. Một", "1.1. Hai", "1.2. Ba", "2. Bốn", "1.1. Năm."), ["Năm."]),
]  # fmt: skip

CLEAN = [
    document("1. Một", "1.1. Hai", "1.1.1. Ba", "1.2. Bốn", "2. Năm", "2.1. Sáu"),
    document("II. MỤC TIÊU", "1.1. Không có mục 1 phía trên."),
    document("2. Hai", "a) Ba;", "2.1. Bốn."),
    document("6. Đề nghị các tổ chức", "5.1"),
]
