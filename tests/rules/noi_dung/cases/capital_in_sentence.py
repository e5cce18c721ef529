from tests.rules.contents import document

BROKEN = [
    ("Trong năm 2026, Đảm bảo mọi hộ nghèo có thẻ; về việc Phê duyệt “Chiến lược dữ liệu”.",
     ["Đảm bảo", "Phê duyệt"]),
    ("Kế hoạch số 37/KH-UBND ngày 23/6/2023 Về tổ chức giám sát; thực hiện Truyền thông về y tế.",
     ["Về", "Truyền thông"]),
    (document("Kiện toàn Ban Chỉ đạo; Ban hành Kế hoạch số 35/KH-UBND.",
              "Ban hành kế hoạch tuyên truyền; Tổ chức sơ kết."), ["Ban hành"]),
    (document("Kiện toàn Ban Chỉ đạo; Hội đồng họp.",
              "Ban hành kế hoạch tuyên truyền; Tổ chức sơ kết."), ["Tổ chức"]),
    (document(bases=["Căn cứ Quyết định số 05/QĐ-UBND ngày 09/3/2026 về việc Ban hành quy chế;"]),
     ["Ban hành"]),
    (document([["Văn bản của Chính phủ Về quản lý"]], subject="Về việc Ủy quyền cho phòng"),
     ["Ủy quyền", "Về"]),
]  # fmt: skip

CLEAN = [
    "Gồm các đề án: Nâng cao thể lực, Tăng cường tiếng Việt, Đẩy mạnh học nghề.",
    "Các dự án gồm: a) Về đường giao thông; b) Về nước sạch; (1) Về nhà ở.",
    "Kế hoạch số 37/KH-UBND ngày 23/6/2023 về tổ chức giám sát; ban hành kế hoạch.",
    "Thực hiện Kế hoạch, triển khai Chương trình, tổ chức Hội nghị; Ban Chỉ đạo; Kế hoạch số 5.",
    "Gồm các việc: Rà soát hộ nghèo; Tổ chức sơ kết; Hỗ trợ vay vốn.",
    document(bases=["Thực hiện Nghị quyết số 05/NQ-HĐND; Triển khai Kế hoạch số 06/KH-UBND;"]),
    "Về nguồn vốn: xem Phụ lục. Về thời gian: xem trên. Phong trào “Về làng”; Quê hương - Về nguồn.",
]
