from tests.rules.contents import document

VILLAGES = [["TT", "Thôn", "Tổng số hộ", "Hộ nghèo"], ["1", "Đông", "412", "11"], ["2", "Tây", "388", "14"],
            ["Toàn xã", None, "800", "25"]]

BROKEN = [
    (document("Tỷ lệ hộ nghèo cuối năm 2025 là 1,38%.", "Tỷ lệ hộ nghèo đa chiều cuối năm 2025 còn 1,83%."), ["1,83%"]),
    (document("Tổng số hộ toàn xã: 810 hộ.", VILLAGES), ["810 hộ"]),
    (document("Số hộ nghèo đầu năm 2026 là 45 hộ.", "I. KẾT QUẢ", "Số hộ nghèo đầu năm 2026 có 54 hộ."), ["54 hộ"]),
    (document("Thu nhập bình quân đầu người năm 2025 đạt 52 triệu đồng.",
              "Thu nhập bình quân đầu người năm 2025 là 55 triệu đồng."), ["55 triệu đồng"]),
]

CLEAN = [
    document("Tỷ lệ hộ nghèo cuối năm 2025 là 1,38%.", "Tỷ lệ hộ nghèo cuối năm 2025 còn 1,4%."),
    document("Tỷ lệ hộ nghèo đầu năm 2025 là 2,99%.", "Tỷ lệ hộ nghèo cuối năm 2025 là 1,38%."),
    document("Tỷ lệ hộ nghèo năm 2025 là 1,38%.", "Phấn đấu tỷ lệ hộ nghèo năm 2025 còn 1,2%."),
    document("Tỷ lệ hộ nghèo năm 2025 là 1,38%.", "Tỷ lệ hộ nghèo năm 2025 là 4,5% ở khu vực đồi."),
    document("Tổng số hộ dân toàn xã: 800 hộ.", VILLAGES),
    document("Số hộ nghèo năm 2025 là 45 hộ; số hộ cận nghèo năm 2025 là 54 hộ."),
]
