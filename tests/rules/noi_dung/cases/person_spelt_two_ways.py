from tests.rules.contents import document

BROKEN = [
    (document("Đầu mối: bà Lê Thị Minh Hoa."), ["Lê Thị Minh Hoa"]),
    (document("Tổ trưởng: ông Trần Văn Thạch.", "Giao ông Trần Văn Thạch tổng hợp; liên hệ đồng chí Trần "
              "Văn Thách."), ["Trần Văn Thách"]),
    (document([["Đoàn", "Trưởng đoàn"], ["Đoàn số 1", "Ông Đỗ Văn Tư"]], "Giao ông Đỗ Văn Tự làm tổ trưởng.",
              "Mọi vướng mắc gửi đồng chí Đỗ Văn Tư."), ["Đỗ Văn Tự"]),
    (document("Bà Phạm Thị Thùy phụ trách, bà Phạm Thị Thúy làm thư ký, bà Phạm Thị Thùy tổng hợp."),
     ["Phạm Thị Thúy"]),
]

CLEAN = [
    "Giao bà Lê Thị Minh Hoà tổng hợp.",
    "Giao ông Trần Văn Thạch; ông Trần Văn Bách; ông Trần Văn Thành.",
    document([["TT", "Họ tên"], ["1", "Bà Phạm Thị Thùy"], ["2", "Bà Phạm Thị Thúy"]]),
    "Đồng chí Hòa phụ trách thôn Đông; đồng chí Hoa phụ trách thôn Đoài.",
    document("GIAO BÀ LÊ THỊ MINH HÒA", signer="Lê Thị Minh Hòa"),
]
