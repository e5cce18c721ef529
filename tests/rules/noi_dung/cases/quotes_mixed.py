from tests.rules.contents import document

BROKEN = [
    ('Quỹ “Vì người nghèo” và tinh thần "tương thân, tương ái".', ['"tương thân, tương ái"']),
    (document('Phong trào "Chung tay", khẩu hiệu "Thoát nghèo".', [["“Vì người nghèo”"]]),
     ['"Chung tay"', '"Thoát nghèo"']),
    (document('Sửa "a" và "b" lẻ "', "“c”"), ['"a"', '"b"']),
]  # fmt: skip

CLEAN = [
    "Quỹ “Vì người nghèo” và tinh thần “tương thân, tương ái”.",
    'Quỹ "Vì người nghèo" và tinh thần "tương thân, tương ái".',
    'Màn hình 24" ở phòng “Một cửa”.',
]
