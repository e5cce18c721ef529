from tests.rules.contents import document

BROKEN = [
    (document("Phát triển kinh tế - xã hội.", "Công chức Văn hóa – xã hội và Lao động – TBXH.",
              "Giao công chức Văn hóa – xã hội."),
     ["hóa – xã", "động – TBXH"]),
    ("Các tổ chức chính trị-xã hội góp ý phát triển kinh tế - xã hội.", ["trị-xã"]),
    ("Hội đồng Thi đua -Khen thưởng; phát triển kinh tế - xã hội.", ["đua -Khen"]),
    (document("Khu vực Bắc Hà – Nam Sơn; phát triển kinh tế - xã hội.", "Tuyến Bắc Hà - Nam Sơn."),
     ["Hà – Nam"]),
]  # fmt: skip

CLEAN = [
    "Phát triển kinh tế - xã hội; Phòng Văn hóa - Xã hội; Lao động - Thương binh và Xã hội.",
    "Phát triển kinh tế – xã hội; Phòng Văn hóa – Xã hội.",
    "Phát triển kinh tế - xã hội – nhiệm vụ trọng tâm; lắp pa-nô; Quyết định 90/QĐ-TTg.",
    "Phát triển kinh tế - xã hội. - Giao các thôn; -Rà soát; hộ Brâu, Ê-đê; số 57- NQ/TW.",
]
