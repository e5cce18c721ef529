from __future__ import annotations

import json
import zipfile

from gnbv_docgen.workspace.library import bundled_template


def test_export_then_check(gnbv, project):
    made = gnbv("template", "export", "mau.docx")
    assert made.code == 0
    assert made.out.splitlines()[0] == "Đã ghi: mau.docx"
    assert (project / "mau.docx").read_bytes() == bundled_template()
    checked = gnbv("template", "check", "mau.docx")
    assert (checked.code, checked.out) == (0, "Không có lỗi nào trong 1 tệp.\n")


def test_a_template_with_a_name_that_no_plan_offers(gnbv, project):
    gnbv("template", "export", "mau.docx")
    with zipfile.ZipFile("mau.docx") as source, zipfile.ZipFile("sai.docx", "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = content.replace(b"trich_yeu", b"trich_yu")
            target.writestr(name, content)
    checked = gnbv("template", "check", "sai.docx", "--format", "json")
    told = json.loads(checked.out)
    assert checked.code == 1
    assert told["files"] == 1
    assert any("trich_yu" in finding["message"] for finding in told["findings"])
    built = gnbv("build", "x.yaml", "--template", "sai.docx")
    assert built.code == 2  # x.yaml is not there


def test_missing(gnbv, project):
    assert gnbv("template", "check", "mau.docx").code == 2
