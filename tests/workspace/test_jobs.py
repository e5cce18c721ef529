from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool, ProcessPoolExecutor
from pathlib import Path

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace import jobs
from gnbv_docgen.workspace.build import Order, Outcome
from gnbv_docgen.workspace.jobs import build_all, obstacles
from tests.samples import small_plan, write_plan


@pytest.fixture
def plans(tmp_path, monkeypatch):
    """120 plans, two of them bad, and one whose document has a fault of form."""
    monkeypatch.chdir(tmp_path)
    made = [write_plan(Path(f"plans/{number:03}.yaml"), f"Việc {number}") for number in range(120)]
    for number in (7, 70):
        made[number].write_text(small_plan().replace("dia_danh", "dia_dang"), encoding="utf-8")
    made[50].write_text(small_plan().replace("TM. Ủy ban", "TM Ủy ban"), encoding="utf-8")
    return made


def documents(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


def test_processes_do_what_one_does_in_the_same_order(plans):
    alone = list(build_all(plans, Order(Path("mot")), 1))
    together = list(build_all(plans, Order(Path("hai")), 2))
    assert [outcome.plan for outcome in together] == plans
    assert [o.status for o in together] == [o.status for o in alone]
    assert [_said(o) for o in together] == [_said(o) for o in alone]
    assert [o.checked[1].findings[0].code for o in together if o.plan.stem == "050"] == ["TT215"]
    assert documents("hai") == documents("mot")
    assert len(documents("mot")) == 118
    assert [o.plan.stem for o in together if o.status is None] == ["007", "070"]


def _said(outcome: Outcome) -> list[object]:
    """All that is reported but the folder of the document."""
    return [
        (Path(each.file).name, [finding.message for finding in each.findings], each.outcomes)
        for each in outcome.checked
    ]


@pytest.mark.parametrize(
    ("number", "asked", "used"),
    [(120, 8, 2), (120, 1, None), (99, 8, None), (3000, 4, 4), (10**5, 99, 60)],
)
def test_how_many_processes(monkeypatch, number, asked, used):
    seen = []
    monkeypatch.setattr(jobs, "_prepare", lambda *_: None)
    monkeypatch.setattr(jobs, "build", lambda *_: None)
    monkeypatch.setattr(jobs, "_in_processes", lambda *args: seen.append(args[2]) or [])
    list(build_all([Path("x")] * number, Order(), asked))
    assert seen == ([used] if used else [])


def test_a_folder_that_cannot_be_made(plans):
    with pytest.raises(FatalError, match="Không tạo được thư mục"):
        list(build_all(plans[:1], Order(plans[0] / "out")))


def test_a_broken_template_is_said_once_from_any_process(plans):
    Path("mau.docx").write_bytes(b"khong phai Word")
    order = Order(Path("out"), template=Path("mau.docx"))
    told = []
    for processes in (1, 2):
        with pytest.raises(FatalError) as caught:
            list(build_all(plans, order, processes))
        told.append(str(caught.value))
    assert told[0] == told[1]
    assert documents("out") == {}


def test_a_process_that_dies_is_said(plans, monkeypatch):
    def dead(*_):
        raise BrokenProcessPool

    monkeypatch.setattr(ProcessPoolExecutor, "map", dead)
    with pytest.raises(FatalError, match="Hãy chạy lại với -j 1"):
        list(build_all(plans, Order(), 2))


def test_what_killed_runs_left_is_removed(plans, monkeypatch):
    swept = []
    monkeypatch.setattr("gnbv_docgen.workspace.atomic.sweep", swept.append)
    list(build_all(plans[:2], Order(Path("out"))))
    list(build_all(plans[:2], Order()))
    assert swept == [Path("out"), Path("plans")]
    list(build_all(plans[:2], Order(check=True)))
    assert len(swept) == 2


def test_obstacles(plans):
    assert obstacles(plans, Order()) == []
    write_plan(Path("b/001.yaml"))
    found = obstacles([*plans, Path("b/001.yaml")], Order(Path("out")))
    assert [finding.code for finding in found] == ["XUAT001"]
