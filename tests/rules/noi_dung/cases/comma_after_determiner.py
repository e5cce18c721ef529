from tests.rules.contents import document

BROKEN = [
    ("Phổ biến Kế hoạch này đến các, ngành, đoàn thể.", ["các,"]),
    ("Các, thôn báo cáo kết quả của, thôn mình.", ["Các,", "của,"]),
    (document([["Những, khó khăn"]]), ["Những,"]),
]  # fmt: skip

CLEAN = [
    "Góp tiền của, công sức; kẻ góp của, người góp công; chống cướp của, giết người.",
    "Phổ biến Kế hoạch này đến các ngành, đoàn thể.",
    "Tồn tại, hạn chế; công bằng, minh bạch; cấp trên, cấp dưới; đơn vị trực thuộc, trạm y tế.",
    "Một là, tuyên truyền; các … ngành;.",
    document("Gồm các", ", ngành"),
]
