from tests.rules.contents import document

BROKEN = [
    ("Ban Chỉ đạo xã phân công thành viên. Cơ quan thường trực Ban chỉ đạo tổng hợp.", ["Ban chỉ đạo"]),
    (document("Tổ công tác gồm 05 người.", "Tổ Công tác họp hằng tháng.", "Tổ Công tác báo cáo."),
     ["Tổ Công tác"]),
    (document("Ban Quản lý chợ phối hợp.", [["TT", "Đơn vị"], ["1", "Ban quản lý rừng"]]), ["Ban quản lý"]),
]

CLEAN = [
    "Ban Chỉ đạo xã; các ban chỉ đạo; cơ quan thường trực Ban Chỉ đạo.",
    "Ban chỉ đạo xã; cơ quan thường trực Ban chỉ đạo.",
    document("BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH", "Ban chỉ đạo họp hằng quý."),
    "Tổ công tác xã, tổ công tác thôn.",
]
