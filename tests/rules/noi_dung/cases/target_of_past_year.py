from tests.rules.contents import document

BROKEN = [
    (document("II. MỤC TIÊU", "Phấn đấu đến hết năm 2025 giảm 1% số hộ nghèo."), ["2025"]),
    (document("II. MỤC TIÊU", "1. Mục tiêu cụ thể", "- Trong năm 2024 giảm 20 hộ nghèo."), ["2024"]),
    (document("III. CHỈ TIÊU", "Đạt 100% mục tiêu năm 2025."), ["2025"]),
]  # fmt: skip

CLEAN = [
    document("II. MỤC TIÊU", "Đến hết năm 2025, toàn xã còn 120 hộ nghèo."),
    document("II. MỤC TIÊU", "Giảm từ 5,2% cuối năm 2025 xuống 3%; cuối năm 2025 còn 40 hộ nghèo."),
    document("II. MỤC TIÊU", "Phấn đấu số việc làm tăng so với năm 2025; đến hết năm 2025 đã đạt 60%."),
    document("1. Mục tiêu đến hết năm 2027", "Đạt 60%.", subject="Phát triển hạ tầng số đến năm 2030"),
    document("II. MỤC TIÊU", "Phấn đấu đến hết năm 2026 giảm 1%, đến năm 2030 không còn hộ nghèo."),
    document("I. KẾT QUẢ THỰC HIỆN MỤC TIÊU", "Đến hết năm 2025 giảm 1%.", "II. MỤC TIÊU", "Giảm 1%."),
    document("II. MỤC TIÊU", "So với năm 2025 giảm 1%; giai đoạn 2021 - 2025 đã giảm 5%."),
    document("II. MỤC TIÊU", "Đến năm 2025 giảm 1%.", subject="Giảm nghèo giai đoạn 2021 - 2025"),
]
