from __future__ import annotations

import pytest

from gnbv_docgen.findings import Place, Severity
from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.plan.source.nodes import Map
from tests.plan.small_schemas import DOCUMENTS, findings

CASES = {
    "clean": ("", []),
    "unknown": ("mau_chu: x\n", [("KHO001", 1, 1, "mau_chu")]),
    "unknown, in a list": ("noi_nhan:\n  - ten: x\n", [("KHO001", 2, 5, "noi_nhan[1].ten")]),
    "unknown, two": (
        "mau: x\ngiay: y\n",
        [("KHO001", 1, 1, "mau"), ("KHO001", 2, 1, "giay")],
    ),
    "missing, in a list": ("noi_nhan:\n  - muc_dich: x\n", [("KHO002", 2, 5, "noi_nhan[1]")]),
    "text for a list": ("noi_nhan: x\n", [("KHO003", 1, 11, "noi_nhan")]),
    "list for a text": ("mo_dau: [x]\n", [("KHO003", 1, 9, "mo_dau")]),
    "list for a text, in a list": ("noi_nhan:\n  - [x]\n", [("KHO003", 2, 5, "noi_nhan[1]")]),
    "blank": ("mo_dau:\n", [("KHO004", 1, 1, "mo_dau")]),
    "blank, in a list": ("noi_nhan: [x, ]\n", []),
    "blank item": ("noi_nhan:\n  - x\n  -\n", [("KHO004", 3, 4, "noi_nhan[2]")]),
    "blank that may be": ("so_van_ban:\n", []),
    "blank by quotes": ("nam_ke_hoach: ' '\n", [("KHO004", 1, 15, "nam_ke_hoach")]),
    "enum": ("muc_do_khan: khan\n", [("KHO005", 1, 14, "muc_do_khan")]),
    "enum of another type": ("muc_do_khan: [khẩn]\n", [("KHO003", 1, 14, "muc_do_khan")]),
    "const": ("du_thao: co\n", [("KHO005", 1, 10, "du_thao")]),
    "pattern": ("nam_ke_hoach: 26\n", [("KHO006", 1, 15, "nam_ke_hoach")]),
    "too few": ("noi_nhan: []\n", [("KHO007", 1, 1, "noi_nhan")]),
    "too short": ("mo_dau: x\n", [("KHO007", 1, 9, "mo_dau")]),
    "no keys": ("nguoi_ky: {}\n", [("KHO007", 1, 1, "nguoi_ky")]),
    "too many": ("noi_nhan: [a, b, c, d]\n", [("KHO008", 1, 1, "noi_nhan")]),
    "too long": ("ket_thuc: quá mười chữ\n", [("KHO008", 1, 11, "ket_thuc")]),
    "both ways": ("hinh_thuc: ab\n", [("KHO009", 1, 12, "hinh_thuc")]),
    "needs another": ("ky_hieu: x\n", [("KHO010", 1, 1, "")]),
    "needs another, by a condition": (
        "nhiem_vu:\n  - phoi_hop: x\n",
        [("KHO002", 2, 5, "nhiem_vu[1]")],
    ),
    "excludes another": ("mo_dau: abc\nket_thuc: abc\n", [("KHO011", 1, 1, "")]),
    "twice": ("noi_nhan: [a, a]\n", [("KHO012", 1, 1, "noi_nhan")]),
    "name": ("ten_goi:\n  Tên xã: x\n", [("KHO013", 2, 3, "ten_goi.Tên xã")]),
    "name, by patterns": ("gia_tri:\n  Tên xã: x\n", [("KHO013", 2, 3, "gia_tri.Tên xã")]),
    "five levels down": (
        "nhiem_vu:\n  - muc_con:\n      - muc_con:\n          - tieude: x\n",
        [("KHO001", 4, 13, "nhiem_vu[1].muc_con[1].muc_con[1].tieude")],
    ),
    "an alternative is chosen by type": (
        "nhiem_vu:\n  tieu_de: [x]\n",
        [("KHO003", 2, 12, "nhiem_vu.tieu_de")],
    ),
    "a text with a colon": ("noi_nhan:\n  - Lưu: VT\n", [("KHO001", 2, 5, "noi_nhan[1].Lưu")]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=list(CASES))
def test_one_mistake_one_finding(text, expected):
    told = [(one.code, one.place.line, one.place.column, one.place.label) for one in findings(text)]
    assert told == expected


def test_a_missing_key_stands_at_the_top():
    (found,) = findings("mo_dau: abc\n", complete=False)
    assert found.place == Place("a.yaml", 1, 1, "")
    assert (found.code, found.severity) == ("KHO002", Severity.ERROR)


def test_an_empty_map():
    (found,) = PlanSchema(DOCUMENTS).validate(Map(), "a.yaml")
    assert found.place == Place("a.yaml", 1, 1, "")


def test_a_misspelt_key_is_not_missing_as_well():
    (found,) = findings("trich_yue: x\n", complete=False)
    assert found.code == "KHO001"
    assert "“trich_yeu”" in found.message


def test_findings_go_by_line():
    told = findings("muc_do_khan: x\nmau_chu: y\nmo_dau:\n")
    assert [one.place.line for one in told] == [1, 2, 3]
