from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

BROKEN = [
    (based("Quyết định số 51/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình hỗ trợ "
           "nhà ở cho hộ nghèo."), ["51/QĐ-TTg"]),
    (based(bases=["Căn cứ Nghị định số 17/2024/NĐ-CP ngày 27 tháng 01 năm 2024 của Chính phủ quy định về rà soát hộ nghèo;"]), ["17/2024/NĐ-CP"]),
    (based("Quyết định số 19/QĐ-TTg ngày 05/01/2026 phê duyệt Chương trình nhà ở cho hộ khó khăn."),
     ["19/QĐ-TTg"]),
]  # fmt: skip

CLEAN = [
    based("Quyết định số 51/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ về tinh giản biên chế."),
    based("Quyết định số 15/QĐ-TTg ngày 18/01/2022 phê duyệt Chương trình hỗ trợ nhà ở cho hộ nghèo."),
    based("Quyết định số 51/QĐ-TTg phê duyệt Chương trình hỗ trợ nhà ở cho hộ nghèo."),
]
