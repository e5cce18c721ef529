from functools import partial

from tests.rules.contents import document
from tests.rules.noi_dung.register import REGISTER

based = partial(document, register=REGISTER)

BROKEN = [
    (based("Quyết định số 15/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ về chuyển đổi số quốc gia."),
     ["về chuyển đổi số quốc gia"]),
    (based(bases=["Căn cứ Nghị định số 71/2024/NĐ-CP của Chính phủ về quản lý đất đai;"]),
     ["về quản lý đất đai"]),
    (based("Quyết định số 16/QĐ-TTg ngày 05/01/2026 ban hành quy chế làm việc."),
     ["ban hành quy chế làm việc"]),
]  # fmt: skip

CLEAN = [
    based("Quyết định số 15/QĐ-TTg về phê duyệt Chương trình hỗ trợ nhà ở cho hộ nghèo giai đoạn 2021 - 2025."),
    based("Quyết định số 15/QĐ-TTg; Nghị định số 71/2024/NĐ-CP về rà soát hộ nghèo."),
    based("Luật Nhà ở quy định về nhà ở xã hội."),
]
