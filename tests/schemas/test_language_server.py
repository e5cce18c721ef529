"""What an officer meets in VS Code: the real yaml-language-server, driven over stdio."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.schemas.language_server import LanguageServer, server_script
from tests.schemas.schema_files import (
    FOLDER,
    PLAN,
    PLANS,
    REGISTERS,
    REPOSITORY,
    SCHEMAS,
    merged,
    nodes,
)

MODELINE = "# yaml-language-server: $schema=../../schemas/ke_hoach.schema.json\n"
SMALL_PLAN = """\
loai_ke_hoach: gnbv_nam
nam_ke_hoach: 2026
co_quan_ban_hanh:
  ten_co_quan: Ủy ban nhân dân xã An Bình
  ky_hieu_viet_tat: UBND
dia_danh: An Bình
trich_yeu: Giảm nghèo bền vững
noi_nhan:
  - Lưu: VT, VHXH
"""
CURSOR = "¦"
FILES = [*PLANS, *REGISTERS]


class Editor(NamedTuple):
    """A server, and a folder that has schemas and a plan as a repository has them."""

    server: LanguageServer
    plan: Path

    def faults(self, text: str) -> list[tuple[int, int, str]]:
        """Line (the first below the modeline is 1), character from 0, and message of each."""
        return told(self.server.diagnostics(self.plan, MODELINE + text))

    def complete(self, text: str) -> dict[str, dict[str, Any]]:
        """Proposals at the cursor, by label."""
        self.server.show(self.plan, MODELINE + text.replace(CURSOR, ""))
        return self.server.completion(self.plan, *position(text))

    def hover(self, text: str) -> str:
        """What is shown at the cursor."""
        self.server.show(self.plan, MODELINE + text.replace(CURSOR, ""))
        return self.server.hover(self.plan, *position(text))


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    script = server_script()
    if script is None:
        pytest.skip("Node or yaml-language-server is not there: npm install --no-package-lock")
    root = tmp_path_factory.mktemp("editor")
    shutil.copytree(FOLDER, root / "schemas")
    plan = root / "plans" / "2026" / "ke-hoach.yaml"
    plan.parent.mkdir(parents=True)
    server = LanguageServer(script, root)
    try:
        yield Editor(server, plan)
    finally:
        server.close()


def position(text: str) -> tuple[int, int]:
    """Line and character of the cursor, counted from 0, with the modeline on line 0."""
    before = (MODELINE + text).partition(CURSOR)[0]
    return before.count("\n"), len(before.rpartition("\n")[2])


def accepted(text: str, item: dict[str, Any]) -> str:
    """``text`` after a proposal was taken as it stands, indented as the line of the cursor."""
    line, character = position(text)
    span = item["textEdit"]["range"]
    assert span["start"]["line"] == span["end"]["line"] == line
    lines = (MODELINE + text.replace(CURSOR, "")).split("\n")
    here = lines[line]
    margin = here[: len(here) - len(here.lstrip(" "))]
    new = re.sub(r"\$\{[0-9]+:((?:[^}\\]|\\.)*)\}", r"\1", item["textEdit"]["newText"])
    new = re.sub(r"\$[0-9]+", "", new).replace("\\}", "}").replace("\n", f"\n{margin}")
    lines[line] = here[: span["start"]["character"]] + new + here[span["end"]["character"] :]
    assert character >= span["start"]["character"]
    return "\n".join(lines).removeprefix(MODELINE)


def told(diagnostics: list[dict[str, Any]]) -> list[tuple[int, int, str]]:
    """Line and character, both from 0, and message of each diagnostic."""
    starts = [diagnostic["range"]["start"] for diagnostic in diagnostics]
    return [
        (start["line"], start["character"], diagnostic["message"])
        for start, diagnostic in zip(starts, diagnostics, strict=True)
    ]


def test_a_good_plan_has_no_diagnostics(editor: Editor) -> None:
    assert editor.faults(SMALL_PLAN) == []


def test_completion_at_the_top_offers_every_key_and_whole_plans(editor: Editor) -> None:
    proposals = editor.complete(CURSOR)
    assert set(SCHEMAS[PLAN]["properties"]) <= set(proposals)
    assert "Kế hoạch giảm nghèo bền vững năm" in proposals
    assert "Địa danh" not in proposals
    assert "nơi cơ quan đóng trụ sở" in str(proposals["dia_danh"]["documentation"])


def test_completion_inside_an_indicator(editor: Editor) -> None:
    text = f"{SMALL_PLAN}muc_tieu:\n  chi_tieu:\n    - ten_chi_tieu: A\n      {CURSOR}"
    proposals = editor.complete(text)
    assert {"don_vi_tinh", "dau_ky", "thuc_hien", "muc_tieu", "theo_nam"} <= set(proposals)
    assert "ten_chi_tieu" not in proposals
    assert "dia_danh" not in proposals


def test_completion_of_a_choice(editor: Editor) -> None:
    proposals = editor.complete(f"{SMALL_PLAN}muc_do_khan: {CURSOR}")
    assert set(proposals) == {"khẩn", "thượng khẩn", "hỏa tốc"}


HOVERS = {
    "text": ("dia¦_danh: An Bình", "Địa danh", "Nghị định 30/2020/NĐ-CP"),
    "section as text": ("giai_phap¦: Tuyên truyền.", "Giải pháp", "mỗi dòng một giải pháp"),
    "section as list": ("giai_phap¦:\n  - Tuyên truyền.", "Giải pháp", "mỗi dòng một giải pháp"),
    "section as map": ("muc_tieu¦:\n  tong_quat: A", "Mục tiêu", "Mục tiêu tổng quát"),
    "choice": ("muc_do_khan¦: khẩn", "Mức độ khẩn", "In THƯỢNG KHẨN."),
    "list": ("noi_nhan¦:\n  - A", "Nơi nhận", "dòng cuối là dòng lưu"),
}


@pytest.mark.parametrize("name", HOVERS)
def test_hover_names_and_explains_a_key(editor: Editor, name: str) -> None:
    text, title, words = HOVERS[name]
    shown = editor.hover(text)
    assert shown.startswith(f"#### {title}\n")
    assert words in shown


FAULTS = {
    "unknown key": ("noi_nhann: A\n", 10, 0, "Tệp kế hoạch thiếu khóa bắt buộc"),
    "unknown key inside": ("nguoi_ky:\n  ten: A\n", 11, 2, "Người ký là khối gồm quyen_han"),
    "wrong type": ("can_cu: A\n", 10, 8, "Căn cứ là danh sách, mỗi dòng một căn cứ"),
    "blank section": ("giai_phap:\n", 10, 10, "Ghi danh sách giải pháp"),
    "blank item": ("giai_phap:\n  - A\n  -\n", 12, 3, "Ghi một câu, hoặc khối tieu_de"),
    "sentence with a colon": ("giai_phap:\n  - Tuyên truyền: A\n", 11, 4, "Khóa này không dùng"),
    "missing key": ("phu_luc:\n  - noi_dung: A\n", 11, 4, "Mỗi phụ lục là một khối"),
    "unknown choice": ("muc_do_khan: gấp\n", 10, 13, "Mức độ khẩn là một trong: khẩn"),
    "no identifier": ("can_cu: [{van_ban: Luật Đất đai}]\n", 10, 19, "Ghi mã như trong sổ văn bản"),
    "no date": ("ngay_ban_hanh: hôm nay\n", 10, 15, "Ngày tháng ghi như 09/4/2024"),
    "mode without agency": ("phan_cong:\n  - hinh_thuc: giao\n", 11, 4, "Có hinh_thuc thì phải có"),
    "numbering": ("danh_so: [II]\n", 10, 10, "Kiểu số là một trong"),
    "budget": ("kinh_phi:\n  du_toan: {so_bang_chu: có}\n", 11, 2, "Dự toán cần nguon_von"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_gives_one_vietnamese_message_at_its_place(editor: Editor, name: str) -> None:
    text, line, character, message = FAULTS[name]
    found = editor.faults(SMALL_PLAN + text)
    assert [(at, column) for at, column, _ in found] == [(line, character)]
    assert found[0][2].startswith(message)


def test_an_empty_plan_is_told_what_it_needs(editor: Editor) -> None:
    messages = {message for _, _, message in editor.faults("loai_ke_hoach: tu_do\n")}
    assert len(messages) == 1
    assert "dia_danh" in messages.pop()


SNIPPETS = {
    "yearly plan": (CURSOR, "Kế hoạch giảm nghèo bền vững năm"),
    "free plan": (CURSOR, "Kế hoạch bố cục tự do"),
    "key of an issuer": (SMALL_PLAN.replace("dia_danh", f"{CURSOR}\ndia_danh"), "gia_tri"),
    "short names": (f"{SMALL_PLAN}{CURSOR}", "ten_goi_tat"),
    "citation": (f"{SMALL_PLAN}can_cu:\n  - {CURSOR}", "Văn bản viện dẫn"),
    "document of the register": (f"{SMALL_PLAN}can_cu:\n  - {CURSOR}", "Văn bản có trong sổ"),
    "law": (f"{SMALL_PLAN}can_cu:\n  - {CURSOR}", "Luật"),
    "citations in a list": (f"{SMALL_PLAN}can_cu: {CURSOR}", "Nhiều văn bản trong một đoạn"),
    "items of a section": (f"{SMALL_PLAN}giai_phap: {CURSOR}", "Nhiều mục con"),
    "item of a section": (f"{SMALL_PLAN}giai_phap:\n  - A\n  - {CURSOR}", "Mục có tiêu đề"),
    "parts of a section": (f"{SMALL_PLAN}muc_tieu: {CURSOR}", "Đủ các phần"),
    "agencies": (f"{SMALL_PLAN}phan_cong: {CURSOR}", "Đơn vị và nhiệm vụ"),
    "request": (f"{SMALL_PLAN}phan_cong:\n  - {CURSOR}", "Đề nghị Mặt trận Tổ quốc, đoàn thể"),
    "indicator": (f"{SMALL_PLAN}muc_tieu:\n  chi_tieu:\n    - {CURSOR}", "Kết quả năm trước"),
    "years": (f"{SMALL_PLAN}muc_tieu:\n  chi_tieu:\n    - {CURSOR}", "Chỉ tiêu nhiều năm"),
    "task": (f"{SMALL_PLAN}nhiem_vu:\n  cong_viec:\n    - {CURSOR}", "Công việc"),
    "tasks in a group": (f"{SMALL_PLAN}nhiem_vu:\n  cong_viec: {CURSOR}", "Nhóm công việc"),
    "table": (f"{SMALL_PLAN}nhiem_vu:\n  bang_bieu: {CURSOR}", "Bảng có dòng tổng"),
    "merged header": (
        f"{SMALL_PLAN}nhiem_vu:\n  bang_bieu:\n    {CURSOR}",
        "Bảng có tiêu đề hai tầng",
    ),
    "budget": (f"{SMALL_PLAN}kinh_phi: {CURSOR}", "Dự toán theo nguồn vốn"),
    "budget by item": (f"{SMALL_PLAN}kinh_phi:\n  du_toan: {CURSOR}", "Dự toán theo hạng mục"),
    "timetable": (f"{SMALL_PLAN}nhiem_vu:\n  tien_do:\n    - {CURSOR}", "Mốc tiến độ"),
    "free section": (f"{SMALL_PLAN}muc_bo_sung: {CURSOR}", "Mục sau một phần định sẵn"),
    "signature": (f"{SMALL_PLAN}nguoi_ky: {CURSOR}", "Phó Chủ tịch ký thay"),
    "appendix of tasks": (f"{SMALL_PLAN}phu_luc: {CURSOR}", "Phụ lục danh mục công việc"),
    "appendix with a table": (f"{SMALL_PLAN}phu_luc:\n  - {CURSOR}", "Phụ lục bảng số liệu"),
    "recipient": (f"{SMALL_PLAN}  - {CURSOR}", "Nơi nhận có mục đích"),
    "filing line": (f"{SMALL_PLAN}  - {CURSOR}", "Dòng lưu"),
}


@pytest.mark.parametrize("name", SNIPPETS)
def test_a_snippet_taken_as_it_stands_is_right(editor: Editor, name: str) -> None:
    text, label = SNIPPETS[name]
    result = accepted(text, editor.complete(text)[label])
    assert len(result) > len(text)
    assert editor.faults(result) == []


def test_every_key_at_the_top_says_its_own_title(editor: Editor) -> None:
    keys = {
        node.key: node
        for node in nodes()
        if (node.file, node.pointer) == (PLAN, f"/properties/{node.key}")
    }
    top = {key: merged(keys[key]) for key in SCHEMAS[PLAN]["properties"]}
    editor.server.show(editor.plan, MODELINE + "".join(f"{key}: A\n" for key in top))
    for line, (key, schema) in enumerate(top.items(), 1):
        shown = editor.server.hover(editor.plan, line, 1)
        assert shown.startswith(f"#### {schema['title']}\n"), key


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(REPOSITORY).as_posix())
def test_files_of_the_repository_have_no_diagnostics(editor: Editor, path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=")
    assert told(editor.server.diagnostics(path, text)) == []


@pytest.mark.parametrize("path", [PLANS[0], REGISTERS[0]], ids=["plan", "register"])
def test_the_repository_s_own_files_are_really_checked(editor: Editor, path: Path) -> None:
    text = path.read_text("utf-8") + "\nkhong_co_khoa_nay: A\n"
    assert len(editor.server.diagnostics(path, text)) == 1


REGISTER_FAULTS = {
    "no hyphen": ("qd:\n  loai_van_ban: A\n", 1, 0, "Sổ văn bản gồm các khối"),
    "missing source": ("qd-1:\n  loai_van_ban: A\n", 1, 0, "Một văn bản cần loai_van_ban"),
    "no identifier": (
        "qd-1: {loai_van_ban: A, nguon_tra_cuu: B, ngay_kiem_tra: 2026, thay_the_boi: Luật}\n",
        *(1, 77, "Ghi mã của văn bản thay thế"),
    ),
}


@pytest.mark.parametrize("name", REGISTER_FAULTS)
def test_faults_of_a_register(editor: Editor, name: str) -> None:
    text, line, character, message = REGISTER_FAULTS[name]
    path = editor.plan.parents[1] / "van-ban" / "a.yaml"
    modeline = MODELINE.replace("ke_hoach", "van_ban")
    found = told(editor.server.diagnostics(path, modeline + text))
    assert [(at, column) for at, column, _ in found] == [(line, character)]
    assert found[0][2].startswith(message)
