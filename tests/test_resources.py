from __future__ import annotations

import pytest

from gnbv_docgen import resources
from gnbv_docgen.errors import FatalError


def test_what_a_checkout_holds():
    assert (resources.templates() / "ke_hoach.docx").is_file()
    assert (resources.schemas() / "ke_hoach.schema.json").is_file()
    assert (resources.register() / "trung-uong.yaml").is_file()


def test_a_copy_inside_the_package_comes_first(tmp_path, monkeypatch):
    package = tmp_path / "gnbv_docgen"
    monkeypatch.setattr(resources, "_PACKAGE", package)
    for folder in (tmp_path / "mau", package / "mau"):
        folder.mkdir(parents=True)
        resources.folder.cache_clear()
        assert resources.folder("mau") == folder


def test_a_broken_installation():
    with pytest.raises(FatalError, match="Hãy cài lại gói gnbv-docgen"):
        resources.folder("khong-co")
