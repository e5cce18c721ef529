from tests.rules.contents import document

HEAD = [
    ["TT", "Thôn", "Tổng số hộ", "Hộ nghèo", None, "Hộ cận nghèo", None],
    [None, None, None, "Số hộ", "Tỷ lệ (%)", "Số hộ", "Tỷ lệ (%)"],
]
VILLAGES = [
    ["1", "Bến Đá", "412", "11", "2,67", "15", "3,64"],
    ["2", "Cầu Mới", "388", "14", "3,61", "12", "3,09"],
    ["3", "Gò Cao", "506", "21", "4,15", "26", "5,14"],
]
PLAN = [
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Đạt (%)"],
    ["1", "Lao động có việc làm", "người", "120", "126", "105"],
    ["2", "Hộ được vay vốn", "hộ", "80", "60", "75"],
    ["3", "Nhà được xây mới", "nhà", "11", "9", "81,8"],
]

BROKEN = [
    (document([*HEAD, *VILLAGES, ["4", "Suối Lành", "1.204", "28", "3,23", "30", "2,49"]]), ["3,23"]),
    (document([*HEAD, *VILLAGES, ["Toàn xã", None, "1.306", "46", "3,52", "53", "4,60"]]), ["4,60"]),
    (document([PLAN[0], PLAN[1], ["2", "Hộ được vay vốn", "hộ", "80", "60", "57"]]), ["57"]),
    (document([*PLAN, ["4", "Lớp dạy nghề", "lớp", "4", "3", "57"]]), ["57"]),
]

CLEAN = [
    document([*HEAD, *VILLAGES, ["Toàn xã", None, "1.306", "46", "3,52", "53", "4,06"]]),
    document([*PLAN, ["4", "Lớp dạy nghề", "lớp", "4", "3", "75"], ["5", "Mô hình", "mô hình", "", "2", ""]]),
    # Of a rate that should fall, more is worse.
    document([*PLAN, ["4", "Tỷ lệ hộ nghèo", "%", "3,10", "2,95", "105,1"]]),
    document([PLAN[0], *[[*line[:5], "x"] for line in PLAN[1:]], ["4", "Lớp", "lớp", "4", "3", "133"],
              ["5", "Mô hình", "mô hình", "5", "2", "250"]]),
    # Rates of something that the table does not hold.
    document([["TT", "Xã", "Hộ nghèo", "Tỷ lệ (%)"], ["1", "Hạ Lương", "77", "0,12"], ["2", "Bình Trạch", "406", "5,04"],
              ["3", "An Thịnh", "728", "3,24"]]),
    # Targets of each year.
    document([["Chỉ tiêu", "2024 (%)", "2025 (%)", "Hộ"], ["Tỷ lệ hộ nghèo", "4,1", "3,2", "40"],
              ["Tỷ lệ hộ cận nghèo", "5,0", "4,4", "61"]]),
    document([*HEAD, *VILLAGES[:2], ["3", "Gò Cao", "khoảng 500", "21", "4,15", "26", "5,14"]]),
]
