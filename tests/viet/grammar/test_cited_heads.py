from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.cited_heads import heads


@pytest.mark.parametrize(
    ("text", "kind", "name", "qualifier", "so", "start"),
    [
        ("theo Kế hoạch số 35/KH-UBND", "Kế hoạch", "Kế hoạch", "", "số", 5),
        ("Kế hoạch 22/ KH-UBND", "Kế hoạch", "Kế hoạch", "", "", 0),
        ("kế hoạch số: 22/KH-UBND", "kế hoạch", "Kế hoạch", "", "số:", 0),
        ("Kế hoạch hành động số 328-KH/TU", "Kế hoạch", "Kế hoạch", "hành động", "số", 0),
        ("Thông báo kết luận số 1-TB/TW", "Thông báo kết luận", "Thông báo kết luận", "", "số", 0),
        ("ban hành Kế hoạch thực hiện Nghị quyết số 57-NQ/TW", "Nghị quyết", "Nghị quyết", "",
         "số", 28),
        ("Luật Đầu tư công số 58/2024/QH15", "Luật", "Luật", "Đầu tư công", "số", 0),
        ("Luật Thử nghiệm có điều kiện số 7/2031/QH16", "Luật", "Luật", "Thử nghiệm có điều kiện",
         "số", 0),
        ("Luật Thử nghiệm được nêu tại Quyết định số 7/QĐ-TTg", "Quyết định", "Quyết định", "",
         "số", 29),
        ("các Quyết định: số 36/QĐ-TTg", "Quyết định", "Quyết định", "", "số", 4),
        ("(Số 1226/QĐ-BVHTTDL)", "", "", "", "Số", 1),
        ("Nghị quyết liên tịch số 5/NQLT-CP", "Nghị quyết liên tịch", "Nghị quyết liên tịch", "",
         "số", 0),
    ],
)  # fmt: skip
def test_heads(text, kind, name, qualifier, so, start):
    *_, head = heads(text)
    assert (head.kind, head.kind_name, head.qualifier, head.so, head.start) == (
        kind, name, qualifier, so, start,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Số: 35/KH-UBND",
        "Số: 35/KH-UBND   Hoằng Lưu, ngày 05 tháng 5 năm 2024",
        "Số 35/KH-UBND",
        "phòng 12/AB",
        "ký hiệu 35/KH",
    ],
)
def test_what_is_no_citation(text):
    assert not any(head.certain for head in heads(text))
