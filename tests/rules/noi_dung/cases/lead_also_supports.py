from tests.rules.contents import document

BROKEN = [
    (document("1. Tập huấn", "- Chủ trì: Phòng Kinh tế.", "- Phối hợp: Phòng Kinh tế, Trạm Y tế."), ["Phòng Kinh tế"]),
    (document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["Tập huấn", "Sở NN&MT", "Sở Nông nghiệp và Môi trường; Sở Y tế"]]),
     ["Sở Nông nghiệp và Môi trường"]),
    (document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["Tập huấn", "UBND xã Tân Hòa", "Sở Y tế, UBND xã Tân Hòa"]]),
     ["UBND xã Tân Hòa"]),
]

CLEAN = [
    document("1. Tập huấn", "- Chủ trì: Sở Nội vụ.", "- Phối hợp: Trung tâm Dịch vụ việc làm (Sở Nội vụ), Sở Y tế."),
    document("1. Tập huấn", "- Chủ trì: Phòng Kinh tế.", "- Phối hợp: Phòng Văn hóa - Xã hội, các thôn."),
    document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["Tập huấn", "UBND các xã", "UBND các xã, phường; Sở Y tế"]]),
    document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["Tập huấn", "UBND xã Tân Hòa", "UBND xã Tân Bình"]]),
    document([["Nhiệm vụ", "Chủ trì", "Phối hợp"], ["A", "Sở Y tế", "Sở Nội vụ"], ["B", "Sở Nội vụ", "Sở Y tế"]]),
]
