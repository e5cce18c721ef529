from tests.rules.contents import document

BROKEN = [
    ("Các công ty đó là Công ty TNHH Quốc Đại Công ty TNHH một thành viên TCE JEANS.",
     ["TNHH Quốc Đại Công ty"]),
    ("Công ty TNHH giày ROLLSPORT, Việt Nam Công ty TNHH giày ALERON Việt Nam.",
     ["Việt Nam Công ty"]),
    (document([["Công ty An Thịnh, Công ty Minh Quân Công ty Hòa Phú"]]), ["Minh Quân Công ty"]),
]  # fmt: skip

CLEAN = [
    "Công ty TNHH Quốc Đại, Công ty TNHH Sunhomes Việt Nam và Công ty cổ phần Delta.",
    "Giấy phép của Công ty Minh Quân; Tổng Công ty An Thịnh; Giám đốc Công ty Hòa Phú.",
    "Sở Công Thương Công ty Điện lực",
    document("Công ty cổ phần An Thịnh", "Minh Quân Công ty TNHH"),
    "Công ty Minh Quân thuộc Tổng Công ty Hòa Phú, do Công ty mẹ quản lý.",
]
