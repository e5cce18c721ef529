"""Văn bản còn dấu vết sửa (Track Changes)."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement


def tracked_changes_left(document: Document) -> Iterator[Judgement]:
    """Văn bản còn dấu vết sửa (Track Changes).

    Căn cứ: Bản thảo đã duyệt mà sửa thì “phải trình người có thẩm quyền ký xem xét, quyết
    định”; văn bản trình ký không còn chỗ sửa treo.

    Vì sao: Chữ đã xóa, đã thêm vẫn nằm trong tệp; người nhận có thể thấy. Các quy tắc khác đọc
    như đã chấp nhận mọi chỗ sửa.

    Cách sửa: Review > Accept > Accept All Changes and Stop Tracking.
    """
    count = document.view.tracked_changes
    if count:
        yield Fault(f"{count} chỗ sửa", "không còn chỗ sửa nào")
