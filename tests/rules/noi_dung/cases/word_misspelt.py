from tests.rules.contents import document

BROKEN = [
    ("Thực hiện viêc rà soát; việc này giao các thôn.", ["viêc"]),
    ("Các nghành, đoàn thể quán triểt Kế hoạch; ngành nông nghiệp.", ["nghành", "triểt"]),
    ("Đội ngǜ cán bộ được tập huấn.", ["ngǜ"]),
    (document([["Nươc sạch", "nươc sạch"]]), ["nươc"]),
    (document("Phê duyêt/xác nhận danh sách.", subject="Giam ngèo đa chiều", kind="KẾ HOẠCH"),
     ["ngèo", "duyêt"]),
]  # fmt: skip

CLEAN = [
    "Thành phố Mát-xcơ-va; Phri-đrích Ăng-ghen; diện tích 35 m² hoặc 12m³; đg. 12; lô gích.",
    "Thực hiện việc rà soát; nghiêng, ngoằn ngoèo, khuỷu, giếng, quý, quỳnh, thuở, xoong.",
    "Hoà, khoẻ, uỷ, thuý, hòa, khỏe, ủy; oan ức, ý, yêu, yên.",
    "Người Mạ, Brâu, Xơ-đăng, Đắk Lắk, Ê-đê; NĐ, QĐ, HĐND, Đioxit.",
    "Lớp xêmina, bình ôxy, vắcxin.",
    "Điểm đ khoản 1; 5.000 đ.",
]
