"""What the documents show must work as shown."""

from __future__ import annotations

import importlib.util
import json
import re
import textwrap
from pathlib import Path
from types import ModuleType

import pytest

from gnbv_docgen.cli import console
from gnbv_docgen.plan.reading import read_plan
from gnbv_docgen.plan.source import Map, Seq, parse
from gnbv_docgen.report.text import text
from gnbv_docgen.rules.loading import codes
from gnbv_docgen.workspace.build import Order, build
from gnbv_docgen.workspace.check import check, check_bytes, check_form
from gnbv_docgen.workspace.checked import gathered
from gnbv_docgen.workspace.library import library
from gnbv_docgen.workspace.settings import Settings, load
from tests.docx.bad_files import BAD

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "huong-dan.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
_SAMPLE = re.compile(r"```yaml\n(.*?)```", re.DOTALL)
_LINK = re.compile(r"\]\(([^)#]+)\)|src=\"([^\"]+)\"")


def _known_keys() -> set[str]:
    """Every key that a schema names, and the names that the guide's own samples define."""
    keys = {"chuong_trinh", "xa", "kh-112-2026-ubnd-tinh"}

    def walk(node: object) -> None:
        if isinstance(node, dict):
            properties = node.get("properties")
            if isinstance(properties, dict):
                keys.update(properties)
            for child in node.values():
                walk(child)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    for file in (ROOT / "schemas").glob("*.json"):
        walk(json.loads(file.read_text("utf-8")))
    return keys


def _keys(node: object) -> set[str]:
    if isinstance(node, Map):
        return set(node) | {key for child in node.values() for key in _keys(child)}
    if isinstance(node, Seq):
        return {key for child in node for key in _keys(child)}
    return set()


def test_the_readme_sample_is_eight_lines_that_check_clean() -> None:
    (sample,) = _SAMPLE.findall(README)
    assert sample.count("\n") == 8
    reading = read_plan(sample.encode(), "README.md", library())
    assert reading.findings == ()
    assert reading.outline is not None


@pytest.mark.parametrize("sample", _SAMPLE.findall(GUIDE), ids=lambda text: text.split(":")[0])
def test_samples_of_the_guide_are_clean_and_use_known_keys(sample: str) -> None:
    parsed = parse(textwrap.dedent(sample).encode(), "huong-dan.md")
    assert parsed.findings == ()
    assert parsed.root is not None
    assert _keys(parsed.root) <= _known_keys()


@pytest.mark.parametrize("name", ["README.md", "docs/huong-dan.md", "docs/architecture.md"])
def test_links_lead_somewhere(name: str) -> None:
    page = ROOT / name
    links = [one or other for one, other in _LINK.findall(page.read_text("utf-8"))]
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not missing


def test_modules_that_the_architecture_names_exist() -> None:
    named = set(
        re.findall(
            r"`((?:plan|render|docx|rules|workspace|viet|templates)/[a-z_/]+(?:\.py)?)`",
            ARCHITECTURE + README,
        )
    )
    assert named
    for name in named:
        base = ROOT if name.startswith("templates/") else ROOT / "gnbv_docgen"
        path = base / name
        assert path.exists() or path.with_suffix(".py").exists(), name


def _script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / f"docs/{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def spoiling() -> ModuleType:
    """The script that makes the guide's faulty page."""
    return _script("make_trang_sai")


@pytest.fixture(scope="module")
def copying() -> ModuleType:
    """The script that makes the guide's faulty plan."""
    return _script("make_ke_hoach_sai")


@pytest.fixture(scope="module")
def clean_page(spoiling: ModuleType) -> bytes:
    document = spoiling.clean()
    assert isinstance(document, bytes)
    return document


def _uncounted(report: str) -> str:
    """``report`` without the counts that every new rule changes."""
    return re.sub(r"[0-9]+ (đạt|không áp dụng)", r"N \1", report)


def test_the_report_in_the_guide_is_what_the_program_prints(
    spoiling: ModuleType, clean_page: bytes
) -> None:
    checked = check_form(spoiling.faulty(clean_page), spoiling.NAME)
    report = text(gathered([checked]))
    shown = f"```\n{_uncounted(report)}\n```"
    assert shown in _uncounted(GUIDE), f"docs/huong-dan.md phải có:\n{report}"
    assert text(gathered([check_form(clean_page, spoiling.NAME)])).startswith(
        "Không có lỗi nào trong 1 tệp"
    )
    assert check_bytes(clean_page, spoiling.NAME).findings == ()


