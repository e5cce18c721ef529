"""A mended file: only texts change, and only by repairs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.plan.repair.file import mend
from gnbv_docgen.plan.repair.repairs import mended
from gnbv_docgen.plan.source import parse
from gnbv_docgen.rules.content.plan_content import plan_content
from gnbv_docgen.workspace.library import library
from tests.any_text import EXAMPLES, TEXTS

ROOT = Path(__file__).resolve().parents[3]
PLANS = [*sorted((ROOT / "plans/2024").glob("*.yaml")), *EXAMPLES]

LAID_OUT = """\
# ghi chú  , hai dấu cách , "ngoặc"
trich_yeu:   "Hỗ trợ  hộ nghèo"   # giữ ,nguyên
mo_dau: 'Kế hoạch 5/ KH-UBND'
giai_phap:
    -   Rà soát ,lập danh sách
    - |
      - Một ý  nhỏ;
        thụt vào

      Đoạn hai ..
    - >-
      gấp  lại
      "một" dòng
bo_qua_quy_tac: [{ma_quy_tac: ND111, cum_tu: "a  b", ly_do: "x ,y"}]
"""
MENDED = """\
# ghi chú  , hai dấu cách , "ngoặc"
trich_yeu:   "Hỗ trợ hộ nghèo"   # giữ ,nguyên
mo_dau: 'Kế hoạch 5/KH-UBND'
giai_phap:
    -   Rà soát, lập danh sách
    - |
      - Một ý nhỏ;
        thụt vào

      Đoạn hai ..
    - >-
      gấp lại
      “một” dòng
bo_qua_quy_tac: [{ma_quy_tac: ND111, cum_tu: "a  b", ly_do: "x, y"}]
"""


def test_comments_layout_and_quoting_stay():
    assert mend(LAID_OUT.encode(), "a.yaml").data.decode() == MENDED


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_ends_of_lines_and_byte_order_mark_stay(ends, mark):
    text = LAID_OUT.replace("\n", ends)
    done = mend(mark + text.encode(), "a.yaml").data
    assert done.startswith(mark)
    assert re.sub(rb"[^\r\n]", b"", done) == re.sub(rb"[^\r\n]", b"", text.encode())


def test_escapes_are_left_alone():
    text = b'a_b: "M\\u1ed9t  hai \\" ba"\n'
    assert mend(text, "a.yaml").data == text


def test_a_file_that_cannot_be_read_is_left_alone_with_the_reason():
    data = b"a_b: [1\n"
    found = mend(data, "a.yaml")
    assert found.data == data
    assert found.edits == ()
    assert found.findings


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_what_is_printed_changes_by_repairs_alone(path):
    def printed(data: bytes) -> list[str]:
        reading = read_plan(data, path.name, library())
        assert reading.plan is not None
        assert reading.outline is not None
        content = plan_content(reading.plan, reading.outline, data.decode(), path.name)
        return [item.raw for item in content.items]

    before = path.read_bytes()
    after = mend(before, path.name)
    assert bool(after.edits) == (path.stem == "hoang-luu-2024-nguyen-van")
    assert [mended(text)[0] for text in printed(before)] == printed(after.data)
    assert mend(after.data, path.name) == (after.data, (), ())


KEYS = st.sampled_from(["trich_yeu", "mo_dau", "ket_thuc", "giai_phap", "ho_ten"])
STYLES = st.sampled_from([None, "'", '"', "|", ">"])


@given(st.dictionaries(KEYS, st.tuples(TEXTS, STYLES), min_size=1), st.sampled_from(["\n", "\r\n"]))
def test_any_plan_file_keeps_all_but_its_texts(texts, ends):
    """Whatever stands in a file: outside the mended scalars it stays byte for byte."""
    parts = []
    for key, (text, style) in texts.items():
        dumped = yaml.dump({key: text}, allow_unicode=True, default_style=style, width=60)
        parts.append(f"# ghi chú  ,của {key}\n{dumped}")
    data = "\n".join(parts).replace("\n", ends).encode()
    before = parse(data, "a.yaml").root
    found = mend(data, "a.yaml")
    if before is None:
        assert found.data == data
        return
    text, done = data.decode(), found.data.decode()
    kept, rest, at = [], done, 0
    for edit in found.edits:
        kept.append(text[at : edit.start])
        at = edit.end
    kept.append(text[at:])
    for piece, edit in zip(kept, [*found.edits, None], strict=True):
        assert rest.startswith(piece)
        rest = rest[len(piece) :]
        if edit is not None:
            assert rest.startswith(edit.text)
            rest = rest[len(edit.text) :]
    assert rest == ""
    assert list(parse(found.data, "a.yaml").root or ()) == list(before)
    assert mend(found.data, "a.yaml").data == found.data
