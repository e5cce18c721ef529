from tests.rules.contents import document

PROGRAMME = "Chương trình mục tiêu quốc gia (MTQG) giảm nghèo bền vững."

BROKEN = [
    ("Chương trình MTQG được cấp ủy, MTTQ quan tâm; Chương trình MTQG đạt 102%, vượt KH đề ra.",
     ["MTQG", "MTTQ", "KH"]),
    (document("Thực hiện Chương trình MTQG.", PROGRAMME), ["MTQG"]),
    (document("Công chức KT-NS tham mưu.", "- Phụ trách LĐTBXH; công chức LĐTBXH.",
              "Chương trình GNBV năm 2026."), ["KT-NS", "LĐTBXH", "GNBV"]),
    ("Các TV BCĐ rà soát ngay.", ["TV", "BCĐ"]),
    (document([["Nội dung", "Đơn vị"], ["Tập huấn", "Phòng LĐTBXH"]],
              "Ứng dụng AI trong quản lý.", "Phát triển trí tuệ nhân tạo (AI)."),
     ["LĐTBXH", "AI"]),
    ("Báo cáo ĐTMX được lập; QĐ của Chủ tịch.", ["ĐTMX", "QĐ"]),
]  # fmt: skip

CLEAN = [
    document(recipients=["- TT Đảng ủy, TT HĐND xã (b/c);", "- Chủ tịch, PCT UBND xã;",
                         "- Các TV BCĐ CTMTQG; Sở: NN&MT, GD&ĐT;", "- Lưu: VT, KT-NS."]),
    document(PROGRAMME, "Thực hiện Chương trình MTQG theo kế hoạch."),
    document("An toàn thực phẩm (sau đây viết tắt là ATTP) và phòng cháy (viết tắt PCCC).",
             "Bảo đảm ATTP, PCCC; ATTP (an toàn thực phẩm)."),
    "UBND, HĐND xã, Đảng ủy TW; Kế hoạch số 35/KH-UBND, số 73-QĐ/ĐU, Nghị định 07/2021/NĐ-CP.",
    "Công ty TNHH MTV XNK Minh Quân, Trường THPT An Thịnh, phần II, mục IV; TP. An Thịnh.",
    "Giai đoạn này áp dụng IoT, GIS, SCADA; giá 5.000 VNĐ; CÁC XÃ ĐẶC BIỆT.",
    document([["STT", "TT", "ĐVT", "KH", "TH"], ["1", "", "hộ", "5", "6"]],
             subject="GIẢM NGHÈO THEO CTMTQG NĂM 2026"),
    document("THỰC HIỆN CTMTQG", recipients=["- Ủy ban nhân dân tỉnh;", "- Lưu: VT, VHXH, TH."]),
    "Mặt trận Tổ quốc, các tổ chức chính trị - xã hội (gọi chung là MTTQ); MTTQ giám sát.",
]  # fmt: skip
