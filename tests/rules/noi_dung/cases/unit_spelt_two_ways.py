from tests.rules.contents import document

HUYEN = "Kế hoạch số 85/KH-UBND ngày 09/02/2026 của UBND huyện Hoàng Hóa."
BROKEN = [
    (document("Tại xã An Thịnh Trung, hộ nghèo giảm.", "Trên địa bàn xã An Thinh Trung còn 20 hộ."),
     ["An Thinh Trung"]),
    (document("Tại huyện Hoằng Hóa, đầu tư tăng; huyện Hoằng Hóa nâng cao vị thế.", HUYEN),
     ["Hoàng Hóa"]),
    (document("Xã Hoằng Lưu có nhiều cơ hội; xã Hoằng Lưu, xã Hoằng Lưu.", subject="Giảm nghèo năm 2026",
              issuer=["ỦY BAN NHÂN DÂN", "XÃ HOÀNG LƯU"], date="Hoàng Lưu, ngày 09 tháng 3 năm 2026"),
     ["HOÀNG LƯU"]),
    (document("Thành phố Hà Nội có 126 phường; chiến lược của thành phố Hà Nôi."), ["Hà Nôi"]),
    (document("Thôn Bến Đá có 11 hộ nghèo; giao thôn Bến Đà, thôn Bến Đá rà soát."), ["Bến Đà"]),
    (document("Xã có 12 thôn.", date="An Thịnh Trưng, ngày 09 tháng 3 năm 2026"), ["An Thịnh Trưng"]),
]

CLEAN = [
    "Xã Hoằng Lưu và xã Hoằng Lộc là hai xã; xã Hoằng Lưu có 9 thôn.",
    "Thôn 1, thôn 2, thôn Đông 1, thôn Đông 2.",
    "Xã Yên Hòa; UBND xã Yên Hoà; XÃ YÊN HÒA.",
    "Các xã Hoằng Quỳ, Hoằng Quý và Hoằng Lưu.",
    document([["TT", "Xã"], ["1", "Xã Hoằng Quỳ"], ["2", "Xã Hoằng Quý"]]),
    "Tỉnh Thanh Hóa, thành phố Thanh Hóa.",
    document("Xã có 12 thôn.", date="Thanh Hóa, ngày 09 tháng 3 năm 2026"),
]
