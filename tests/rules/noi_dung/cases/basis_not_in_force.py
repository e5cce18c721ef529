from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

OLD = "Căn cứ Quyết định số 15/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ;"
WORDS = "Quyết định số 15/QĐ-TTg ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ"

BROKEN = [
    (based(bases=[OLD]), [WORDS]),
    (based(bases=["Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;"], date="A, ngày 05 tháng 6 năm 2024"),
     ["Luật Nhà ở ngày 27 tháng 11 năm 2023"]),
    (based(bases=["Căn cứ Quyết định số 16/QĐ-TTg;"], date="A, ngày 02 tháng 01 năm 2026"),
     ["Quyết định số 16/QĐ-TTg"]),
]  # fmt: skip

CLEAN = [
    based(bases=[OLD], date="A, ngày 05 tháng 6 năm 2024"),
    based("Năm 2024 thực hiện Quyết định số 15/QĐ-TTg.",
          bases=["Căn cứ Quyết định số 16/QĐ-TTg ngày 05 tháng 01 năm 2026;"]),
    based(bases=[OLD], date="A, ngày      tháng     năm"),
    document(bases=[OLD]),
]  # fmt: skip
