from tests.rules.contents import document

BROKEN = [
    ("Hỗ trợ  hộ nghèo trên địa bàn xã.", ["trợ  hộ"]),
    (document("Rà soát hộ nghèo.", "Giao các  thôn thực hiện,   báo cáo  kết quả.",
              "Tổng  hợp."), ["các  thôn"]),
    (document(subject="Giảm nghèo bền  vững năm 2026"), ["bền  vững"]),
    (document(bases=["Căn cứ Kế hoạch số 05/KH-UBND ngày 09  tháng 02 năm 2026;"]),
     ["09  tháng"]),
]  # fmt: skip

CLEAN = [
    document(bases=["Căn cứ  ;"]),
    "Rà soát hộ nghèo  ; tổng hợp  .",
    "Hỗ trợ hộ nghèo trên địa bàn xã.",
    "Người lập biểu                    Người phụ trách",
    document([["Thôn  1", "12  hộ"]], recipients=["- Ủy ban nhân dân tỉnh;  - Như trên;"]),
    document("Kính gửi các thôn: ", "  Thôn 1."),
    "Ngày     tháng      năm 2026",
]
