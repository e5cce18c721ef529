"""One broken document for every rule: what is changed, in which clean document.

The clean case of a rule is the clean document itself: the rule must pass it, not skip it. A case
may name the codes of rules that the same change may break as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from gnbv_docgen.docx.view import DocxView, PageNumber
from tests.docx.building import (
    added,
    changed,
    find,
    para,
    retyped,
    with_line,
    with_section,
    without,
    without_line,
)
from tests.docx.views import clean_plan
from tests.rules import samples

Base = Callable[[], DocxView]
Change = Callable[[DocxView], DocxView]


class Case(NamedTuple):
    """``change`` breaks the document ``base`` in one way; ``also`` are consequences that
    may be told besides.

    ``clean`` is the document that the rule passes where it does not apply to ``base``.
    """

    change: Change
    base: Base = clean_plan
    also: tuple[str, ...] = ()
    clean: Base | None = None


def _format(text: str, base: Base = clean_plan, also: tuple[str, ...] = (), **fields: Any) -> Case:
    return Case(lambda the: changed(the, text, **fields), base, also)


def _typed(old: str, new: str, base: Base = clean_plan, also: tuple[str, ...] = ()) -> Case:
    return Case(lambda the: retyped(the, old, new), base, also)


def _page(index: int | None = None, base: Base = clean_plan, **fields: Any) -> Case:
    return Case(lambda the: with_section(the, index, **fields), base)


def _gone(text: str, base: Base = clean_plan, also: tuple[str, ...] = ()) -> Case:
    return Case(lambda the: without(the, text), base, also)


def _line(text: str, base: Base = clean_plan, **fields: Any) -> Case:
    return Case(lambda the: with_line(the, text, **fields), base)


def _lineless(text: str) -> Case:
    return Case(lambda the: without_line(the, text))


def _number(**fields: Any) -> Case:
    """The page number of every section with other ``fields``, of itself or of its paragraph."""

    def change(the: DocxView) -> DocxView:
        sections = []
        for section in the.sections:
            number = section.page_numbers[0]
            paragraph = number.paragraph
            own = {key: fields[key] for key in fields if key in PageNumber._fields}
            outer = {key: fields[key] for key in ("alignment", "text") if key in fields}
            inner = {key: fields[key] for key in fields if key not in {*own, *outer}}
            runs = tuple(run._replace(**inner) for run in paragraph.runs)
            number = number._replace(paragraph=paragraph._replace(runs=runs, **outer), **own)
            sections.append(section._replace(page_numbers=(number,)))
        return the._replace(sections=tuple(sections))

    return Case(change)


def _several(old: str, new: str, **fields: Any) -> Change:
    return lambda the: changed(retyped(the, old, new), new, **fields)


def _body_runs(**fields: Any) -> Change:
    """Every paragraph of the body that is neither bold nor italic, its runs changed."""

    def change(the: DocxView) -> DocxView:
        placed = tuple(
            each._replace(runs=tuple(run._replace(**fields) for run in each.runs))
            if each.where == "body" and each.runs and not (each.runs[0].bold or each.runs[0].italic)
            else each
            for each in the.paragraphs
        )
        return the._replace(paragraphs=placed)

    return change


def _moved_column(the: DocxView) -> DocxView:
    """The two columns of the head change places."""
    placed = tuple(
        each._replace(column=1 - each.column) if each.table == 0 else each
        for each in the.paragraphs
    )
    head = sorted(placed[:6], key=lambda each: (each.row, each.column, each.index))
    order = [*head, *placed[6:]]
    moved = {each.index: at for at, each in enumerate(order)}
    lines = tuple(line._replace(paragraph=moved[line.paragraph]) for line in the.lines)
    paragraphs = tuple(each._replace(index=at) for at, each in enumerate(order))
    return the._replace(paragraphs=paragraphs, lines=lines)


_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_ISSUER = "XÃ TÂN HÒA BÌNH"
_DATE = "Tân Hòa Bình, ngày 15 tháng 01 năm 2026"
_SUBJECT = "Giảm nghèo bền vững năm 2026"
_REFERENCE = "(Kèm theo"
_BODY = "b) Huy động các nguồn lực"
_LONG = "Ủy ban nhân dân xã Tân Hòa Bình ban hành"

PAGE: dict[str, Case] = {
    "TT001": _page(width=215.9, height=279.4),
    "TT002": _page(0, samples.letter, width=297.0, height=210.0),
    "TT003": _page(0, top=19.0),
    "TT004": _page(0, bottom=26.0),
    "TT005": _page(1, left=25.4),
    "TT006": _page(right=20.3),
    "TT007": _format(_BODY, font="Arial"),
    "TT008": _format(_BODY, font=".VnTime"),
    "TT009": _format(_BODY, colour="FF0000"),
    "TT011": _page(page_numbers=()),
    "TT012": _page(1, page_numbers=()),
    "TT013": _number(where="footer"),
    "TT014": _number(alignment="right"),
    "TT015": _number(size=12.0),
    "TT016": _number(italic=True),
    "TT017": _number(text="Trang 2"),
    "TT018": _page(number_format="upperRoman"),
    "TT019": _page(0, title_page=False),
    "TT020": _page(0, starts=2),
    "TT021": Case(lambda the: with_section(_second_section(the), 1, starts=5)),
    "TT022": _page(1, starts=None),
}


def _second_section(the: DocxView) -> DocxView:
    """The body from its second heading on in a section of its own."""
    start = find(the, "II. NỘI DUNG").index
    placed = tuple(
        each._replace(section=each.section + 1) if each.index >= start else each
        for each in the.paragraphs
    )
    first, second = the.sections
    sections = (first, first._replace(index=1), second._replace(index=2))
    tables = tuple(
        each._replace(section=each.section + 1) if each.index else each for each in the.tables
    )
    return the._replace(paragraphs=placed, sections=sections, tables=tables)


HEAD: dict[str, Case] = {
    "TT030": _gone(_STATE),
    "TT031": _typed("CỘNG HÒA XÃ HỘI", "CỘNG HÕA XÃ HỘI"),
    "TT032": _typed(_STATE, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    "TT033": _format(_STATE, size=14.0),
    "TT034": _format(_STATE, bold=False),
    "TT035": Case(_moved_column, also=("TT050",)),
    "TT036": _format(_MOTTO, alignment="left"),
    "TT037": _format(_MOTTO, line=1.5),
    "TT041": _typed(_MOTTO, "Độc lập - Tự Do - Hạnh phúc"),
    "TT042": _typed(_MOTTO, "Độc lập – Tự do – Hạnh phúc"),
    "TT043": _format(_MOTTO, size=12.0, also=("TT046",)),
    "TT044": _format(_MOTTO, italic=True),
    "TT045": _lineless(_MOTTO),
    "TT046": _line(_MOTTO, length=230.0),
    "TT047": _line(_MOTTO, solid=False),
    "TT048": _format(_DATE, size=13.0),
    "TT050": Case(lambda the: without(without(the, "ỦY BAN NHÂN DÂN"), _ISSUER)),
    "TT051": _typed("ỦY BAN NHÂN DÂN", "UBND"),
    "TT052": _typed(_ISSUER, "Xã Tân Hòa Bình"),
    "TT053": _format(_ISSUER, size=14.0),
    "TT054": _format(_ISSUER, bold=False),
    "TT055": _format(_ISSUER, alignment="left", also=()),
    "TT056": _lineless(_ISSUER),
    "TT057": _line(_ISSUER, length=140.0, left=47.0),
    "TT058": _line(_ISSUER, solid=False),
    "TT059": _line(_ISSUER, left=10.0),
    "TT060": _typed("UBND XÃ TÂN HÒA BÌNH", "UBND xã Tân Hòa Bình", samples.office),
    "TT061": _format("UBND XÃ TÂN HÒA BÌNH", samples.office, size=14.0),
    "TT062": _format("UBND XÃ TÂN HÒA BÌNH", samples.office, bold=True),
    "TT063": _format("UBND XÃ TÂN HÒA BÌNH", samples.office, alignment="left"),
    "TT064": _format("UBND XÃ TÂN HÒA BÌNH", samples.office, line=1.5),
    "TT070": _gone("Số: 05"),
    "TT071": _typed("Số: 05/KH-UBND", "Số: 05/KH - UBND"),
    "TT072": _typed("Số: 05/KH-UBND", "Số:5/KH-UBND"),
    "TT073": _typed("Số: 05/KH-UBND", "Số: 05/KH-ubnd", also=("TT077",)),
    "TT074": _typed("Số: 45/QĐ-UBND", "Số: 45/KH-UBND", samples.decision),
    "TT075": _typed("Số: 12/UBND-VX", "Số: 12/CV-UBND", samples.letter),
    "TT076": _typed("Số: 05/KH-UBND", "Số: 05/2026/KH-UBND", also=("TT252",)),
    "TT077": _typed("Số: 45/QĐ-UBND", "Số: 45/QĐ-PKT", samples.decision),
    "TT078": _format("Số: 05", size=14.0),
    "TT079": _format("Số: 05", bold=True),
    "TT080": _format("Số: 05", alignment="left"),
    "TT081": _typed("Số: 12/UBND-VX", "Số: 12/UBND", samples.letter),
    "TT090": _gone(_DATE),
    "TT091": _typed(_DATE, "Tân Hòa Bình ngày 15 tháng 01 năm 2026"),
    "TT092": _typed(_DATE, "Tân Hòa Bình, ngày 5 tháng 01 năm 2026", samples.letter),
    "TT093": _typed(_DATE, "Tân Hòa Bình, ngày 15 tháng 1 năm 2026"),
    "TT094": _typed(_DATE, "Tân Hòa Bình, ngày 15 tháng 03 năm 2026", samples.letter),
    "TT095": _typed(_DATE, "Tân Hòa Bình, ngày 31 tháng 4 năm 2026", samples.letter),
    "TT096": _typed(_DATE, "Tân hòa Bình, ngày 15 tháng 01 năm 2026"),
    "TT097": _format(_DATE, size=12.0),
    "TT098": _format(_DATE, italic=False),
    "TT099": _format(_DATE, alignment="right"),
    "TT100": _format(_DATE, row=2),
    "TT101": _typed(_DATE, "Tân Bình, ngày 15 tháng 01 năm 2026"),
    "TT102": _typed("Phường 1, ngày", "1, ngày", samples.ward),
}
TITLE: dict[str, Case] = {
    "TT110": _gone("CHƯƠNG TRÌNH", samples.divided),
    "TT111": _gone(_SUBJECT),
    "TT112": _typed("CHƯƠNG TRÌNH", "Chương trình", samples.divided),
    "TT113": _format("KẾ HOẠCH", size=16.0),
    "TT114": _format("KẾ HOẠCH", bold=False),
    "TT115": _format("KẾ HOẠCH", alignment="left"),
    "TT116": _typed(_SUBJECT, "GIẢM NGHÈO BỀN VỮNG NĂM 2026"),
    "TT117": _format(_SUBJECT, size=12.0),
    "TT118": _format(_SUBJECT, bold=False),
    "TT119": _format(_SUBJECT, alignment="left"),
    "TT120": _lineless(_SUBJECT),
    "TT121": _line(_SUBJECT, length=200.0, left=134.0),
    "TT122": _line(_SUBJECT, solid=False),
    "TT123": _line(_SUBJECT, left=20.0),
    "TT124": _typed(_SUBJECT, "V/v giảm nghèo bền vững năm 2026"),
    "TT130": _typed("V/v rà soát hộ nghèo", "Về rà soát hộ nghèo", samples.letter),
    "TT131": _typed(
        "V/v rà soát hộ nghèo năm 2026", "V/V RÀ SOÁT HỘ NGHÈO NĂM 2026", samples.letter
    ),
    "TT132": _format("V/v", samples.letter, size=14.0),
    "TT133": _format("V/v", samples.letter, italic=True),
    "TT134": _format("V/v", samples.letter, alignment="left"),
    "TT135": _format("V/v", samples.letter, before=0.0),
}


def _swapped(the: DocxView, one: str, two: str) -> DocxView:
    first, second = find(the, one), find(the, two)
    paragraphs = list(the.paragraphs)
    paragraphs[first.index] = second._replace(index=first.index)
    paragraphs[second.index] = first._replace(index=second.index)
    return the._replace(paragraphs=tuple(paragraphs))


def _proposed_first(the: DocxView) -> DocxView:
    """The proposal above the other basis, each with its right mark."""
    the = retyped(the, "ngày 16/6/2025;", "ngày 16/6/2025.")
    the = retyped(the, "Phòng Kinh tế.", "Phòng Kinh tế;")
    return _swapped(the, "Căn cứ Luật", "Theo đề nghị")


_BASIS = "Căn cứ Nghị định số 131/2025/NĐ-CP"
BODY: dict[str, Case] = {
    "TT136": _typed("năm 2025 của Chính phủ quy định phân", "năm 2025 quy định phân"),
    "TT137": _typed("ngày 16 tháng 6 năm 2025;", "ngày 16 tháng 6 năm 2025 của Quốc hội;"),
    "TT138": Case(_proposed_first, samples.decision),
    "TT140": _format(_BASIS, italic=False),
    "TT141": _format(_BASIS, size=12.0),
    "TT142": _typed("chính quyền địa phương hai cấp;", "chính quyền địa phương hai cấp."),
    "TT143": _typed("về giảm nghèo bền vững năm 2026.", "về giảm nghèo bền vững năm 2026;"),
    "TT144": _typed(
        "hai cấp;",
        "hai cấp; Căn cứ Nghị quyết số 12/NQ-HĐND ngày 05 tháng 01 năm 2026 của Hội đồng nhân dân;",
    ),
    "TT145": _typed(
        "chính quyền địa phương ngày 16", "chính quyền địa phương số 72/2025/QH15 ngày 16"
    ),
    "TT146": _typed("Nghị định số 131/2025/NĐ-CP ngày", "Nghị định ngày"),
    "TT147": _typed("131/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của", "131/2025/NĐ-CP của"),
    "TT148": _typed("Nghị định số 131", "Nghị định 131"),
    "TT149": _typed(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "CĂN CỨ LUẬT TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG NGÀY 16 THÁNG 6 NĂM 2025;",
    ),
    "TT150": _format(_BODY, size=12.0),
    "TT151": _format(_BODY, size=13.0),
    "TT152": _format(_LONG, alignment="left"),
    "TT153": _format(_BODY, first_line=0.0),
    "TT154": _format(_BODY, before=3.0),
    "TT155": _format(_BODY, line=1.6),
    "TT156": _format(_BODY, italic=True, also=("TT169",)),
    "TT157": _typed(
        "- Rà soát hộ nghèo, hộ cận nghèo;", "- RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO TRÊN ĐỊA BÀN XÃ;"
    ),
    "TT158": _typed("xã Tân Hòa Bình./.", "xã Tân Hòa Bình."),
    "TT159": _gone("NHIỆM VỤ NĂM 2026", samples.divided),
    "TT160": _typed("I. MỤC ĐÍCH, YÊU CẦU", "I. Mục đích, yêu cầu"),
    "TT161": _format("I. MỤC ĐÍCH", italic=True),
    "TT162": _format("I. MỤC ĐÍCH", size=15.0),
    "TT163": _typed("I. MỤC ĐÍCH", "I/ MỤC ĐÍCH"),
    "TT164": _format("1. Mục đích", italic=True),
    "TT165": _typed("1. Mục đích", "1. MỤC ĐÍCH CHUNG"),
    "TT166": _format("1. Mục đích", size=13.0),
    "TT167": _typed("2. Yêu cầu", "2/ Yêu cầu"),
    "TT168": _typed("b) Huy động", "b. Huy động"),
    "TT169": _format("đ) Kiểm tra", bold=True),
    "TT170": Case(
        lambda the: retyped(retyped(the, "đ) Kiểm tra", "e) Kiểm tra"), "e) Báo cáo", "f) Báo cáo")
    ),
    "TT171": _typed("III. TỔ CHỨC", "IV. TỔ CHỨC"),
    "TT172": _typed("Phần I", "PHẦN I", samples.divided),
    "TT173": _typed("Mục 1", "Mục 1. KẾT QUẢ CÁC CHỈ TIÊU", samples.divided),
    "TT174": _typed("Phần II", "Phần thứ hai", samples.divided),
    "TT175": _typed("TÌNH HÌNH VÀ KẾT QUẢ", "Tình hình và kết quả", samples.divided),
    "TT176": _format("Phần I", samples.divided, alignment="left"),
    "TT177": _format("Mục 1", samples.divided, bold=False),
    "TT178": _format("Điều 2.", samples.decision, bold=False),
    "TT179": _typed("Điều 2.", "Điều 2:", samples.decision),
}
_ASKED = "- Phòng Kinh tế;"
ENDING: dict[str, Case] = {
    "TT180": Case(
        lambda the: added(
            the, "Về việc thành lập", para("Kính gửi: Các phòng của xã", first_line=85.0)
        ),
        samples.decision,
        clean=samples.letter,
    ),
    "TT181": Case(
        lambda the: without(without(without(the, "Kính gửi"), _ASKED), "- Phòng Văn hóa"),
        samples.letter,
    ),
    "TT182": _typed("Kính gửi:", "Kính gửi", samples.letter),
    "TT183": _format("Kính gửi", samples.letter, size=12.0),
    "TT184": _format("Kính gửi", samples.letter, bold=True),
    "TT185": _typed(_ASKED, "- Phòng Kinh tế", samples.letter),
    "TT186": _format(_ASKED, samples.letter, left=100.0),
    "TT187": _typed(_ASKED, _ASKED.upper(), samples.letter),
    "TT190": Case(
        lambda the: _without(the, "Nơi nhận", "- UBND tỉnh", "- Các thôn trong xã", "- Lưu")
    ),
    "TT191": _typed("Nơi nhận:", "Nơi nhận"),
    "TT192": _format("Nơi nhận", size=13.0),
    "TT193": _format("Nơi nhận", bold=False),
    "TT194": _typed("Nơi nhận:", "NƠI NHẬN:"),
    "TT195": _format("Nơi nhận", alignment="centre"),
    "TT196": _format("- Các thôn trong xã", size=12.0),
    "TT197": _format("- Các thôn trong xã", italic=True),
    "TT198": _format("- Các thôn trong xã", left=36.0),
    "TT199": _typed("- Các thôn trong xã;", "Các thôn trong xã;"),
    "TT200": _typed("- Các thôn trong xã;", "- Các thôn trong xã"),
    "TT201": _typed("- Như trên;", "- Các phòng của xã;", samples.letter),
    "TT202": _gone("- Lưu", also=()),
    "TT203": _typed("- Lưu: VT, KT.", "- Lưu VT, KT."),
    "TT204": _typed("- Lưu: VT, KT.", "- Lưu: VT, KT;"),
    "TT205": Case(
        lambda the: added(the, "- Lưu", find(the, "- Các thôn trong xã")._replace(index=-1))
    ),
    "TT206": Case(lambda the: _below(the, "TM. ỦY BAN")),
    "TT207": _typed("- Các thôn trong xã;", "- CÁC THÔN TRONG XÃ;"),
    "TT208": _typed("- Như Điều 3;", "- Các phòng của xã;", samples.decision),
    "TT209": _typed("- Lưu: VT, KT.", "- Lưu: VT, KT. pl.(30)."),
    "TT210": Case(lambda the: without(without(the, "TM. ỦY BAN"), "CHỦ TỊCH")),
    "TT211": _typed("CHỦ TỊCH", "Chủ tịch"),
    "TT212": _format("CHỦ TỊCH", size=12.0),
    "TT213": _format("CHỦ TỊCH", bold=False),
    "TT214": _format("CHỦ TỊCH", alignment="left"),
    "TT215": _typed("KT. CHỦ TỊCH", "KT CHỦ TỊCH", samples.letter),
    "TT216": Case(lambda the: _swapped(the, "TM. ỦY BAN", "KT. CHỦ TỊCH"), samples.letter),
    "TT217": _gone("PHÓ CHỦ TỊCH", samples.letter),
    "TT218": _typed("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN XÃ"),
    "TT219": _typed("TM. ỦY BAN NHÂN DÂN", "KT. ỦY BAN NHÂN DÂN"),
    "TT220": _gone("Lê Văn Bình"),
    "TT221": _typed("Lê Văn Bình", "LÊ VĂN BÌNH"),
    "TT222": _format("Lê Văn Bình", size=12.0),
    "TT223": _format("Lê Văn Bình", bold=False),
    "TT224": _format("Lê Văn Bình", alignment="left"),
    "TT225": _typed("Lê Văn Bình", "ThS. Lê Văn Bình"),
    "TT226": Case(
        lambda the: _first_in_cell(the, "KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN"), samples.chairman
    ),
}


def _without(the: DocxView, *texts: str) -> DocxView:
    for text in texts:
        the = without(the, text)
    return the


def _first_in_cell(the: DocxView, text: str, above: str) -> DocxView:
    """``above`` typed over the line ``text``, and that once more below it."""
    return retyped(added(the, text, find(the, text)._replace(index=-1)), text, above)


def _below(the: DocxView, text: str) -> DocxView:
    """All from ``text`` on in the next row of the table that ends the document."""
    start = find(the, text).index
    placed = tuple(
        each._replace(row=1) if each.index >= start and each.table == 2 else each
        for each in the.paragraphs
    )
    return the._replace(paragraphs=placed)


def _label(the: DocxView, **fields: Any) -> DocxView:
    """The label of the only appendix, changed."""
    at = next(each for each in the.paragraphs if each.text == "Phụ lục")
    text = fields.pop("text", None)
    if text is not None:
        return samples.retyped_at(the, at.index, text)
    of_runs = {key: fields.pop(key) for key in list(fields) if key in ("size", "bold")}
    runs = tuple(run._replace(**of_runs) for run in at.runs)
    new = at._replace(runs=runs, **fields)
    return the._replace(
        paragraphs=(*the.paragraphs[: at.index], new, *the.paragraphs[at.index + 1 :])
    )


def _bold_label(the: DocxView, text: str) -> DocxView:
    """The number of an item in bold, its text as it is."""
    at = find(the, text)
    (run,) = at.runs
    number, rest = run.text.split(" ", 1)
    runs = (run._replace(text=number, bold=True), run._replace(text=f" {rest}"))
    new = at._replace(runs=runs)
    return the._replace(
        paragraphs=(*the.paragraphs[: at.index], new, *the.paragraphs[at.index + 1 :])
    )


_SIGNED = "Số: 05/KH-UBND;"
_TITLE = "DANH SÁCH CÁC THÔN"
REST: dict[str, Case] = {
    "TT240": Case(lambda the: _label(the, text="PHỤ LỤC")),
    "TT241": Case(lambda the: _label(the, size=13.0)),
    "TT242": Case(lambda the: _label(the, bold=False)),
    "TT243": Case(lambda the: _label(the, alignment="left")),
    "TT244": Case(
        lambda the: without(_label(the, text="Phụ lục: DANH SÁCH CÁC THÔN THỰC HIỆN"), _TITLE)
    ),
    "TT245": _typed("Phụ lục II", "Phụ lục 2", samples.two_appendices),
    "TT246": _typed(_TITLE, "Danh sách các thôn"),
    "TT247": _format(_TITLE, size=12.0),
    "TT248": _format(_TITLE, bold=False),
    "TT249": _format(_TITLE, alignment="left", also=("TT250",)),
    "TT250": _gone(_REFERENCE),
    "TT251": _typed("của Ủy ban nhân dân xã Tân Hòa Bình)", ")"),
    "TT252": _typed("(Kèm theo Kế hoạch số 05", "(Kèm theo Kế hoạch số 06"),
    "TT253": _format(_REFERENCE, size=12.0),
    "TT254": _format(_REFERENCE, italic=False),
    "TT255": _format(_REFERENCE, alignment="left"),
    "TT256": _typed("; danh sách các thôn tại Phụ lục kèm theo.", "."),
    "TT257": _format(_REFERENCE, caps=True),
    "TT258": _lineless(_REFERENCE),
    "TT259": _typed("gồm 01 thôn./.", "gồm 01 thôn."),
    "TT260": _typed("KHẨN", "HỎA TỐC HẸN GIỜ", samples.stamped),
    "TT261": _format("KHẨN", samples.stamped, size=12.0),
    "TT262": _format("KHẨN", samples.stamped, bold=False),
    "TT263": _format("KHẨN", samples.stamped, boxed=False),
    "TT264": _format("LƯU HÀNH NỘI BỘ", samples.stamped, size=12.0),
    "TT265": _format("LƯU HÀNH NỘI BỘ", samples.stamped, bold=False),
    "TT266": _typed("LƯU HÀNH NỘI BỘ", "Lưu hành NỘI BỘ", samples.stamped),
    "TT267": _format("LƯU HÀNH NỘI BỘ", samples.stamped, boxed=False),
    "TT268": _format("KHẨN", samples.stamped, column=1),
    "TT269": _typed("MẬT", "BÍ MẬT", samples.stamped),
    "TT270": _format("Địa chỉ", samples.stamped, size=13.0),
    "TT271": _format("Địa chỉ", samples.stamped, italic=True),
    "TT272": Case(lambda the: without_line(the, "Địa chỉ"), samples.stamped),
    "TT273": _line("Địa chỉ", samples.stamped, length=120.0),
    "TT274": _format("Địa chỉ", samples.stamped, caps=True),
    "TT275": _format("MẬT", samples.stamped, column=1),
    "TT276": Case(
        lambda the: added(
            without(the, "LƯU HÀNH"), "KHẨN", find(the, "LƯU HÀNH")._replace(index=-1)
        ),
        samples.stamped,
    ),
    "TT277": Case(
        lambda the: added(without(the, "MẬT"), "KHẨN", find(the, "MẬT")._replace(index=-1)),
        samples.stamped,
    ),
    "TT280": Case(lambda the: the._replace(tracked_changes=3)),
    "TT281": Case(lambda the: the._replace(comments=2)),
    "TT300": _format("Điều 2.", samples.decision, first_line=0.0),
    "TT301": Case(lambda the: _bold_label(the, "2. Tiến độ thực hiện")),
    "TT302": _format("1. Mục đích", first_line=0.0),
    "TT303": Case(
        lambda the: samples.retyped_at(the, find(the, "Điều 2.").index, "Điều 2."), samples.decision
    ),
    "TT304": _typed("Điều 2.", "Điều II.", samples.decision, also=("TT171",)),
    "TT310": _format(_SIGNED, samples.appendix_alone, size=12.0),
    "TT311": _format(_SIGNED, samples.appendix_alone, italic=True),
    "TT312": _format("Số: 05", samples.appendix_alone, caps=True),
    "TT313": _format(_SIGNED, samples.appendix_alone, alignment="left"),
    "TT320": _typed("SAO Y", "SAO Y BẢN CHÍNH", samples.copied),
    "TT321": _format("SAO Y", samples.copied, size=12.0),
    "TT322": _format("SAO Y", samples.copied, bold=False),
    "TT323": _typed("Số: 03/SY-UBND", "Số: 03/TrS-UBND", samples.copied),
    "TT324": Case(
        lambda the: the._replace(lines=tuple(line for line in the.lines if line.kind != "border")),
        samples.copied,
    ),
}
CASES: dict[str, Case] = {**PAGE, **HEAD, **TITLE, **BODY, **ENDING, **REST}
