from __future__ import annotations

import pytest

from gnbv_docgen.plan.model import Level, Plan
from gnbv_docgen.viet.dates import PartialDate
from tests.plan.printed import HEAD, codes, read

WITHOUT_RECIPIENTS = HEAD.replace('noi_nhan: ["Lưu: VT"]\n', "")


def plan_of(text: str, head: str = HEAD) -> Plan:
    plan = read(text, head).plan
    assert plan is not None
    return plan


def test_what_a_plan_has_when_it_says_nothing_more():
    plan = plan_of("")
    assert (plan.kind, plan.year) == ("tu_do", 2026)
    assert (plan.place.file, plan.place.line) == ("ke-hoach.yaml", 1)
    assert plan.bases == plan.opening == plan.closing == plan.levels == plan.placed == ()
    assert (plan.values, plan.short_names, plan.sections, plan.signature) == ({}, {}, {}, None)
    assert (plan.bases_in_sentence, plan.long_citation_dates) == (False, True)
    assert not plan.keep_punctuation
    head = plan.letterhead
    assert [line.raw for line in head.issuer] == ["Ủy ban nhân dân xã An Bình"]
    assert (head.number, head.symbol, head.date, head.draft, head.attached_to) == (None,) * 5
    assert (head.urgency, head.circulation, head.parent, head.addressees) == ("", "", (), ())


def test_letterhead():
    head = plan_of(
        "co_quan_chu_quan: [Trên, Trên nữa]\n"
        "so_van_ban: 05\n"
        "ky_hieu: KH-BCĐ\n"
        "ngay_ban_hanh: /5/2026\n"
        "muc_do_khan: khẩn\n"
        "pham_vi_luu_hanh: lưu hành nội bộ\n"
        "ten_loai: Đề án\n"
        "kinh_gui: Tỉnh\n"
    ).letterhead
    assert [text.raw for text in (*head.parent, *head.addressees)] == ["Trên", "Trên nữa", "Tỉnh"]
    texts = (head.number, head.symbol, head.document_name, head.location, head.abbreviation)
    assert [text and text.raw for text in texts] == ["05", "KH-BCĐ", "Đề án", "An Bình", "UBND"]
    assert head.date == PartialDate(None, 5, 2026)
    assert (head.urgency, head.circulation) == ("khẩn", "lưu hành nội bộ")


@pytest.mark.parametrize(
    ("typed", "draft"), [("có", "Dự thảo"), ("không", None), ("dự thảo lần 2", "dự thảo lần 2")]
)
def test_draft(typed, draft):
    found = plan_of(f"du_thao: {typed}\n").letterhead.draft
    assert (found and found.raw) == draft


def test_a_plan_that_a_decision_issues_has_no_place():
    head = HEAD.replace("dia_danh: An Bình\n", "")
    plan = plan_of("ban_hanh_kem_theo: Quyết định số 1/QĐ-UBND\n", head)
    assert plan.letterhead.location is None
    assert plan.letterhead.attached_to is not None
    assert plan.letterhead.attached_to.raw == "Quyết định số 1/QĐ-UBND"


def test_values_and_short_names():
    plan = plan_of(
        'gia_tri: {xa: An Bình, nhap: 05, trong: "\\n"}\n'
        "ten_goi_tat: {ban: {ten_day_du: Ban Chỉ đạo, ten_tat: BCĐ}}\n"
    )
    assert {name: text.raw for name, text in plan.values.items()} == {
        "xa": "An Bình",
        "nhap": "05",
        "trong": "",
    }
    ban = plan.short_names["ban"]
    assert (ban.full.raw, ban.short.raw) == ("Ban Chỉ đạo", "BCĐ")


def test_ways_to_print():
    plan = plan_of(
        "trinh_bay_can_cu: một câu\n"
        "kieu_ngay_vien_dan: ngắn\n"
        "giu_nguyen_dau_cau: có\n"
        'danh_so: [A, {kieu_so: "1", noi_tiep: có}]\n'
    )
    assert (plan.bases_in_sentence, plan.long_citation_dates) == (True, False)
    assert plan.keep_punctuation
    assert plan.levels == (Level("A"), Level("1", continues=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("noi_nhan: [Phòng A, 'Lưu: VT']", [("Phòng A", None), ("Lưu: VT", None)]),
        ("noi_nhan:\n  - Lưu: VT, VHXH", [("Lưu: VT, VHXH", None)]),
        ("noi_nhan: [{ten_noi_nhan: A, muc_dich: b/c}]", [("A", "b/c")]),
        ('noi_nhan:\n  - Lưu: "\\n"', [("Lưu: ", None)]),
    ],
)
def test_recipients(text, expected):
    found = plan_of(text + "\n", WITHOUT_RECIPIENTS).recipients
    shown = [(one.name.raw, one.purpose and one.purpose.raw) for one in found]
    assert shown == expected


def test_signature():
    signed = plan_of(
        "nguoi_ky: {quyen_han: [TM. UBND, KT. CT], chuc_vu: PCT, chuc_danh_khac: TB, ho_ten: An}\n"
    ).signature
    assert signed is not None
    texts = (*signed.authority, signed.title, signed.other_title, signed.name)
    assert [text and text.raw for text in texts] == ["TM. UBND", "KT. CT", "PCT", "TB", "An"]


def test_appendices():
    first, second = plan_of(
        "phu_luc:\n"
        "  - {ten_phu_luc: Một, doan_van: x}\n"
        "  - ten_phu_luc: Hai\n"
        "    so_phu_luc: A\n"
        "    huong_giay: ngang\n"
        "    dong_kem_theo: Kèm theo\n"
        '    danh_so: ["1"]\n'
        "    noi_dung: [x]\n"
    ).appendices
    assert (first.title.raw, first.number, first.reference, first.landscape) == (
        "Một", None, None, False,
    )  # fmt: skip
    assert (second.number and second.number.raw, second.reference and second.reference.raw) == (
        "A", "Kèm theo",
    )  # fmt: skip
    assert second.landscape
    assert second.content.levels == (Level("1"),)


def test_waivers():
    (waiver,) = plan_of(
        "bo_qua_quy_tac: [{ma_quy_tac: ND111, cum_tu: từ từ, ly_do: Đã xem}]\n"
    ).waivers
    assert (waiver.code, waiver.words.raw, waiver.reason.raw) == ("ND111", "từ từ", "Đã xem")


def test_blanks_where_something_must_stand():
    blank = '"\\n"'
    head = WITHOUT_RECIPIENTS.replace("dia_danh: An Bình", f"dia_danh: {blank}")
    head = head.replace("Vệ sinh đường thôn", blank)
    text = (
        'noi_nhan: ["\\n", {ten_noi_nhan: "\\n"}]\n'
        'phu_luc: [{ten_phu_luc: "\\n", doan_van: "\\n"}]\n'
    )
    assert [code for code, *_ in codes(text, head)].count("NOI001") == 5
    assert [text.raw for text in plan_of(text, head).letterhead.subject] == [""]
