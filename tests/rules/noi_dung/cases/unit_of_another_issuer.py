from tests.rules.contents import document

BROKEN = [
    (document("Tuyên truyền.", subject="Giảm nghèo bền vững năm 2026 trên địa bàn xã Tân Hòa Bình"), ["xã Tân Hòa Bình"]),
    ("Ủy ban nhân dân xã ban hành Kế hoạch giảm nghèo năm 2026 trên địa bàn xã Tân Hòa Bình như sau:",
     ["xã Tân Hòa Bình"]),
    (document("Tuyên truyền.", "Trên đây là Kế hoạch giảm nghèo năm 2026 trên địa bàn xã Tân Hòa Bình./."),
     ["xã Tân Hòa Bình"]),
    (document("Tuyên truyền.", appendices=[("Phụ lục", "HỘ NGHÈO TRÊN ĐỊA BÀN XÃ TÂN HÒA BÌNH", ["Số hộ."])]),
     ["XÃ TÂN HÒA BÌNH"]),
]

CLEAN = [
    "Ủy ban nhân dân xã ban hành Kế hoạch giảm nghèo năm 2026 trên địa bàn xã An Thịnh Trung như sau:",
    document("Tuyên truyền.", subject="Giảm nghèo trên địa bàn xã An Thinh Trung năm 2026"),
    document("Tuyên truyền.", subject="Hỗ trợ Nhân dân xã Tân Hòa Bình khắc phục bão lũ năm 2026"),
    document("Tuyên truyền.", subject="Giảm nghèo trên địa bàn thôn Đông, tỉnh Thanh Hóa năm 2026"),
    document("Kiểm tra.", subject="Kiểm tra trên địa bàn xã Tân Hòa Bình", issuer=["SỞ Y TẾ"]),
    "Các công ty trên địa bàn xã Tân Hòa Bình tuyển lao động của xã.",
    document("Tuyên truyền.", subject="Giảm nghèo trên địa bàn xã Tân Hòa Bình", issuer=["ỦY BAN NHÂN DÂN", "TỈNH THANH HÓA"]),
]
