from __future__ import annotations

from gnbv_docgen.plan.register.advice import unknown_document
from gnbv_docgen.plan.register.register import NO_REGISTER, Register
from gnbv_docgen.workspace.library import shipped_register


def test_the_nearest_identifier_and_how_to_add_one():
    said = unknown_document("qd-90-2022-tgg", shipped_register())
    assert said == (
        "Sổ văn bản không có mã “qd-90-2022-tgg”. Có phải ý bạn là “qd-90-2022-ttg”? Muốn thêm văn "
        "bản, hãy ghi một khối với mã ấy vào một tệp .yaml trong thư mục van-ban cạnh các kế hoạch."
    )


def test_nothing_near():
    assert "Có phải" not in unknown_document("qd-90-2022-ttg", NO_REGISTER)


def test_a_register_that_could_not_be_read():
    said = unknown_document("qd-1-a", Register(broken=("van-ban/a.yaml",)))
    assert "Tệp “van-ban/a.yaml” của sổ đang có lỗi" in said
    assert "gnbv check" in said