def test_the_table_under_the_report_has_every_number_and_every_code(
    spoiling: ModuleType, clean_page: bytes
) -> None:
    rows = re.findall(r"^\| ([0-9]+) \| [^|]+ \| ((?:TT[0-9]{3}(?:, )?)+)", GUIDE, re.MULTILINE)
    assert [int(number) for number, _ in rows] == [row[0] for row in spoiling.DEPARTURES]
    checked = check_form(spoiling.faulty(clean_page), spoiling.NAME)
    reported = {finding.code for finding in checked.findings}
    reported |= {missed.code for missed in checked.missed}
    assert {code for _, cell in rows for code in re.findall("TT[0-9]{3}", cell)} == reported


@pytest.fixture
def faulty_plan(copying: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    plan = Path(copying.NAME)
    plan.write_text(copying.faulty(), encoding="utf-8")
    return plan


def test_the_report_on_the_plan_in_the_guide_is_what_the_program_prints(faulty_plan: Path) -> None:
    report = text(gathered(check([faulty_plan])))
    shown = f"```\n{_uncounted(report)}\n```"
    assert shown in _uncounted(GUIDE), f"docs/huong-dan.md phải có:\n{report}"


def test_every_slip_of_the_plan_is_marked_and_in_the_table(
    copying: ModuleType, faulty_plan: Path
) -> None:
    (checked,) = check([faulty_plan])
    told = {finding.place[1:3] for finding in checked.findings}
    marks = dict(zip(copying.places(), copying.DEPARTURES, strict=True))
    assert set(marks) <= told
    for line, column in told:
        assert any(
            line == at and start <= column < start + len(mark.marked)
            for (at, start), mark in marks.items()
        )
    rows = re.findall(r"^\| ([0-9]+) \| [^|]+ \| ([^|]*ND[0-9]{3}[^|]*) \|", GUIDE, re.MULTILINE)
    assert [int(number) for number, _ in rows] == [mark.number for mark in copying.DEPARTURES]
    codes_told = {one.code for one in (*checked.findings, *checked.missed)}
    assert set(re.findall("ND[0-9]{3}", str(rows))) == codes_told


def test_the_mended_plan_is_clean_and_keeps_the_place_that_the_guide_keeps(
    copying: ModuleType, tmp_path: Path
) -> None:
    plan = tmp_path / copying.NAME
    plan.write_text(copying.clean(), encoding="utf-8")
    (checked,) = check([plan])
    assert checked.findings == ()
    kept = copying.clean().partition("bo_qua_quy_tac:")[2]
    assert f"```yaml\nbo_qua_quy_tac:{kept}```" in GUIDE


def test_the_changes_in_the_guide_are_what_fix_shows(
    faulty_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    console.speak_vietnamese()
    from gnbv_docgen.cli.main import execute

    assert execute(["fix", faulty_plan.as_posix()]) == 1
    assert f"```\n{capsys.readouterr().out.strip()}\n```" in GUIDE


def test_the_word_file_in_the_guide_has_the_slip_that_is_shown(faulty_plan: Path) -> None:
    (written,) = build(faulty_plan, Order()).written
    report = text(gathered(check([written], Settings(select=("ND",)))))
    (shown,) = re.findall(rf"```\n({written}: .+?)\n```", GUIDE, re.DOTALL)
    part, *lines = shown.splitlines()
    assert part in report
    assert "\n".join(lines) in report


def test_the_page_of_a_rule_in_the_guide_is_what_explain_prints(
    capsys: pytest.CaptureFixture[str],
) -> None:
    console.speak_vietnamese()
    from gnbv_docgen.cli.main import execute

    assert execute(["explain", "TT046"]) == 0
    assert f"```\n{capsys.readouterr().out.strip()}\n```" in GUIDE


def test_codes_and_settings_in_the_guide_are_known(tmp_path: Path) -> None:
    named = set(re.findall(r"(?:TT|ND)[0-9]{2,3}", GUIDE + README))
    assert named
    assert all(any(code.startswith(name) for code in codes()) for name in named)
    (sample,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "gnbv.toml").write_text(sample, encoding="utf-8")
    assert load(tmp_path) == Settings(ignore=("TT094",), strict=True)


def test_the_guide_tells_of_files_that_cannot_be_opened_what_the_command_says() -> None:
    rows = GUIDE.partition("### Khi tệp không mở được")[2].partition("###")[0]
    told = re.findall(r"^\| `([^`]+)` \|", rows, re.MULTILINE)
    assert len(told) >= 8
    said = "\n".join(check_bytes(bad.data, bad.name).findings[0].message for bad in BAD.values())
    assert [words for words in told if words not in said] == []
