from __future__ import annotations

from gnbv_docgen.rules.loading import codes


def test_all_rules_in_the_order_of_the_tables(gnbv):
    result = gnbv("rules")
    *lines, _, last = result.out.splitlines()
    assert result.code == 0
    assert [line.split()[0] for line in lines] == list(codes())
    assert lines[0] == "TT001  lỗi       Khổ giấy không phải A4"
    assert last.startswith(f"{len(codes())} quy tắc.")
