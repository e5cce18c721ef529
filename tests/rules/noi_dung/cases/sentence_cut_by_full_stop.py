from tests.rules.contents import document

BROKEN = [
    (("Trên cơ sở kết quả năm 2025, để đạt được các mục tiêu, chỉ tiêu. Ủy ban nhân dân xã ban hành "
      "Kế hoạch như sau:"), ["tiêu."]),
    (("Thực hiện tốt các chính sách. Nhằm giúp hộ nghèo, hộ cận nghèo; đồng thời để các thôn làm đúng. "
      "Phòng Kinh tế hướng dẫn."), ["đúng."]),
    ("Căn cứ nhiệm vụ của địa phương ban hành Kế hoạch số 35/KH-UBND ngày 30/5/2023 trên địa bàn xã Hoàng Lưu. UBND xã đã triển khai.",
     ["Lưu."]),
    ("Trên cơ sở kết quả rà soát của các thôn. Ban Chỉ đạo tổng hợp.", ["thôn."]),
    ("Căn cứ chỉ tiêu tỉnh giao. Ủy ban nhân dân xã giao cho các thôn.", ["giao."]),
]  # fmt: skip

CLEAN = [
    "Để giảm nghèo bền vững, các thôn rà soát từng hộ. Ủy ban nhân dân xã hỗ trợ vốn.",
    "Nhằm nâng cao thu nhập, Ủy ban nhân dân xã mở lớp nghề. Phòng Kinh tế theo dõi.",
    "Nhằm nâng cao thu nhập cho hộ nghèo. Các thôn rà soát.",
    "Căn cứ chỉ tiêu tỉnh giao, Ủy ban nhân dân xã giao cho các thôn. Các thôn rà soát.",
    document(bases=["Căn cứ Kế hoạch số 85/KH-UBND ngày 09/4/2024 của UBND tỉnh."]),
    "Căn cứ tình hình thực tế các thôn tổ chức thực hiện.",
    "Thực hiện tốt công tác tuyên truyền. Các thôn rà soát.",
]
