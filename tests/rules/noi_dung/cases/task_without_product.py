from tests.rules.contents import document

HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"]
BROKEN = [
    (document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", "02 lớp"],
               ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", "2.000 tờ"],
               ["3", "Rà soát hộ nghèo", "Phòng Kinh tế", "", "Quý III", ""]]), ["Rà soát hộ nghèo"]),
    (document([["Nội dung", "Sản phẩm", "Chủ trì"], ["Nói chuyện", "24 buổi", "Sở Y tế"], ["Đăng tin", "", "Sở Y tế"],
               ["Tư vấn", "02 phiên", "Sở Y tế"]]), ["Đăng tin"]),
    (document([["Nhiệm vụ", "Chủ trì", "Sản phẩm, kết quả"], ["Họp", "Sở Y tế", "Biên bản"], ["In", "Sở Y tế", "Sách"],
               ["Phát loa", "Sở Y tế", " "]]), ["Phát loa"]),
]

CLEAN = [
    document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", "02 lớp"],
              ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", ""]]),
    document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", ""], ["2", "In", "Phòng Kinh tế", "", "Quý I", ""]]),
    document([["Tên dự án", "Sản phẩm", "Công suất"], ["A", "Phân lân", "1"], ["B", "Hóa chất", "2"], ["C", "", "3"]]),
    document("1. Tập huấn", "- Chủ trì: Sở Y tế.", "- Sản phẩm: 01 lớp.", "2. Họp", "- Chủ trì: Sở Y tế."),
]
