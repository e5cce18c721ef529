BROKEN = [
    ("Kế hoạch có hai (03) nhóm giải pháp.", ["hai (03)"]),
    ("Báo cáo trong thời hạn mười lăm (10) ngày.", ["mười lăm (10)"]),
    ("Gửi 05 (bốn) bộ hồ sơ về UBND xã.", ["05 (bốn)"]),
    ("Chọn mười hai (11) hộ tham gia mô hình.", ["mười hai (11)"]),
]

CLEAN = [
    "Kế hoạch có ba (03) nhóm giải pháp; năm (05) mô hình; mười hai (12) hộ.",
    "Gửi 05 (năm) bộ hồ sơ; hai mươi mốt (21) ngày; một trăm hai mươi (120) hộ.",
    "Thực hiện trong năm (05 nội dung); các hộ nghèo (12) và cận nghèo.",
    "Nhóm thứ hai (3) gồm hộ neo đơn; xem chú thích năm (2).",
    "Hỗ trợ 10 (hộ nghèo) và 12 (hộ cận nghèo).",
]
