from tests.rules.contents import document

NAME = "Chương trình mục tiêu quốc gia giảm nghèo bền vững"

BROKEN = [
    (document(f"Thực hiện {NAME}.",
              "Hoạt động thuộc chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2026."),
     ["chương trình"]),
    (document(f"{NAME}; {NAME}.", "Chương trình MTQG giảm nghèo bền vững.",
              "Chương trình MTQG Giảm nghèo bền vững luôn được quan tâm."), ["Giảm nghèo"]),
    (document(f"{NAME} và chương trình MTQG xây dựng nông thôn mới."), ["chương trình"]),
    ("Nguồn vốn chương trình mục tiêu quốc gia phát triển vùng đồng bào dân tộc.",
     ["chương trình"]),
]  # fmt: skip

CLEAN = [
    f"{NAME}; Chương trình MTQG xây dựng nông thôn mới.",
    "Lồng ghép các chương trình mục tiêu quốc gia phát triển kinh tế; 03 chương trình MTQG.",
    "Các nội dung của chương trình mục tiêu quốc gia khác; Chương trình.",
    document(f"{NAME.upper()}", f"{NAME}."),
    "Chương trình mục tiêu quốc gia Giảm nghèo; Chương trình MTQG Xây dựng nông thôn mới.",
]
