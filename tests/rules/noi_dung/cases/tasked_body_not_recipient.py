from tests.rules.contents import document

ORGANISED = ("VI. TỔ CHỨC THỰC HIỆN", "1. Phòng Kinh tế", "- Tổng hợp.", "2. Phòng Văn hóa - Xã hội", "- Truyền thông.",
             "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã", "- Giám sát.")
BROKEN = [
    (document(*ORGANISED, recipients=["- UBND tỉnh (b/c);", "- Phòng Kinh tế;", "- MTTQ xã (p/h);", "- Lưu: VT."]),
     ["Phòng Văn hóa - Xã hội"]),
    (document(*ORGANISED, recipients=["- Các phòng thuộc UBND xã;", "- Trưởng các thôn;", "- Lưu: VT."]),
     ["Ủy ban Mặt trận Tổ quốc Việt Nam xã"]),
    (document("VI. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", "- Tập huấn.", "2. UBND các xã, phường", "- Rà soát.",
              recipients=["- Bộ Y tế (b/c);", "- Các sở, ban, ngành;", "- Lưu: VT."]), ["UBND các xã, phường"]),
]

CLEAN = [
    document("III. TỔ CHỨC THỰC HIỆN", "1. Đoàn Thanh niên, Hội LHTN nhà trường", "- Trực cổng.", issuer=["TRƯỜNG THPT AN THỊNH"],
             recipients=["- Sở GDĐT (b/c);", "- Lưu: VT."]),
    document(*ORGANISED, recipients=["- Các phòng, ban;", "- UBMTTQ xã, các đoàn thể;", "- Lưu: VT."]),
    document(*ORGANISED, recipients=["- Như mục VI;", "- Lưu: VT."]),
    document(*ORGANISED, recipients=["- Các cơ quan, đơn vị có liên quan;", "- Lưu: VT."]),
    document("VI. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", "- Tập huấn.", "2. UBND các xã, phường", "- Rà soát.", "3. Hội Nông dân tỉnh",
             recipients=["- Sở: YT, NV;", "- UBND xã, phường;", "- MTTQ và các đoàn thể;", "- Lưu: VT."]),
    document("VI. PHÂN CÔNG", "1. Công chức KT-NS", "- Quyết toán.", "2. Công an xã", recipients=["- Các ngành (t/h);", "- Lưu: VT."]),
    document("VI. PHÂN CÔNG", "1. Văn phòng Ủy ban nhân dân tỉnh", "- Đôn đốc.", recipients=["- UBND các xã;", "- Lưu: VT, KT."]),
    document(*ORGANISED, recipients=["- Lưu: VT."]),
]
