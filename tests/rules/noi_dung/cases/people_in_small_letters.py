from tests.rules.contents import document

BROKEN = [
    ("Chương trình được cấp ủy, chính quyền, các đoàn thể và nhân dân quan tâm.", ["nhân dân"]),
    ("Tuyên truyền đến các tầng lớp nhân dân; đối thoại với nhân dân, nâng cao đời sống nhân dân.",
     ["nhân dân"] * 3),
    (document("Nhân dân đồng tình.", [["Phục vụ nhân dân"], ["nhân dân"]], "Của nhân dân."),
     ["nhân dân", "nhân dân", "nhân dân"]),
]  # fmt: skip

CLEAN = [
    "Mọi tầng lớp Nhân dân; đối thoại với Nhân dân.",
    "Ủy ban nhân dân xã, Hội đồng nhân dân tỉnh, Tòa án nhân dân, Viện kiểm sát nhân dân.",
    "Nghệ sĩ nhân dân, công an nhân dân, dân chủ nhân dân, hội thẩm nhân dân, 5 tỷ nhân dân tệ.",
    "BẢO VỆ NHÂN DÂN; phục vụ người dân.",
]
