from tests.rules.contents import document

BROKEN = [
    ("Tuyên truyền Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ và Kế hoạch này.",
     ["Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ"]),
    (document(bases=["Căn cứ Kế hoạch số 85/KH-UBND ngày 09/4/2024 của UBND tỉnh;"]),
     ["Kế hoạch số 85/KH-UBND ngày 09/4/2024 của UBND tỉnh"]),
    (document("Theo Nghị quyết số 57-NQ/TW.",
              "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển."),
     ["Nghị quyết số 57-NQ/TW"]),
]  # fmt: skip

CLEAN = [
    ("Thực hiện Kế hoạch số 14-KH/TU ngày 29/7/2025 của Tỉnh ủy và Kế hoạch số 24/KH-UBND ngày "
    "14/8/2025 của UBND tỉnh về phát triển kinh tế tư nhân, Ủy ban nhân dân xã xây dựng Kế hoạch."),
    ("Theo Kế hoạch số 35/KH-SNNMT ngày 31/7/2026 của Sở Nông nghiệp và Môi trường An Giang về tập "
    "huấn; Thông báo số 52/TB-VP ngày 13/10/2025 của Văn phòng Chính phủ Kết luận phiên họp thứ tư."),
    "Thủ tướng Chính phủ phê duyệt Chiến lược phát triển nông thôn tại Quyết định số 726/QĐ-TTg.",
    "Xã đã ban hành Phương án tại Quyết định số 35/QĐ-UBND và Quyết định số 87/QĐ-UBND, giao thôn.",
    "Theo Nghị quyết số 36-NQ/TW ngày 22/10/2018, Hội nghị lần thứ 8 về chiến lược biển.",
    "Theo Nghị quyết số 36-NQ/TW ngày 22/10/2018, Ấn phẩm của Trung ương về chiến lược biển.",
    "Kế hoạch số 01-KH/BCĐ ngày 28/6/2025 của Ban Chỉ đạo phát triển du lịch về chuyển đổi số.",
    "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình.",
    document("Theo Quyết định số 90/QĐ-TTg.", bases=[
        "Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng phê duyệt Chương trình;"]),
    "Căn cứ Luật Đất đai; theo đề nghị tại Tờ trình số 12/TTr-KT.",
    "Kế hoạch số 35/KH-UBND ngày 30/5/2023 của UBND tỉnh về thực hiện Nghị quyết số 137/NQ-CP.",
    document("(Kèm theo Kế hoạch số 07/KH-UBND ngày 09/3/2026 của UBND xã)"),
    "Chỉ thị số 32/CT-TTg ngày 21/10/2025 của Thủ tướng Chính phủ “Về tăng cường bảo vệ bí mật”.",
]  # fmt: skip
