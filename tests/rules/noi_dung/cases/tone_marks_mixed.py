from tests.rules.contents import document

BROKEN = [
    ("Văn hóa, số hóa và tin học hoá.", ["hoá"]),
    (document("Uỷ ban nhân dân xã.", "Sức khoẻ của Nhân dân.", "Xã Hoằng Hóa.", recipients=[]),
     ["Hóa"]),
    (document("Ủy ban nhân dân xã.", [["Uỷ quyền"], ["thoả thuận"]]), ["Uỷ"]),
    (document("Đảng ủy, Thành uỷ.", "Ủy ban"), ["uỷ"]),
]  # fmt: skip

CLEAN = [
    "Văn hóa, số hóa, Ủy ban, quý, quỹ, hoàn thành, ngoài, khoảng.",
    document("Văn hoá, số hoá, Uỷ ban, quý, quỹ, hoàn thành, ngoài, khoảng.", recipients=[]),
    document("Văn hóa.", signer="Nguyễn Thị Thuý", authority=["UỶ BAN NHÂN DÂN"]),
    "Không có chữ nào thuộc hai kiểu.",
]
