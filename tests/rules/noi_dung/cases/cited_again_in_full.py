from tests.rules.contents import document

FULL = "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình"

BROKEN = [
    (document(f"Tuyên truyền {FULL}.", f"Thực hiện tốt {FULL}."),
     ["Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ"]),
    (document("Theo Kế hoạch số 5/KH-UBND ngày 02/01/2026 về giảm nghèo; giao các thôn thực hiện Kế "
              "hoạch số 5/KH-UBND ngày 02/01/2026 về giảm nghèo."),
     ["Kế hoạch số 5/KH-UBND ngày 02/01/2026"]),
    (document("Như trên.", f"Theo {FULL}.", bases=[f"Căn cứ {FULL};"]),
     ["Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ"]),
]  # fmt: skip

CLEAN = [
    document(f"Theo {FULL}.", f"TRIỂN KHAI {FULL.upper()}"),
    document(f"{FULL} được triển khai đến các thôn.", subject=f"Thực hiện {FULL}"),
    document("Như trên.", bases=[f"Căn cứ {FULL};", f"Căn cứ Kế hoạch số 5/KH-UBND về {FULL};",
                                 f"Căn cứ {FULL};"]),
    document(f"Theo {FULL}.", "Thực hiện Quyết định số 12/QĐ-TTg ngày 02/3/2025 của Thủ tướng Chính phủ "
             f"sửa đổi, bổ sung một số điều của {FULL}."),
    document(f"Tuyên truyền {FULL}.", "Thực hiện Quyết định số 90/QĐ-TTg."),
    document("Kế hoạch số 5/KH-UBND ngày 02/01/2025 về A.", "Kế hoạch số 5/KH-UBND ngày 03/01/2026 về B."),
    document(f"Theo {FULL}.", appendices=[("Phụ lục", "A", [f"Theo {FULL}."])]),
    document("Luật Đất đai ngày 18 tháng 01 năm 2024.", "Luật Đất đai ngày 18 tháng 01 năm 2024."),
]
