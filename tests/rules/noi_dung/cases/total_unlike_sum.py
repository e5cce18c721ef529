from tests.rules.contents import document

HEAD = ["TT", "Thôn", "Tổng số hộ", "Hộ nghèo", "Tỷ lệ (%)"]
EAST = ["1", "Thôn Đông", "412", "11", "2,67"]
WEST = ["2", "Thôn Tây", "388", "14", "3,61"]
AREAS = [
    ["Địa bàn", "Diện tích (km2)", "Dân số (người)"],
    ["TỔNG SỐ", "31,24", "9.210"],
    ["I. Khu vực ven sông", "20,14", "6.010"],
    ["1. Thôn Bến", "12,04", "3.500"],
    ["2. Thôn Bãi", "8,10", "2.510"],
    ["II. Khu vực đồi", "11,10", "3.200"],
    ["3. Thôn Gò", "11,10", "3.200"],
]
MONEY = [
    ["TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền"],
    ["I", "Tập huấn", "", "", "", "12.000"],
    ["1", "Tài liệu", "bộ", "100", "20", "2.000"],
    ["2", "Hội trường", "buổi", "2", "5.000", "10.000"],
    ["II", "Tờ rơi", "tờ", "1.000", "3", "3.000"],
]

BROKEN = [
    (document([HEAD, EAST, WEST, ["Tổng cộng", None, "800", "26", "3,13"]]), ["26"]),
    (document([HEAD, EAST, WEST, ["", "Toàn xã", "810", "25", "3,13"]]), ["810"]),
    (document([*AREAS[:1], ["TỔNG SỐ", "31,24", "9.310"], *AREAS[2:]]), ["9.310"]),
    (document("Đơn vị tính: nghìn đồng", [*MONEY, ["Tổng cộng (I+II)", None, None, None, None, "16.000"]]),
     ["16.000"]),
    (document([["TT", "Nguồn", "Số tiền"], ["1", "Ngân sách tỉnh", "850,5"], ["2", "Vận động", "40"],
               ["", "Cộng", "895,5"]]), ["895,5"]),
    (document([["Đơn vị", "Số hộ"], ["TỔNG SỐ", "90"], ["1. Thôn Đông", "40"], ["2. Thôn Tây", "60"]]), ["90"]),
    (document([["Thôn", "Nhà xây mới", "Nhà sửa chữa"], ["Đông", "3", "-"], ["Tây", "", "5"],
               ["Nam", "4", "2"], ["Cộng", "7", "8"]]), ["8"]),
]

CLEAN = [
    document([HEAD, EAST, WEST, ["Tổng cộng", None, "800", "25", "3,13"]]),
    document(AREAS),
    document("Đơn vị tính: nghìn đồng", [*MONEY, ["Tổng cộng (I+II)", None, None, None, None, "15.000"]]),
    # What cannot be judged: a cell that is no figure, unlike units, averages, an indicator.
    document([HEAD, EAST, ["2", "Thôn Tây", "khoảng 388", "15", "3,61"], ["Tổng cộng", None, "810", "26", "3"]]),
    document([["TT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu"], ["1", "Lao động", "người", "120"],
              ["2", "Mô hình", "mô hình", "3"], ["", "Tổng", "", "5"]]),
    document([["TT", "Chỉ tiêu", "Năm 2025", "Năm 2026"], ["1", "Tổng số hộ", "800", "812"],
              ["2", "Hộ nghèo", "25", "19"], ["3", "Hộ cận nghèo", "30", "27"]]),
    document([["Thôn", "Thu nhập bình quân (triệu đồng)"], ["Đông", "45"], ["Tây", "51"], ["Toàn xã", "48"]]),
    # Details beside the lines, subtotals, rounded decimals.
    document([HEAD[:4], EAST[:4], ["", "Trong đó: hộ dân tộc thiểu số", "30", "4"], WEST[:4],
              ["Cộng", None, "800", "25"]]),
    document([["Thôn", "Số hộ"], ["Đông", "40"], ["Tây", "50"], ["Cộng", "90"], ["Nam", "10"], ["Bắc", "20"],
              ["Cộng", "30"], ["Tổng cộng", "120"]]),
    document([["Thôn", "Tỷ trọng", "Diện tích (ha)"], ["Đông", "33,3", "10,26"], ["Tây", "66,7", "20,55"],
              ["Tổng", "100", "30,8"]]),
]
