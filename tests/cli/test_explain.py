from __future__ import annotations

import pytest


def test_the_page(gnbv):
    result = gnbv("explain", "tt042")
    assert result.code == 0
    assert result.out.startswith("TT042 (lỗi): Gạch nối của Tiêu ngữ sai.")
    for heading in ("Căn cứ: điểm b khoản 1 Mục II", "Vì sao: ", "Cách sửa: "):
        assert f"\n{heading}" in result.out


def test_a_rule_of_content_that_no_law_asks_for(gnbv):
    out = gnbv("explain", "ND111").out
    assert out.startswith("ND111 (cảnh báo): Một từ hay cụm từ viết lặp liền nhau.\n\nKhông có")
    assert "Căn cứ:" not in out


@pytest.mark.parametrize(
    ("code", "said"), [("TT0422", "Có phải ý bạn là TT042?"), ("xyz", "Xem tất cả: gnbv rules")]
)
def test_no_such_rule(gnbv, code, said):
    result = gnbv("explain", code)
    assert result.code == 2
    assert f"Không có quy tắc “{code}”" in result.err
    assert said in result.err
