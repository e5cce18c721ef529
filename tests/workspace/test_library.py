from __future__ import annotations

import pytest

from gnbv_docgen.errors import FatalError
from gnbv_docgen.workspace import library as module


def test_every_kind_of_the_schema_has_its_folder():
    schemas, library = module.schemas(), module.library()
    enum = schemas["ke_hoach.schema.json"]["properties"]["loai_ke_hoach"]["enum"]
    assert sorted(enum) == library.kind_names
    for kind in enum:
        assert library.kind(kind).starter.startswith("# yaml-language-server:")


def test_read_once():
    assert module.library() is module.library()
    assert module.library().register is module.shipped_register()


def test_a_broken_register_of_the_installation(tmp_path, monkeypatch):
    (tmp_path / "a.yaml").write_text("qd-1:\n", encoding="utf-8")
    monkeypatch.setattr(module.resources, "register", lambda: tmp_path)
    module.shipped_register.cache_clear()
    try:
        with pytest.raises(FatalError, match=r"hỏng ở .*a.yaml, dòng 1: .* Hãy cài lại gói"):
            module.shipped_register()
    finally:
        module.shipped_register.cache_clear()


def test_the_bundled_template_is_a_zip():
    assert module.bundled_template().startswith(b"PK")


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FatalError, match="Hãy cài lại gói"):
        module.read_resource(tmp_path / "x")
