"""Real documents: the parts that their list says are there are found (skipped without them)."""

from __future__ import annotations

import csv

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.read import read
from gnbv_docgen.docx.segment import segment
from tests.shared import shared_files

HEAD = (Name.MOTTO_STATE, Name.MOTTO, Name.ISSUER, Name.NUMBER, Name.PLACE_DATE)
ENDING = (Name.RECIPIENTS_LABEL, Name.RECIPIENT, Name.AUTHORITY)
LETTER = (Name.LETTER_SUBJECT, Name.ADDRESSEES)
TITLED = (Name.KIND, Name.SUBJECT)
KINDS = {
    "ke-hoach": "Kế hoạch", "bao-cao": "Báo cáo", "cong-van": "Công văn", "thong-bao": "Thông báo",
    "quyet-dinh": "Quyết định", "to-trinh": "Tờ trình", "giay-moi": "Giấy mời",
}  # fmt: skip
# What the list does not say: an announcement in the form of a letter, a plan without a file copy,
# one whose signer's name is still blank.
LETTERS = {"75-lc-tb-sct-tochuc.docx"}
WITHOUT = {
    "27-dt-kh-thpt-docbinhkieu-369-test.docx": Name.FILE_COPY,
    "97-pt-kh-khaosat-2012.docx": Name.SIGNER,
}


def _rows():
    (listed,) = shared_files("corpus/docx-manifest.tsv")
    with listed.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t")


def _folder():
    return shared_files("corpus/docx-manifest.tsv")[0].parent / "docx"


def test_all_parts_that_are_there_are_found():
    missed = []
    for row in _rows():
        name = row["local name"]
        found = segment(read((_folder() / name).read_bytes(), name))
        kind = KINDS[row["kind"].removesuffix("-template")]
        letter = kind == "Công văn" or name in LETTERS
        if not letter and found.kind != kind:
            missed.append((name, found.kind))
        wanted = {*HEAD, *ENDING, *(LETTER if letter else TITLED), Name.FILE_COPY, Name.SIGNER}
        sure = {part.name for part in found.parts if part.confidence >= 0.6}
        missed += [(name, part) for part in wanted - sure - {WITHOUT.get(name)}]
    assert missed == []


def test_nothing_of_them_is_left_unnamed():
    unsure = []
    for row in _rows():
        name = row["local name"]
        view = read((_folder() / name).read_bytes(), name)
        found = segment(view)
        assert {part.paragraph for part in found.parts} == set(range(len(view.paragraphs)))
        unsure += [(name, part) for part in found.parts if part.confidence < 0.5]
    assert unsure == []


def test_each_model_of_the_decree_has_its_head():
    (file,) = shared_files("standard/nd30-phu-luc-3-mau.docx")
    view = read(file.read_bytes(), file.name)
    found = segment(view)
    mottos = found.of(Name.MOTTO_STATE, appendix=None)
    issuers = {part.appendix for part in found.of(Name.ISSUER, appendix=None)}
    assert len(mottos) >= 13
    assert {part.appendix for part in mottos} <= issuers
    # Each document of the file has one motto: none has swallowed the next.
    assert len({part.appendix for part in mottos}) == len(mottos)
