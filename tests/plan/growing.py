"""Plans grown from the schemas, with the texts that are hardest on a plan: blanks, marks, names."""

from __future__ import annotations

import json
import random
from typing import Any

from gnbv_docgen.workspace.library import schemas

TEXTS = (
    *("\n", " \n ", "\u00a0", "-", "- ", "- a", "-a", "+ b", "1. a", "1.1. b", "a) c", "(i) d"),
    *("I. e", "A. f", "Phần I g", "./.", ".", ";", "a./.", "()", "(a (b))", "**", "**a**", "***"),
    *("\\", "\\*", "{x}", "{y}", "{blank}", "{trich_yeu}", "{ten_co_quan}", "{}", "{muc_tieu} số"),
    *("Căn cứ ", "Luật", "Luật Đất đai", "và a", "Phụ lục", "Phụ lục I, II", "a\n\nb", "a\n- b"),
    *("5", "05", "1.250", "2,99", "-1", "abc", "giảm 1 - 2", "giảm còn 2", "không", "có", "…"),
    *("qd-90-2022-ttg", "qd-1", "{qd-90-2022-ttg}", "{nd-351-2025-cp} {qd-1}"),
    *("5/KH", "Lưu", "Lưu: VT", "Ủy ban nhân dân xã A", "&<>\"'", "e\u0301", "x" * 300),
)
BY_KEY = {
    "nam_ke_hoach": ("2025",),
    "ngay_ban_hanh": ("12/3/2024", "tháng 5/2024", "31/2/2024", "năm 2024"),
    "ngay_van_ban": ("12/3/2024", "2024"),
    "ma_quy_tac": ("ND001",),
    "van_ban": ("qd-90-2022-ttg", "luat-72-2025-qh15", "qd_1"),
    "do_rong": ("5", "12,5", "0"),
}
VALUES = {"x": "một", "y": "{x} **đậm**", "blank": "\u00a0"}
DEEPEST = 7


class _Garden:
    """Grows one plan; ``rng`` decides."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._files = schemas()

    def value(self, schema: dict[str, Any], file: str, key: str, depth: int) -> Any:
        """A value that ``schema``, which stands in ``file``, has a good chance to allow."""
        parts = self._parts(schema, file)
        words = [word for part, _ in parts for word in part.get("enum", ())]
        if words:
            return str(self._rng.choice(words))
        kinds = self._kinds(parts, depth)
        kind = self._rng.choice(kinds)
        if kind == "object":
            return self._map(parts, depth)
        if kind == "array":
            items = [(part["items"], where) for part, where in parts if "items" in part]
            many = range(self._rng.choice((1, 1, 2, 3)))
            return [self.value(*self._rng.choice(items), key, depth - 1) for _ in many]
        if kind == "null":
            return None
        return self._rng.choice(BY_KEY.get(key, TEXTS))

    def _parts(self, schema: dict[str, Any], file: str) -> list[tuple[dict[str, Any], str]]:
        """``schema`` and all schemas that hold beside it; of two branches one."""
        while "$ref" in schema:
            name, _, pointer = schema["$ref"].partition("#")
            file = name or file
            schema = self._files[file]
            for step in pointer.split("/")[1:]:
                schema = schema[step]
        found = [(schema, file)]
        branches = [schema[word] for word in ("then", "else") if word in schema]
        beside = [*schema.get("allOf", ()), *([self._rng.choice(branches)] if branches else [])]
        for part in beside:
            found += self._parts(part, file)
        return found

    def _kinds(self, parts: list[tuple[dict[str, Any], str]], depth: int) -> list[str]:
        named = [part.get("type", ()) for part, _ in parts]
        kinds = [kind for one in named for kind in ([one] if isinstance(one, str) else one)]
        if any("properties" in part for part, _ in parts) and not kinds:
            kinds = ["object"]
        if any("items" in part for part, _ in parts) and not kinds:
            kinds = ["array"]
        flat = [kind for kind in kinds if kind not in ("object", "array")]
        return (flat or kinds if depth <= 0 else kinds) or ["string"]

    def _map(self, parts: list[tuple[dict[str, Any], str]], depth: int) -> dict[str, Any]:
        needed = {key for part, _ in parts for key in part.get("required", ())}
        grown: dict[str, Any] = {}
        members = [
            (key, inner, file)
            for part, file in parts
            for key, inner in part.get("properties", {}).items()
        ]
        self._rng.shuffle(members)
        for key, inner, file in members:
            if key in needed or self._rng.random() < (0.25 if depth > 3 else 0.15):
                grown[key] = self.value(inner, file, key, depth - 1)
        for part, file in parts:
            for pattern, inner in part.get("patternProperties", {}).items():
                name = "2026" if "0-9]{4}" in pattern else "ban"
                grown[name] = self.value(inner, file, name, depth - 1)
        if "don_vi" not in grown:
            grown.pop("hinh_thuc", None)
        return grown or {"doan_van": "a"}


def grown_plan(seed: int) -> bytes:
    """A plan file; the same seed, the same file."""
    plan = _Garden(random.Random(seed)).value(
        {"$ref": "ke_hoach.schema.json"}, "ke_hoach.schema.json", "", DEEPEST
    )
    return json.dumps(plan | {"gia_tri": VALUES}, ensure_ascii=False).encode()
