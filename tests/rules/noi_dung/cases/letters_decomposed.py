from unicodedata import normalize

from tests.rules.contents import document

LOOSE = normalize("NFD", "Hỗ trợ hộ nghèo vay vốn.")

BROKEN = [
    (LOOSE, ["Hỗ"]),
    (document("Rà soát hộ nghèo.", f"- Các thôn {normalize('NFD', 'tổng hợp')}, báo cáo.", LOOSE),
     ["tổng"]),
    (document([["Nội dung"], [normalize("NFD", "Sửa nhà")]]), ["Sửa"]),
    (document(subject=normalize("NFD", "Giảm nghèo bền vững năm 2026")), ["Giảm"]),
]  # fmt: skip

CLEAN = [
    "Hỗ trợ hộ nghèo vay vốn.",
    "Rà soát\u00a0hộ nghèo \t và hộ cận nghèo. ",
    document([["Sửa nhà", "Ê-đê, Đắk Lắk"]]),
    document(signer=normalize("NFD", "Lê Thị Minh Hòa")),
]
