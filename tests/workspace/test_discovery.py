from __future__ import annotations

import os
from pathlib import Path

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace.discovery import discover, is_document, looks_like_plan

PLAN = "loai_ke_hoach: tu_do\n"


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A folder with plans and with YAML files that are none."""
    files = {
        "b.yaml": PLAN,
        "a/2.yml": PLAN,
        "a/1.YAML": PLAN,
        "a/hong.yaml": "noi_nhan: [\n",  # a plan that is broken, its kind missing
        "a/danh-ba.yaml": "- ten: An\n",
        "a/kế hoạch.yaml": PLAN,
        "a/ghi-chu.txt": PLAN,
        ".github/x.yaml": PLAN,
        "a/.an.yaml": PLAN,
        "templates/loai/khoi_dau.yaml": PLAN,
        "schemas/x.yaml": PLAN,
        "node_modules/x.yaml": PLAN,
        "rong/x.yaml": "",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*paths: str) -> list[str]:
    return [path.as_posix() for path in discover([Path(path) for path in paths])]


def test_a_folder_gives_its_plans_in_order(tree):
    assert names(".") == ["b.yaml", "a/1.YAML", "a/2.yml", "a/hong.yaml", "a/kế hoạch.yaml"]


def test_word_files_when_they_are_asked_for(tree):
    for name in ("a/x.docx", "a/~$x.docx", "a/cu.doc", "a/.an.docx"):
        (tree / name).write_bytes(b"PK")
    found = [path.as_posix() for path in discover([Path("a"), Path("a/cu.doc")], documents=True)]
    assert found == [
        "a/1.YAML", "a/2.yml", "a/hong.yaml", "a/kế hoạch.yaml", "a/x.docx", "a/cu.doc",
    ]  # fmt: skip
    assert names("a") == found[:4]
    for name in ("X.DOCX", "x.docm", "x.dotx", "x.dotm", "x.doc", "x.pdf", "x.odt", "x.rtf"):
        assert is_document(Path("a", name))
    assert not is_document(Path("a/1.YAML"))


def test_registers_are_checked_and_never_built(tree):
    (tree / "a/van-ban").mkdir()
    for name in ("1.yaml", "2.yml", ".an.yaml", "x.txt"):
        (tree / "a/van-ban" / name).write_text(PLAN, encoding="utf-8")
    found = [path.as_posix() for path in discover([Path("a")], documents=True)]
    assert found[-2:] == ["a/van-ban/1.yaml", "a/van-ban/2.yml"]
    assert names("a") == found[:-2]
    assert discover([Path("a/van-ban/1.yaml")], documents=True) == [Path("a/van-ban/1.yaml")]
    with pytest.raises(FatalError, match="là tệp của sổ văn bản"):
        names("a/van-ban/1.yaml")


def test_nothing_to_check(tree):
    with pytest.raises(FatalError, match="Không thấy kế hoạch hay tệp Word"):
        discover([Path("rong")], documents=True)


def test_a_named_file_is_always_taken(tree):
    assert names("rong/x.yaml", "a/ghi-chu.txt") == ["rong/x.yaml", "a/ghi-chu.txt"]


def test_a_named_folder_is_walked_whatever_its_name(tree):
    assert names("templates") == ["templates/loai/khoi_dau.yaml"]


def test_a_plan_named_twice_is_one_plan(tree):
    assert names("a", "a/2.yml", "./a/../a/2.yml", "b.yaml")[-2:] == ["a/kế hoạch.yaml", "b.yaml"]


def test_a_link_to_a_plan_is_that_plan(tree):
    try:
        (tree / "c.yaml").symlink_to(tree / "b.yaml")
    except OSError:
        pytest.skip("liên kết cần quyền quản trị trên Windows")
    assert names("b.yaml", "c.yaml") == ["b.yaml"]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("khong-co", "Không có tệp hay thư mục “khong-co”"),
        ("rong", "Không thấy kế hoạch nào trong “rong”"),
        ("x.docx", "“x.docx” là tệp Word"),
        ("x.pdf", "“x.pdf” không phải kế hoạch"),
    ],
)
def test_what_cannot_be_used(tree, path, said):
    for name in ("x.docx", "x.pdf"):
        (tree / name).write_bytes(b"PK")
    with pytest.raises(FatalError, match=said):
        names(path)


def test_a_closed_folder_is_said(tree, monkeypatch):
    listed = os.scandir

    def scandir(path):
        if Path(path).name == "a":
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(FatalError, match=r"Không mở được thư mục “.*a”: không có quyền"):
        names(".")


@pytest.mark.parametrize(
    ("data", "plan"),
    [
        pytest.param(PLAN.encode(), True, id="plain"),
        pytest.param(b"\xef\xbb\xbf" + PLAN.encode(), True, id="byte order mark"),
        pytest.param(PLAN.encode("utf-16"), True, id="UTF-16"),
        pytest.param(("# đầu\n" + PLAN).encode("utf-16-be"), True, id="UTF-16, no mark"),
        pytest.param(b"# x\r\n\"loai_ke_hoach\" : tu_do\r\n", True, id="quoted key, CRLF"),
        pytest.param(b"# x\rloai_ke_hoach: a\r", True, id="old Mac line ends"),
        pytest.param(b"{loai_ke_hoach: tu_do}", True, id="flow map"),
        pytest.param(b"  loai_ke_hoach: tu_do", True, id="indented root"),
        pytest.param(b"loai_ke_hoac: tu_do\nnam_ke_hoach: 2026\n", True, id="misspelt kind"),
        pytest.param(b"noi_nhan:\n- a", True, id="only recipients"),
        pytest.param(b"\xff\xfenoi", False, id="bytes"),
        pytest.param(b"ghi_chu: loai_ke_hoach", False, id="as a value"),
        pytest.param(b"van_ban:\n  noi_nhan: x\n", False, id="another's inner key"),
        pytest.param(b"", False, id="empty"),
    ],
)
def test_looks_like_plan(data, plan):
    assert looks_like_plan(data) is plan
