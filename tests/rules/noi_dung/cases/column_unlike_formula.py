from tests.rules.contents import document

RATES = [
    ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "Đạt (%)"],
    ["(1)", "(2)", "(3)", "(4)", "(5)=(4)/(3)x100"],
    ["1", "Lao động có việc làm", "120", "126", "105"],
    ["2", "Hộ được vay vốn", "80", "60", "75"],
]
SUMS = [
    ["TT", "Xã", "Tổng số", "Vốn trung ương", "Vốn tỉnh", "Còn thiếu"],
    ["A", "B", "1=2+3", "2", "3", "4=2-3"],
    ["1", "An Thịnh", "550", "500", "50", "450"],
    ["2", "Bình Trạch", "445", "400", "45", "355"],
]

BROKEN = [
    (document([*RATES, ["3", "Hộ xóa nhà tạm", "40", "38", "98"]]), ["98"]),
    (document([*SUMS, ["3", "Hạ Lương", "330", "300", "35", "265"]]), ["330"]),
    (document([*SUMS, ["3", "Hạ Lương", "335", "300", "35", "256"]]), ["256"]),
    (document([["Nội dung", "Số lượng", "Đơn giá", "Thành tiền"], ["1", "2", "3", "4=2x3"],
               ["Tài liệu", "100", "20", "2.000"], ["Nước uống", "50", "10", "600"],
               ["Băng rôn", "4", "300", "1.200"]]), ["600"]),
]

CLEAN = [
    document([*RATES, ["3", "Hộ xóa nhà tạm", "40", "38", "95"], ["4", "Lớp dạy nghề", "3", "", ""]]),
    document([*SUMS, ["Tổng cộng", None, "995", "900", "95", "805"]]),
    # A share instead of a percentage, thousands instead of đồng, a formula that no line keeps.
    document([*RATES[:2], ["1", "Việc làm", "120", "126", "1,05"], ["2", "Vay vốn", "80", "60", "0,75"]]),
    document([["Nội dung", "Số lượng", "Đơn giá", "Thành tiền"], ["1", "2", "3", "4=2x3"],
              ["Tài liệu", "100", "20.000", "2.000"], ["Nước uống", "50", "10.000", "500"]]),
    document([["Thôn", "Hộ A", "Hộ B", "Điểm"], ["1", "2", "3", "4=2+3"], ["Đông", "5", "6", "90"],
              ["Tây", "7", "8", "95"]]),
]
