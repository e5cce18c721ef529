from tests.rules.contents import document

BROKEN = [
    ("Công ty TNHH Giày SUN JADE Việt Nam ,Công ty TNHH Daikichi Việt Nam.", [",C"]),
    ("Phát triển hạ tầng 5G,IoT tại các thôn.", [",I"]),
    ("Hỗ trợ hộ nghèo.Công chức phụ trách tổng hợp;báo cáo.", [".C", ";b"]),
    ("Chương trình giảm nghèo(sau đây gọi tắt là Chương trình)được triển khai.", ["(", ")đ"]),
    ("Sở Y tế phối hợp: đơn vị chủ trì:Phòng Kinh tế.", [":P"]),
    (document([["Thôn,bản,tổ dân phố"]]), [",bản,t"]),
]  # fmt: skip

CLEAN = [
    "Sở VH,TT&DL phối hợp với Sở LĐ,TB&XH cũ.",
    "Đạt 1,5%; 1.200 hộ; lúc 7:30; Q.1, TP.HCM; v.v...",
    "Gửi về hộp thư vanphong@anthinhtrung.gov.vn, trang http://anthinhtrung.gov.vn, tệp mau.docx",
    "Bản sao (1A,B,C,D); mục a), b); điểm d); ông Nguyễn Văn A.",
    "Thời hạn(*) và kinh phí(1) ghi ở dưới; CAT(PC04).",
    "(Kèm theo Kế hoạch số 07/KH-UBND);",
    document(recipients=["- Chủ tịch, PCT(b/c);", "- Lưu: VT,KT,VX.Hòa."]),
]
