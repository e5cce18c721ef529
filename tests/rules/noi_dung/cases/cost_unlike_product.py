from tests.rules.contents import document

HEAD = ["TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"]
LINES = [
    ["1", "Tài liệu tập huấn", "bộ", "100", "20.000", "2.000.000"],
    ["2", "Thuê hội trường", "buổi", "2", "1.500.000", "3.000.000"],
    ["3", "Tờ rơi", "tờ", "2.000", "3.500", "7.000.000"],
]
DAYS = ["Nội dung", "Số người", "Số ngày", "Mức chi", "Thành tiền"]

BROKEN = [
    (document([HEAD, *LINES, ["4", "Pa-nô", "tấm", "6", "1.250.000", "7.000.000"]]), ["7.000.000"]),
    (document([DAYS, ["Báo cáo viên", "2", "3", "500", "3.000"], ["Học viên", "40", "3", "50", "6.000"],
               ["Phục vụ", "2", "3", "100", "800"]]), ["800"]),
    (document([HEAD, *LINES, ["4", "Nước uống", "chai", "120", "5.000", "60.000"]]), ["60.000"]),
]

CLEAN = [
    document([HEAD, *LINES, ["Tổng cộng", None, None, None, None, "12.000.000"]]),
    document([DAYS, ["Báo cáo viên", "2", "3", "500", "3.000"], ["Học viên", "40", "3", "50", "6.000"]]),
    document([HEAD, *[[*line[:5], line[5].removesuffix(".000")] for line in LINES]]),
    document([HEAD, *LINES, ["4", "Chi khác", "", "", "", "500.000"]]),
    document([["Nội dung", "Định mức", "Kinh phí"], ["Hội nghị", "12", "30"], ["Tập huấn", "8", "45"]]),
]
