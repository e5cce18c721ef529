from tests.rules.contents import document

BROKEN = [
    ("Các thôn báo cáo trước ngày 15/12/2025.", ["ngày 15/12/2025"]),
    ("Hoàn thành trước ngày 01 tháng 3 năm 2026.", ["ngày 01 tháng 3 năm 2026"]),
    (document([["Việc", "Hạn"], ["Rà soát", "Trước ngày 30/10/2025"]]), ["ngày 30/10/2025"]),
]  # fmt: skip

CLEAN = [
    ("Nhà ở xây dựng của hộ có tên trong danh sách trước ngày 31/12/2025; trường hợp phát sinh "
    "trước ngày 30/10/2025; người cư trú đến hết ngày 31/12/2025."),
    "Các thôn báo cáo trước ngày 15/12/2026, đến hết năm 2030.",
    "Các thôn đã hoàn thành trước ngày 15/12/2025.",
    document("A. KẾT QUẢ NĂM 2025", "Rà soát trước ngày 30/10/2025.", "B. KẾ HOẠCH", "Tuyên truyền."),
    "Kế hoạch số 5/KH-UBND ngày 02/01/2026.",
    document("Báo cáo trước ngày 15/12/2025.", date="An Bình, ngày      tháng     năm"),
]
