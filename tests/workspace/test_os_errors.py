from __future__ import annotations

import errno
import os

import pytest

from gnbv_docgen.workspace.os_errors import reason


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "không có quyền, hoặc tệp đang mở trong chương trình khác"),
        (errno.ENOSPC, "đĩa đã đầy"),
        (errno.EISDIR, "đó là một thư mục"),
        (errno.EPIPE, f"lỗi của hệ điều hành ({os.strerror(errno.EPIPE)})"),
    ],
)
def test_reasons(number, words):
    assert reason(OSError(number, os.strerror(number))) == words


def test_an_error_without_number():
    assert reason(OSError("hỏng")) == "lỗi của hệ điều hành (hỏng)"
