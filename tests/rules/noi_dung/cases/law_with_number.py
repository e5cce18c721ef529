from tests.rules.contents import document

BROKEN = [
    (document(bases=["Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;"]), ["72/2025/QH15"]),
    ("Theo Luật Đầu tư công số 58/2024/QH15 ngày 29 tháng 11 năm 2024.", ["58/2024/QH15"]),
    ("Pháp lệnh Ưu đãi người có công số 02/2020/UBTVQH14.", ["02/2020/UBTVQH14"]),
]  # fmt: skip

CLEAN = [
    "Các nghị định quy định chi tiết Luật Quy hoạch (số 37/2019/NĐ-CP, số 58/2023/NĐ-CP).",
    document(bases=["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"]),
    "Luật Đất đai; Nghị quyết số 257/2025/QH15 của Quốc hội.",
    "Theo quy định của Luật và Nghị định số 07/2021/NĐ-CP.",
]
