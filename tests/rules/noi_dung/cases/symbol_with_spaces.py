from tests.rules.contents import document

BROKEN = [
    ("Kế hoạch 22/ KH-UBND ngày 12/05/2023.", ["22/ KH-UBND"]),
    ("Nghị định số 78/2021/NĐ -CP; Tờ trình số 9512/TTr- SNN-CCTL.",
     ["78/2021/NĐ -CP", "9512/TTr- SNN-CCTL"]),
    ("Quyết định số 227 / QĐ-TTg.", ["227 / QĐ-TTg"]),
]  # fmt: skip

CLEAN = [
    "Kế hoạch số 22/KH-UBND - Phòng Kinh tế chủ trì.",
    "Nghị quyết số 57 -NQ/TW là của Đảng.",
    "Giai đoạn 2021 - 2025; 15/20 hộ; ngày 15/ 9.",
    document(number="Số:      /KH-UBND"),
]
