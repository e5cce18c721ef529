from tests.rules.contents import document

BROKEN = [
    ("Kế hoạch số 85/KH-UBND ngày 09/4/2026 của UBND tỉnh.", ["ngày 09/4/2026"]),
    (document(bases=["Căn cứ Quyết định số 417/QĐ-BNNMT ngày 31 tháng 01 năm 2027 của Bộ trưởng;"]),
     ["ngày 31 tháng 01 năm 2027"]),
    (document("Kế hoạch số 85/KH-UBND ngày 09/6/2026.", date="An Bình, ngày      tháng 5 năm 2026"),
     ["ngày 09/6/2026"]),
]  # fmt: skip

CLEAN = [
    "Kế hoạch số 85/KH-UBND ngày 09/3/2026 của UBND tỉnh; hoàn thành trước ngày 31/12/2027.",
    document("Kế hoạch số 85/KH-UBND ngày 09/5/2026.", date="An Bình, ngày      tháng 5 năm 2026"),
    document("Kế hoạch số 85/KH-UBND ngày 09/5/2030.", date="An Bình, ngày      tháng     năm"),
]
