from tests.rules.contents import document

BROKEN = [
    (document("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "e) Năm;", "f) Sáu."), ["Năm;", "Sáu."]),
    (document("d. Một;", "e. Hai."), ["Hai."]),
    (document("d) Một;", "đ) Hai;", "e) Ba;", "f) Bốn;", "g) Năm."), ["Bốn;"]),
]  # fmt: skip

CLEAN = [
    document("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "đ) Năm;", "e) Sáu;", "g) Bảy."),
    document("a) Một;", "b) Hai."),
    document("1. Một.", "d) Lẻ loi."),
]
