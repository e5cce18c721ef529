"""Viết hoa giữa câu một từ không phải tên riêng."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.content.joined import Joined, Spot, joined
from gnbv_docgen.rules.content.model import Content, besides
from gnbv_docgen.rules.rule import Judgement, Slip
from gnbv_docgen.viet.casing import SMALL

# What is done: never the name of a body or of a kind of document when a small letter follows.
_DEEDS: Final = (
    "Ban hành|Thực hiện|Tổ chức|Triển khai|Phối hợp|Tăng cường|Đẩy mạnh|Tiếp tục|Truyền thông"
    "|Tuyên truyền|Giám sát|Rà soát|Kiểm tra|Đánh giá|Hỗ trợ|Khảo sát|Tập huấn|Phê duyệt|Ủy quyền"
    "|Xây dựng|Phát triển|Quản lý|Chỉ đạo|Tham mưu|Tham gia|Vận động|Huy động|Bảo đảm|Đảm bảo"
    "|Giảm nghèo|Nâng cao|Lồng ghép|Cập nhật|Thu thập|Tổng hợp|Kiến nghị|Đề xuất|Bố trí|Ưu tiên"
)
_DOCUMENTS: Final = "Kế hoạch|Quyết định|Chương trình|Nghị quyết|Đề án|Chỉ thị|Công văn"
_DEED: Final = rf"(?P<deed>{_DEEDS})(?= (?:[{SMALL}“]|{_DOCUMENTS}))"
_AFTER_VERBS: Final = tuple(
    re.compile(f"{verb} {_DEED}")
    for verb in ("thực hiện", "tổ chức", "triển khai", " việc", "tăng cường", "đẩy mạnh")
)
_AFTER_COMMA: Final = re.compile(
    ", (?P<deed>Đảm bảo|Bảo đảm|Đẩy mạnh|Tăng cường|Tiếp tục|Nâng cao|Triển khai|Thực hiện)"
    rf"(?= [{SMALL}])"
)
_AFTER_SEMICOLON: Final = re.compile(f"; {_DEED}")
_CITED: Final = re.compile(rf"[{SMALL}\d)]\Z")
_LETTERED: Final = re.compile(r"(?:^|[ (])[^\W_]{1,3}\)\Z")
# In a list behind a colon each part may begin as a line of its own.
_LISTED: Final = re.compile(r":[^.]*\Z")


def capital_in_sentence(content: Content) -> Iterator[Judgement]:
    """Viết hoa giữa câu một từ không phải tên riêng.

    Căn cứ: Viết hoa chữ cái đầu âm tiết thứ nhất của một câu “Sau dấu chấm câu (.); sau dấu chấm
    hỏi (?); sau dấu chấm than (!) và khi xuống dòng”; sau dấu chấm phẩy không viết hoa.

    Vì sao: Thường là dấu vết của việc ghép một trích yếu, một gạch đầu dòng vào giữa câu.

    Cách sửa: Viết thường chữ cái đầu.
    """
    texts = joined(content)
    slips = [*_about(texts), *_deeds(texts)]
    yield from sorted(slips, key=lambda slip: (slip.item or 0, slip.start))


def _slip(spot: Spot, **more: Any) -> Slip:
    mended = spot.words[0].lower() + spot.words[1:]
    return Slip(*spot.quoted(mended), spot.item.index, spot.start, spot.end, **more)


def _about(texts: Joined) -> Iterator[Slip]:
    """A subject put after its document as it stands above it: "ngày 23/6/2023 Về tổ chức"."""
    for spot in texts.find(" Về "):
        if _CITED.search(spot.left(1)) and not _LETTERED.search(spot.left(5)):
            yield _slip(Spot(spot.item, spot.start + 1, spot.end - 1))


def _deeds(texts: Joined) -> Iterator[Slip]:
    """After a verb or a comma one for sure; after semicolons perhaps, all told at once."""
    for pattern in _AFTER_VERBS:
        for spot, found in texts.search(pattern):
            yield _slip(Spot(spot.item, spot.end - len(found["deed"]), spot.end))
    for spot, _ in texts.search(_AFTER_COMMA):
        if not _LISTED.search(spot.before):
            yield _slip(Spot(spot.item, spot.start + 2, spot.end))
    after = [
        Spot(spot.item, spot.start + 2, spot.end)
        for spot, _ in texts.search(_AFTER_SEMICOLON)
        if spot.item.role is not Name.LEGAL_BASIS and not _LISTED.search(spot.before)
    ]
    if after:
        first, *others = after
        yield _slip(first, also=besides(first, others), sure=False)
