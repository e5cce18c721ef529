from tests.rules.contents import document

ASKS = "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về {} để tổng hợp./."

BROKEN = [
    (document("1. Phòng Kinh tế chủ trì.", ASKS.format("Phòng Văn hóa - Xã hội")),
     ["Phòng Văn hóa - Xã hội"]),
    (document("1. Phòng Kinh tế chủ trì.", ASKS.format("Sở Tài chính")), ["Sở Tài chính"]),
    (document("Giao các thôn.", "Có vướng mắc, các đơn vị báo cáo (qua Phòng Nội vụ) để xem xét."),
     ["Phòng Nội vụ"]),
]  # fmt: skip

CLEAN = [
    document("1. Phòng Kinh tế chủ trì.", ASKS.format("Phòng Kinh tế")),
    document("Giao các thôn.", ASKS.format("Ủy ban nhân dân xã")),
    document("Giao các thôn.", ASKS.format("Phòng Kinh tế"),
             recipients=["- Phòng Kinh tế;", "- Lưu: VT."]),
    document("Giao các thôn.", "Trên đây là Kế hoạch của xã./."),
    document("Giao các thôn.", "Có vướng mắc thì báo cáo kịp thời để xem xét, quyết định./."),
]  # fmt: skip
