"""Acceptance: any legal text, put into any text field, stands unchanged in the Word file."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from gnbv_docgen.findings import Severity
from gnbv_docgen.plan.markup import escape
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.render.compose import compose
from gnbv_docgen.render.document import Renderer
from gnbv_docgen.viet.casing import upper
from gnbv_docgen.viet.text import nfc
from gnbv_docgen.workspace.library import bundled_template, library

EXAMPLES = sorted((Path(__file__).resolve().parent.parent / "examples").glob("*.yaml"))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# Keys whose value is no free text: figures, dates, enumerations, names that other texts use.
NOT_TEXT = {
    "loai_ke_hoach", "nam_ke_hoach", "gia_tri", "ten_goi_tat", "so_van_ban", "ngay_ban_hanh",
    "ngay_van_ban", "muc_do_khan", "pham_vi_luu_hanh", "hinh_thuc", "trinh_bay_chi_tieu",
    "trinh_bay_cong_viec", "trinh_bay_du_toan", "trinh_bay_can_cu", "kieu_ngay_vien_dan",
    "danh_so", "viet_lien", "so_muc", "dau_ky", "ke_hoach", "thuc_hien", "so_tien", "so_luong",
    "don_gia", "thanh_tien", "do_rong", "can_le", "kieu_cot", "tinh_tong", "dat_sau", "dat_truoc",
    "huong_giay", "so_bang_chu", "dan_nhap", "giu_nguyen_dau_cau", "hang_bang", "theo_nam",
}  # fmt: skip

letters = st.characters(categories=["L", "N", "P", "S"], exclude_characters="\ufeff")
vietnamese = st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyạảãàáậẩẫầấỵỷỹỳýĐƯƠẾỘ")
special = st.sampled_from(["&", "<", ">", '"', "'", "{", "}", "%", "{%", "}}", "&amp;", "]]>", "*",
                           "**", "\\", " ", "ế", "đ̣", "🎉", "👩‍🌾", "dài" * 80])  # fmt: skip
words = st.lists(st.one_of(vietnamese, special, letters), max_size=25).map("".join)
# A line that begins with a letter begins no dash and no numbered paragraph.
texts = st.lists(words, min_size=1, max_size=3).map(
    lambda lines: "\n".join(f"dòng {x} hết" for x in lines)
)


def text_places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Paths of the free texts of a plan."""
    if isinstance(node, dict):
        for key, child in node.items():
            if key not in NOT_TEXT:
                yield from text_places(child, (*path, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from text_places(child, (*path, index))
    elif isinstance(node, str):
        yield path


def with_text(plan: Any, path: tuple[Any, ...], text: str) -> bytes:
    changed = json.loads(json.dumps(plan))
    node = changed
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = text
    return json.dumps(changed, ensure_ascii=False, indent=1).encode()


def printed(data: bytes) -> str:
    reading = read_plan(data, "ke-hoach.yaml", library())
    assert reading.outline is not None, reading.findings
    document = compose(RENDERER, reading.outline, "0" * 64)
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    paragraphs = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in body.iter(f"{W}p"))
    return folded(" ".join(paragraphs))


def folded(text: str) -> str:
    """NFC, capitals (headings are printed in them), each run of white space one space."""
    return upper(" ".join(nfc(text).split()))


RENDERER = Renderer(bundled_template())
PLANS = [yaml.load(path.read_text("utf-8"), yaml.BaseLoader) for path in EXAMPLES]
PLACES = [(plan, path) for plan in PLANS for path in text_places(plan)]


@settings(max_examples=400, deadline=None)
@given(place=st.sampled_from(PLACES), text=texts)
def test_any_text_in_any_field(place: tuple[Any, tuple[Any, ...]], text: str) -> None:
    plan, path = place
    assert folded(text) in printed(with_text(plan, path, escape(text)))


@pytest.mark.parametrize(("plan", "path"), PLACES)
def test_each_field_once(plan: Any, path: tuple[Any, ...]) -> None:
    text = "ế & < > \" ' {x} {% y %} *z* 🎉 hết"
    assert folded(text) in printed(with_text(plan, path, escape(text)))


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9f", "\ufffe"])
def test_control_characters_are_refused_with_their_place(character: str) -> None:
    plan = EXAMPLES[0].read_text("utf-8")
    line = next(n for n, text in enumerate(plan.splitlines(), 1) if text.startswith("dia_danh:"))
    broken = plan.replace("dia_danh: ", f"dia_danh: {character}", 1)
    reading = read_plan(broken.encode("utf-8", "surrogatepass"), "a.yaml", library())
    assert reading.outline is None
    errors = [f.place for f in reading.findings if f.severity is Severity.ERROR]
    assert [(place.line, place.column) for place in errors] == [(line, len("dia_danh: ") + 1)]
