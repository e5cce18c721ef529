from tests.rules.contents import document

BODY = ("Phòng Kinh tế rà soát hộ nghèo.", "VI. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Tổng hợp.")
BROKEN = [
    (document(*BODY, recipients=["- Phòng Kinh tế;", "- Trạm Y tế (t/h);", "- Lưu: VT."]), ["Trạm Y tế"]),
    (document(*BODY, recipients=["- UBND tỉnh (b/c);", "- Hội Nông dân xã (p/h);", "- Lưu: VT."]), ["Hội Nông dân xã"]),
    (document(*BODY, recipients=["- Sở Y tế (b/c);", "- Sở Xây dựng;", "- Phòng Kinh tế;", "- Lưu: VT."]), ["Sở Xây dựng"]),
]

CLEAN = [
    document(*BODY, recipients=["- UBND tỉnh (b/c);", "- Sở Y tế (để b/c);", "- Phòng Kinh tế (t/h);", "- Lưu: VT."]),
    document(*BODY, "Các cơ quan, đơn vị phối hợp.", recipients=["- Trạm Y tế (t/h);", "- Lưu: VT."]),
    document(*BODY, "Các đoàn thể vận động hội viên.", recipients=["- Hội Nông dân xã (p/h);", "- Lưu: VT."]),
    document(*BODY, recipients=["- Thường trực Đảng ủy;", "- Chủ tịch, Phó Chủ tịch UBND xã;", "- Như trên;", "- Lưu: VT."]),
    document("Tuyên truyền.", recipients=["- Trạm Y tế (t/h);", "- Lưu: VT."]),
]
