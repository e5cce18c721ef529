"""Why the operating system refused, in Vietnamese."""

from __future__ import annotations

import errno

_REASONS = {
    errno.EACCES: "không có quyền, hoặc tệp đang mở trong chương trình khác",
    errno.EPERM: "không có quyền, hoặc tệp đang mở trong chương trình khác",
    errno.EBUSY: "tệp đang mở trong chương trình khác",
    errno.ENOENT: "không có tệp hay thư mục này",
    errno.EEXIST: "đã có tệp trùng tên",
    errno.ENOTDIR: "một phần của đường dẫn không phải là thư mục",
    errno.EISDIR: "đó là một thư mục",
    errno.ENOSPC: "đĩa đã đầy",
    errno.EROFS: "đĩa chỉ cho đọc",
    errno.ENAMETOOLONG: "tên quá dài",
    errno.ELOOP: "liên kết vòng quanh",
}


def reason(error: OSError) -> str:
    """What went wrong, as part of a sentence; the system's own words where it is rare."""
    known = _REASONS.get(error.errno or 0)
    return known or f"lỗi của hệ điều hành ({error.strerror or error})"
