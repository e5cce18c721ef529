from tests.rules.contents import document

HEAD = ["TT", "Thôn", "Đầu năm", "Cuối năm", "Tăng, giảm"]
LINES = [
    ["1", "Bến Đá", "45", "33", "-12"],
    ["2", "Cầu Mới", "28", "30", "2"],
    ["3", "Gò Cao", "50", "41", "-9"],
]
RATES = [["Xã", "Năm 2024 (%)", "Năm 2025 (%)", "Giảm"], ["Hạ Lương", "2,99", "1,38", "1,61"],
         ["An Thịnh", "4,25", "3,05", "1,20"], ["Bình Trạch", "3,50", "2,90", "0,60"]]

BROKEN = [
    (document([HEAD, *LINES, ["4", "Suối Lành", "60", "48", "-11"]]), ["-11"]),
    (document([HEAD, *LINES, ["Cộng", None, "123", "104", "-20"]]), ["-20"]),
    (document([*RATES, ["Thượng Lương", "2,70", "2,10", "0,50"]]), ["0,50"]),
]

CLEAN = [
    document([HEAD, *LINES, ["Cộng", None, "123", "104", "-19"]]),
    document([HEAD, *[[*line[:4], line[4].lstrip("-")] for line in LINES]]),
    document(RATES),
    document([["Xã", "Hộ nghèo", "Giảm"], ["Hạ Lương", "45", "12"], ["An Thịnh", "28", "9"], ["Bình Trạch", "50", "14"]]),
]
