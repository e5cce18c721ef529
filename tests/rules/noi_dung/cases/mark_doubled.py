from tests.rules.contents import document

BROKEN = [
    ("Công ty Cổ phần đầu tư Thuận An DMC (THUẬN AN DMC)..... đặc biệt là ngành may.", ["....."]),
    (document("Ngành may, giày da,... thu hút lao động.", "Các dịch vụ y tế, giáo dục...; nhà ở."),
     [",..."]),
    ("Báo cáo kết quả về Phòng Kinh tế..", [".."]),
    ("Nhận tiền qua tài khoản, ví điện tử,.. nên còn khó khăn.", [",.."]),
    ("Đúng diện tích; công suất;… Không đạt thì không cộng điểm,.", [";…", ",."]),
    ("Hoàn thành trong quý 2.; các thôn báo cáo,,", [".;", ",,"]),
    (document([["Máy chủ, máy trạm,......"]]), [",......"]),
]  # fmt: skip

CLEAN = [
    document(recipients=["- Như Điều.....;", "- ................;", "- Lưu: VT, ....;"]),
    "Cấp học bổng, miễn học phí...; các dịch vụ khác..., nhà ở…",
    "Hỗ trợ học nghề, v.v... Ngành may, giày da,... thu hút lao động; thủy sản,… được chú trọng.",
    "Ngày ..... tháng ..... năm 2026, số ........../KH-UBND; họ và tên:....................",
    "Xem xét, quyết định./.",
    "Có nhận được hỗ trợ không?! Đúng hạn!!!",
    "Sở, ngành, đoàn thể TW.; v.v., các thôn.",
    "Ghi rõ ràng: “...”; khoản (…), điểm [...] và 3.500.000 đồng.",
]
