from tests.rules.contents import document

HEAD = ["TT", "Địa bàn", "Hộ nghèo", "Hộ cận nghèo"]
RIVER = [["1", "Thôn Bến", "11", "15"], ["2", "Thôn Bãi", "14", "12"]]
HILL = [["1", "Thôn Gò", "21", "26"], ["2", "Thôn Suối", "28", "30"]]
BUDGET = [
    ["TT", "Nội dung", "Dự toán"],
    ["I", "Thu ngân sách", "3.900"],
    ["1", "Thu theo phân cấp", "2.900"],
    ["", "Trong đó: thu hưởng 100%", "600"],
    ["2", "Thu bổ sung", "1.000"],
    ["II", "Chi ngân sách", "3.900"],
    ["1", "Chi đầu tư", "1.500"],
    ["2", "Chi thường xuyên", "2.400"],
]

BROKEN = [
    (document([HEAD, ["I", "Ven sông", "25", "27"], *RIVER, ["II", "Vùng đồi", "49", "65"], *HILL]), ["65"]),
    (document([HEAD, ["I", "Ven sông", "26", "27"], *RIVER, ["II", "Vùng đồi", "49", "56"], *HILL]), ["26"]),
    (document([*BUDGET, ["III", "Vay", "90"], ["1", "Vay trong nước", "50"], ["2", "Vay lại", "50"]]), ["90"]),
    (document([["TT", "Dự án", "Vốn trung ương", "Vốn tỉnh"], ["1", "Dự án 1", "500", "50"],
               ["1.1", "Tiểu dự án 1", "300", "30"], ["1.2", "Tiểu dự án 2", "200", "20"],
               ["2", "Dự án 2", "400", "45"], ["2.1", "Tiểu dự án 1", "250", "25"],
               ["2.2", "Tiểu dự án 2", "150", "15"]]), ["45"]),
]

CLEAN = [
    document([HEAD, ["I", "Ven sông", "25", "27"], *RIVER, ["II", "Vùng đồi", "49", "56"], *HILL]),
    document(BUDGET),
    # Parts that are told of, not added up.
    document([["TT", "Chỉ tiêu", "Năm 2025", "Năm 2026"], ["1", "Hộ nghèo", "74", "60"],
              ["1.1", "Hộ dân tộc thiểu số", "20", "15"], ["1.2", "Hộ có người khuyết tật", "9", "8"]]),
    # A letter that should be a Roman figure.
    document([["TT", "Chỉ tiêu", "Dự toán"], ["A", "Tổng thu", "127"], ["1", "Thu nội địa", "32"],
              ["2", "Thu xuất khẩu", "95"], *[["II", *BUDGET[1][1:]], *BUDGET[2:5]],
              ["III", *BUDGET[5][1:]], *BUDGET[6:]]),
    # Groups without figures, shares.
    document([HEAD, ["I", "Ven sông", "", ""], *RIVER, ["II", "Vùng đồi", "", ""], *HILL]),
]
