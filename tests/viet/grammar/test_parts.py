from __future__ import annotations

import pytest

from gnbv_docgen.viet.grammar.parts import parts


@pytest.mark.parametrize(
    ("text", "total", "found", "opener"),
    [
        ("Kinh phí 1.250 triệu đồng, gồm: trung ương 1.000 triệu đồng; tỉnh 250 triệu đồng.",
         "1250", ["1000", "250"], "gồm"),
        ("vốn 2.485 triệu đồng bao gồm A 1.870 triệu đồng, B 615 triệu đồng. Trong đó C 20 đồng",
         "2485", ["1870", "615"], "bao gồm"),
        ("cho 322 hộ (gồm 151 hộ xây mới, 171 hộ sửa chữa); 20 hộ khác", "322", ["151", "171"],
         "gồm"),
        ("74 hộ nghèo (giảm 5 hộ), trong đó 20 hộ ở thôn Đông và 54 hộ ở thôn Tây", "74",
         ["20", "54"], "trong đó"),
        ("1.057 hộ phân theo các khu vực như sau: phía Bắc 14,2% với 455 hộ; phía Nam 602 hộ",
         "1057", ["455", "602"], "phân theo các khu vực như sau"),
        ("8,55 tỷ đồng, gồm: tỉnh 3,2 tỷ; huyện 410 triệu đồng; xã 4,94 tỷ đồng", "8.55",
         ["3.2", "410", "4.94"], "gồm"),
        ("120 hộ gồm 45 hộ (trong đó 5 hộ mới) ở Đông, 75 hộ ở Tây", "120", ["45", "75"], "gồm"),
    ],
)  # fmt: skip
def test_parts(text, total, found, opener):
    item = parts(text)[0]
    assert str(item.total.value) == total
    assert [str(part.value) for part in item.parts] == found
    assert item.opener == opener
    assert not item.is_open


def test_parts_that_follow_in_other_paragraphs():
    (item,) = parts("Tổng kinh phí: 1.250 triệu đồng, trong đó:")
    assert (str(item.total.value), item.parts, item.is_open) == ("1250", (), True)


@pytest.mark.parametrize(
    "text",
    [
        "ở 5 đơn vị gồm: Hải 1 đại biểu, Trường 2 đại biểu",
        "tăng 10 hộ, gồm 4 hộ mới, 6 hộ tái nghèo",
        "126,5 tỷ đồng, trong đó 25,3 tỷ đồng/năm, 4 tỷ đồng/năm",
        "20 tỷ đồng gồm 16 tỷ 434 triệu đồng, 3 tỷ đồng",
        "95 tỷ đồng (không bao gồm 5 tỷ đồng, 2 tỷ đồng của dân)",
        "120 hộ; gồm 20 hộ, 30 hộ",
        "120 hộ gồm 20 hộ 30 hộ",
        "khoảng 120 hộ gồm 20 hộ, 100 hộ",
        "gồm 20 hộ, 30 hộ",
        "",
    ],
)
def test_what_tells_no_parts(text):
    assert parts(text) == ()
