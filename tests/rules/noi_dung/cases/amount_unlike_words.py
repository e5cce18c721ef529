from tests.rules.contents import document

BUDGET = [
    ["TT", "Nội dung", "Thành tiền"],
    ["1", "Tập huấn", "12.500"],
    ["2", "Tờ rơi", "7.000"],
    ["Tổng cộng", None, "19.500"],
]

BROKEN = [
    ("Kinh phí: 1.250.000 đồng (Một triệu hai trăm nghìn đồng).", ["Một triệu hai trăm nghìn đồng"]),
    ("Hỗ trợ 27.000.000 đồng (Bằng chữ: Hai mươi lăm triệu đồng chẵn./.)", ["Hai mươi lăm triệu đồng chẵn"]),
    ("Tổng kinh phí 1,2 tỷ đồng (một tỷ hai mươi triệu đồng).", ["một tỷ hai mươi triệu đồng"]),
    ("Hỗ trợ 15.000.000 đồng (bằng chữ: mươi lăm triệu đồng).", ["mươi lăm triệu đồng"]),
    (document("Đơn vị tính: nghìn đồng", BUDGET, "(Bằng chữ: Mười chín triệu đồng)"), ["Mười chín triệu đồng"]),
    (document("Tổng kinh phí: 19.500.000 đồng.", "(Bằng chữ: Mười chín triệu đồng)"), ["Mười chín triệu đồng"]),
]

CLEAN = [
    "Kinh phí: 1.250.000 đồng (Một triệu hai trăm năm mươi nghìn đồng).",
    "Hỗ trợ 24.105.000 đồng (bằng chữ: hai mươi bốn triệu một trăm lẻ năm ngàn đồng chẵn).",
    "Hỗ trợ 250 triệu đồng (hai trăm năm mươi triệu đồng), 5 triệu đồng (không kể tiền công bằng đồng).",
    document("Đơn vị tính: nghìn đồng", BUDGET, "(Bằng chữ: Mười chín triệu năm trăm nghìn đồng)"),
    document(BUDGET, "(Bằng chữ: Mười chín triệu năm trăm nghìn đồng)"),
    document("Tổng kinh phí: 19.500.000 đồng.", "Bằng chữ: Mười chín triệu năm trăm nghìn đồng."),
    document("Chi từ ngân sách.", "(Bằng chữ: Mười chín triệu đồng)"),
]
