from tests.rules.contents import document

LINES = [
    "Các thôn, tổ dân phố lập danh sách hộ",
    "nghèo, hộ cận nghèo và hộ mới thoát",
    "nghèo, gửi về Phòng Kinh tế để tổng hợp,",
    "trình Ủy ban nhân dân xã phê duyệt kết",
    "quả rà soát, công khai tại nhà văn hóa",
    "thôn và trên hệ thống truyền thanh của",
    "xã, đồng thời cập nhật vào cơ sở dữ liệu, phần mềm dùng chung, lưu hồ sơ theo quy",
    "định về lưu trữ, niêm yết danh sách ở nơi công cộng, thông báo trên loa và báo cáo",
]

BROKEN = [
    (document("Kế hoạch về việc thực hiện thu thập, cập nhật và khai thác",
              "thông tin cơ sở dữ liệu về người lao động năm 2026."), ["khai thác"]),
    (document("Phân công rõ trách nhiệm của ngành, đoàn thể chính trị trong việc thực hiện nhiệm vụ",
              "II. MỤC TIÊU"), ["nhiệm vụ"]),
    (document("- Giao các thôn lập danh sách, tổng hợp, báo cáo kết quả rà soát về xã",
              "- Giao Phòng Kinh tế tổng hợp."), ["về xã"]),
    (document("Các đơn vị phối hợp gồm các cơ quan, địa phương", "liên quan trên địa bàn xã.",
              "Kinh phí lấy từ nguồn ngân sách nhà nước", "giao hằng năm."), ["địa phương"]),
    (document(*LINES), ["sách hộ"]),
]  # fmt: skip

CLEAN = [
    document("Giao các thôn lập danh sách:", "- hộ nghèo", "- hộ cận nghèo", "Kết thúc."),
    document("Các thôn lập danh sách hộ nghèo;", "gửi về Phòng Kinh tế để tổng hợp."),
    document("Biểu 1. Kết quả rà soát hộ nghèo, hộ cận nghèo của các thôn trên địa bàn xã năm 2026",
             [["Thôn", "Số hộ"]]),
    document("1. Rà soát hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo trên địa bàn các thôn của xã",
             "Giao các thôn thực hiện."),
    document("Hộ nghèo", "hộ cận nghèo", "Ghi chú (nếu có)"),
    document("Chủ tịch Ủy ban nhân dân xã, Trưởng Ban Chỉ đạo chủ trì và các thành viên dự họp./."),
]  # fmt: skip
