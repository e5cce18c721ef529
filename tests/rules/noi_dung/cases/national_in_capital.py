from tests.rules.contents import document

BROKEN = [
    ("Chương trình mục tiêu Quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025.", ["Quốc gia"]),
    ("Ba chương trình mục tiêu Quốc gia; mục tiêu Quốc gia.", ["Quốc gia", "Quốc gia"]),
    (document(subject="Thực hiện Chương trình mục tiêu Quốc gia năm 2026"), ["Quốc gia"]),
]  # fmt: skip

CLEAN = [
    "Chương trình mục tiêu quốc gia giảm nghèo bền vững.",
    "CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA GIẢM NGHÈO",
    "Văn phòng Quốc gia về giảm nghèo; Vườn Quốc gia Cát Tiên; Cổng dịch vụ công Quốc gia.",
]
