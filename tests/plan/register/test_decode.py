from __future__ import annotations

import pytest

from gnbv_docgen.viet.dates import PartialDate
from tests.plan.register.entries import FILE, codes, entry, read, register

WHOLE = """\
loai_van_ban: Nghị định
so_ky_hieu: 07/2021/NĐ-CP
ngay_van_ban: 27/01/2021
co_quan_ban_hanh: Chính phủ
trich_yeu: quy định chuẩn nghèo
linh_vuc: giảm nghèo
hieu_luc_tu: 15/3/2021
hieu_luc_den: 31/12/2026
thay_the_boi: nd-2-2027-cp
sua_doi_boi: [nd-2-2027-cp]
mot_nguon: [hieu_luc_den]
ghi_chu: để nhớ
"""


def test_all_of_an_entry():
    known = register(entry("nd-07-2021-cp", WHOLE), entry("nd-2-2027-cp"))
    found = known.by_id("nd-07-2021-cp")
    assert found is not None
    assert (found.place.file, found.place.line, found.place.column) == (FILE, 1, 1)
    assert (found.kind, found.symbol, found.issuer) == ("Nghị định", "07/2021/NĐ-CP", "Chính phủ")
    assert (found.date, found.in_force) == (PartialDate(27, 1, 2021), PartialDate(15, 3, 2021))
    assert (found.until, found.verified) == (PartialDate(31, 12, 2026), PartialDate(1, 6, 2026))
    assert (found.subject, found.field, found.note) == (
        "quy định chuẩn nghèo", "giảm nghèo", "để nhớ",
    )  # fmt: skip
    assert found.replaced_by == found.amended_by == ("nd-2-2027-cp",)
    assert (found.sources, found.one_source) == (("bản ký",), frozenset({"hieu_luc_den"}))


def test_blanks():
    found = register(entry("qd-1-2026-a", "loai_van_ban: Quyết định\nso_ky_hieu:\nngay_van_ban:"))
    (only,) = found
    assert only == only._replace(symbol="", date=None, until=None, unknown=frozenset())


KIND = "loai_van_ban: Quyết định\n"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (KIND + "ngay_van_ban: 31/4/2026", [("NOI004", 3, 17)]),
        (KIND + "so_ky_hieu: 1/QĐ-TTg\nchua_ro: [trich_yeu]", []),
        (KIND + "so_ky_hieu: 1/QĐ-TTg\nchua_ro: [trich_yeu, so_ky_hieu]", [("VB001", 4, 24)]),
        (KIND + "so_ky_hieu: 1/QĐ-TTg\nmot_nguon: [so_ky_hieu]", []),
        (KIND + "so_ky_hieu:\nmot_nguon: [so_ky_hieu]", [("VB002", 4, 15)]),
        (KIND + "ngay_van_ban: 05/3/2026\nhieu_luc_tu: 04/3/2026", [("VB003", 4, 16)]),
        (KIND + "ngay_van_ban: 05/3/2026\nhieu_luc_tu: tháng 3/2026", []),
        (KIND + "ngay_van_ban: 05/3/2026\nhieu_luc_den: 04/3/2026", [("VB003", 4, 17)]),
        (KIND + "hieu_luc_tu: 05/3/2026\nhieu_luc_den: 05/3/2026", []),
    ],
)
def test_faults_of_an_entry(lines, found):
    assert codes(entry("qd-1-2026-a", lines)) == found


def test_messages_name_the_key():
    (found,) = read(entry("qd-1-2026-a", KIND + "so_ky_hieu: 1\nchua_ro: [so_ky_hieu]")).findings
    assert found.place.label == "qd-1-2026-a.chua_ro[1]"
    assert "so_ky_hieu đã ghi" in found.message
