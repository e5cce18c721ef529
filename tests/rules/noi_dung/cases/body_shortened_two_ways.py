from tests.rules.contents import document

BROKEN = [
    ("Sở NN&MT chủ trì; các đơn vị gửi Sở NN&MT. Sở NNMT tổng hợp.", ["Sở NNMT"]),
    (document("1. Phòng TC-KH cân đối kinh phí.", "2. Phòng TCKH thẩm định."), ["Phòng TCKH"]),
    ("Công chức LĐTBXH rà soát; công chức LĐ-TBXH tổng hợp; công chức LĐTBXH báo cáo.",
     ["công chức LĐ-TBXH"]),
]

CLEAN = [
    document("1. SỞ VĂN HÓA VÀ THỂ THAO", "Hướng dẫn.", "2. SỞ VĂN HÓA VÀ THỂ THAO", "Sở VHTT tổng hợp."),
    "Sở Nông nghiệp và Môi trường (Sở NN&MT) chủ trì; Sở NN&MT tổng hợp.",
    "Sở NN&MT, Sở KH&CN, Sở TC.",
    "Phòng Lao động - TBXH; Phòng Lao động – TBXH.",
    document("Sở NN&MT chủ trì.", recipients=["- Sở NNMT;", "- Lưu: VT."]),
    "Sở Giáo dục và Đào tạo; Sở Giáo dục & Đào tạo.",
]
