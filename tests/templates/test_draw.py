"""The committed template is what the script draws, and what it draws is sound."""

from __future__ import annotations

import importlib
import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import get_args

import pytest
from docx import Document
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from openxml_audit import OpenXmlValidator

from gnbv_docgen.docx.metrics import text_width
from gnbv_docgen.plan.blocks import BlockKind

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
COMMITTED = TEMPLATES / "ke_hoach.docx"

STYLE_OF_KIND = {
    "legal_basis": "CanCu",
    "paragraph": "DoanVan",
    "part": "PhanChu",
    "part_label": "PhanNhan",
    "part_title": "PhanTen",
    "roman": "MucLaMa",
    "number": "MucSo",
    "subnumber": "MucSoCon",
    "letter": "MucChu",
    "label": "MucNhan",
    "item": "KhoanDiem",
    "dash": "GachDau",
    "plus": "DauCong",
    "table_title": "BangTen",
    "table_unit": "BangDonVi",
    "table_gap": "BangCach",
    "table_note": "BangGhiChu",
    "in_words": "BangChu",
    "closing": "DoanKet",
}
CELL_STYLES = {"OTieuDe", "OChu", "OGiua", "OSo", "ONhom", "OTong", "OTongSo"}
EMPHASIS_STYLES = {"NhanManhDam", "NhanManhNghieng", "NhanManhDamNghieng"}

PLAIN = {
    "co_quan_chu_quan": [],
    "co_quan_ban_hanh": ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"],
    "so_ky_hieu": "05/KH-UBND",
    "dia_danh": "An Bình",
    "ngay_ban_hanh": "ngày 05 tháng 01 năm 2026",
    "ten_loai": "KẾ HOẠCH",
    "trich_yeu": ["Giảm nghèo bền vững năm 2026"],
    "ban_hanh_kem_theo": "",
    "kinh_gui": [],
    "muc_do_khan": "",
    "pham_vi_luu_hanh": "",
    "du_thao": "",
    "blocks": [("paragraph", "Một."), ("closing", "Hết./.")],
    "noi_nhan": ["- Như trên;", "- Lưu: VT."],
    "co_nguoi_ky": True,
    "quyen_han": ["TM. ỦY BAN NHÂN DÂN"],
    "chuc_vu": "CHỦ TỊCH",
    "chuc_danh_khac": "",
    "ho_ten": "Lê Văn Mẫu",
    "phu_luc": [],
}
HEAD = [
    "ỦY BAN NHÂN DÂN",
    "XÃ AN BÌNH",
    "",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "",
    "Số: 05/KH-UBND",
    "An Bình, ngày 05 tháng 01 năm 2026",
]
TITLE = ["KẾ HOẠCH", "Giảm nghèo bền vững năm 2026", ""]
BODY = ["Một.", "Hết./."]
FOOT = [
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "Lê Văn Mẫu",
    "",
]
ONE_APPENDIX = ("Phụ lục", "BIỂU SỐ LIỆU", "(Kèm theo ...)", False, [("dash", "- Gạch.")])
TWO_APPENDICES = [
    ("Phụ lục I", "BIỂU SỐ LIỆU", "(Kèm theo ...)", False, [("dash", "- Gạch.")]),
    ("Phụ lục II", "", "(Kèm theo ...)", True, [("item", "1. Mục.")]),
]


