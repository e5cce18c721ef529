from tests.rules.contents import document

BROKEN = [
    ("Tổng kinh phí 1.250 triệu đồng, gồm: ngân sách trung ương 1.000 triệu đồng; ngân sách tỉnh 200 triệu đồng.",
     ["1.250 triệu đồng"]),
    ("Toàn vùng có 1.057 hộ nghèo phân theo khu vực như sau: ven sông 455 hộ; vùng đồi 592 hộ.", ["1.057 hộ"]),
    ("Duy tu 4 công trình với tổng kinh phí 2,180 triệu đồng (trong đó ngân sách tỉnh 1.888 triệu đồng, ngân sách xã 292 triệu đồng).",
     ["2,180 triệu đồng"]),
    ("Hỗ trợ 325 hộ (gồm 151 hộ xây mới, 171 hộ sửa chữa).", ["325 hộ"]),
    (document("1. Tổng kinh phí: 975,5 triệu đồng, gồm:", "- Ngân sách trung ương: 850 triệu đồng;",
              "- Ngân sách địa phương: 85,5 triệu đồng;", "- Vận động: 50 triệu đồng.", "2. Cơ chế."),
     ["975,5 triệu đồng"]),
    ("Huy động 8,55 tỷ đồng, bao gồm tỉnh 3,2 tỷ đồng, huyện 410 triệu đồng và xã 5,94 tỷ đồng.", ["8,55 tỷ đồng"]),
]

CLEAN = [
    "Tổng vốn là 2.485 triệu đồng bao gồm vốn trái phiếu là 1.870 triệu đồng, vốn sự nghiệp là 615 triệu đồng.",
    "Huy động 8,55 tỷ đồng, gồm: tỉnh 3,2 tỷ đồng; huyện 410 triệu đồng; xã 4,94 tỷ đồng.",
    "Có 74 hộ nghèo, trong đó 20 hộ dân tộc thiểu số, 9 hộ có người khuyết tật.",
    "Có 74 hộ nghèo, gồm 20 hộ dân tộc thiểu số, 9 hộ có người khuyết tật.",
    "Thiếu 6 đại biểu ở 5 đơn vị gồm: An Thịnh 1 đại biểu, Hạ Lương 2 đại biểu, Bình Trạch 3 đại biểu.",
    "Nhu cầu vốn 244,8 tỷ đồng, trong đó ngân sách 126,5 tỷ đồng (25,3 tỷ đồng/năm), xã hội hóa 118,3 tỷ đồng.",
    document("1. Tổng kinh phí: 975,5 triệu đồng, gồm:", "- Ngân sách trung ương: 850 triệu đồng;",
             "- Ngân sách địa phương: 85,5 triệu đồng;", "- Vận động: 40 triệu đồng.", "2. Cơ chế."),
    document("1. Tổng kinh phí: 975,5 triệu đồng, trong đó:", "- Ngân sách trung ương: 850 triệu đồng;",
             "- Còn lại huy động.", "2. Cơ chế."),
    document("- Tổng kinh phí: 975,5 triệu đồng, gồm:", "- Ngân sách: 850 triệu đồng;", "- Mức chi: 5 triệu đồng."),
]
