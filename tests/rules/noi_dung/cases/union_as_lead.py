from tests.rules.contents import document

BROKEN = [
    (document("1. Vận động quỹ", "- Cơ quan chủ trì: Ủy ban MTTQ Việt Nam xã."), ["Ủy ban MTTQ Việt Nam xã"]),
    (document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["Tập huấn", "Hội Nông dân xã", "Phòng Kinh tế"]]), ["Hội Nông dân xã"]),
    (document([["Nhiệm vụ", "Cơ quan chủ trì"], ["Cổ động", "Đoàn Thanh niên"], ["Rà soát", "Phòng Kinh tế"]]),
     ["Đoàn Thanh niên"]),
]

CLEAN = [
    document("1. Vận động quỹ", "- Cơ quan chủ trì: Phòng Kinh tế.", "- Cơ quan phối hợp: Ủy ban MTTQ Việt Nam xã."),
    document("1. Vận động quỹ", "- Cơ quan chủ trì: Đề nghị Ủy ban MTTQ Việt Nam xã."),
    document([["Nhiệm vụ", "Chủ trì"], ["Tập huấn", "Hội Nông dân xã"]], issuer=["HỘI NÔNG DÂN XÃ AN THỊNH"]),
    document([["Nội dung", "Đơn vị phụ trách"], ["Chào cờ", "Đoàn Thanh niên"]]),
]