def parts_of(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        return {name: file.read(name) for name in file.namelist()}


def rendered(**names: object) -> DocxTemplate:
    template = DocxTemplate(COMMITTED)
    strict = SandboxedEnvironment(undefined=StrictUndefined)
    template.render({**PLAIN, **names}, strict, autoescape=True)
    return template


def paragraphs(template: DocxTemplate) -> list[tuple[str, str]]:
    """Style id and text of every paragraph, those in tables too, in the order of the file."""
    return [
        (
            p.find(qn("w:pPr")).find(qn("w:pStyle")).get(qn("w:val")),
            "".join(t.text or "" for t in p.iter(qn("w:t"))),
        )
        for p in template.docx.element.body.iter(qn("w:p"))
    ]


def texts(template: DocxTemplate) -> list[str]:
    return [text for _, text in paragraphs(template)]


@pytest.fixture(scope="module")
def drawing():
    sys.path.insert(0, str(TEMPLATES))
    yield importlib.import_module("draw.ke_hoach")
    sys.path.remove(str(TEMPLATES))


@pytest.fixture(scope="module")
def document():
    return parts_of(COMMITTED.read_bytes())["word/document.xml"].decode()


@pytest.fixture(scope="module")
def styles():
    return {style.style_id: style for style in Document(str(COMMITTED)).styles}


def test_committed_template_is_what_the_script_draws(drawing):
    drawn = {name: part.encode() for name, part in drawing.parts().items()}
    committed = parts_of(COMMITTED.read_bytes())
    assert list(committed) == list(drawn)
    for name, part in drawn.items():
        assert committed[name].decode() == part.decode(), name


def test_script_writes_where_it_is_told_the_same_bytes_each_time(tmp_path):
    drawn = []
    for name in ("a.docx", "b.docx"):
        script, target = TEMPLATES / "draw_ke_hoach.py", tmp_path / name
        subprocess.run([sys.executable, script, target], check=True, cwd=tmp_path)
        drawn.append(target.read_bytes())
    assert drawn[0] == drawn[1]
    assert parts_of(drawn[0]) == parts_of(COMMITTED.read_bytes())


def test_package_names_nobody_and_no_time():
    parts = parts_of(COMMITTED.read_bytes())
    assert b"creator" not in parts["docProps/core.xml"]
    assert b"dcterms" not in parts["docProps/core.xml"]
    assert not any(b"rsid" in part for part in parts.values())
    with zipfile.ZipFile(COMMITTED) as file:
        assert {member.date_time for member in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(
    "names",
    [
        None,
        {},
        {"co_nguoi_ky": False, "muc_do_khan": "KHẨN", "du_thao": "DỰ THẢO"},
        {"phu_luc": TWO_APPENDICES, "pham_vi_luu_hanh": "LƯU HÀNH NỘI BỘ"},
    ],
    ids=["raw", "plain", "marks", "appendices"],
)
def test_validator_finds_nothing(names, tmp_path):
    if names is None:
        file = COMMITTED
    else:
        file = tmp_path / "plan.docx"
        rendered(**names).save(file)
    result = OpenXmlValidator().validate(str(file))
    assert [error.description for error in result.errors] == []


def test_tags_stand_in_text_and_never_in_attributes(document):
    assert not re.search(r'="[^"<>]*\{[{%]', document)
    outside = re.sub(r"<w:t [^>]*>[^<]*</w:t>", "", document)
    assert "{" not in outside


def test_every_kind_of_block_has_its_sample_in_body_and_appendix(document):
    kinds = [*STYLE_OF_KIND, "table"]
    assert sorted(kinds) == sorted(get_args(BlockKind))
    for kind in kinds:
        assert document.count(f'if kind == "{kind}" %}}') == 2, kind


@pytest.mark.parametrize("kind", STYLE_OF_KIND)
def test_block_is_printed_in_its_style(kind):
    blocks = [(kind, "Chữ & <dấu>.")]
    appendix = ("Phụ lục", "TÊN", "(Kèm theo)", False, blocks)
    found = paragraphs(rendered(blocks=blocks, phu_luc=[appendix]))
    assert found.count((STYLE_OF_KIND[kind], "Chữ & <dấu>.")) == 2


def test_a_kind_that_the_template_lacks_is_printed_as_a_paragraph():
    assert ("DoanVan", "Chữ.") in paragraphs(rendered(blocks=[("unheard_of", "Chữ.")]))


def test_named_styles_are_there(styles):
    wanted = {*STYLE_OF_KIND.values(), *CELL_STYLES, *EMPHASIS_STYLES, "BangBieu", "KetThucVanBan"}
    assert wanted <= set(styles)
    own = [style for style in styles.values() if not style.builtin]
    assert all(style.name.startswith("GNBV ") and "," not in style.name for style in own)
    assert all(style.quick_style for style in own)


# What the decree says of each part of the document: size, bold, italic, alignment.
DECREE_LOOKS = {
    "QuocHieu": ((12, 13), True, False, "center"),
    "TieuNgu": ((13, 14), True, False, "center"),
    "CoQuanChuQuan": ((12, 13), False, False, "center"),
    "CoQuanBanHanh": ((12, 13), True, False, "center"),
    "SoKyHieu": ((13, 13), False, False, "center"),
    "DiaDanhThoiGian": ((13, 14), False, True, "center"),
    "TenLoai": ((13, 14), True, False, "center"),
    "TrichYeu": ((13, 14), True, False, "center"),
    "CanCu": ((13, 14), False, True, "both"),
    "DoanVan": ((13, 14), False, False, "both"),
    "PhanNhan": ((13, 14), True, False, "center"),
    "PhanTen": ((13, 14), True, False, "center"),
    "MucLaMa": ((13, 14), True, False, "both"),
    "MucSo": ((13, 14), True, False, "both"),
    "MucChu": ((13, 14), False, False, "both"),
    "KhoanDiem": ((13, 14), False, False, "both"),
    "NoiNhan": ((12, 12), True, True, "left"),
    "NoiNhanMuc": ((11, 11), False, False, "left"),
    "QuyenHan": ((13, 14), True, False, "center"),
    "ChucVu": ((13, 14), True, False, "center"),
    "HoTen": ((13, 14), True, False, "center"),
    "PhuLucNhan": ((14, 14), True, False, "center"),
    "PhuLucTen": ((13, 14), True, False, "center"),
    "PhuLucKemTheo": ((13, 14), False, True, "center"),
    "DauKhan": ((13, 14), True, False, "center"),
    "PhamViLuuHanh": ((13, 14), True, False, "center"),
    "SoTrang": ((13, 14), False, False, "center"),
}


def inherited(style, read):
    while style is not None:
        if (value := read(style)) is not None:
            return value
        style = style.base_style
    return None


def alignment(style):
    found = style.element.find(f"{qn('w:pPr')}/{qn('w:jc')}")
    return None if found is None else found.get(qn("w:val"))


@pytest.mark.parametrize("style_id", DECREE_LOOKS)
def test_style_looks_as_the_decree_says(styles, style_id):
    (least, most), bold, italic, align = DECREE_LOOKS[style_id]
    style = styles[style_id]
    assert least <= inherited(style, lambda s: s.font.size).pt <= most
    assert bool(inherited(style, lambda s: s.font.bold)) == bold
    assert bool(inherited(style, lambda s: s.font.italic)) == italic
    assert inherited(style, alignment) == align
    assert inherited(style, lambda s: s.font.name) == "Times New Roman"


def test_sections_keep_the_margins_of_the_decree():
    sections = Document(str(COMMITTED)).sections
    assert [section.page_width.mm > section.page_height.mm for section in sections] == [
        False,
        True,
        False,
        False,
    ]
    for section in sections:
        page = sorted((section.page_width.mm, section.page_height.mm))
        assert page == pytest.approx([210, 297], abs=0.1)
        assert 19.9 <= section.top_margin.mm <= 25.1
        assert 19.9 <= section.bottom_margin.mm <= 25.1
        assert 29.9 <= section.left_margin.mm <= 35.1
        assert 14.9 <= section.right_margin.mm <= 20.1
        assert section.different_first_page_header_footer
        number_mm = 14 * 25.4 / 72
        assert section.header_distance.mm + number_mm < section.top_margin.mm


def test_rules_can_be_found_and_the_mottos_is_as_long_as_its_words(document):
    widths = dict(re.findall(r'<v:rect alt="(\w+)" style="width:([\d.]+)pt;', document))
    assert set(widths) == {"ke_co_quan", "ke_tieu_ngu", "ke_trich_yeu", "ke_ban_hanh", "ke_phu_luc"}
    motto = text_width("Độc lập - Tự do - Hạnh phúc", 13, bold=True)
    assert float(widths["ke_tieu_ngu"]) == pytest.approx(motto, abs=0.1)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({}, [*HEAD, *TITLE, *BODY, *FOOT]),
        ({"co_quan_chu_quan": ["UBND TỈNH"]}, ["UBND TỈNH", *HEAD, *TITLE, *BODY, *FOOT]),
        (
            {"muc_do_khan": "HỎA TỐC"},
            [*HEAD[:7], "HỎA TỐC", HEAD[7], *TITLE, *BODY, *FOOT],
        ),
        ({"du_thao": "DỰ THẢO"}, [*HEAD, "DỰ THẢO", *TITLE, *BODY, *FOOT]),
        (
            {"pham_vi_luu_hanh": "XEM XONG TRẢ LẠI"},
            [*HEAD, "XEM XONG TRẢ LẠI", *TITLE, *BODY, *FOOT],
        ),
        ({"kinh_gui": ["Sở A"]}, [*HEAD, *TITLE, "Kính gửi: Sở A", *BODY, *FOOT]),
        (
            {"kinh_gui": ["- Sở A;", "- Sở B."]},
            [*HEAD, *TITLE, "Kính gửi:", "- Sở A;", "- Sở B.", *BODY, *FOOT],
        ),
        ({"co_nguoi_ky": False}, [*HEAD, *TITLE, *BODY, *FOOT[:3], "", ""]),
        (
            {"chuc_vu": "", "chuc_danh_khac": "Trưởng ban"},
            [*HEAD, *TITLE, *BODY, *FOOT[:4], "Trưởng ban", *FOOT[5:]],
        ),
        ({"blocks": []}, [*HEAD, *TITLE, *FOOT]),
        (
            {"ban_hanh_kem_theo": "(Kèm theo ...)", "noi_nhan": [], "co_nguoi_ky": False},
            [*HEAD[:6], *TITLE[:2], "(Kèm theo ...)", "", *BODY, ""],
        ),
        (
            {"phu_luc": [ONE_APPENDIX]},
            [*HEAD, *TITLE, *BODY, *FOOT,
             "Phụ lục", "BIỂU SỐ LIỆU", "(Kèm theo ...)", "", "- Gạch.", ""],
        ),
    ],
    ids=["plain", "parent", "urgent", "draft", "circulation", "one addressee", "two addressees",
         "nobody signs", "other title", "no body", "attached", "appendix"],
)  # fmt: skip
def test_no_tag_leaves_a_paragraph_behind(names, expected):
    assert texts(rendered(**names)) == expected


