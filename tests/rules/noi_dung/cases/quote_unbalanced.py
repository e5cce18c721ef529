from tests.rules.contents import document

BROKEN = [
    ("Phong trào “Vì người nghèo được hưởng ứng.", ["“"]),
    ("Phong trào Vì người nghèo” được hưởng ứng.", ["”"]),
    ("Phong trào “Vì người nghèo“ được hưởng ứng; tháng “Cao điểm”.", ["“"]),
    ('Phê duyệt "Chương trình giảm nghèo đến năm 2030.', ['"']),
    (document("Quỹ “Vì người nghèo.", "Phong trào “Chung tay” và “Thoát nghèo”."), ["“"]),
    (document([["”Vì người nghèo”", "Ghi chú"]]), ["”", "”"]),
]  # fmt: skip

CLEAN = [
    "Phê duyệt \"Chương trình chuyển đổi số quốc gia đến năm 2030\"; màn hình 14\".",
    "Phê duyệt \"Chiến lược đến năm 2030\" của tỉnh.",
    "Phong trào “Vì người nghèo - Không để ai bị bỏ lại phía sau”; quỹ “Vì người nghèo”.",
    'Tinh thần "tương thân, tương ái"; màn hình 15", 24".',
    document("Sửa đổi như sau: “1. Hộ nghèo", "2. Hộ cận nghèo”."),
    document("Khẩu hiệu: “Không để ai", "“bị bỏ lại phía sau”."),
    "Không có ngoặc kép.",
]
