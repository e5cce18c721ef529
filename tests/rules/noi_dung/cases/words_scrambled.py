from tests.rules.contents import document

BROKEN = [
    ("Công chức phụ trách tham thực hiện mưu lộ trình giảm nghèo tại địa phương.",
     ["tham thực hiện mưu"]),
    ("Xã khuyến doanh nghiệp khích đầu tư.",
     ["khuyến doanh nghiệp khích"]),
    (document("Các thôn rà sót, kiểm soát.", [["Việc bồi cho cán bộ dưỡng kiến thức"]]),
     ["bồi cho cán bộ dưỡng"]),
]  # fmt: skip

CLEAN = [
    "Tham mưu, tham gia, âm mưu; khuyến khích, khích lệ; tăng cường, cường độ; triều cường.",
    "Phát triển, triển khai; rà soát, kiểm soát; tập huấn, huấn luyện; phòng ngừa, ngăn ngừa.",
    "Giám sát, (giám đốc)/giám định; bồi dưỡng, bồi thường; cập nhật… phổ cập; thực tiễn.",
    "Mức độ khẩn của văn bản; cơ hội mưu sinh; bãi bồi ven sông; nghỉ ngơi để dưỡng sức.",
    "Dùng mưu kế; bồi thêm đất; triệt mọi nguồn lây; cha mẹ dưỡng dục; có mưu để làm ăn.",
    document("Giao Phòng Kinh tế tham", "mưu cho Ủy ban nhân dân xã."),
    "Tham quan; xã Đốc Binh, ông Trần Quốc Cường, huyện Thanh Trì; khuyến nông, phấn khởi.",
]
