from __future__ import annotations

from gnbv_docgen.rules.table import TABLE


def test_all_rules_in_the_order_of_the_table(gnbv):
    result = gnbv("rules")
    *lines, _, last = result.out.splitlines()
    assert result.code == 0
    assert [line.split()[0] for line in lines] == [row.code for row in TABLE]
    assert lines[0] == "TT001  lỗi       Khổ giấy không phải A4"
    assert last.startswith(f"{len(TABLE)} quy tắc.")
