from tests.rules.contents import document

BROKEN = [
    ("Công ty TNHH Giày SUN JADE Việt Nam ,Công ty TNHH Daikichi Việt Nam.", [" ,"]),
    ("Thu thập dữ liệu về người lao động năm 2023 ... và một số văn bản khác.", [" ..."]),
    ("Giữ gìn bí mật nhà nước trong thực tiễn . Đẩy mạnh kiểm tra .", [" .", " ."]),
    ("Các nhiệm vụ trọng tâm (tại mục III ). Công văn số 12 ( đối với xã).", [" ).", " đối"]),
    ("Khen thưởng tập thể làm tốt công tác dân số ; tổng kết : tháng 12.", [" ;", " :"]),
    ("Rà soát hộ nghèo .Ủy ban nhân dân xã tổng hợp kết quả.", [" ."]),
    (document([["Đơn vị : hộ", "Ghi chú"], ["12", "làm gì ?"]]), [" :", " ?"]),
]  # fmt: skip

CLEAN = [
    document("Căn cứ ........ .", bases=["Căn cứ  ;", "Căn cứ ………… ;"]),
    "Các nguồn lực khác..., trong đó có vốn vay (nếu có); đạt 26,15%...",
    "Tại cuộc họp ngày ... tháng ... năm 2026, ông ... trình bày.",
    "Bản đồ tỷ lệ 1 : 500; phần mềm .NET, tệp .docx, số .5",
    "- Số: ....../KH-UBND và Quyết định số ... của Ủy ban nhân dân tỉnh.",
    document([["; chú thích"], ["(1)"], [", nối tiếp"]]),
    document([["Đã hoàn thành ("], [") chưa hoàn thành"]]),
    "Kế hoạch này không thay thế Kế hoạch số 12/KH-UBND./.",
]
