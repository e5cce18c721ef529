from tests.rules.contents import document

BROKEN = [
    ("Vận động cán bộ công chức, viên chức tham gia.", ["cán bộ công chức"]),
    (document("Giải quyết khó khăn, vướng mắc.", "Nếu khó khăn vướng mắc, báo Phòng Kinh tế."),
     ["khó khăn vướng mắc"]),
    ("Các ban ngành cùng cấp, sự giúp đỡ của các ban, ngành cấp tỉnh.", ["ban ngành"]),
    (document("Các sở, ngành.", [["Sở ngành chủ trì"]]), ["Sở ngành"]),
    ("Theo chức năng, nhiệm vụ; đúng chức năng nhiệm vụ.", ["chức năng nhiệm vụ"]),
]  # fmt: skip

CLEAN = [
    "Cán bộ, công chức, viên chức; khó khăn, vướng mắc; các ban, ngành.",
    "Các ban ngành cùng cấp; theo chức năng nhiệm vụ.",
    "Các ban, ngành; ban ngành nghề; cơ quan, đơn vị; cơ quan đơn vị sự nghiệp.",
    "Các xã, phường; xã Phường Đông.",
    "Hộ nghèo, hộ cận nghèo; tiểu ban, ngành; kiểm tra giám sát.",
]
