from __future__ import annotations

import pytest

from gnbv_docgen.plan.placeholders import review
from gnbv_docgen.plan.source import parse
from tests.plan.printed import FILE, HEAD


def found(text: str) -> list[tuple[str, str]]:
    """Code and place of each finding; the place by the words that stand there in the file."""
    data = (HEAD + text).encode()
    root = parse(data, FILE).root
    assert root is not None
    lines = data.decode().split("\n")
    looked = review(root, FILE, data)
    return [
        (one.code, f"{one.place.line}: {lines[one.place.line - 1][one.place.column - 1 :]}")
        for one in looked.findings
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("mo_dau: Theo {la} này\n", "7: {la} này", id="plain"),
        pytest.param('mo_dau: "Theo {la} này"\n', '7: {la} này"', id="double quotes"),
        pytest.param("mo_dau: 'Theo ''x'' {la}'\n", "7: {la}'", id="single quotes"),
        pytest.param("mo_dau: |\n  Một {nam_sau}.\n\n  Hai { la }.\n", "10: { la }.", id="literal"),
        pytest.param("mo_dau: >-\n  Một\n  hai {la}.\n", "9: {la}.", id="folded"),
        pytest.param("mo_dau: Một\n  hai {la}\n", "8: {la}", id="plain on two lines"),
        pytest.param('mo_dau: "Một\n  hai {la}"\n', '8: {la}"', id="quotes on two lines"),
        pytest.param("noi_dung: [Một, 'Hai {la}']\n", "7: {la}']", id="in a flow list"),
        pytest.param("noi_dung:\n  - |\n    Một {la}\n", "9: {la}", id="in a list"),
        pytest.param("noi_dung:\n  - tieu_de: Một {la}\n", "8: {la}", id="a heading"),
        pytest.param("gia_tri: {a: 'xã {la}'}\nmo_dau: '{a}'\n", "7: {la}'}", id="in a value"),
        pytest.param('mo_dau: "{la\\u0020}"\n', '7: "{la\\u0020}"', id="escaped: the text"),
        pytest.param("mo_dau: '{}'\n", "7: {}'", id="no name at all"),
    ],
)
def test_a_name_that_nobody_knows_is_told_where_it_stands(text, place):
    assert found(text) == [("NOI022", place)]


def test_the_same_name_twice_is_told_twice():
    assert found("mo_dau: >-\n  {la} và\n  {lo} và {la}\nket_thuc: '{la} {la}'\n") == [
        ("NOI022", "8: {la} và"),
        ("NOI022", "9: {lo} và {la}"),
        ("NOI022", "9: {la}"),
        ("NOI022", "10: {la} {la}'"),
        ("NOI022", "10: {la}'"),
    ]


def test_names_that_are_known():
    assert found("gia_tri: {xa: An Bình}\nmo_dau: '{xa} {nam_truoc} \\{la\\} { xa }'\n") == []
    assert found("chi_tieu: x\nnoi_dung: [{chi_tieu: [{ten_chi_tieu: 'đạt {muc_tieu}'}]}]\n") == []
    assert found("pham_vi_doi_tuong: {pham_vi: 'đạt {muc_tieu}'}\n") != []


def test_the_message_offers_the_nearest_name():
    data = (HEAD + "gia_tri: {xa: An Bình}\nmo_dau: '{xa} {nam_ke_hoac}'\n").encode()
    root = parse(data, FILE).root
    assert root is not None
    (finding,) = review(root, FILE, data).findings
    assert finding.message == (
        "{nam_ke_hoac} không phải là tên của giá trị nào. Có phải ý bạn là {nam_ke_hoach}? Tên "
        "dùng được: dia_danh, nam_ke_hoach, nam_sau, nam_truoc, ngay_ban_hanh, so_ky_hieu, "
        "ten_co_quan, ten_loai, trich_yeu, xa. Muốn in chính dấu ngoặc nhọn thì viết \\{."
    )
    assert finding.place.label == "mo_dau"


def test_values_that_nobody_uses():
    assert found("gia_tri: {a: một, b: '{a}'}\n") == [("NOI021", "7: {a}'}")]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("mo_dau: xã … họp\n", ["7: … họp"]),
        ("mo_dau: |\n  Một.\n\n  Hai (…) và …\n", ["10: …) và …"]),
        ("mo_dau: >-\n  Đợi…\n  tại …\n", ["9: …"]),
        ("ky_hieu: …/KH-UBND\n", ["7: …/KH-UBND"]),
        ("mo_dau: Đợi… rồi…\n", []),
        ("mo_dau: Đợi ... rồi\n", []),
    ],
)
def test_texts_that_are_still_to_be_written(text, places):
    assert found(text) == [("NOI018", place) for place in places]


def test_names_that_must_not_be_followed_end_the_work():
    data = (HEAD + "gia_tri: {a: '{a}'}\nmo_dau: '{a}'\n").encode()
    root = parse(data, FILE).root
    assert root is not None
    looked = review(root, FILE, data)
    assert looked.endless
    assert [one.code for one in looked.findings] == ["NOI020"]
    assert not review(parse(HEAD.encode(), FILE).root or root, FILE, HEAD.encode()).endless
