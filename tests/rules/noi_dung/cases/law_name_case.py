from tests.rules.contents import document

BROKEN = [
    (document("Theo Luật doanh nghiệp và Luật Đất đai.",
              bases=["Căn cứ Luật ngân sách nhà nước ngày 25 tháng 6 năm 2015;"]),
     ["ngân sách nhà nước", "doanh nghiệp"]),
    ("Luật Địa chất và khoáng sản; theo Luật Địa chất và khoáng sản, Luật Địa chất và Khoáng sản.",
     ["Địa chất và Khoáng sản"]),
    ("Luật sửa đổi, bổ sung một số điều của Luật xây dựng.", ["xây dựng"]),
    (document([["Căn cứ"], ["Luật phòng, chống ma túy"]]), ["phòng, chống ma túy"]),
]  # fmt: skip

CLEAN = [
    "Luật Ngân sách nhà nước; Luật Phòng, chống ma túy; Luật Mặt trận Tổ quốc Việt Nam.",
    "Luật sửa đổi, bổ sung một số điều của Luật Đất đai; Luật này; dự án luật.",
    document(subject="THI HÀNH LUẬT VIỆC LÀM", kind="KẾ HOẠCH"),
    "Theo quy định của pháp luật về đất đai; Bộ luật Lao động; kỷ luật lao động.",
    "Luật Địa chất và khoáng sản; Luật Địa chất và Khoáng sản.",
]