@pytest.mark.parametrize(
    ("mark", "millimetres"), [("KHẨN", 20), ("HỎA TỐC", 30), ("HOẢ TỐC", 30), ("THƯỢNG KHẨN", 40)]
)
def test_urgency_mark_is_as_wide_as_its_stamp(styles, mark, millimetres):
    template = rendered(muc_do_khan=mark)
    style = next(style for style, text in paragraphs(template) if text == mark)
    look = styles[style].paragraph_format
    column = template.docx.tables[0].columns[0].width
    assert (column - look.left_indent - look.right_indent) / 36000 == pytest.approx(
        millimetres, abs=0.1
    )


def test_fixed_lines_fit_their_columns():
    left, right = (column.width.pt for column in Document(str(COMMITTED)).tables[0].columns)
    assert text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True) < right - 5
    # The longest place and date of the decree's own examples.
    longest = "Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026"
    assert text_width(longest, 13, bold=False, italic=True) < right - 2
    assert text_width("PHÒNG VĂN HÓA - XÃ HỘI", 12, bold=True) < left - 5


def test_each_appendix_has_its_own_section_and_page_numbers():
    body = rendered(phu_luc=TWO_APPENDICES).docx.element.body
    sections = list(body.iter(qn("w:sectPr")))
    across = [s.find(qn("w:pgSz")).get(qn("w:orient")) == "landscape" for s in sections]
    assert across == [False, False, True, False]
    for section in sections:
        assert section.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
        assert section.find(qn("w:headerReference")) is not None
        assert section.find(qn("w:titlePg")) is not None


def test_signature_block_stays_whole_and_with_what_follows(styles):
    table = rendered().docx.tables[-1]
    for row in table.rows:
        assert row._tr.trPr.find(qn("w:cantSplit")) is not None
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                keep = inherited(styles[paragraph.style.style_id],
                                 lambda s: s.paragraph_format.keep_with_next)  # fmt: skip
                assert keep, paragraph.text
    assert styles["DoanKet"].paragraph_format.keep_with_next


@pytest.mark.parametrize(
    "names", [{}, {"co_nguoi_ky": False, "noi_nhan": []}], ids=["full", "bare"]
)
def test_every_cell_ends_with_a_paragraph(names):
    for cell in rendered(**names).docx.element.body.iter(qn("w:tc")):
        assert cell[-1].tag == qn("w:p")
