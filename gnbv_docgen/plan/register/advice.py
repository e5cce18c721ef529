"""What is said to the officer whose plan cites a document that the register does not have."""

from __future__ import annotations

from gnbv_docgen.plan.register.register import Register

UNKNOWN_DOCUMENT = "NOI024"


def unknown_document(identifier: str, register: Register) -> str:
    """The message for an identifier that names nothing: the nearest one, and how to add it."""
    near = register.nearest_id(identifier)
    offer = f" Có phải ý bạn là “{near}”?" if near else ""
    told = f"Sổ văn bản không có mã “{identifier}”.{offer}"
    if register.broken:
        return (
            f"{told} Tệp “{register.broken[0]}” của sổ đang có lỗi nên không được đọc; hãy chạy "
            "gnbv check với tệp ấy."
        )
    return (
        f"{told} Muốn thêm văn bản, hãy ghi một khối với mã ấy vào một tệp .yaml trong thư mục "
        "van-ban cạnh các kế hoạch."
    )
