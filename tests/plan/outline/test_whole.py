from __future__ import annotations

import pytest

from gnbv_docgen.viet.dates import PartialDate
from tests.plan.outline.golden import FOLDER, golden_files, shown
from tests.plan.printed import body, outline_lines, outline_of


@pytest.mark.parametrize("path", golden_files(), ids=lambda path: path.stem)
def test_printed_as_before(path):
    assert shown(path) == path.with_suffix(".txt").read_text(encoding="utf-8")


def test_every_text_has_its_plan_file():
    assert {path.stem for path in FOLDER.glob("*.txt")} == {path.stem for path in golden_files()}


def test_parts_in_their_order():
    kinds = [
        line.split(" | ")[0]
        for line in outline_lines(
            outline_of(
                "can_cu: [Luật Đất đai]\nmo_dau: Mở\nnoi_dung: [Ý]\nket_thuc: Kết\n"
                "phu_luc: [{ten_phu_luc: Một, doan_van: '(Phụ lục)'}]\nnguoi_ky: {ho_ten: An}\n"
            )
        )
    ]
    assert kinds == [
        "issuer", "issuer", "symbol", "date", "name", "subject", "legal_basis", "paragraph",
        "item", "closing", "recipient", "signer", "appendix", "appendix title",
        "appendix reference", "paragraph",
    ]  # fmt: skip


def test_what_is_no_part_of_the_page():
    outline = outline_of("ngay_ban_hanh: tháng 5/2026\nnoi_dung: x\n")
    assert (outline.year, outline.date) == (2026, PartialDate(None, 5, 2026))
    assert outline.issuer_name == "Ủy ban nhân dân xã An Bình"
    assert not outline.signed


def test_levels_of_the_plan_before_those_of_its_kind():
    assert body("noi_dung: [Ý]\n") == ["item | I. Ý./."]
    assert body("danh_so: [a]\nnoi_dung: [Ý]\n") == ["item | a) Ý./."]


ONE_SENTENCE = "trinh_bay_can_cu: một câu\ncan_cu: [Thực hiện A, Căn cứ B]\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mo_dau: Xã ban hành\n", ["paragraph | Thực hiện A; căn cứ B, Xã ban hành./."]),
        ("mo_dau: '- Xã'\n", ["paragraph | Thực hiện A; căn cứ B.", "dash | - Xã./."]),
        ("", ["paragraph | Thực hiện A; căn cứ B./."]),
    ],
)
def test_bases_in_one_sentence(text, expected):
    assert body(ONE_SENTENCE + text) == expected


def test_one_sentence_without_bases():
    assert body("trinh_bay_can_cu: một câu\nmo_dau: Xã ban hành\n") == [
        "paragraph | Xã ban hành./."
    ]
