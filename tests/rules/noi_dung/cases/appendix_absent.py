from tests.rules.contents import document

TWO = [("Phụ lục I", "QUY TRÌNH", ["Chữ."]), ("Phụ lục II", "CHỈ TIÊU", ["Chữ."])]
ONE = [("Phụ lục", "QUY TRÌNH", ["Chữ."])]

BROKEN = [
    (document("Chỉ tiêu giao tại Phụ lục III kèm theo.", appendices=TWO), ["Phụ lục III"]),
    (document("Theo phụ lục số 3.", "Phụ lục I, Phụ lục II kèm theo.", appendices=TWO),
     ["phụ lục số 3"]),
    (document("Danh sách tại Phụ lục II.", appendices=ONE), ["Phụ lục II"]),
    (document([["Nhiệm vụ", "Ghi chú"], ["Rà soát", "Phụ lục IV"]], appendices=TWO), ["Phụ lục IV"]),
]  # fmt: skip

CLEAN = [
    document("Theo Phụ lục I, phụ lục 2 kèm theo.", appendices=TWO),
    document("Theo Phụ lục III Nghị định số 30/2020/NĐ-CP.", appendices=TWO),
    document("Chi tiết tại Phụ lục kèm theo.", appendices=ONE),
    document("Chi tiết tại Phụ lục V kèm theo."),
    document("Biểu mẫu tại Phụ lục V ban hành kèm theo Thông tư số 07/2021/TT-BLĐTBXH.", appendices=TWO),
]  # fmt: skip
