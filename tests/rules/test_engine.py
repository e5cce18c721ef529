"""What the engine makes of the words of rules."""

from __future__ import annotations

from collections.abc import Iterator

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.findings import Severity
from gnbv_docgen.rules.content.model import Content
from gnbv_docgen.rules.engine import Evaluation, evaluate, evaluate_content
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.rule import Fault, Judgement, NotApplicable, Outcome, Rule, Slip, Unknown
from tests.docx.building import section, view
from tests.rules.contents import document

PAGE = """Sai.

Căn cứ: a.

Vì sao: b.

Cách sửa: c.
"""
LONG = "Một đoạn văn khá dài để báo cáo chỉ còn trích lại được mấy chữ đầu của nó mà thôi"


def judged(
    *judgements: Judgement,
    about: tuple[Name, ...] = (),
    parts: tuple[Part, ...] = (),
    levels: tuple[str, ...] = (),
    sections: int = 1,
) -> Evaluation:
    def check(document: Document) -> Iterator[Judgement]:
        yield from judgements

    check.__doc__ = PAGE
    rule = Rule("TT900", Severity.WARNING, "Điều 1", check, about, levels=levels)
    the = view("Độc lập", LONG, sections=tuple(section(at) for at in range(sections)))
    return evaluate(the, Segments(parts), [rule], "a.docx")


MOTTO = Part(Name.MOTTO, 0)


def test_silence_is_a_pass():
    done = judged()
    assert [result.outcome for result in done.results] == [Outcome.PASSED]
    assert done.findings == done.not_evaluated() == ()


def test_a_fault_is_signed():
    (found,) = judged(Fault("đỏ", "đen", 0), parts=(MOTTO,)).findings
    assert found.code == "TT900"
    assert found.severity is Severity.WARNING
    assert found.clause == "Điều 1"
    assert found.message == "Sai.\nTìm thấy: đỏ. Đúng: đen.\nCách sửa: c."
    assert (found.found, found.expected) == ("đỏ", "đen")
    assert found.place == ("a.docx", 0, 0, "đoạn 1 “Độc lập”", "Tiêu ngữ")


def test_quotations_are_short():
    (found,) = judged(Fault(f"“{'a' * 5_000}”", "đen" * 5_000, 0)).findings
    assert len(found.message) < 700
    assert found.found.startswith("“aaa")
    assert found.found.endswith("aaa”")
    assert " … " in found.expected


def test_of_a_thousand_faults_that_are_alike_the_first_are_told():
    many = judged(*(Fault(str(at), "một", at % 2) for at in range(1_500)))
    assert [found.found for found in many.findings] == [str(at) for at in range(1_000)]
    assert many.not_evaluated()[0].reasons == ("quá nhiều chỗ, chỉ nêu 1000 chỗ đầu",)
    few = judged(*(Fault(str(at), "một", at % 2) for at in range(1_000)))
    assert len(few.findings) == 1_000
    assert few.not_evaluated() == ()


def test_places():
    places = [
        judged(fault, sections=sections).findings[0].place[3:]
        for fault, sections in (
            (Fault("a", "b", 1), 1),
            (Fault("a", "b", 1, part=Name.BODY), 1),
            (Fault("a", "b", section=0), 1),
            (Fault("a", "b", section=1), 2),
            (Fault("a", "b", part=Name.SIGNER), 1),
            (Fault("a", "b"), 1),
        )
    ]
    words = f"đoạn 2 “{LONG[:48].rstrip()}…”"
    assert places == [
        (words, "Toàn văn bản"),
        (words, "Nội dung"),
        ("mọi trang", "Trang"),
        ("phần 2 của tệp (section)", "Trang"),
        ("", "Họ tên người ký"),
        ("", "Toàn văn bản"),
    ]


def test_alike_places_are_counted():
    (found,) = judged(Fault("a", "b", 0, also=(1,))).findings
    assert found.message.startswith("Sai (và 1 đoạn nữa).")


def test_faults_weigh_more_than_what_is_unknown():
    done = judged(Unknown("mờ"), Fault("a", "b"), Unknown("mờ"))
    assert done.results[0].outcome is Outcome.VIOLATED
    assert [result.reasons for result in done.not_evaluated()] == [("mờ",)]


def test_what_is_unknown_weighs_more_than_what_does_not_apply():
    assert judged(NotApplicable("x"), Unknown("mờ")).results[0].outcome is Outcome.UNKNOWN
    done = judged(NotApplicable("x"))
    assert done.results[0].outcome is Outcome.NOT_APPLICABLE
    assert done.not_evaluated() == ()


def test_a_rule_does_not_apply_without_its_parts():
    done = judged(Fault("a", "b"), about=(Name.MOTTO,))
    assert done.results[0].outcome is Outcome.NOT_APPLICABLE
    assert done.findings == ()


def test_doubtful_parts_are_not_judged():
    doubtful = MOTTO._replace(confidence=0.5)
    done = judged(Fault("a", "b"), about=(Name.MOTTO,), parts=(doubtful,))
    assert done.findings == ()
    assert done.results[0].reasons == ("chưa chắc “Độc lập” là Tiêu ngữ",)


def test_what_is_either_heading_or_item_is_no_doubt_to_a_rule_about_both():
    item = Part(Name.HEADING, 1, confidence=0.55, level="a")
    both = judged(about=(Name.BODY, Name.HEADING), parts=(item,))
    assert both.results[0].outcome is Outcome.PASSED
    one = judged(about=(Name.HEADING,), parts=(item,))
    assert one.results[0].outcome is Outcome.UNKNOWN


def test_levels_narrow_the_parts():
    item = Part(Name.HEADING, 1, level="I")
    applies = {
        level: judged(about=(Name.HEADING,), parts=(item,), levels=(level,)).results[0].outcome
        for level in ("I", "1")
    }
    assert applies == {"I": Outcome.PASSED, "1": Outcome.NOT_APPLICABLE}


def test_outcomes_are_counted():
    assert judged(Fault("a", "b")).counts() == {Outcome.VIOLATED: 1}


def test_slips_are_told_in_reading_order_whatever_the_order_of_rules():
    content = document("Trồng cây.", "Chăm cây.")
    first, second = (item.index for item in content.running)

    def rule(code: str, *slips: Slip) -> Rule:
        def check(content: object) -> Iterator[Judgement]:
            yield from slips

        check.__doc__ = PAGE
        return Rule(code, Severity.WARNING, "", check)

    rules = [
        rule("ND901", Slip("cả bài", ""), Slip("chăm", "", second)),
        rule("ND902", Slip("cây", "", first, 6), Slip("trồng", "", first)),
    ]
    told = evaluate_content(content, rules).findings
    assert [found.found for found in told] == ["trồng", "cây", "chăm", "cả bài"]


def test_what_no_rule_has_read_is_told_of_every_rule():
    def check(content: Content) -> Iterator[Judgement]:
        yield from (Slip(item.text, "", item.index) for item in content.running)

    check.__doc__ = PAGE
    rule = Rule("ND901", Severity.WARNING, "", check)
    told = evaluate_content(document("Trồng cây.", "a" * 10_001), [rule])
    assert [found.found for found in told.findings] == ["Trồng cây.", ""]
    assert told.not_evaluated()[0].reasons == ("1 đoạn dài quá 10000 chữ",)
    assert evaluate_content(document("Trồng cây."), [rule]).not_evaluated() == ()
