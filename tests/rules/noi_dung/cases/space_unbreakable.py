from tests.rules.contents import document

BROKEN = [
    ("Chuyên đề 1:\u00a0Hỗ trợ\u00a0sản xuất.", ["trợ sản"]),
    ("Tổng kết tuần lễ:\u00a0Đánh giá kết quả.", ["lễ: Đánh"]),
    (document("Rà soát.", [["Nội dung\u00a0chính"], ["Hộ\u202fnghèo"]]), ["dung chính"]),
    (document(recipients=["- Các thôn,\u00a0bản;", "- Lưu: VT."]), ["thôn, bản;"]),
]  # fmt: skip

CLEAN = [
    "Điều\u00a05, khoản\u00a02; 12\u00a0hộ; ngày\u00a009\u00a0tháng\u00a003.",
    "Ngày\u00a0\u00a0\u00a0\u00a0tháng\u00a0\u00a0\u00a0\u00a0năm 2026",
    "Hỗ trợ sản xuất cho hộ nghèo.",
    "Ông N.\u00a0V.\u00a0A",
    document(number="Số:\u00a0\u00a0/KH-UBND", date="An Thịnh Trung, ngày\u00a0\u00a0 tháng 3"),
]
