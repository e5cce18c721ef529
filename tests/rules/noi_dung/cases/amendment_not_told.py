from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

BASIS = "Căn cứ Nghị định số 71/2024/NĐ-CP ngày 27 tháng 01 năm 2024 của Chính phủ"
WORDS = BASIS.removeprefix("Căn cứ ")

BROKEN = [
    (based(bases=[f"{BASIS} quy định về rà soát hộ nghèo;"]), [WORDS]),
    (based(bases=[f"{BASIS};"]), [WORDS]),
    (based(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP;"]), ["Nghị định số 71/2024/NĐ-CP"]),
]  # fmt: skip

CLEAN = [
    based(bases=[f"{BASIS} (được sửa đổi, bổ sung bởi Nghị định số 72/2025/NĐ-CP);"]),
    based(bases=[f"{BASIS};"], date="A, ngày 05 tháng 6 năm 2024"),
    based("Theo Nghị định số 71/2024/NĐ-CP.", bases=["Căn cứ Nghị định số 72/2025/NĐ-CP;"]),
]
