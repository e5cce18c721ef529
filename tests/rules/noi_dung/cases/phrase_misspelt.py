from tests.rules.contents import document

BROKEN = [
    ("Phát triển kinh tế xã - hội của xã.", ["kinh tế xã - hội"]),
    ("Hổ trợ hộ nghèo sữa chữa nhà ở; các thôn nổ lực giảm nghèo bền vửng.",
     ["Hổ trợ", "sữa chữa", "nổ lực", "bền vửng"]),
    ("Ủy bân nhân dân xã giao; Ủy ban nhân tỉnh phê duyệt; báo cáo Ủy nhân dân xã.",
     ["Ủy bân nhân dân", "Ủy ban nhân", "Ủy nhân dân"]),
    ("Chương trình mục tiêu quốc giảm nghèo bền vững; Hội đồng nhân tỉnh.",
     ["mục tiêu quốc", "Hội đồng nhân"]),
    (document([["Nội dung"], ["Được cơ có thẩm quyền duyệt"], ["Hồ sơ được đã được duyệt"]]),
     ["cơ có thẩm quyền", "được đã được"]),
    (document(subject="HỔ TRỢ HỘ NGHÈO NĂM 2026"), ["HỔ TRỢ"]),
    ("Giảm thiếu chi phí; nội dung phù hợp vào đặc điểm của xã.", ["Giảm thiếu", "phù hợp vào"]),
]  # fmt: skip

CLEAN = [
    "Hỗ trợ hộ nghèo sửa chữa nhà ở; nỗ lực giảm nghèo bền vững; củng cố, đổi mới.",
    "Ủy ban nhân dân xã, Uỷ ban Nhân dân tỉnh, Hội đồng nhân dân, Tỉnh ủy, Nhân dân; quân ủy.",
    "Giảm thiếu hụt dịch vụ xã hội cơ bản; các hộ trợ giúp nhau; bên nào cũng cố làm.",
    "Mục tiêu quốc gia; mục tiêu quốc phòng, an ninh; Mặt trận Tổ quốc; tài năng xuất sắc.",
    "Bảo tàng lịch sử lý luận; Hội đồng nhân sự; đã được cơ quan có thẩm quyền phê duyệt.",
    "Đảng ủy vận động nhân dân; cấp ủy cùng nhân dân; ruộng bị chia xẻ; bãi công đồng loạt.",
]
