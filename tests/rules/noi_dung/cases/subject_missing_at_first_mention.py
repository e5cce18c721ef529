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
    "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình.",
    document("Theo Quyết định số 90/QĐ-TTg.", bases=[
        "Căn cứ Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng phê duyệt Chương trình;"]),
    "Căn cứ Luật Đất đai; theo đề nghị tại Tờ trình số 12/TTr-KT.",
    "Kế hoạch số 35/KH-UBND ngày 30/5/2023 của UBND tỉnh về thực hiện Nghị quyết số 137/NQ-CP.",
    document("(Kèm theo Kế hoạch số 07/KH-UBND ngày 09/3/2026 của UBND xã)"),
    "Chỉ thị số 32/CT-TTg ngày 21/10/2025 của Thủ tướng Chính phủ “Về tăng cường bảo vệ bí mật”.",
]  # fmt: skip
