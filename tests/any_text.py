"""Example plans with every free text replaced by another one."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

from gnbv_docgen.plan.markup import escape, names
from gnbv_docgen.plan.source import Map, Seq, parse
from gnbv_docgen.viet.casing import upper

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.yaml"))

# Keys whose values are no free text: choices, dates, figures, names of sections.
CHOICES = {
    "loai_ke_hoach", "nam_ke_hoach", "muc_do_khan", "pham_vi_luu_hanh", "trinh_bay_can_cu",
    "kieu_ngay_vien_dan", "giu_nguyen_dau_cau", "dan_nhap", "hinh_thuc", "viet_lien", "huong_giay",
    "kieu_cot", "can_le", "do_rong", "tinh_tong", "so_bang_chu", "gop_o", "trinh_bay_chi_tieu",
    "trinh_bay_cong_viec", "trinh_bay_du_toan", "danh_so", "kieu_so", "noi_tiep", "dat_sau",
    "dat_truoc",
}  # fmt: skip
DATES = {"ngay_ban_hanh", "ngay_van_ban"}
FIGURES = {
    "dau_ky", "ke_hoach", "thuc_hien", "so_luong", "don_gia", "thanh_tien", "so_tien", "theo_nam",
}  # fmt: skip
# What is no part of the document.
UNPRINTED = {"bo_qua_quy_tac"}
KEEP = CHOICES | DATES | FIGURES | UNPRINTED

ODD = "&<>\"'{}%*\\“”…\u0301\u0323\u0302\u0306đĐờ⏩🏳️‍🌈𠀋"
PIECES = st.one_of(
    st.sampled_from([*ODD, *"aàẫ eêễyỹ .,;:()/-–_+1", "]]>", "&amp;", "{{", "%}"]),
    # What XML 1.0 allows, without the line ends beside "\n".
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029\ufffe\uffff"),
)
TEXTS = st.lists(
    st.one_of(st.lists(PIECES, max_size=12).map("".join), st.just("dài" * 100)),
    min_size=1,
    max_size=4,
).map("\nvà ".join)


class Replaced(NamedTuple):
    """A text put in: the letters that must be found, and where it was put."""

    text: str
    path: str


def replaced(path: Path, text: str) -> tuple[str, list[Replaced]]:
    """The plan file with every free text replaced, and what was put in.

    Each new text is marked by letters of its own and keeps the names in braces of the old one,
    so that the values are still used.
    """
    root = parse(path.read_bytes(), path.name).root
    assert root is not None
    put_in: list[Replaced] = []
    for container, member, way in [*_free_texts(root, ())]:
        here, old = text, container[member]
        if way[-1] == "muc_tieu":  # the unit is put behind the last figure of a target
            here, old = re.sub("[0-9]", "", here), f"{old} 9"
        if way[-1] == "so_van_ban":  # with a slash it is the whole symbol
            here = here.replace("/", "")
        mark = "".join(chr(ord("a") + int(digit)) for digit in str(len(put_in)))
        marked = f"Đầu-{mark} {here} cuối"
        kept = [f"{{{name}}}" for _, name in names(old)] + re.findall("9$", old)
        container[member] = " ".join([escape(marked), *kept])
        put_in.append(Replaced(marked, ".".join(map(str, way))))
    return json.dumps(root, ensure_ascii=False), put_in


def _free_texts(
    node: Map | Seq, way: tuple[str | int, ...]
) -> Iterator[tuple[Map | Seq, str | int, tuple[str | int, ...]]]:
    members = node.items() if isinstance(node, Map) else enumerate(node)
    for member, value in members:
        here = (*way, member)
        if member in KEEP or value is None or _is_summed(here, value):
            continue
        if member == "van_ban" and isinstance(value, str):  # an identifier of the register
            continue
        if isinstance(value, str):
            yield node, member, here
        else:
            yield from _free_texts(value, here)


def _is_summed(way: tuple[str | int, ...], value: object) -> bool:
    """Whether a cell holds a figure: cells of summed columns must."""
    figure = isinstance(value, str) and bool(re.fullmatch(r"[0-9.,]+", value))
    return "hang_bang" in way and figure


def flat(text: str) -> str:
    """A text as it is printed: in NFC, a line break as one space."""
    return unicodedata.normalize("NFC", re.sub(r"\s*\n\s*", " ", text))


def lost(put_in: list[Replaced], printed: str) -> list[str]:
    """Where texts were put that ``printed`` does not hold, as typed or in capitals.

    The first letter may have become small inside a sentence.
    """
    return [
        one.path
        for one in put_in
        if flat(one.text)[1:] not in printed and upper(flat(one.text))[1:] not in printed
    ]
