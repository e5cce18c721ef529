from __future__ import annotations

import re

import pytest

from gnbv_docgen.plan.schema.messages import WORDS
from tests.plan.small_schemas import findings

CASES = {
    "near": ("trich_yêu: x\n", "ở ngoài cùng của tệp; có phải ý bạn là “trich_yeu”?"),
    "near, longer": ("nhan:\n  - x\n", "có phải ý bạn là “noi_nhan”?"),
    "of another map": ("ho_ten: x\n", "thuộc về người ký (nguoi_ky): hãy chuyển vào đó"),
    "of the top": ("nguoi_ky:\n  muc_do_khan: x\n", "hãy viết nó sát lề trái"),
    "of none": ("nguoi_ky:\n  mau_chu: x\n", "Các khóa dùng được: chuc_vu, ho_ten."),
    "a text that is a key elsewhere": ("nguoi_ky:\n  Kính gửi: x\n", "vì có dấu hai chấm"),
    "a text": ("nguoi_ky:\n  Ông Nguyễn: x\n", "bị hiểu là một khóa vì có dấu hai chấm"),
    "missing": (
        "ky_hieu: x\nso_van_ban:\n",
        'Thiếu trích yếu (trich_yeu). Hãy thêm “trich_yeu: "Về việc',
    ),
    "missing, no example": (
        "noi_nhan:\n  - muc_dich: x\n",
        "Thiếu tên nơi nhận (ten_noi_nhan) trong ý thứ 1 của “noi_nhan”. Hãy thêm “ten_noi_nhan:",
    ),
    "condition": ("nhiem_vu:\n  - phoi_hop: x\n", "Có phoi_hop thì có chu_tri."),
    "dependent": ("ky_hieu: x\n", "có “ky_hieu” thì phải có số văn bản (so_van_ban)"),
    "text for a list": (
        "noi_nhan: x\n",
        "mỗi ý một dòng bắt đầu bằng “- ”, nhưng đang ghi “x”. Hãy xuống dòng sau “noi_nhan:” rồi",
    ),
    "map for a list": ("noi_nhan:\n  a: b\n", "nhưng đang là một nhóm khóa. Hãy thêm “- ”"),
    "list for a text": ("mo_dau: [x, y]\n", "nhưng đang là danh sách 2 ý. Hãy viết chữ ngay sau"),
    "map for a text": ("mo_dau:\n  Gửi: xã\n", 'đặt cả dòng trong nháy thẳng: "Gửi: xã".'),
    "list for a map or text": ("noi_nhan:\n  - [x]\n", "phải là chữ hoặc một nhóm khóa"),
    "own message": ("nguoi_ky: x\n", "(nguoi_ky) đang ghi “x”. Người ký là một nhóm khóa."),
    "own message, inner": ("nguoi_ky:\n  ho_ten: [x]\n", "đang là danh sách 1 ý. Ghi họ tên."),
    "own message, one keyword": ("so_van_ban: x\n", "đang ghi “x”. Chỉ gồm chữ số."),
    "own message, another keyword": ("so_van_ban: [x]\n", "Số văn bản (so_van_ban) phải là chữ"),
    "blank": ("nam_ke_hoach:\n", "Hãy ghi “nam_ke_hoach: 2026”, hoặc xóa khóa này nếu không dùng."),
    "blank, list": ("noi_nhan:\n", "rồi các dòng thụt vào như “- Như trên”, hoặc xóa"),
    "blank, map": ("nguoi_ky:\n", "đang để trống. Người ký là một nhóm khóa."),
    "blank item": ("noi_nhan:\n  -\n", "Ý thứ 1 của “noi_nhan” đang để trống. Hãy ghi nội dung"),
    "enum": ("muc_do_khan: khan\n", "chỉ nhận “khẩn”, “hỏa tốc”. Có phải ý bạn là “khẩn”?"),
    "enum, nothing near": ("muc_do_khan: gấp\n", "chỉ nhận “khẩn”, “hỏa tốc”."),
    "const": ("du_thao: x\n", "chỉ nhận “có”."),
    "pattern": ("nam_ke_hoach: 26\n", "không đúng dạng. Hãy ghi như “2026”."),
    "too few": ("noi_nhan: []\n", "có 0 ý, phải có ít nhất 1. Hãy ghi thêm, hoặc xóa khóa này"),
    "too short": ("mo_dau: x\n", "phải có ít nhất 3 ký tự"),
    "no keys": ("nguoi_ky: {}\n", "có 0 khóa, phải có ít nhất 1"),
    "too many": ("noi_nhan: [a, b, c, d]\n", "có 4 ý, nhiều nhất là 3. Hãy bớt hoặc gộp lại."),
    "too long": ("ket_thuc: quá mười chữ\n", "có 12 ký tự, nhiều nhất là 9"),
    "both ways": ("hinh_thuc: ab\n", "ghi theo hai cách cùng lúc"),
    "excludes": ("mo_dau: abc\nket_thuc: abc\n", "không dùng cùng lúc “mo_dau” và “ket_thuc”"),
    "twice": ("noi_nhan: [a, a]\n", "có hai ý trùng nhau"),
    "name": ("ten_goi:\n  Tên xã: x\n", "Tên “Tên xã” trong tên gọi (ten_goi) không dùng được."),
}


@pytest.mark.parametrize(("text", "part"), CASES.values(), ids=list(CASES))
def test_messages(text, part):
    incomplete = part.startswith("Thiếu trích yếu") or "trich_y" in text
    (found,) = findings(text, complete=not incomplete)
    assert part in found.message
    assert re.search("[.?]$", found.message)


def test_every_code_says_one_thing():
    by_code: dict[str, set[object]] = {}
    for words in WORDS.values():
        by_code.setdefault(words.code, set()).add(words.message)
    assert {code for code, said in by_code.items() if len(said) > 1} == set()
    assert sorted(by_code) == [f"KHO{number:03}" for number in (*range(1, 14), 99)]
