from tests.rules.contents import document

BROKEN = [
    ("Các đoàn thể chính trị xã hội thúc đẩy phát triển kinh tế xã hội địa phương.",
     ["kinh tế xã hội", "chính trị xã hội"]),
    (document("Phòng Văn hóa - Xã hội tổng hợp.", "Lĩnh vực văn hóa xã hội có tiến bộ."),
     ["văn hóa xã hội"]),
    (document([["Kinh tế xã hội"]], "Báo cáo kinh tế - xã hội."), ["Kinh tế xã hội"]),
    ("Công chức Lao động thương binh báo cáo Phòng Lao động - Thương binh.",
     ["Lao động thương binh"]),
]  # fmt: skip

CLEAN = [
    "Phát triển kinh tế - xã hội; các tổ chức chính trị - xã hội; kinh tế, xã hội đều tăng.",
    "Nền kinh tế xã hội chủ nghĩa, hệ thống chính trị xã hội chủ nghĩa.",
    "Lĩnh vực văn hóa xã hội có tiến bộ.",
    "Kinh tế – xã hội phát triển; kinh tế-xã hội.",
    document([["KINH TẾ XÃ HỘI"]]),
]
