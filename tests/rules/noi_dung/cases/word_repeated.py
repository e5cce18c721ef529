from tests.rules.contents import document

BROKEN = [
    ("Bổ sung danh mục dữ liệu của xã và dữ liệu của xã.", ["dữ liệu của xã và dữ liệu của xã"]),
    ("Căn cứ nhiệm vụ của địa phương ban hành ban hành Kế hoạch số 35/KH-UBND.",
     ["ban hành ban hành"]),
    ("Các các phòng, đơn vị phối hợp trong trong thực hiện.", ["Các các", "trong trong"]),
    (document(recipients=["- Các phòng, ban thuộc thuộc xã;", "- Lưu: VT."]), ["thuộc thuộc"]),
    ("Đối với các đối với các hộ mới thoát nghèo, giao thôn theo dõi.",
     ["Đối với các đối với các"]),
    ("Các thôn báo cáo tình hình hình thực hiện; mở rộng mạng di động động tại thôn.",
     ["hình hình", "động động"]),
    (document([["Nội dung", "Ghi chú"], ["Hồ sơ nộp nộp 01 bộ", ""]]), ["nộp nộp"]),
    ("Giao các thôn lập danh sách lập danh sách lập danh sách.",
     ["lập danh sách lập danh sách"]),
]  # fmt: skip

CLEAN = [
    "Các xã miền núi và các xã miền biển; của tỉnh và của tỉnh bạn; ngày càng nhiều và ngày càng tốt.",
    "Phân công công chức; Trưởng phòng Phòng Kinh tế theo dõi.",
    "Xử lý hành vi vi phạm; phát triển giao thông thông minh; phân công công chức theo dõi.",
    "Nhà thầu thi công công trình, xác định định hướng và triển khai song song, đồng bộ.",
    "Theo đề nghị của Trưởng phòng Phòng Kinh tế, các đơn vị nêu trên trên địa bàn xã thực hiện.",
    "Luôn luôn lắng nghe; từ từ, dần dần nâng mức sống.",
    "Năm 2025, năm 2026 và các năm sau.",
    "Từ 2 2 hộ không phải là từ.",
    "Hằng năm, năm đơn vị được chọn làm điểm; thôn Tà Tà, bản Ma Ma.",
    "Các  các  thôn báo cáo, giao  các  các  đơn vị.",
    document("Kết quả công tác", "công tác giảm nghèo được quan tâm."),
]
