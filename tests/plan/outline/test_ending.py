from __future__ import annotations

import pytest

from tests.plan.printed import HEAD, body, codes, outline_of

WITHOUT_RECIPIENTS = HEAD.replace('noi_nhan: ["Lưu: VT"]\n', "")


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("Hết", "Hết./."),
        ("Hết.", "Hết./."),
        ("Hết;", "Hết./."),
        ("Hết, ", "Hết./."),
        ("Hết./.", "Hết./."),
        ("Hết ./.", "Hết ./."),
        ("Hết/.", "Hết./."),
        ("Hết!", "Hết!./."),
        ("'Hết **đậm**'", "Hết <b>đậm./.</b>"),
        ("v.v.", "v.v./."),
    ],
)
def test_end_mark(end, expected):
    assert body(f"noi_dung: x\nket_thuc: {end}\n") == ["paragraph | x", f"closing | {expected}"]


def test_the_mark_stands_at_the_last_text():
    assert body("noi_dung: [a]\n") == ["item | I. a./."]
    assert body("ket_thuc: |\n  a\n\n  - b\n") == ["closing | a", "dash | - b./."]
    table = body("noi_dung: [{bang_bieu: {cot_bang: [A], hang_bang: [[x]]}}]\n")
    assert not any("./." in line for line in table)
    assert body("") == []


def test_an_officer_s_own_end():
    assert body("giu_nguyen_dau_cau: có\nket_thuc: Hết\n") == ["closing | Hết"]


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("[A, B, 'Lưu: VT']", ("- A;", "- B;", "- Lưu: VT.")),
        ("['- A;', '+ B.', Lưu VT;]", ("- A;", "- B;", "- Lưu VT.")),
        ("[{ten_noi_nhan: A;, muc_dich: b/c}, Lưu]", ("- A (b/c);", "- Lưu.")),
        ("[{ten_noi_nhan: A, muc_dich: (b/c);}, Lưu]", ("- A (b/c);", "- Lưu.")),
        ("[{ten_noi_nhan: A, muc_dich: để biết (gấp)}, Lưu]", ("- A (để biết (gấp));", "- Lưu.")),
        ("['{dia_danh}', {Lưu: 'VT, NN.(15)'}]", ("- An Bình;", "- Lưu: VT, NN.(15).")),
    ],
)
def test_recipients(typed, lines):
    assert outline_of(f"noi_nhan: {typed}\n", WITHOUT_RECIPIENTS).recipients == lines


def test_recipients_with_the_officer_s_own_marks():
    text = "giu_nguyen_dau_cau: có\nnoi_nhan: [A, 'Lưu: VT;']\n"
    assert outline_of(text, WITHOUT_RECIPIENTS).recipients == ("- A", "- Lưu: VT;")


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("['- Lưu: VT']", []),
        ("[lưu VT]", []),
        ("[A]", [("NOI016", 6, 12)]),
        ("[Lưu, A]", [("NOI016", 6, 17)]),
    ],
)
def test_the_last_line_names_what_is_filed(typed, told):
    assert codes(f"noi_nhan: {typed}\n", WITHOUT_RECIPIENTS) == told


def test_signature():
    outline = outline_of(
        "nguoi_ky: {quyen_han: [TM. Ủy ban, KT. Chủ tịch], chuc_vu: Phó Chủ tịch,\n"
        "  chuc_danh_khac: Trưởng ban, ho_ten: Lê An}\n"
    )
    assert outline.signed
    assert outline.authority == ("TM. ỦY BAN", "KT. CHỦ TỊCH")
    assert (outline.title, outline.other_title, outline.signer) == (
        "PHÓ CHỦ TỊCH", "Trưởng ban", "Lê An",
    )  # fmt: skip


def test_no_signature():
    outline = outline_of("")
    assert (outline.signed, outline.authority, outline.title, outline.signer) == (False, (), "", "")
