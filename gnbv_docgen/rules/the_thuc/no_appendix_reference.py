"""Phụ lục không có dòng “(Kèm theo …)”."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def no_appendix_reference(document: Document) -> Iterator[Judgement]:
    """Phụ lục không có dòng “(Kèm theo …)”.

    Căn cứ: “Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục được ban hành bao gồm: Số, ký
    hiệu văn bản, thời gian ban hành văn bản và tên cơ quan, tổ chức ban hành văn bản”.

    Vì sao: Phụ lục rời ra phải biết thuộc văn bản nào.

    Cách sửa: Thêm dưới tên phụ lục: (Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm … của
    …).
    """
    for part in document.parts(Name.APPENDIX_LABEL, appendix=None):
        if not document.all_parts(Name.APPENDIX_REFERENCE, appendix=part.appendix):
            yield Fault("không có dòng kèm theo", "(Kèm theo … số … ngày … của …)", part.paragraph)
