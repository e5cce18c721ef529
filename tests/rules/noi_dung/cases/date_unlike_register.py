from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

BROKEN = [
    (based(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP ngày 27 tháng 10 năm 2024 của Chính phủ;"]),
     ["ngày 27 tháng 10 năm 2024"]),
    (based("Theo Quyết định số 15/QĐ-TTg ngày 19/01/2022."), ["ngày 19/01/2022"]),
    (based("Theo Luật Nhà ở ngày 28 tháng 11 năm 2023."), ["ngày 28 tháng 11 năm 2023"]),
]  # fmt: skip

CLEAN = [
    based("Theo Nghị định số 71/2024/NĐ-CP ngày 27/01/2024 và Luật Nhà ở."),
    based("Theo Quyết định số 15/QĐ-TTg ngày 02/02/2019."),  # of another year: another document
    based("Theo Kế hoạch số 15/KH-UBND ngày 19/01/2022."),
]
