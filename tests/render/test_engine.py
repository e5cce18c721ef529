"""The fast path gives what docxtpl gives, and refuses what XML cannot hold."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from docxtpl import DocxTemplate
from lxml import etree

from gnbv_docgen.render.engine import Template, encode
from gnbv_docgen.render.faults import TemplateError
from gnbv_docgen.render.plain import prepare
from tests.render.shop import BODY, PLANS, TEMPLATE, changed, members, names, with_tag, zipped

NASTY = "A & B < C > D \" ' {{ x }} {% y %} {x} 100% ế đ 🎉 ]]> &amp;"


def by_docxtpl(data: bytes, context: Mapping[str, object]) -> dict[str, bytes]:
    word = DocxTemplate(io.BytesIO(data))
    word.render(dict(context), autoescape=True)
    target = io.BytesIO()
    word.save(target)
    return members(target.getvalue())


def canonical(xml: bytes) -> bytes:
    return etree.tostring(etree.fromstring(xml), method="c14n")


def assert_same_parts(context: Mapping[str, object]) -> None:
    template = Template(TEMPLATE, prepare(TEMPLATE))
    ours = template.render(context)
    theirs = by_docxtpl(TEMPLATE, context)
    assert BODY in ours
    for name, text in ours.items():
        assert canonical(text.encode()) == canonical(theirs[name]), name
    kept = members(TEMPLATE)
    for name in set(kept) - set(ours):
        # docxtpl writes the table of contents and the properties anew.
        if name.startswith("word/") and name.endswith(".xml"):
            assert canonical(kept[name]) == canonical(theirs[name]), name


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_equal_to_docxtpl_part_by_part(plan: Path) -> None:
    assert_same_parts(names(plan))


def test_equal_to_docxtpl_with_nasty_texts() -> None:
    context = names(PLANS[0])
    context |= {"dia_danh": NASTY, "co_quan_ban_hanh": [NASTY], "noi_nhan": [f"- {NASTY};"] * 3}
    context["blocks"] = [("dash", NASTY), ("roman", NASTY), ("paragraph", NASTY)]
    assert_same_parts(context)


def test_equal_to_docxtpl_with_drawings_in_a_loop() -> None:
    context = names(PLANS[0]) | {"noi_nhan": ["- một;", "- hai;"]}
    word = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    drawing = f'<w:r><w:drawing><wp:inline {word}><wp:docPr name="x" id="1"/></wp:inline>'
    data = changed(
        ("{{ noi }}</w:t></w:r>", f"{{{{ noi }}}}</w:t></w:r>{drawing}</w:drawing></w:r>")
    )
    prepared = prepare(data)
    assert prepared.plain_because == ""
    ours = Template(data, prepared).render(context)[BODY]
    assert "1002" in ours
    assert canonical(ours.encode()) == canonical(by_docxtpl(data, context)[BODY])


def test_the_real_template_takes_the_fast_path() -> None:
    prepared = prepare(TEMPLATE)
    assert prepared.plain_because == ""
    assert all(part.balanced for part in prepared.parts)


def test_a_template_with_a_column_loop_goes_through_docxtpl_whole() -> None:
    columns = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='100'/></w:tblGrid><w:tr>"
        "<w:tc><w:p><w:r><w:t>{%tc for dong in noi_nhan %}</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>{{ dong }}</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>{%tc endfor %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    parts = members(TEMPLATE)
    text = parts[BODY].decode().replace("<w:sectPr", f"{columns}<w:p/><w:sectPr", 1)
    data = zipped({**parts, BODY: text.encode()})
    prepared = prepare(data)
    assert prepared.plain_because
    context = names(PLANS[0])
    ours = Template(data, prepared).render(context)
    assert canonical(ours[BODY].encode()) == canonical(by_docxtpl(data, context)[BODY])


@pytest.mark.parametrize(
    "tag",
    ["{{ dia_danhh }}", "{% for x in khong_co %}{{ x }}{% endfor %}", "{{ noi_nhan[99] }}"],
)
def test_a_tag_that_does_not_fit_the_plan_says_where(tag: str) -> None:
    data = with_tag(tag)
    with pytest.raises(TemplateError, match=r"Mẫu Word có lỗi ở thân văn bản") as caught:
        Template(data, prepare(data)).render(names(PLANS[0]))
    assert caught.value.part == BODY
    assert "kế hoạch không có" in str(caught.value)


@pytest.mark.parametrize("balanced", [True, False])
@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1f", "\ufffe", "\uffff"])
def test_characters_that_xml_does_not_have_never_reach_a_file(sign: str, balanced: bool) -> None:
    with pytest.raises(TemplateError, match="ký tự"):
        encode(BODY, f"<a>chữ {sign}</a>", balanced=balanced)


def test_a_lone_surrogate_never_reaches_a_file() -> None:
    with pytest.raises(TemplateError, match="không phải chữ"):
        encode(BODY, "<a>\ud800</a>", balanced=True)


def test_text_that_is_not_well_formed_is_told_with_words_near() -> None:
    with pytest.raises(TemplateError, match="gần “một hai”"):
        encode(BODY, "<a><b>một hai</a>", balanced=False)
