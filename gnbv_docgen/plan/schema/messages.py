"""Codes and messages for a plan file that does not fit its schema. One table at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from gnbv_docgen.plan.schema.words import (
    ABOUT_KEYS,
    Case,
    advice,
    belongs,
    found,
    is_key_like,
    listed,
    lower,
    sample,
    titled,
)
from gnbv_docgen.plan.source.lines import quoted, shorten
from gnbv_docgen.viet.nearest import nearest

_TYPES = {
    "string": "chữ",
    "array": "một danh sách, mỗi ý một dòng bắt đầu bằng “- ”",
    "object": "một nhóm khóa, mỗi khóa một dòng “khóa: giá trị” thụt vào",
}


def _unknown(case: Case) -> str:
    key = str(case.problem.detail)
    shown = shorten(key)
    near = case.meant_key
    if near:
        return f"Không có khóa “{shown}” {case.inside}; có phải ý bạn là “{near}”?"
    if not is_key_like(key):
        return (
            f"“{shown}:” {case.inside} bị hiểu là một khóa vì có dấu hai chấm. Nếu đây là chữ của "
            "văn bản, hãy đặt cả dòng trong dấu nháy thẳng."
        )
    owners = case.guide.owners(key)
    if owners and not any(owner.key in case.problem.path for owner in owners):
        return f"Khóa “{shown}” không đứng được {case.inside}. {belongs(owners[0])}"
    return f"Không có khóa “{shown}” {case.inside}. {listed(case.known)}"


def _required(case: Case) -> str:
    key = str(case.problem.detail)
    schema = case.known.get(key, {})
    where = f" {case.inside}" if case.problem.path else ""
    what = lower(titled(schema.get("title"), key))
    return f"Thiếu {what}{where}. {advice(key, schema)}"


def _dependent(case: Case) -> str:
    key = str(case.problem.detail)
    rules = case.guide.stops(case.problem.trail)[-1].schema.get("dependentRequired", {})
    present = case.problem.value if isinstance(case.problem.value, Mapping) else {}
    because = next((one for one, needs in rules.items() if one in present and key in needs), "")
    schema = case.known.get(key, {})
    what = titled(schema.get("title"), key)
    return f"{case.name} có “{because}” thì phải có {lower(what)}. {advice(key, schema)}"


def _type(case: Case) -> str:
    types = [name for name in _TYPES if name in case.problem.detail]
    expected = " hoặc ".join(_TYPES[name] for name in types) or "để trống"
    return (
        f"{case.name} phải là {expected}, nhưng {found(case.problem.value)}.{_mended(case, types)}"
    )


def _mended(case: Case, types: list[str]) -> str:
    """How to write a value of the right type."""
    value = case.problem.value
    if isinstance(value, str):
        first = next(iter(case.known), "")
        if "array" in types:
            return f" Hãy xuống dòng sau “{case.key}:” rồi viết mỗi ý một dòng, thụt vào."
        return f" Hãy xuống dòng rồi viết các khóa thụt vào, như “{first}: …”." if first else ""
    if "string" not in types:
        return " Hãy thêm “- ” trước mỗi ý." if isinstance(value, Mapping) else ""
    if isinstance(value, Mapping) and len(value) == 1:
        key, text = next(iter(value.items()))
        if not is_key_like(key) and not isinstance(text, Mapping | list):
            line = quoted(shorten(f"{key}: {text or ''}".strip(), 60))
            return f" Nếu dấu hai chấm là của câu chữ, hãy đặt cả dòng trong nháy thẳng: {line}."
    after = "“- ”" if case.is_member else f"“{case.key}:”"
    return f" Hãy viết chữ ngay sau {after}, trên cùng dòng, hoặc dùng “|” rồi xuống dòng."


def _blank(case: Case) -> str:
    if case.is_member:
        return f"{case.name} đang để trống. Hãy ghi nội dung sau “- ”, hoặc xóa dòng này."
    how = sample(case.key, case.schema)
    unless = "" if case.is_required else ", hoặc xóa khóa này nếu không dùng"
    return f"{case.name} đang để trống. Hãy ghi {how}{unless}."


def _enum(case: Case) -> str:
    value, options = case.problem.value, case.problem.detail
    words = _words(options)
    allowed = ", ".join(f"“{word}”" for word in words)
    return f"{case.name} {found(value)}; chỉ nhận {allowed}.{_guess(value, options)}"


def _words(options: object) -> list[str]:
    several = options if isinstance(options, list) else [options]
    return [str(option) for option in several if option is not None]


def _guess(value: object, options: object) -> str:
    near = nearest(value, _words(options)) if isinstance(value, str) else None
    return f" Có phải ý bạn là “{near}”?" if near else ""


def _pattern(case: Case) -> str:
    examples = [f"“{example}”" for example in case.schema.get("examples", ())][:2]
    like = f"ghi như {' hoặc '.join(examples)}" if examples else "xem lại cách ghi"
    return f"{case.name} {found(case.problem.value)}, không đúng dạng. Hãy {like}."


def _too_few(case: Case) -> str:
    least, value = case.problem.detail, case.problem.value
    if isinstance(value, str):
        return f"{case.name} ngắn quá: phải có ít nhất {least} ký tự. Hãy ghi đủ."
    unit = "khóa" if isinstance(value, Mapping) else "ý"
    unless = "" if case.is_required else ", hoặc xóa khóa này nếu không dùng"
    return f"{case.name} có {len(value)} {unit}, phải có ít nhất {least}. Hãy ghi thêm{unless}."


def _too_many(case: Case) -> str:
    most, value = case.problem.detail, case.problem.value
    unit = "ký tự" if isinstance(value, str) else "ý" if isinstance(value, list) else "khóa"
    return f"{case.name} có {len(value)} {unit}, nhiều nhất là {most}. Hãy bớt hoặc gộp lại."


def _one_of(case: Case) -> str:
    return f"{case.name} ghi theo hai cách cùng lúc. Hãy giữ lại một cách."


def _not(case: Case) -> str:
    banned = case.problem.detail
    keys = banned.get("required", []) if isinstance(banned, Mapping) else []
    if len(keys) > 1:
        together = " và ".join(f"“{key}”" for key in keys)
        return f"{case.name} không dùng cùng lúc {together}. Hãy bỏ bớt một khóa."
    return f"{case.name} không dùng được cách ghi này. Hãy xem lại."


def _unique(case: Case) -> str:
    return f"{case.name} có hai ý trùng nhau. Hãy xóa một ý."


def _bad_name(case: Case) -> str:
    how = case.own_message or (
        "Tên gồm chữ thường không dấu, chữ số và dấu gạch dưới, như “ten_xa”. Hãy đặt lại tên."
    )
    return f"Tên “{shorten(str(case.problem.detail))}” {case.inside} không dùng được. {how}"


def _other(case: Case) -> str:
    return f"{case.name} chưa đúng cách ghi. Hãy xem lại chỗ này trong tài liệu hướng dẫn."


class Words(NamedTuple):
    """The code of a kind of problem, which never changes its meaning, and its message."""

    code: str
    message: Callable[[Case], str]


WORDS: dict[str, Words] = {
    "unknown": Words("KHO001", _unknown),
    "required": Words("KHO002", _required),
    "type": Words("KHO003", _type),
    "blank": Words("KHO004", _blank),
    "enum": Words("KHO005", _enum),
    "const": Words("KHO005", _enum),
    "pattern": Words("KHO006", _pattern),
    "format": Words("KHO006", _pattern),
    "minItems": Words("KHO007", _too_few),
    "minLength": Words("KHO007", _too_few),
    "minProperties": Words("KHO007", _too_few),
    "maxItems": Words("KHO008", _too_many),
    "maxLength": Words("KHO008", _too_many),
    "maxProperties": Words("KHO008", _too_many),
    "oneOf": Words("KHO009", _one_of),
    "dependentRequired": Words("KHO010", _dependent),
    "not": Words("KHO011", _not),
    "uniqueItems": Words("KHO012", _unique),
    "propertyNames": Words("KHO013", _bad_name),
    "other": Words("KHO099", _other),
}


def told(case: Case) -> tuple[str, str]:
    """Code and message of a problem; a message that the schema itself has goes first."""
    words = WORDS.get(case.problem.keyword, WORDS["other"])
    keyword, value = case.problem.keyword, case.problem.value
    own = case.own_message
    if not own or keyword == "propertyNames":
        return words.code, words.message(case)
    if keyword in ABOUT_KEYS:
        return words.code, f"{case.name}: {own}"
    guess = _guess(value, case.problem.detail) if keyword == "enum" else ""
    return words.code, f"{case.name} {found(value)}. {own}{guess}"
