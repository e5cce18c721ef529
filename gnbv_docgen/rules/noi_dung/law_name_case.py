"""Tên luật viết hoa sai chữ đầu, hoặc viết hoa hai cách."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from gnbv_docgen.rules.content.mentions import cited
from gnbv_docgen.rules.content.model import Content, Item
from gnbv_docgen.rules.rule import Judgement, Slip

# A law that amends others has no name of its own but theirs.
_AMENDING: Final = "của Luật "


def law_name_case(content: Content) -> Iterator[Judgement]:
    """Tên luật viết hoa sai chữ đầu, hoặc viết hoa hai cách.

    Căn cứ: “Viết hoa chữ cái đầu của tên loại văn bản và chữ cái đầu của âm tiết thứ nhất tạo thành
    tên gọi của văn bản trong trường hợp nói đến một văn bản cụ thể”.

    Vì sao: Một luật có một tên; viết lúc hoa lúc thường trông như nhiều luật.

    Cách sửa: Viết hoa chữ đầu của tên luật, các chữ sau viết như tên do Quốc hội đặt: Luật Ngân
    sách nhà nước.
    """
    named = list(_named(content))
    ways: dict[str, Counter[str]] = {}
    for _, _, name in named:
        if name[0].isupper():
            ways.setdefault(name.casefold(), Counter())[name] += 1
    for item, start, name in named:
        end = start + len(name)
        if not name[0].isupper():
            right = name[0].upper() + name[1:]
            yield Slip(f"“Luật {name}”", f"“Luật {right}”", item.index, start, end)
            continue
        usual, count = ways[name.casefold()].most_common(1)[0]
        if name != usual and ways[name.casefold()][name] < count:
            yield Slip(f"“Luật {name}”", f"“Luật {usual}” như {count} chỗ khác", item.index, start,
                       end)  # fmt: skip


def _named(content: Content) -> Iterator[tuple[Item, int, str]]:
    """The names of laws, where they begin in their item."""
    for item, citation in cited(content):
        if citation.kind != "Luật" or not citation.qualifier or item.text.isupper():
            continue
        start = item.text.find(citation.qualifier, citation.kind_start)
        name = citation.qualifier
        if name.casefold().startswith("sửa đổi"):
            at = name.rfind(_AMENDING)
            if at < 0:
                continue
            start, name = start + at + len(_AMENDING), name[at + len(_AMENDING) :]
        if start >= 0 and name:
            yield item, start, name
