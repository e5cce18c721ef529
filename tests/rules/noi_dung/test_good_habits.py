"""What good documents do is no slip: whole documents of invented places, of many hands."""

from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.loading import content_rules
from tests.rules.contents import document, slips, words

CHAIRMAN = ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
# No căn cứ; results, then a plan; tables by village, by source, of tasks; thirteen recipients.
YEARLY = document(
    "A. KẾT QUẢ THỰC HIỆN NĂM 2025",
    "Đầu năm 2025 toàn xã có 152 hộ nghèo (4,12%) trên tổng số 3.690 hộ. Trong năm có 49 hộ thoát "
    "nghèo, 03 hộ tái nghèo, 05 hộ phát sinh; cuối năm còn 111 hộ nghèo (3,01%), giảm 41 hộ, đạt "
    "111% kế hoạch (kế hoạch giảm 37 hộ).",
    [["STT", "Thôn", "Tổng số hộ", "Hộ nghèo đầu năm", "Hộ nghèo cuối năm", "Giảm", "Tỷ lệ (%)"],
     ["1", "Thôn Thượng", "1.250", "60", "42", "18", "3,36"],
     ["2", "Thôn Trung", "1.180", "50", "38", "12", "3,22"],
     ["3", "Thôn Hạ", "1.260", "42", "31", "11", "2,46"],
     ["", "Tổng cộng", "3.690", "152", "111", "41", "3,01"]],
    "- Cho vay: 215 lượt hộ vay 9,7 tỷ đồng; dư nợ 31,26 tỷ đồng, tăng 4,2% so với cuối năm 2024 "
    "(30 tỷ đồng).",
    "B. KẾ HOẠCH NĂM 2026",
    "I. MỤC TIÊU",
    "1. Giảm 30 hộ nghèo (từ 111 hộ còn 81 hộ); đến năm 2030 cơ bản không còn hộ nghèo.",
    "2. Hỗ trợ 12 nhà ở, trong đó xây mới 05 nhà, sửa chữa 07 nhà.",
    "II. KINH PHÍ",
    "Tổng nhu cầu 1.350 triệu đồng (Một tỷ ba trăm năm mươi triệu đồng), cụ thể:",
    [["TT", "Nội dung", "Tổng số", "Trung ương", "Địa phương", "Khác"],
     ["I", "Hỗ trợ sản xuất", "900", "700", "100", "100"],
     ["1", "Mô hình bò sinh sản", "600", "500", "50", "50"],
     ["2", "Mô hình cam", "300", "200", "50", "50"],
     ["II", "Nhà ở", "450", "240", "60", "150"],
     ["", "Cộng", "1.350", "940", "160", "250"]],
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Kinh tế",
    "- Chủ trì, hướng dẫn; tổng hợp, báo cáo trước ngày 05/12/2026.",
    [["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
     ["1", "Rà soát hộ nghèo", "Phòng Kinh tế", "Các thôn", "Tháng 9 - 11/2026"],
     ["2", "Truyền thông", "Phòng Văn hóa - Xã hội", "Đài Truyền thanh xã", "Thường xuyên"]],
    "2. Phòng Văn hóa - Xã hội",
    "Truyền thông với khẩu hiệu “Chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”.",
    "3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội",
    "Giám sát việc rà soát; vận động Quỹ “Vì người nghèo”.",
    "Trên đây là Kế hoạch giảm nghèo bền vững năm 2026. Nếu có vướng mắc, các đơn vị phản ánh về "
    "Phòng Kinh tế để tổng hợp, báo cáo Ủy ban nhân dân xã xem xét, quyết định./.",
    issuer=("ỦY BAN NHÂN DÂN", "XÃ MINH TÂN"), subject="Giảm nghèo bền vững năm 2026",
    number="Số: 0124/KH-UBND", date="Minh Tân, ngày 20 tháng 01 năm 2026",
    recipients=["- UBND tỉnh (b/c);", "- Sở Nông nghiệp và Môi trường (b/c);",
                "- TT Đảng ủy, TT HĐND xã (b/c);", "- Chủ tịch, các PCT UBND xã;",
                "- UBMTTQ Việt Nam xã và các tổ chức CT-XH;", "- Phòng Kinh tế (Đ/c Phúc);",
                "- Phòng Văn hóa - Xã hội;", "- Công an xã, Ban CHQS xã;", "- Trạm Y tế xã;",
                "- Các trường học trên địa bàn;", "- Đài Truyền thanh xã;", "- Các thôn;",
                "- Lưu: VT, KT (25b)."],
    authority=CHAIRMAN, signer="Hà Văn Thắng",
)  # fmt: skip
# A draft in the days of districts: no day, no number; căn cứ and "Thực hiện"; signed without TM.
DRAFT = document(
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích: Xác định đúng, đủ, kịp thời số hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025.",
    "2. Yêu cầu: Rà soát công khai, dân chủ, có sự tham gia của Nhân dân.",
    "II. QUY TRÌNH",
    "1. Lập danh sách hộ cần rà soát (trước ngày 15/9/2024).",
    "2. Họp dân thống nhất kết quả (từ ngày 16/9/2024 đến ngày 30/10/2024).",
    "3. Niêm yết công khai trong 03 ngày làm việc, công nhận trước ngày 30/11/2024.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Ban Chỉ đạo rà soát cấp xã: Phân công thành viên phụ trách từng thôn.",
    "2. Công chức Lao động - Thương binh và Xã hội: Báo cáo UBND huyện (qua Phòng Lao động - "
    "Thương binh và Xã hội) trước ngày 14/12/2024.",
    "3. Trưởng các thôn: Phối hợp với rà soát viên.",
    "Yêu cầu các bộ phận, các thôn nghiêm túc thực hiện./.",
    issuer=("ỦY BAN NHÂN DÂN", "XÃ NGỌC SƠN"), number="Số:      /KH-UBND",
    subject="Rà soát hộ nghèo, hộ cận nghèo năm 2024",
    date="Ngọc Sơn, ngày      tháng 8 năm 2024",
    bases=[("Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16/7/2021 của Thủ tướng Chính phủ quy định "
           "quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm;"),
           ("Thực hiện Kế hoạch số 188/KH-UBND ngày 12/8/2024 của UBND huyện Quỳnh Hải về rà soát "
           "hộ nghèo, hộ cận nghèo năm 2024;")],
    recipients=["- UBND huyện (để b/c);", "- Phòng LĐTBXH huyện (để b/c);", "- Lưu: VT."],
    authority=("CHỦ TỊCH",), signer="Lê Thị Hoa",
)  # fmt: skip
# A decision with the plan that it issues, whose numbers start again.
DECISION = document(
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng, chống thiên tai năm 2026.",
    "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.",
    "Điều 3. Trưởng phòng Kinh tế và các cá nhân có liên quan thi hành Quyết định này./.",
    kind="QUYẾT ĐỊNH", subject="Về việc ban hành Kế hoạch phòng, chống thiên tai năm 2026",
    issuer=("ỦY BAN NHÂN DÂN", "XÃ TÂN KHAI"), number="Số: 0112/QĐ-UBND",
    date="Tân Khai, ngày 15 tháng 4 năm 2026",
    bases=["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
           "Căn cứ Luật Phòng, chống thiên tai ngày 19 tháng 6 năm 2013;",
           "Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số 45/TTr-KT."],
    recipients=["- Như Điều 3;", "- UBND tỉnh (b/c);", "- Lưu: VT, KT."],
    authority=CHAIRMAN, signer="Nguyễn Thành Nam",
    appendices=[("KẾ HOẠCH", "Phòng, chống thiên tai năm 2026", [
        "I. ĐẶC ĐIỂM TÌNH HÌNH",
        ("Năm 2025 xảy ra 04 đợt giông lốc, thiệt hại 1,25 tỷ đồng, tăng 0,27 tỷ đồng so với năm "
        "2024 (0,98 tỷ đồng)."),
        "II. NHIỆM VỤ",
        "1. Phương châm “bốn tại chỗ”: Chỉ huy - lực lượng - phương tiện - hậu cần tại chỗ.",
        ("2. Sơ tán 215 hộ với 860 người tại ấp 1 (75 hộ, 300 người), ấp 2 (80 hộ, 320 người), ấp "
        "5 (60 hộ, 240 người)."),
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Kinh tế: Trực ban từ ngày 15/5/2026 đến ngày 30/11/2026.",
        "2. Trưởng các ấp: Vận động Nhân dân chằng chống nhà cửa.",
    ])],
)  # fmt: skip
# One sentence that carries out papers of the Party, years to come, five levels, abbreviations.
PERIOD = document(
    "Triển khai Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát "
    "triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia (sau đây gọi là Nghị "
    "quyết số 57-NQ/TW), Ủy ban nhân dân tỉnh (sau đây viết tắt là UBND tỉnh) ban hành Kế hoạch "
    "chuyển đổi số giai đoạn 2026 - 2030, định hướng đến năm 2035, như sau:",
    "I. MỤC TIÊU",
    "1. Đến năm 2028",
    "a) 100% thủ tục đủ điều kiện được cung cấp trực tuyến toàn trình.",
    "b) Tối thiểu 80% hồ sơ công việc ở cấp tỉnh, 70% ở cấp xã được xử lý trên môi trường mạng.",
    "2. Đến năm 2030",
    "Kinh tế số chiếm khoảng 20 - 22% tổng sản phẩm trên địa bàn; phủ sóng 5G tới 99% dân số.",
    "II. NHIỆM VỤ",
    "1. Hoàn thiện thể chế",
    "1.1. Rà soát, sửa đổi, bổ sung các quy định.",
    "1.1.1. Quy chế quản lý, vận hành Trung tâm dữ liệu.",
    "1.1.2. Quy chế bảo đảm an toàn thông tin mạng.",
    "1.2. Phát triển Internet vạn vật (IoT), trí tuệ nhân tạo (AI), dữ liệu lớn (Big Data).",
    "2. Nhân lực",
    "- Bồi dưỡng chuyên sâu cho 150 người/năm:",
    "+ Cấp tỉnh: 50 người/năm;",
    "+ Cấp xã: 100 người/năm.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Sở Khoa học và Công nghệ: Chủ trì, hướng dẫn, đôn đốc; báo cáo UBND tỉnh theo Nghị quyết "
    "số 57-NQ/TW trước ngày 15 tháng 12 hằng năm.",
    "2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Tỉnh đoàn phối hợp tuyên truyền.",
    "Kế hoạch này thay thế Kế hoạch số 320/KH-UBND ngày 28 tháng 12 năm 2021 của UBND tỉnh về "
    "chuyển đổi số giai đoạn 2021 - 2025./.",
    issuer=("ỦY BAN NHÂN DÂN", "TỈNH LÂM HÀ"), number="Số: 1540/KH-UBND",
    subject="Chuyển đổi số giai đoạn 2026 - 2030, định hướng đến năm 2035",
    date="Lâm Hà, ngày 31 tháng 12 năm 2025",
    recipients=["- Bộ Khoa học và Công nghệ (b/c);", "- TT. Tỉnh ủy, TT. HĐND tỉnh (b/c);",
                "- UBMTTQ Việt Nam tỉnh, Tỉnh đoàn;", "- Các sở, ban, ngành tỉnh;",
                "- CVP, các PCVP;", "- Lưu: VT, KGVX (H-25b)."],
    authority=("TM. ỦY BAN NHÂN DÂN", *CHAIRMAN), signer="Đặng Hồng Sỹ",
)  # fmt: skip
# A school: addressed, run-in headings, an hour, two names, costs.
SCHOOL = document(
    "Kính gửi: Các tổ chuyên môn, các bộ phận, các đoàn thể trong nhà trường",
    "Thực hiện Công văn số 1203/SGDĐT-GDTrH ngày 14/8/2026 của Sở Giáo dục và Đào tạo về hướng dẫn "
    "nhiệm vụ năm học 2026 - 2027, Trường tổ chức Tuần lễ học tập suốt đời như sau:",
    "I. Mục đích, yêu cầu",
    "Chủ đề: “Phát triển năng lực tự học - Chìa khóa mở cửa tương lai”.",
    "II. Nội dung",
    "1. Lễ phát động: 07 giờ 15 phút, thứ Hai, ngày 05/10/2026, tại sân trường.",
    "2. Tọa đàm với bà Nguyễn Thị Thu Hà, ông Trần Đức Anh (dự kiến).",
    "III. Kinh phí: 6.500.000 đồng (Sáu triệu năm trăm nghìn đồng).",
    [["TT", "Nội dung", "ĐVT", "Số lượng", "Đơn giá (đồng)", "Thành tiền (đồng)"],
     ["1", "Băng rôn", "cái", "2", "250.000", "500.000"],
     ["2", "Phần thưởng", "phần", "30", "100.000", "3.000.000"],
     ["3", "Nước uống", "thùng", "20", "150.000", "3.000.000"],
     ["", "Tổng cộng", "", "", "", "6.500.000"]],
    "IV. Tổ chức thực hiện",
    "1. Thầy Lê Minh Tuấn - Phó Hiệu trưởng: Chỉ đạo chung.",
    "2. Thư viện: Chuẩn bị 200 đầu sách; báo cáo kết quả trước ngày 15/10/2026./.",
    issuer=("TRƯỜNG THPT LÊ QUÝ ĐÔN",), number="Số: 145/KH-THPTLQĐ",
    subject="Tổ chức Tuần lễ học tập suốt đời năm 2026",
    date="Long Khánh, ngày 28 tháng 9 năm 2026",
    recipients=["- Sở GDĐT (b/c);", "- Các tổ, bộ phận (t/h);", "- Lưu: VT."],
    authority=("KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"), signer="Lê Minh Tuấn",
)  # fmt: skip
DOCUMENTS = {
    "yearly": YEARLY, "draft": DRAFT, "decision": DECISION, "period": PERIOD, "school": SCHOOL,
}  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_said_of_a_good_document(name: str) -> None:
    subject: Content = DOCUMENTS[name]
    told = [
        (rule.code, words(slip, subject), slip.found)
        for rule in content_rules()
        for slip in slips(rule.check, subject)
    ]
    assert told == []
