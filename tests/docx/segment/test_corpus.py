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

# Counted by reading each file: lines of recipients without the file copy, lines of authority,
# legal bases, lines of addressees, headings, what is attached behind. A heading that runs into its
# text ("1. Thời gian: …") is an item of the text.
COUNTED = {
    "20": (1, 2, 6, 0, 6, 1),
    "21": (1, 2, 6, 0, 3, 1),
    "22": (1, 2, 6, 0, 7, 1),
    "23": (1, 2, 6, 0, 6, 1),
    "24": (2, 1, 0, 0, 9, 0),
    "26": (4, 2, 2, 0, 11, 0),
    "27": (3, 2, 0, 0, 0, 0),
    "42": (7, 2, 0, 4, 34, 0),
    "43": (6, 2, 0, 1, 12, 0),
    "45": (3, 1, 0, 1, 11, 0),
    "46": (2, 2, 0, 3, 9, 0),
    "47": (4, 2, 0, 1, 5, 1),
    "48": (4, 2, 0, 1, 4, 0),
    "59": (4, 2, 0, 3, 0, 0),
    "60": (3, 2, 0, 4, 0, 0),
    "62": (2, 2, 0, 1, 0, 1),
    "63": (7, 2, 0, 5, 2, 0),
    "64": (1, 2, 0, 1, 0, 0),
    "65": (2, 2, 0, 1, 0, 0),
    "67": (6, 2, 0, 1, 9, 0),
    "68": (2, 2, 0, 1, 3, 0),
    "73": (9, 1, 0, 0, 11, 0),
    "75": (2, 2, 0, 2, 0, 0),
    "82": (5, 3, 6, 0, 4, 0),
    "83": (1, 2, 11, 0, 3, 0),
    "89": (3, 1, 1, 1, 13, 0),
    "90": (5, 3, 0, 5, 4, 0),
    "97": (0, 0, 0, 0, 17, 1),
    "99": (14, 3, 7, 0, 3, 0),
    "100": (10, 3, 7, 0, 3, 1),
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


def test_as_many_lines_of_each_part_are_found_as_a_reader_counts():
    names = (
        Name.RECIPIENT, Name.AUTHORITY, Name.LEGAL_BASIS, Name.ADDRESSEES, Name.HEADING,
    )  # fmt: skip
    wrong = []
    for row in _rows():
        name = row["local name"]
        found = segment(read((_folder() / name).read_bytes(), name))
        sure = [part for part in found.parts if part.confidence >= 0.6 and not part.appendix]
        counts = tuple(sum(part.name is each for part in sure) for each in names)
        counted = (*counts, max(part.appendix for part in found.parts))
        if counted != COUNTED[name.split("-")[0]]:
            wrong.append((name, counted))
    assert wrong == []


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
