from __future__ import annotations

import re

from gnbv_docgen.docx.dump import dump
from gnbv_docgen.docx.view import DocxView, Frame, Line, PageNumber, Paragraph, Run, Section, Table
from tests.docx.snippets import SECTION, cell, field, paragraph, run, table, view

TIMES = "<w:rFonts w:ascii='Times New Roman' w:hAnsi='Times New Roman'/><w:sz w:val='26'/>"


def test_the_dump_of_a_small_file():
    section = SECTION.replace(
        "<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>'
    ).replace("</w:sectPr>", "<w:titlePg/></w:sectPr>")
    found = view(
        table(cell(paragraph(run("KẾ HOẠCH", TIMES + "<w:b/>"), "<w:jc w:val='center'/>")))
        + paragraph(run("một", TIMES) + "<w:r><w:tab/><w:br/></w:r>" + run("hai", TIMES + "<w:i/>"),
                    "<w:ind w:firstLine='567'/><w:spacing w:before='120' w:line='360'/>")
        + paragraph(run("____", TIMES)),
        section=section,
        header1=paragraph(field("PAGE", "2"), "<w:jc w:val='center'/>"),
        pages="3",
    )  # fmt: skip
    assert dump(found) == (
        "# 3 trang, 3 đoạn, 1 bảng, 0 ảnh, 0 sửa đổi, 0 ghi chú\n"
        "# phần 0: giấy 209.9×297 mm, lề trên/dưới/trái/phải 20/20/29.99/21.17,"
        " đầu trang 10, chân trang 10, trang đầu riêng\n"
        "   # [đầu trang giữa thụt 0/0/0 cách 0/0 dòng 1] {? 10}2\n"
        "   # số trang: đầu trang, thường\n"
        "   # bảng 0: 1×1, không viền, rộng 150 (150), cách trái 0\n"
        "   0 [ô 0.0.0 giữa thụt 0/0/0 cách 0/0 dòng 1] {Times New Roman 13 đậm}KẾ HOẠCH\n"
        "   1 [trái thụt 0/28.35/0 cách 6/0 dòng 1.5] {Times New Roman 13}một{? 10}→↵"
        "{Times New Roman 13 nghiêng}hai\n"
        "   2 [trái thụt 0/0/0 cách 0/0 dòng 1] {Times New Roman 13}____\n"
        "   # nét gõ: dài 26, cách trái 0\n"
    )


def test_everything_that_a_view_can_say():
    form = Run("x", None, None, None, None, None, None, None, hidden=True, spacing=-0.7)
    full = Paragraph(
        0, "x", (form,), "textbox", number="1.", alignment=None, line_rule="exact", line=17.0,
        contextual=True, keep_next=True, boxed=True, page_break_before=True,
        frame=Frame(None),
    )  # fmt: skip
    section = Section(
        0, 210, 297, None, 20.0, 30.0, 15.0, starts=3, number_format="lowerRoman",
        page_numbers=(PageNumber("footer", "even", full),),
    )  # fmt: skip
    found = DocxView(
        (section,), (full,), (Table(0, 0, 1, 1, (0,), None, None, (), 2),),
        (Line("shape", None, 0, 3.0, solid=False, top=-2.5),),
    )  # fmt: skip
    text = dump(found)
    for words in (
        "? trang", "lề trên/dưới/trái/phải ?/20/30/15", "đánh số từ 3", "số trang kiểu lowerRoman",
        "số trang: chân trang, trang chẵn",
        "bảng 0 trong bảng 2: 1×1, viền ?, rộng ? (), cách trái ?",
        "[khung ? thụt ?/?/? cách ?/? dòng =17 gộp cách liền đoạn sau đóng khung sang trang ",
        " sang trang khung rời]",
        "⟨1.⟩ {? ? đậm? nghiêng? gạch chân? hoa? ẩn giãn -0.7 màu ?}x",
        "nét vẽ: dài ?, cách trái 3, dưới đầu đoạn -2.5, không liền",
    ):  # fmt: skip
        assert words in text, words


def test_one_line_a_paragraph_and_equal_views_equal_texts():
    body = paragraph(run("a\rb") + "<w:r><w:br/></w:r>") + paragraph("") + table(cell("c"))
    text = dump(view(body))
    assert text == dump(view(body))
    assert len(re.findall(r"(?m)^ *\d+ \[", text)) == 3
    assert all(line == line.rstrip() for line in text.splitlines())


def test_one_line_spacing_of_any_rule():
    for rule, shown in (("auto", "dòng 1.5"), ("exact", "dòng =18"), ("atLeast", "dòng ≥18")):
        spacing = f"<w:spacing w:line='360' w:lineRule='{rule}'/>"
        assert shown in dump(view(paragraph("a", spacing)))
