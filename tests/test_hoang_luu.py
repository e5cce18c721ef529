"""The first real plan: word for word what its officers wrote, and as it should have been."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.workspace.library import bundled_template, library

ROOT = Path(__file__).resolve().parent.parent
WORD_FOR_WORD = ROOT / "examples" / "hoang-luu-2024-nguyen-van.yaml"
MENDED = ROOT / "plans" / "2024" / "ke-hoach-giam-ngheo-ben-vung.yaml"
EXPECTED = ROOT / "tests" / "data" / "hoang_luu" / "nguyen-van.txt"
SEED = ROOT.parent / "shared" / "seed" / "ke-hoach-2024-hoang-luu.txt"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# What the decree's layout adds to the officers' text.
ADDED = [
    "ỦY BAN NHÂN DÂN",
    "XÃ HOÀNG LƯU",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
]


def built_paragraphs(plan: Path) -> list[str]:
    """The paragraphs of the plan's Word file in order, those of cells too, blanks left out."""
    data = plan.read_bytes()
    outline = read_plan(data, plan.name, library()).outline
    assert outline is not None
    document = compose(Renderer(bundled_template()), outline, "0" * 64)
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    texts = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in body.iter(f"{W}p"))
    return [folded for text in texts if (folded := " ".join(text.split()))]


def lines(path: Path) -> list[str]:
    return [" ".join(line.split()) for line in path.read_text("utf-8").splitlines() if line.strip()]


def test_word_for_word_nothing_lost_nothing_added() -> None:
    built = built_paragraphs(WORD_FOR_WORD)
    assert built[: len(ADDED)] == ADDED
    assert built[len(ADDED) :] == lines(EXPECTED)


def test_the_expected_paragraphs_are_those_of_the_seed() -> None:
    if not SEED.exists():
        pytest.skip("the seed's text is not beside this checkout (../shared/seed)")
    seed = re.sub(r"^\*\*|\*\*$", "", SEED.read_text("utf-8"), flags=re.MULTILINE)
    assert lines(EXPECTED) == [" ".join(line.split()) for line in seed.splitlines() if line.strip()]


def test_the_mended_plan_has_none_of_the_slips() -> None:
    text = "\n".join(built_paragraphs(MENDED))
    slips = ["Hoàng Lưu", "Hoàng Hóa", "73 - QĐ/ĐU", "22/ KH", "ban hành ban hành", "16/08/2023",
             "Văn Hóa", "tham thực hiện mưu", "26,15 %"]  # fmt: skip
    assert not [slip for slip in slips if slip in text]
    assert "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrương Ngọc Thảo" in text
    assert "giảm 1,61%, từ 2,99% xuống còn 1,38%, đạt mục tiêu đề ra" in text


def test_the_mended_plan_reads_without_findings() -> None:
    assert read_plan(MENDED.read_bytes(), MENDED.name, library()).findings == ()
