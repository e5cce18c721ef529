"""The parts of an administrative document (Phụ lục I Nghị định 30/2020/NĐ-CP, Phần I, Mục IV)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

# The level of the signer's other title above the name, which stands in ordinary letters.
OTHER_TITLE = "other"


class Name(StrEnum):
    """A part (ô) of the decree's diagram; values are what a person calls it in Vietnamese."""

    MOTTO_STATE = "Quốc hiệu"
    MOTTO = "Tiêu ngữ"
    PARENT_BODY = "Cơ quan chủ quản"
    ISSUER = "Cơ quan ban hành"
    NUMBER = "Số, ký hiệu"
    PLACE_DATE = "Địa danh, thời gian"
    KIND = "Tên loại"
    SUBJECT = "Trích yếu"
    LETTER_SUBJECT = "Trích yếu công văn"
    ADDRESSEES = "Kính gửi"
    LEGAL_BASIS = "Căn cứ"
    ENACTING = "Thẩm quyền, lệnh ban hành"
    BODY = "Nội dung"
    HEADING = "Tiêu đề trong bài"
    TABLE = "Bảng"
    AUTHORITY = "Quyền hạn, chức vụ"
    SIGNATURE = "Chữ ký"
    SIGNER = "Họ tên người ký"
    RECIPIENTS_LABEL = "Nơi nhận"
    RECIPIENT = "Dòng nơi nhận"
    FILE_COPY = "Dòng lưu"
    URGENCY = "Mức độ khẩn"
    CIRCULATION = "Phạm vi lưu hành"
    SECRECY = "Độ mật"
    DRAFT = "Dấu dự thảo"
    CONTACT = "Địa chỉ liên hệ"
    DIGITAL_SIGNATURE = "Thông tin chữ ký số"
    COPY_FORM = "Hình thức sao"
    APPENDIX_LABEL = "Phụ lục"
    APPENDIX_TITLE = "Tên phụ lục"
    APPENDIX_REFERENCE = "Dòng kèm theo"
    APPENDIX_BODY = "Nội dung phụ lục"
    FOOTNOTE = "Chú thích cuối trang"
    RULE_LINE = "Nét kẻ"
    BLANK = "Đoạn trống"


class Part(NamedTuple):
    """A paragraph, or the stretch ``start:end`` of its text, taken for a part of the diagram.

    ``confidence`` runs from 0 to 1; ``evidence`` says in Vietnamese what it was taken by. Below
    0.6 a rule must not rely on it. ``appendix`` is 0 in the document itself, then 1, 2, ...
    """

    name: Name
    paragraph: int
    start: int = 0
    end: int | None = None
    confidence: float = 1.0
    evidence: str = ""
    level: str = ""
    number: str = ""
    appendix: int = 0


class Segments(NamedTuple):
    """All parts of a document in reading order, each paragraph in at least one."""

    parts: tuple[Part, ...]
    kind: str = ""
    abbreviation: str = ""

    def of(self, *names: Name, appendix: int | None = 0) -> tuple[Part, ...]:
        """The parts with one of ``names``; of the document itself unless ``appendix`` says else."""
        return tuple(
            part
            for part in self.parts
            if part.name in names and (appendix is None or part.appendix == appendix)
        )
