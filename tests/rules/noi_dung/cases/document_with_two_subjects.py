from tests.rules.contents import document

BROKEN = [
    ("Kế hoạch số 35/KH-UBND ngày 30/5/2023 về rà soát hộ nghèo; Kế hoạch số 35/KH-UBND ngày 30/5/2023 về chuyển đổi số cấp xã.",
     ["về chuyển đổi số cấp xã"]),
    (document("Theo Quyết định số 90/QĐ-TTg phê duyệt Chương trình giảm nghèo.",
              bases=["Căn cứ Quyết định số 90/QĐ-TTg phê duyệt quy hoạch đất đai của tỉnh;"]),
     ["phê duyệt Chương trình giảm nghèo"]),
    (document("Nghị quyết số 57-NQ/TW về đột phá khoa học, công nghệ.", "Nghị quyết số 57-NQ/TW về phát triển kinh tế tư nhân."),
     ["về phát triển kinh tế tư nhân"]),
]  # fmt: skip

CLEAN = [
    ("Nghị định số 32/2026/NĐ-CP về quản lý cụm công nghiệp; khoản 2 Điều 13 Nghị định số "
    "32/2026/NĐ-CP quy định mọi trường hợp phải lập hội đồng chấm điểm."),
    "Kế hoạch số 35/KH-UBND về triển khai rà soát hộ nghèo; Kế hoạch số 35/KH-UBND về việc rà soát hộ nghèo năm 2023.",
    document("Kế hoạch số 35/KH-UBND ngày 30/5/2023 về A cấp xã.", "Kế hoạch số 35/KH-UBND ngày 02/6/2024 về chuyển đổi số."),
    "Kế hoạch số 35/KH-UBND về rà soát hộ nghèo; Kế hoạch số 35/KH-UBND.",
]
