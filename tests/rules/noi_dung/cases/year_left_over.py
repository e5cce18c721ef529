from tests.rules.contents import document

BROKEN = [
    (document("Ủy ban nhân dân xã ban hành Kế hoạch giảm nghèo bền vững năm 2025 với các nội dung sau:"),
     ["2025"]),
    (document("B. KẾ HOẠCH NĂM 2025", "I. MỤC TIÊU NĂM 2025", "Giảm nghèo."), ["2025", "2025"]),
    ("Trên đây là Kế hoạch giảm nghèo bền vững năm 2024 của xã./.", ["2024"]),
]  # fmt: skip

CLEAN = [
    "Xã ban hành Kế hoạch thực hiện Chương trình phòng, chống ma túy đến năm 2030 như sau:",
    document("A. KẾT QUẢ THỰC HIỆN NĂM 2025", "B. KẾ HOẠCH NĂM 2026", "Trên đây là Kế hoạch năm 2026./."),
    "Ban hành Kế hoạch số 35/KH-UBND về giảm nghèo năm 2025; các nội dung sau đã xong.",
    document("I. MỤC TIÊU NĂM 2025", subject="Giảm nghèo giai đoạn 2021 - 2025"),
    document("I. MỤC TIÊU GIAI ĐOẠN 2026 - 2030", "1. Mục tiêu năm 2030"),
    "Thực hiện Kế hoạch giảm nghèo năm 2025 của tỉnh.",
]  # fmt: skip
