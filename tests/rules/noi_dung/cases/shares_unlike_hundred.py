BROKEN = [
    ("Cơ cấu kinh tế: nông nghiệp 22%, công nghiệp - xây dựng 41%, dịch vụ 35%.", ["22%, công nghiệp - xây dựng 41%, dịch vụ 35%"]),
    ("Trong cơ cấu kinh tế, nông nghiệp chiếm 12,35%, dịch vụ chiếm 31,31% và công nghiệp chiếm 58,34%.",
     ["12,35%, dịch vụ chiếm 31,31% và công nghiệp chiếm 58,34%"]),
    ("Cơ cấu nguồn vốn: ngân sách trung ương 70%, ngân sách tỉnh 20%, vận động 5%.",
     ["70%, ngân sách tỉnh 20%, vận động 5%"]),
]

CLEAN = [
    "Cơ cấu kinh tế: nông nghiệp 22%, công nghiệp - xây dựng 41%, dịch vụ 37%.",
    "Cơ cấu kinh tế: nông nghiệp chiếm 12,3%, công nghiệp 56,3%, dịch vụ 31,3%.",
    "Cơ cấu lao động là 61,9% khu vực 1, 7,3% khu vực 2 và 14,6% khu vực 3.",
    "Cơ cấu kinh tế chuyển dịch: nông nghiệp giảm từ 58% xuống 47%, công nghiệp 23%, dịch vụ 28%.",
    "Hộ nghèo chiếm 3%, hộ cận nghèo chiếm 4%, hộ khác chiếm 90%.",
]
