from tests.rules.contents import document

BROKEN = [
    ("Trình bày theo Nghị định số 30/2025/NĐ-CP về công tác văn thư.", ["30/2025/NĐ-CP"]),
    ("Chuẩn nghèo đa chiều được sửa đổi bởi Nghị định số 30/2020/NĐ-CP.", ["30/2020/NĐ-CP"]),
    (document(bases=["Căn cứ Nghị định 30/2020/NĐ-CP sửa đổi quy định chuẩn nghèo;"]), ["30/2020/NĐ-CP"]),
]  # fmt: skip

CLEAN = [
    "Trình bày theo Nghị định số 30/2020/NĐ-CP về công tác văn thư.",
    "Chuẩn nghèo theo Nghị định số 30/2025/NĐ-CP.",
    "Báo cáo giảm nghèo soạn đúng thể thức của Nghị định số 30/2020/NĐ-CP.",
    "Theo Nghị định số 30/2025/NĐ-CP.",
]
