from tests.rules.contents import document

BROKEN = [
    ("Ðồng chí Chủ tịch chủ trì.", ["Ðồng"]),
    ("Giảm ng\u200bhèo bền vững; hỗ\u200b trợ.", ["ng\u200bhèo"]),
    ("Kế hoạch số 07/KH-UB\u0421D và ngh\u0435o.",
     ["07/KH-UB\u0421D", "ngh\u0435o."]),
    (document("Rà soát hộ nghèo.", "Th\ufffdn 1 lập danh sách."), ["Th\ufffdn"]),
    (document([["Hộ ngh\u00adèo"], ["\ufeffHộ cận nghèo"]]), ["ngh\u00adèo", "\ufeffHộ"]),
]  # fmt: skip

CLEAN = [
    "Đồng chí Chủ tịch chủ trì; số đo 5 µm, α, 30°C, 12 m².",
    "Trồng cây Москва; đánh dấu ☐ và ✓ vào ô.",
    "\uf0b7 Gạch đầu dòng bằng phông ký hiệu.",
    document([["Café, Ê-đê", "naïve"]]),
]
