from tests.rules.contents import document

BROKEN = [
    (document(subject="Giảm nghèo bền vững năm 2025 trên địa bàn xã"), ["2025"]),
    (document(subject="Rà soát hộ nghèo năm 2023", date="An Bình, ngày      tháng 5 năm 2024"), ["2023"]),
    (document(subject="Giảm nghèo bền vững\nnăm 2020"), ["2020"]),
]  # fmt: skip

CLEAN = [
    document(subject="Tổng kết công tác giảm nghèo năm 2025"),
    document(subject="Giám sát, đánh giá Chương trình giảm nghèo năm 2025"),
    document(subject="Phòng, chống ma túy đến năm 2025"),
    document(subject="Thực hiện Chỉ thị số 27/CT-TTg ngày 15 tháng 8 năm 2024"),
    document(subject="Giảm nghèo bền vững năm 2026"),
    document(subject="Giảm nghèo bền vững năm 2027"),
    document(subject="Giảm nghèo giai đoạn 2021 - 2025"),
    document(subject="Báo cáo kết quả năm 2025", kind="BÁO CÁO"),
    document(subject="Giảm nghèo năm 2020", date="An Bình, ngày      tháng     năm"),
]
