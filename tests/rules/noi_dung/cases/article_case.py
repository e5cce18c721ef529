from tests.rules.contents import document

BROKEN = [
    ("Theo quy định tại điều 165 Luật Doanh nghiệp.", ["điều 165"]),
    ("Quy định tại điểm b Khoản 5 Điều 62; Điểm a Khoản 2 Điều 13, tại Điểm c khoản 1.",
     ["Khoản 5", "Điểm a"]),
    (document("Theo khoản 2 điều 9 Nghị định này.", "Thực hiện theo điều 10, chương III."),
     ["điều 9", "chương III"]),
    (document([["Căn cứ: Luật", "tại Khoản 4, 5 Điều 59"]]), ["Khoản 4"]),
]  # fmt: skip

CLEAN = [
    "Theo điểm a khoản 2 Điều 103 Mục 5 Chương XII.",
    "Khoản 1 Điều này không áp dụng với hộ cận nghèo. Điểm a khoản 1 áp dụng cho hộ nghèo.",
    "Đạt 10 điều 5 hay; một số điều của Luật; khoản chi 5 triệu; Điểm 10 cho chất lượng.",
    "Mỗi hộ được 2 điều; khoản 5,5%.",
    document("Điều 1. Phạm vi", "Khoản 2 của Điều 3 bị bãi bỏ."),
]
