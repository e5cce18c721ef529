"""Small schemas with every construction that those of the plan file use, and some they may."""

from __future__ import annotations

from typing import Any

from gnbv_docgen.plan.schema import PlanSchema
from gnbv_docgen.plan.source import parse

TEXT = ["string", "number"]

MAIN: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "ke_hoach.schema.json",
    "type": "object",
    "required": ["trich_yeu"],
    "additionalProperties": False,
    "dependentRequired": {"ky_hieu": ["so_van_ban"]},
    "not": {"required": ["mo_dau", "ket_thuc"]},
    "properties": {
        "trich_yeu": {"title": "Trích yếu", "type": TEXT, "examples": ["Về việc: giảm nghèo"]},
        "mo_dau": {"type": TEXT, "minLength": 3},
        "ket_thuc": {"type": TEXT, "maxLength": 9},
        "ky_hieu": {"title": "Ký hiệu", "type": TEXT},
        "so_van_ban": {
            "title": "Số văn bản",
            "type": ["string", "null"],
            "pattern": "^[0-9]+$",
            "errorMessage": {"pattern": "Chỉ gồm chữ số."},
        },
        "nam_ke_hoach": {
            "title": "Năm kế hoạch",
            "type": TEXT,
            "pattern": "^[0-9]{4}$",
            "examples": ["2026"],
        },
        "muc_do_khan": {"title": "Mức độ khẩn", "type": "string", "enum": ["khẩn", "hỏa tốc"]},
        "du_thao": {"title": "Dự thảo", "const": "có"},
        "noi_nhan": {
            "title": "Nơi nhận",
            "type": "array",
            "minItems": 1,
            "maxItems": 3,
            "uniqueItems": True,
            "examples": [["Như trên", "Lưu: VT"]],
            "items": {
                "anyOf": [
                    {"type": TEXT},
                    {
                        "type": "object",
                        "required": ["ten_noi_nhan"],
                        "additionalProperties": False,
                        "properties": {
                            "ten_noi_nhan": {"title": "Tên nơi nhận", "type": TEXT},
                            "muc_dich": {"title": "Mục đích", "type": TEXT},
                            "Kính gửi": {"title": "Kính gửi", "type": TEXT},
                        },
                    },
                ]
            },
        },
        "nguoi_ky": {
            "title": "Người ký",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": False,
            "examples": [{"chuc_vu": "Chủ tịch"}],
            "errorMessage": "Người ký là một nhóm khóa.",
            "properties": {
                "chuc_vu": {"type": TEXT},
                "ho_ten": {"title": "Họ tên", "type": TEXT, "errorMessage": "Ghi họ tên."},
            },
        },
        "gia_tri": {
            "title": "Giá trị",
            "type": "object",
            "additionalProperties": False,
            "patternProperties": {"^[a-z_]+$": {"title": "Một giá trị", "type": TEXT}},
        },
        "ten_goi": {
            "title": "Tên gọi",
            "type": "object",
            "propertyNames": {"pattern": "^[a-z_]+$"},
            "additionalProperties": {"type": TEXT},
        },
        "nhiem_vu": {"title": "Nhiệm vụ", "$ref": "muc.schema.json#/$defs/phan"},
        "hinh_thuc": {"title": "Hình thức", "oneOf": [{"type": "string"}, {"minLength": 2}]},
    },
}
PARTS: dict[str, Any] = {
    "$id": "muc.schema.json",
    "$defs": {
        "phan": {
            "anyOf": [
                {"type": TEXT},
                {"type": "array", "items": {"$ref": "#/$defs/muc"}},
                {"$ref": "#/$defs/nhom"},
            ]
        },
        "muc": {"type": [*TEXT, "object"], "allOf": [{"$ref": "#/$defs/nhom"}]},
        "nhom": {
            "title": "Một mục",
            "additionalProperties": False,
            "if": {"type": "object", "required": ["phoi_hop"]},
            "then": {"required": ["chu_tri"], "errorMessage": "Có phoi_hop thì có chu_tri."},
            "type": [*TEXT, "object"],
            "properties": {
                "tieu_de": {"title": "Tiêu đề", "type": TEXT},
                "chu_tri": {"title": "Chủ trì", "type": TEXT},
                "phoi_hop": {"title": "Phối hợp", "type": TEXT},
                "muc_con": {"title": "Mục con", "$ref": "#/$defs/phan"},
            },
        },
    },
}
DOCUMENTS = {"ke_hoach.schema.json": MAIN, "muc.schema.json": PARTS}


def findings(text: str, *, complete: bool = True):
    """What a plan is told by the small schemas; it gets a ``trich_yeu`` unless ``complete``."""
    root = parse((text + ("trich_yeu: x\n" if complete else "")).encode(), "a.yaml").root
    assert root is not None
    return PlanSchema(DOCUMENTS).validate(root, "a.yaml")
