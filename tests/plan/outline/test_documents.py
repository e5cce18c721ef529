from __future__ import annotations

import pytest

from gnbv_docgen.plan.outline.documents import Documents
from gnbv_docgen.plan.reading import Reading, read_plan
from gnbv_docgen.plan.register.register import Register
from gnbv_docgen.workspace.library import library
from tests.plan.printed import FILE, HEAD, outline_lines
from tests.plan.register.entries import document, entry, register

KNOWN = register(
    entry(
        "qd-90-2022-ttg",
        "loai_van_ban: Quyết định\nso_ky_hieu: 90/QĐ-TTg\nngay_van_ban: 18/01/2022\n"
        "co_quan_ban_hanh: Thủ tướng Chính phủ\ntrich_yeu: phê duyệt Chương trình",
    ),
    entry(
        "nd-7-2021-cp",
        "loai_van_ban: Nghị định\nso_ky_hieu: 07/2021/NĐ-CP\nngay_van_ban: 27/01/2021\n"
        "co_quan_ban_hanh: Chính phủ\ntrich_yeu: quy định *chuẩn* {nghèo}",
    ),
    entry(
        "luat-72-2025-qh15",
        "loai_van_ban: Luật\nso_ky_hieu: 72/2025/QH15\nngay_van_ban: 16/6/2025\n"
        "co_quan_ban_hanh: Quốc hội\ntrich_yeu: Tổ chức chính quyền địa phương",
    ),
    entry(
        "tt-1-2026-btc", "loai_van_ban: Thông tư\nso_ky_hieu: 01/2026/TT-BTC\nchua_ro: [trich_yeu]"
    ),
    entry("luat-1-2026-qh16", "loai_van_ban: Luật\ntrich_yeu: Thủ đô"),
)
SHORT = "Quyết định số 90/QĐ-TTg"
FULL = f"{SHORT} ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương trình"
DECREE = (
    "Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định *chuẩn* {nghèo}"
)
LAW = "Luật Tổ chức chính quyền địa phương"


def read(text: str, head: str = HEAD) -> Reading:
    return read_plan((head + text).encode(), FILE, library(), KNOWN)


def lines(text: str, head: str = HEAD) -> list[str]:
    """The printed lines that name a document of the register, without their kinds."""
    reading = read(text, head)
    assert reading.outline is not None, reading.findings
    found = [line.partition(" | ")[2] for line in outline_lines(reading.outline)]
    return [
        line for line in found if "số 90" in line.lower() or "Luật" in line or "07/2021" in line
    ]


def codes(text: str) -> list[tuple[str, int, int]]:
    return [(one.code, one.place.line, one.place.column) for one in read(text).findings]


