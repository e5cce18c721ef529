from tests.rules.contents import document

BROKEN = [
    ("Công chức phụ trách tham thực hiện mưu lộ trình giảm nghèo tại địa phương.",
     ["tham thực hiện mưu"]),
    ("Làm tốt công tác tuyên tuyền, phổ biến; khuyến doanh nghiệp khích đầu tư.",
     ["tuyên", "khuyến doanh nghiệp khích"]),
    (document("Các thôn rà sót, kiểm soát.", [["Việc bồi cho cán bộ dưỡng kiến thức"]]),
     ["bồi cho cán bộ dưỡng"]),
    ("Tăng độ cường chỉ đạo; phòng và chống, ngừa dịch bệnh.", ["cường", "ngừa"]),
]  # fmt: skip

CLEAN = [
    "Tham mưu, tham gia, âm mưu; khuyến khích, khích lệ; tăng cường, cường độ; triều cường.",
    "Phát triển, triển khai; rà soát, kiểm soát; tập huấn, huấn luyện; phòng ngừa, ngăn ngừa.",
    "Giám sát, (giám đốc)/giám định; bồi dưỡng, bồi thường; cập nhật… phổ cập; thực tiễn.",
    document("Giao Phòng Kinh tế tham", "mưu cho Ủy ban nhân dân xã."),
    "Tham quan; xã Đốc Binh, ông Trần Quốc Cường, huyện Thanh Trì; khuyến nông, phấn khởi.",
]
