from __future__ import annotations

import pytest

from tests.plan.printed import body, codes


def printed(basis: str, more: str = "") -> str:
    lines = basis.replace("\n", "\n    ")
    (line,) = [
        line for line in body(f"{more}can_cu:\n  - {lines}\nnoi_dung: x\n") if "legal_basis" in line
    ]
    return line.removeprefix("legal_basis | ")


KIND = "loai_van_ban: Quyết định\nso_ky_hieu: 90/QĐ-TTg\n"


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        pytest.param(KIND, "Quyết định số 90/QĐ-TTg.", id="number alone"),
        pytest.param(
            KIND + "ngay_van_ban: 5/1/2022\nco_quan_ban_hanh: Thủ tướng\ntrich_yeu: phê duyệt",
            "Quyết định số 90/QĐ-TTg ngày 05 tháng 01 năm 2022 của Thủ tướng phê duyệt.",
            id="all parts",
        ),
        pytest.param(KIND + "ngay_van_ban: 2022", "Quyết định số 90/QĐ-TTg năm 2022.", id="year"),
        pytest.param(
            KIND + "ngay_van_ban: tháng 5/2022", "Quyết định số 90/QĐ-TTg tháng 5/2022.", id="month"
        ),
        pytest.param(
            KIND + "ngay_van_ban:\nghi_chu: ''",
            "Quyết định số 90/QĐ-TTg.",
            id="blanks",
        ),
        pytest.param(
            "loai_van_ban: Nghị quyết\nso_ky_hieu: 57-NQ/TW\nco_quan_ban_hanh: Bộ Chính trị",
            "Nghị quyết số 57-NQ/TW của Bộ Chính trị.",
            id="party",
        ),
        pytest.param(
            "loai_van_ban: Luật Đất đai\nngay_van_ban: 18/01/2024",
            "Luật Đất đai ngày 18 tháng 01 năm 2024.",
            id="law",
        ),
        pytest.param(
            "loai_van_ban: Luật\ntrich_yeu: Đất đai\nngay_van_ban: 2024",
            "Luật Đất đai năm 2024.",
            id="law by its subject",
        ),
        pytest.param(
            KIND + "co_quan_ban_hanh: Huyện A\nnay_la: Xã B\ntrich_yeu: về C\nghi_chu: (còn dùng)",
            "Quyết định số 90/QĐ-TTg của Huyện A (nay là Xã B) về C (còn dùng).",
            id="new name beside the old one",
        ),
        pytest.param(
            KIND + "nay_la: Quyết định số 1", "Quyết định số 90/QĐ-TTg (nay là Quyết định số 1).",
            id="new document",
        ),
        pytest.param(
            KIND + "duoc_sua_doi: [Quyết định số 1, {loai_van_ban: Luật, so_ky_hieu: 2}]",
            "Quyết định số 90/QĐ-TTg (được sửa đổi, bổ sung bởi Quyết định số 1, Luật).",
            id="amended",
        ),
    ],
)  # fmt: skip
def test_citations_in_form(basis, expected):
    assert printed(basis) == f"Căn cứ {expected}"


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        ("Luật Đất đai", "Căn cứ Luật Đất đai."),
        ("Căn cứ Luật Đất đai;", "Căn cứ Luật Đất đai."),
        ("'**Quyết định** số 5'", "Căn cứ <b>Quyết định</b> số 5."),
        ("Thực hiện Chỉ thị số 5./.", "Thực hiện Chỉ thị số 5."),
        ("Theo đề nghị của Văn phòng, ", "Theo đề nghị của Văn phòng."),
        ("Trên cơ sở tình hình", "Trên cơ sở tình hình."),
        ("dan_nhap: xét\nvan_ban: [đề nghị của A]", "Xét đề nghị của A."),
        ("dan_nhap: xét\nvan_ban: [Xét đề nghị của A]", "Xét đề nghị của A."),
        (
            "dan_nhap: tiếp tục thực hiện\nvan_ban: [A;, 'B.', và C]",
            "Tiếp tục thực hiện A; B và C.",
        ),
        ("dan_nhap: triển khai\nloai_van_ban: Đề án", "Triển khai Đề án."),
        ("'{trich_yeu}'", "Vệ sinh đường thôn."),
    ],
)
def test_leads_and_ends(basis, expected):
    assert printed(basis) == expected


def test_short_dates():
    text = KIND + "ngay_van_ban: 5/1/2022"
    assert printed(text, "kieu_ngay_vien_dan: ngắn\n").endswith("ngày 05/01/2022.")


def test_punctuation_that_the_officer_keeps():
    assert printed("Luật Đất đai;", "giu_nguyen_dau_cau: có\n") == "Căn cứ Luật Đất đai;"


def test_all_but_the_last_end_in_a_semicolon():
    lines = body("can_cu: [A., B, C;]\nnoi_dung: x\n")
    assert lines[:3] == ["legal_basis | A;", "legal_basis | B;", "legal_basis | C."]


def test_what_a_law_does_not_show_is_told():
    text = "can_cu:\n  - loai_van_ban: Pháp lệnh A\n    so_ky_hieu: 5\nnoi_dung: x\n"
    assert codes(text) == [("NOI014", 9, 17)]
    assert codes("can_cu: [{loai_van_ban: Nghị định, so_ky_hieu: 5}]\nnoi_dung: x\n") == []


def test_a_blank_value_is_no_end_of_the_world():
    text = 'gia_tri: {x: "\\n"}\ncan_cu: ["{x}", B]\nnoi_dung: x\n'
    assert body(text)[:2] == ["legal_basis | ;", "legal_basis | B."]
    assert body("trinh_bay_can_cu: một câu\n" + text)[0].startswith("paragraph |")


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        ("[Thực hiện A]", "Thực hiện A, Xã ban hành."),
        ("[Thực hiện A;]", "Thực hiện A; Xã ban hành."),
        ("[Thực hiện A, Căn cứ UBND, Xét B]", "Thực hiện A; căn cứ UBND; xét B, Xã ban hành."),
        ("['**Thực** hiện A', '*Xét* B']", "<b>Thực</b> hiện A; <i>xét</i> B, Xã ban hành."),
    ],
)
def test_in_one_sentence(basis, expected):
    text = f"trinh_bay_can_cu: một câu\ncan_cu: {basis}\nmo_dau: Xã ban hành.\nnoi_dung: x\n"
    assert body(text)[0] == f"paragraph | {expected}"