Q = "{qd-90-2022-ttg}"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        pytest.param(
            f"can_cu: [qd-90-2022-ttg]\nnoi_dung: Thực hiện {Q} và {Q}.\n",
            [f"Căn cứ {FULL}.", f"Thực hiện {SHORT} và {SHORT}./."],
            id="căn cứ, then the text",
        ),
        pytest.param(
            f"noi_dung:\n  - Thực hiện {Q}.\n  - Theo {Q}.\n",
            [f"I. Thực hiện {FULL}.", f"II. Theo {SHORT}./."],
            id="the text alone",
        ),
        pytest.param(
            f"noi_dung: Theo {Q} và {{nd-7-2021-cp}}; riêng {Q} thì khác.\n",
            [f"Theo {FULL} và {DECREE}; riêng {SHORT} thì khác./."],
            id="two in one sentence",
        ),
        pytest.param(
            f"noi_dung:\n  - tieu_de: Thực hiện {Q}\n    noi_dung: Theo {Q}.\n",
            [f"I. THỰC HIỆN {FULL.upper()}", f"Theo {SHORT}./."],
            id="a heading first",
        ),
        pytest.param(
            f"can_cu: [qd-90-2022-ttg]\nnoi_dung:\n  - tieu_de: Thực hiện {Q}\n    noi_dung: A.\n",
            [f"Căn cứ {FULL}.", f"I. THỰC HIỆN {SHORT.upper()}"],
            id="a heading after căn cứ",
        ),
        pytest.param(
            f"noi_dung:\n  - tieu_de: Thực hiện {Q}\n    so_muc: không\n    noi_dung: Theo {Q}.\n",
            [f"Thực hiện {FULL}", f"Theo {SHORT}./."],
            id="a heading without a number",
        ),
        pytest.param(
            f"noi_dung: Xem Phụ lục.\nphu_luc:\n  - ten_phu_luc: Việc theo {Q}\n"
            f"    noi_dung: Theo {Q} và {Q}.\n",
            [f"VIỆC THEO {SHORT.upper()}", f"Theo {FULL} và {SHORT}./."],
            id="an appendix alone",
        ),
        pytest.param(
            f"noi_dung: Theo {Q}, xem Phụ lục.\n"
            f"phu_luc: [{{ten_phu_luc: A, noi_dung: 'Theo {Q}.'}}]\n",
            [f"Theo {FULL}, xem Phụ lục./.", f"Theo {SHORT}./."],
            id="the text, then an appendix",
        ),
        pytest.param(
            f"ket_thuc: Theo {Q}.\nnoi_dung: Làm theo {Q}.\nmo_dau: Thi hành {Q}.\n",
            [f"Thi hành {FULL}.", f"Làm theo {SHORT}.", f"Theo {SHORT}./."],
            id="order of print, not of the file",
        ),
        pytest.param(
            f"gia_tri: {{goc: 'theo {Q}'}}\nnoi_dung:\n  - Làm {{goc}}.\n  - Lại {{goc}}.\n",
            [f"I. Làm theo {FULL}.", f"II. Lại theo {SHORT}./."],
            id="by way of a value",
        ),
        pytest.param(
            f"can_cu: ['{Q}', 'Thực hiện {Q}']\nnoi_dung: x\n",
            [f"Căn cứ {FULL};", f"Thực hiện {FULL}."],
            id="every căn cứ is in full",
        ),
        pytest.param(
            "can_cu: [{dan_nhap: thực hiện, van_ban: qd-90-2022-ttg}]\nnoi_dung: x\n",
            [f"Thực hiện {FULL}."],
            id="with a lead",
        ),
        pytest.param(
            "can_cu: [{van_ban: [qd-90-2022-ttg, luat-72-2025-qh15, Kế hoạch số 5]}]\n"
            "noi_dung: x\n",
            [f"Căn cứ {FULL}; {LAW} ngày 16 tháng 6 năm 2025; Kế hoạch số 5."],
            id="several in one paragraph",
        ),
        pytest.param(
            "can_cu: [{loai_van_ban: Kế hoạch, duoc_sua_doi: qd-90-2022-ttg}]\n"
            f"noi_dung: Theo {Q}.\n",
            [f"Căn cứ Kế hoạch (được sửa đổi, bổ sung bởi {FULL}).", f"Theo {SHORT}./."],
            id="amended by one of the register",
        ),
        pytest.param(
            "can_cu: [luat-72-2025-qh15]\nnoi_dung: Theo {luat-72-2025-qh15}.\n",
            [f"Căn cứ {LAW} ngày 16 tháng 6 năm 2025.", f"Theo {LAW}./."],
            id="a law: date in căn cứ only",
        ),
        pytest.param(
            "noi_dung: Theo {luat-72-2025-qh15} và {luat-72-2025-qh15}.\n",
            [f"Theo {LAW} và {LAW}./."],
            id="a law in the text",
        ),
        pytest.param(
            "kieu_ngay_vien_dan: ngắn\ncan_cu: [qd-90-2022-ttg]\nnoi_dung: x\n",
            [f"Căn cứ {SHORT} ngày 18/01/2022 của Thủ tướng Chính phủ phê duyệt Chương trình."],
            id="short dates",
        ),
        pytest.param(
            f"trinh_bay_can_cu: một câu\ncan_cu: [qd-90-2022-ttg]\nmo_dau: xã làm theo {Q}.\n"
            "noi_dung: x\n",
            [f"Căn cứ {FULL}, xã làm theo {SHORT}."],
            id="căn cứ in one sentence",
        ),
        pytest.param(
            f"noi_dung:\n  - noi_dung: A.\n    bang_bieu:\n      ten_bang: Bảng theo {Q}\n"
            f"      cot_bang: [{{tieu_de: Việc}}]\n      hang_bang: [['Theo {Q}']]\n",
            [f"Bảng theo {FULL}", f"Theo {SHORT}"],
            id="a table",
        ),
        pytest.param(
            f"ten_goi_tat: {{qd: {{ten_day_du: '{Q}', ten_tat: Quyết định 90}}}}\n"
            "noi_dung: Theo {qd} và {qd}.\n",
            [f"Theo {SHORT} (sau đây gọi tắt là Quyết định 90) và Quyết định 90./."],
            id="a short name of one's own",
        ),
        pytest.param(
            f"noi_dung: '*Theo {Q}*'\n", [f"<i>Theo {FULL}./.</i>"], id="emphasis stays outside"
        ),
    ],
)
def test_in_full_at_first_then_short(text, printed):
    assert lines(text) == printed


