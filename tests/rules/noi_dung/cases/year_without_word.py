from tests.rules.contents import document

BROKEN = [
    ("Giám sát Chương trình mục tiêu quốc gia giảm nghèo bền vững 2023; Kế hoạch số 45/KH-UBND.",
     ["vững 2023"]),
    ("Rà soát hộ nghèo cuối kỳ và lập kế hoạch thực hiện 2026.", ["hiện 2026"]),
    ("Theo chỉ tiêu được giao 2025, các thôn rà soát.", ["giao 2025"]),
]  # fmt: skip

CLEAN = [
    "Giảm nghèo bền vững năm 2023; năm 2024, 2025.",
    "Giai đoạn 2021 - 2025; từ 2021 đến 2025; năm 2022 và 2023.",
    "Hỗ trợ khoảng 2000 hộ; đạt 2015, vượt kế hoạch.",
    document("I. MỤC TIÊU GIẢM NGHÈO 2026", subject="Giảm nghèo 2026"),
]
