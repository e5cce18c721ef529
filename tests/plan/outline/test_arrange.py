from __future__ import annotations

from gnbv_docgen.plan.reading import Library, read_plan
from gnbv_docgen.workspace.library import schemas
from tests.plan.printed import HEAD, body, codes, read

YEARLY = HEAD.replace("tu_do", "gnbv_nam")
FILLED = (
    "ket_qua_nam_truoc: a\nmuc_tieu: b\ngiai_phap: c\nphan_cong: [{don_vi: d, nhiem_vu: [e]}]\n"
)


def test_the_order_is_the_kind_s_not_the_file_s():
    assert body("giai_phap: b\nmuc_tieu: a\n") == [
        "roman | I. MỤC TIÊU", "paragraph | a", "roman | II. GIẢI PHÁP", "paragraph | b./.",
    ]  # fmt: skip


def test_groups_and_levels_of_slots():
    assert body(FILLED, YEARLY) == [
        "part | A. KẾT QUẢ THỰC HIỆN NĂM 2025", "paragraph | a",
        "part | B. KẾ HOẠCH NĂM 2026",
        "roman | I. MỤC TIÊU", "paragraph | b",
        "roman | II. GIẢI PHÁP CHỦ YẾU", "paragraph | c",
        "roman | III. PHÂN CÔNG TỔ CHỨC THỰC HIỆN", "number | 1. d", "dash | - e./.",
    ]  # fmt: skip


def test_levels_of_a_section_before_those_of_its_slot():
    text = "phan_cong: {danh_so: [a, (1)], noi_dung: [{don_vi: d, nhiem_vu: [e]}]}\n"
    assert body(text)[1:] == ["letter | a) d", "item | (1) e./."]


def test_missing_and_blank_sections():
    assert codes("", YEARLY) == [("NOI011", 1, 1)] * 4
    found = read('muc_tieu: "\\n"\n', YEARLY).findings
    assert [one.code for one in found] == ["NOI011"] * 4
    assert found[1].message == (
        "Chưa có mục “Mục tiêu”. Hãy thêm vào tệp: muc_tieu: rồi viết nội dung ở các dòng dưới, "
        "mỗi ý một dòng bắt đầu bằng “- ”."
    )
    assert codes(FILLED, YEARLY) == []


def test_a_group_with_nothing_in_it_is_left_out():
    text = "ket_qua_nam_truoc: a\n"
    assert body(text, YEARLY) == ["part | A. KẾT QUẢ THỰC HIỆN NĂM 2025", "paragraph | a./."]


def test_sections_without_a_slot():
    (finding,) = [
        one for one in read(FILLED + "noi_dung: x\n", YEARLY).findings if one.code == "NOI010"
    ]
    assert (finding.place.line, finding.severity) == (11, "error")
    assert "muc_bo_sung" in finding.message


def test_free_sections_beside_what_the_kind_does_not_have():
    layout = (
        "{mo_ta: a, ten_loai: b, ky_hieu_loai: c, danh_so: [I], bo_cuc: [muc_tieu], "
        "tieu_de: {muc_tieu: d}}"
    )
    small = Library(schemas(), {"tu_do": (layout.encode(), "")})
    text = "muc_tieu: x\nmuc_bo_sung: [{dat_sau: giai_phap, tieu_de: A, noi_dung: x}]\n"
    (finding,) = read_plan((HEAD + text).encode(), "a.yaml", small).findings
    assert (finding.code, finding.place.line, finding.place.column) == ("NOI012", 8, 25)
    assert finding.message.endswith("Các mục có: muc_tieu.")


def test_free_sections_stand_beside_typed_ones_even_where_these_are_missing():
    text = (
        "muc_tieu: a\n"
        "muc_bo_sung:\n"
        "  - {dat_truoc: muc_tieu, tieu_de: T1, noi_dung: x}\n"
        "  - {dat_truoc: muc_tieu, tieu_de: T2, noi_dung: x}\n"
        "  - {dat_sau: muc_tieu, tieu_de: S, noi_dung: x}\n"
        "  - {dat_sau: giai_phap, tieu_de: G, noi_dung: x}\n"
    )
    assert [line for line in body(text) if "roman" in line] == [
        "roman | I. T1", "roman | II. T2", "roman | III. MỤC TIÊU", "roman | IV. S", "roman | V. G",
    ]  # fmt: skip


def test_the_free_body():
    assert body("noi_dung: a\n") == ["paragraph | a./."]
    assert body("noi_dung: {doan_van: a, noi_dung: [b]}\n") == ["paragraph | a", "item | I. b./."]
    assert body("noi_dung: {tieu_de: A, noi_dung: [b]}\n") == ["roman | I. A", "item | 1. b./."]
