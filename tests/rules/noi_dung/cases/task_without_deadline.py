from tests.rules.contents import document

HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"]
BROKEN = [
    (document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", ""],
               ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", ""],
               ["3", "Rà soát hộ nghèo", "Phòng Kinh tế", "", "", ""]]), ["Rà soát hộ nghèo"]),
    (document("III. NHIỆM VỤ", "1. Tập huấn", "- Chủ trì: Phòng Kinh tế.", "- Thời gian: Quý I.", "2. In tờ gấp",
              "- Chủ trì: Phòng Kinh tế.", "- Thời gian: Quý I.", "3. Rà soát", "- Chủ trì: Trạm Y tế."), ["Rà soát"]),
    (document([["Công việc", "Người thực hiện", "Hạn"], ["Phát loa", "Ông Tư", "01/5"], ["Họp thôn", "Bà Lành", ""],
               ["Treo pa-nô", "Ông Bảy", "05/5"]]), ["Họp thôn"]),
]

CLEAN = [
    document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", ""],
              ["2", "In tờ gấp", "Phòng Kinh tế", "", "Thường xuyên", ""], ["3", "Rà soát", "Trạm Y tế", "", "Quý IV", ""]]),
    document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", ""],
              ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", ""],
              ["3", "Rà soát định kỳ hằng năm", "Phòng Kinh tế", "", "", ""]]),
    document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "", "", ""], ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", ""]]),
    document("III. NHIỆM VỤ", "1. Tập huấn", "- Chủ trì: Phòng Kinh tế.", "2. In tờ gấp", "- Chủ trì: Phòng Kinh tế."),
    document([["TT", "Nội dung", "Thời gian"], ["1", "Họp", "Quý I"], ["2", "Chấm", "Quý I"], ["3", "In", ""]]),
]
