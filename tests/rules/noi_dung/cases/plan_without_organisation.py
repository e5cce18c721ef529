from tests.rules.contents import document

WITHOUT = "không có mục nào về tổ chức thực hiện"

BROKEN = [
    (document("I. MỤC ĐÍCH", "Chữ.", "II. NỘI DUNG", "Chữ.", "III. KINH PHÍ", "Chữ."), [WITHOUT]),
    (document("I. MỤC TIÊU", "1. Chung", "II. GIẢI PHÁP", "1. Một", "III. KINH PHÍ", "Chữ."), [WITHOUT]),
    (document("A. KẾT QUẢ", "I. CHỈ TIÊU", "B. KẾ HOẠCH", "I. MỤC TIÊU", "II. GIẢI PHÁP"), [WITHOUT]),
]  # fmt: skip

CLEAN = [
    document("I. MỤC ĐÍCH", "II. NỘI DUNG", "III. TỔ CHỨC THỰC HIỆN"),
    document("I. MỤC ĐÍCH", "II. NỘI DUNG", "III. KINH PHÍ", "1. Trách nhiệm của các phòng"),
    document("I. MỤC ĐÍCH", "II. NỘI DUNG", "III. PHÂN CÔNG NHIỆM VỤ"),
    document("I. KẾT QUẢ", "II. TỒN TẠI", "III. KIẾN NGHỊ", kind="BÁO CÁO"),
    document("I. MỤC ĐÍCH", "Chữ."),
    document("Không chia mục."),
]
