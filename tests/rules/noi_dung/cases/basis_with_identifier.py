from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

BROKEN = [
    (based(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP ngày 27 tháng 01 năm 2024 của Chính phủ;"]),
     ["Nghị định số 71/2024/NĐ-CP ngày 27 tháng 01 năm 2024 của Chính phủ"]),
    (based(bases=["Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;"]), ["Luật Nhà ở ngày 27 tháng 11 năm 2023"]),
    (based(bases=["Căn cứ Quyết định số 15/QĐ-TTg ngày 18 tháng 01 năm 2022;",
                  "Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;"]),
     ["Luật Nhà ở ngày 27 tháng 11 năm 2023"]),
    (based(bases=["Thực hiện Quyết định số 15/QĐ-TTg;"], date="An Thịnh Trung, ngày   tháng  năm"),
     ["Quyết định số 15/QĐ-TTg"]),
    (based(bases=["Thực hiện Quyết định số 16/QĐ-TTg;"]), ["Quyết định số 16/QĐ-TTg"]),
]  # fmt: skip

CLEAN = [
    based("Theo Nghị định số 71/2024/NĐ-CP.", bases=["Căn cứ Kế hoạch số 5/KH-UBND;"]),
    based(bases=["Căn cứ Quyết định số 15/QĐ-TTg ngày 18 tháng 01 năm 2022;"]),  # ended in 2025
    document(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP;"]),
    based(bases=["Căn cứ Nghị quyết số 5/NQ-CP (được sửa đổi bởi Nghị định số 71/2024/NĐ-CP);"]),
]
