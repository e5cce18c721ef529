from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

BROKEN = [
    (based("Quyết định số 15/QĐ-TTg ngày 18/01/2022 của Ủy ban nhân dân tỉnh."), ["Ủy ban nhân dân tỉnh"]),
    (based(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP của Quốc hội;"]), ["Quốc hội"]),
    (based("Quyết định số 16/QĐ-TTg ngày 05/01/2026 của Chính phủ."), ["Chính phủ"]),
]  # fmt: skip

CLEAN = [
    based("Quyết định số 15/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ."),
    based("Nghị định số 71/2024/NĐ-CP của Chính phủ; Quyết định số 15/QĐ-TTg."),
    based("Kế hoạch số 15/KH-UBND của Ủy ban nhân dân tỉnh."),
]
