from tests.rules.contents import document

BROKEN = [
    (document("1. Tập huấn", "- Cơ quan chủ trì: Phòng Kinh tế và Phòng Văn hóa - Xã hội."),
     ["Phòng Kinh tế và Phòng Văn hóa - Xã hội"]),
    (document([["Nhiệm vụ", "Cơ quan chủ trì"], ["Tập huấn", "Sở Tài chính; Sở Nội vụ"], ["Rà soát", "Sở Y tế"]]),
     ["Sở Tài chính; Sở Nội vụ"]),
    (document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["Tập huấn", "Sở Tài chính, Sở Nội vụ, Công an tỉnh", ""]]),
     ["Sở Tài chính, Sở Nội vụ, Công an tỉnh"]),
]

CLEAN = [
    document([["Nhiệm vụ", "Chủ trì"], ["Tập huấn", "Sở Nội vụ chủ trì hướng dẫn; Sở Y tế, Công an tỉnh thực hiện"]]),
    document("1. Tập huấn", "- Cơ quan chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị."),
    document("1. Tập huấn", "- Cơ quan chủ trì: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã."),
    document("1. Tập huấn", "- Cơ quan thực hiện: Sở Nội vụ, Sở Tài chính."),
    document("1. Tập huấn", "- Cơ quan chủ trì: Sở Nội vụ phối hợp với Sở Tài chính."),
    document([["Nhiệm vụ", "Chủ trì, phối hợp"], ["Tập huấn", "Sở Tài chính; Sở Nội vụ"]]),
    document([["Nhiệm vụ", "Chủ trì"], ["Tập huấn", "Các sở, ban, ngành; UBND các xã, phường"]]),
]