def test_the_subject_is_short_and_no_citation():
    head = HEAD.replace("trich_yeu: Vệ sinh đường thôn", f"trich_yeu: Thi hành {Q}")
    assert lines(f"noi_dung: Theo {Q}.\n", head) == [f"Thi hành {SHORT}", f"Theo {FULL}./."]
    assert lines("can_cu: ['{trich_yeu}']\nnoi_dung: x\n", head)[1] == f"Thi hành {FULL}."


ATTACHED = HEAD.replace("dia_danh: An Bình", f"ban_hanh_kem_theo: '{Q}'").replace(
    'noi_nhan: ["Lưu: VT"]\n', ""
)


def test_a_plan_that_a_decision_issues():
    text = f"noi_dung: Theo {Q} và {Q}, xem Phụ lục.\nphu_luc: [{{ten_phu_luc: A, noi_dung: B.}}]\n"
    reference = f"(Kèm theo {SHORT} ngày 18 tháng 01 năm 2022 của Thủ tướng Chính phủ)"
    assert lines(text, ATTACHED) == [
        reference,
        f"Theo {FULL} và {SHORT}, xem Phụ lục./.",
        reference,
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("can_cu: [qd-90-2022-tgg]\nnoi_dung: x\n", [("NOI024", 7, 10)]),
        ("can_cu: [qd_90_2022_ttg]\nnoi_dung: x\n", [("NOI024", 7, 10)]),
        ("can_cu:\n  - van_ban: qd-1\nnoi_dung: x\n", [("NOI024", 8, 14)]),
        ("can_cu:\n  - van_ban: [qd-1, qd-90-2022-ttg, qd-2]\nnoi_dung: x\n",
         [("NOI024", 8, 15), ("NOI024", 8, 37)]),
        ("can_cu:\n  - {loai_van_ban: A, duoc_sua_doi: qd-1}\nnoi_dung: x\n", [("NOI024", 8, 37)]),
        ("can_cu:\n  - van_ban: Quyết định số 90\nnoi_dung: x\n", [("KHO006", 8, 14)]),
        ("can_cu:\n  - {van_ban: qd-90-2022-ttg, so_ky_hieu: A}\n", [("KHO001", 8, 31)]),
        ("mo_dau: Theo {qd-1} nay\nnoi_dung: x\n", [("NOI024", 7, 14)]),
        ("mo_dau: Theo {qd_90_2022_ttg} nay\nnoi_dung: x\n", [("NOI022", 7, 14)]),
        # What the register lacks is told where it is missed: the date of a law in căn cứ only.
        ("can_cu: [tt-1-2026-btc]\nnoi_dung: 'Theo {tt-1-2026-btc}.'\n", [("NOI025", 7, 10)]),
        ("noi_dung: 'Theo {tt-1-2026-btc} và {tt-1-2026-btc}.'\n", [("NOI025", 7, 11)]),
        ("can_cu: [luat-1-2026-qh16]\nnoi_dung: x\n", [("NOI025", 7, 10)]),
        ("noi_dung: Theo {luat-1-2026-qh16}.\n", []),
        ("can_cu: [qd-90-2022-ttg, luat-72-2025-qh15]\nnoi_dung: x\n", []),
    ],
)  # fmt: skip
def test_what_is_told_and_where(text, found):
    assert codes(text) == found


def test_the_messages_say_what_to_do():
    (unknown,) = read("mo_dau: Theo {qd_90_2022_ttg}\nnoi_dung: x\n").findings
    assert "Có phải ý bạn là {qd-90-2022-ttg}?" in unknown.message
    (lacks,) = read("can_cu: [tt-1-2026-btc]\nnoi_dung: x\n").findings
    assert lacks.message == (
        "Sổ văn bản chưa có ngày ban hành đầy đủ, cơ quan ban hành, trích yếu của Thông tư số "
        "01/2026/TT-BTC, nên bản in thiếu phần ấy. Hãy tra rồi ghi vào sổ, mã tt-1-2026-btc."
    )


def test_a_value_of_the_plan_is_never_a_document():
    text = "gia_tri: {qd: A}\nnoi_dung: '{qd} {qd-90-2022-ttg}'\n"
    assert lines(text) == [f"A {FULL}./."]


def test_one_document_by_itself():
    one = document(symbol="1/QĐ-TTg", issuer="A", subject="b")
    documents = Documents(Register([one]))
    assert documents.printed(one, "title") == ("Quyết định số 1/QĐ-TTg", [])
    full = "Quyết định số 1/QĐ-TTg của A b"
    assert documents.printed(one, "text") == (full, ["ngày ban hành đầy đủ"])
    assert documents.printed(one, "text") == ("Quyết định số 1/QĐ-TTg", [])
    assert documents.printed(one, "basis") == (full, ["ngày ban hành đầy đủ"])
