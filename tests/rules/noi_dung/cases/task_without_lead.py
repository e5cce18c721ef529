from tests.rules.contents import document

HEAD = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"]
BROKEN = [
    (document([HEAD, ["1", "Tập huấn", "Phòng Kinh tế", "Các thôn", "Quý I", "02 lớp"],
               ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", "2.000 tờ"],
               ["3", "Rà soát hộ nghèo", "", "Các thôn", "Quý III", "Báo cáo"]]), ["Rà soát hộ nghèo"]),
    (document("III. NHIỆM VỤ", "1. Tổ chức tập huấn", "- Cơ quan phối hợp: Phòng Kinh tế.",
              "- Thời gian: tháng 5/2026."), ["Tổ chức tập huấn"]),
    (document("III. NHIỆM VỤ", "1. Tổ chức tập huấn", "- Cơ quan chủ trì:", "- Cơ quan phối hợp: Trạm Y tế.",
              "2. In tờ gấp", "- Cơ quan chủ trì: Phòng Kinh tế."), ["Tổ chức tập huấn"]),
    (document([["Công việc", "Đơn vị thực hiện", "Thời gian"], ["Phát loa", "Đài xã", "Quý I"],
                       ["Treo pa-nô", "Phòng Kinh tế", "Quý I"], ["Họp thôn", "", "Quý II"]]), ["Họp thôn"]),
]

CLEAN = [
    document([HEAD, ["I", "TUYÊN TRUYỀN", "", "", "", ""], ["1", "Tập huấn", "Phòng Kinh tế", "", "Quý I", ""],
              ["2", "In tờ gấp", "Phòng Kinh tế", "", "Quý I", ""]]),
    document([HEAD, ["1", "Hỗ trợ sản xuất", "Phòng Kinh tế", "", "Năm 2026", ""],
              ["1.1", "Nuôi bò", "", "Các thôn", "Quý I", ""], ["2", "Tập huấn", "Phòng Kinh tế", "", "Quý I", ""],
              ["-", "Mời giảng viên", "", "", "Tháng 5", ""]]),
    document("III. NHIỆM VỤ", "1. Tổ chức tập huấn", "a) Cơ quan thực hiện:", "- Đơn vị chủ trì: Phòng Kinh tế.",
             "- Đơn vị phối hợp: Các thôn.", "b) Thời gian: Quý I."),
    document("1. Phạm vi: Toàn xã.", "2. Thời gian: Từ tháng 5/2026.", "3. Tiến độ: Theo kế hoạch."),
    document([["TT", "Nội dung", "Số lượng", "Đơn giá"], ["1", "In tờ gấp", "", "3.500"]]),
    document([HEAD, ["1", "Tập huấn", "", "Các thôn", "Quý I", ""], ["2", "In tờ gấp", "", "", "Quý I", ""]]),
]
