from tests.rules.contents import document

BROKEN = [
    (document(recipients=["- Sở Lao động - Thương binh và Xã hội (b/c);", "- UBND các xã;", "- Lưu: VT."]),
     ["Sở Lao động - Thương binh và Xã hội"]),
    (document(recipients=["- UBND huyện Bình Trạch (b/c);", "- Phòng LĐTBXH huyện;", "- Lưu: VT."]),
     ["UBND huyện Bình Trạch", "Phòng LĐTBXH huyện"]),
    (document(recipients=["- Sở TN&MT, Sở Tài chính;", "- Lưu: VT."]), ["Sở TN&MT"]),
    (document(date="An Thịnh Trung, ngày      tháng 7 năm 2025", recipients=["- Phòng GDĐT huyện;", "- Lưu: VT."]),
     ["Phòng GDĐT huyện"]),
]

CLEAN = [
    document(recipients=["- UBND tỉnh (b/c);", "- Sở Nông nghiệp và Môi trường;", "- Phòng Kinh tế;", "- Lưu: VT."]),
    document(date="Bình Trạch, ngày 05 tháng 01 năm 2025", recipients=["- Sở LĐTBXH;", "- UBND huyện Bình Trạch;", "- Lưu: VT."]),
    document(date="Bình Trạch, ngày      tháng     năm", recipients=["- UBND huyện Bình Trạch;", "- Lưu: VT."]),
    document(recipients=["- UBND thành phố;", "- UBND thành phố Cần Thơ;", "- Lưu: VT."]),
]
