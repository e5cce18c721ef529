from tests.rules.contents import document

BROKEN = [
    ("Báo cáo trước ngày 05 tháng 4năm 2026.", ["4năm"]),
    ("Kế hoạch củaxã được gửi đến các thôn trong xã.", ["củaxã"]),
    ("Hỗ trợ hộnghèo vay vốn; hộ nghèo phát triển bềnvững.", ["hộnghèo", "bềnvững"]),
    ("Xã Phú Thịnh, huyện TrấnYên cũ, năm2025 có 12hộ nghèo.", ["TrấnYên", "năm2025", "12hộ"]),
    (document([["Thời gian"], ["Tháng4"], ["Quý1,"]]), ["Tháng4", "Quý1,"]),
    ("Thựchiện: theo quyđịnh.", ["quyđịnh"]),
]  # fmt: skip

CLEAN = [
    "Bên ta ẩm uớt; cây tigon, máy bơm pơmu; người Pơ-mu.",
    "Diện tích 50ha, dài 12km, 5m2; khối lượng 3.500kg; giá 12.000đ; lúc 7h30.",
    "Lắp vắcxin, ôtô, bình ôxy; Youtube, iPhone, VNeID, VietGAP, HĐND, LĐTBXH, QĐTTg.",
    "Nghị quyết 57-NQ/TW, số 12/2025/NĐ-CP, Quyết định 90/QĐ-TTg; phụ lục 1a, 2b, mục 3đ.",
    "Thôn Đắk Lúk, người Ê-đê, Xơ-đăng, Brâu.",
    "Ngày 05/4/2026, tháng 4 năm 2026; quý I; 100% hộ.",
]
