from __future__ import annotations

from gnbv_docgen.plan.model import Citation
from gnbv_docgen.plan.texts import Text
from gnbv_docgen.viet.dates import PartialDate
from tests.plan.printed import codes, read


def bases(text: str):
    plan = read(text).plan
    assert plan is not None
    return plan.bases


def raw(cited: Citation | Text) -> str:
    return cited.kind.raw if isinstance(cited, Citation) else cited.raw


def test_all_of_a_citation():
    (basis,) = bases(
        "can_cu:\n"
        "  - dan_nhap: triển khai\n"
        "    loai_van_ban: Kế hoạch\n"
        "    so_ky_hieu: 85/KH-UBND\n"
        "    ngay_van_ban: 09/4/2024\n"
        "    co_quan_ban_hanh: Ủy ban\n"
        "    trich_yeu: về việc\n"
        "    duoc_sua_doi: Kế hoạch số 9\n"
        "    nay_la: Đề án\n"
        "    ghi_chu: còn hiệu lực\n"
    )
    assert basis.lead == "triển khai"
    assert (basis.place.line, basis.place.label) == (8, "can_cu[1]")
    (cited,) = basis.citations
    assert isinstance(cited, Citation)
    texts = (cited.kind, cited.symbol, cited.issuer, cited.subject, cited.now, cited.note)
    assert [text and text.raw for text in texts] == [
        "Kế hoạch", "85/KH-UBND", "Ủy ban", "về việc", "Đề án", "còn hiệu lực",
    ]  # fmt: skip
    assert cited.date == PartialDate(9, 4, 2024)
    assert [raw(one) for one in cited.amended_by] == ["Kế hoạch số 9"]


def test_forms():
    found = bases(
        "can_cu:\n"
        "  - Luật Đất đai\n"
        "  - loai_van_ban: Luật\n"
        "    so_ky_hieu:\n"
        "  - dan_nhap: xét\n"
        "    van_ban: [đề nghị, {loai_van_ban: Tờ trình}]\n"
        "  - loai_van_ban: Nghị định\n"
        "    duoc_sua_doi: {loai_van_ban: Nghị định, duoc_sua_doi: [một, {loai_van_ban: hai}]}\n"
    )
    assert [(basis.lead, [raw(one) for one in basis.citations]) for basis in found] == [
        ("", ["Luật Đất đai"]),
        ("căn cứ", ["Luật"]),
        ("xét", ["đề nghị", "Tờ trình"]),
        ("căn cứ", ["Nghị định"]),
    ]
    (amended,) = found[1].citations
    assert isinstance(amended, Citation)
    assert (amended.symbol, amended.amended_by) == (None, ())
    (nested,) = found[3].citations
    assert isinstance(nested, Citation)
    (inner,) = nested.amended_by
    assert isinstance(inner, Citation)
    assert [raw(one) for one in inner.amended_by] == ["một", "hai"]


def test_blanks():
    text = 'can_cu: ["\\n", {van_ban: ["\\n"]}, {loai_van_ban: "\\n", duoc_sua_doi: ["\\n"]}]\n'
    assert [code for code, _, _ in codes(text)] == ["NOI001"] * 4
    (basis,) = bases(text)
    assert [raw(one) for one in basis.citations] == [""]
