from tests.rules.contents import document

BROKEN = [
    ("Căn cứ nhiệm vụ của địa phương ban hành ban hành Kế hoạch số 35/KH-UBND.",
     ["ban hành ban hành"]),
    ("Các các phòng, đơn vị phối hợp trong trong thực hiện.", ["Các các", "trong trong"]),
    (document(recipients=["- Các phòng, ban thuộc thuộc xã;", "- Lưu: VT."]), ["thuộc thuộc"]),
]  # fmt: skip

CLEAN = [
    "Phân công công chức; Trưởng phòng Phòng Kinh tế theo dõi.",
    "Luôn luôn lắng nghe; từ từ, dần dần nâng mức sống.",
    "Năm 2025, năm 2026 và các năm sau.",
    "Từ 2 2 hộ không phải là từ.",
]
