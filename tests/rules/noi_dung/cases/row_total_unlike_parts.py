from tests.rules.contents import document

HEAD = [
    ["TT", "Xã", "Tổng số", "Trong đó", None, None],
    [None, None, None, "Vốn trung ương", "Vốn tỉnh", "Vốn xã"],
]
LINES = [
    ["1", "Hạ Lương", "550", "500", "40", "10"],
    ["2", "An Thịnh", "445", "400", "45", ""],
    ["3", "Bình Trạch", "330", "300", "20", "10"],
]
SPANNED = [
    ["Xã", "Hộ nghèo", None, None, "Hộ cận nghèo", None, None],
    [None, "Tổng", "Thành thị", "Nông thôn", "Tổng", "Thành thị", "Nông thôn"],
    ["Hạ Lương", "45", "5", "40", "60", "10", "50"],
    ["An Thịnh", "28", "8", "20", "31", "1", "30"],
]

BROKEN = [
    (document([*HEAD, *LINES, ["4", "Thượng Lương", "280", "250", "25", "15"]]), ["280"]),
    (document([*HEAD, *LINES, ["Cộng", None, "1.335", "1.200", "105", "20"]]), ["1.335"]),
    (document([*SPANNED, ["Bình Trạch", "50", "10", "40", "70", "20", "40"]]), ["70"]),
]

CLEAN = [
    document([*HEAD, *LINES, ["Cộng", None, "1.325", "1.200", "105", "20"]]),
    document(SPANNED),
    # Parts that do not make up the whole.
    document([["Xã", "Tổng số", "Hộ nghèo", "Hộ cận nghèo"], ["Hạ Lương", "800", "45", "60"],
              ["An Thịnh", "650", "28", "31"], ["Bình Trạch", "720", "50", "70"]]),
    document([["Xã", "Tổng cộng", "Hộ nghèo", "Tỷ lệ"], ["Hạ Lương", "800", "45", "5,6"], ["An Thịnh", "650", "28", "4,3"]]),
]
