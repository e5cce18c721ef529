from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name, Part, Segments
from gnbv_docgen.rules.form.document import Document
from gnbv_docgen.rules.form.presence import absent
from gnbv_docgen.rules.rule import Fault, NotApplicable, Unknown
from tests.docx.building import view

SURE = Part(Name.MOTTO, 0)
REFERENCE = Part(Name.APPENDIX_REFERENCE, 1)


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ((SURE,), None),
        ((SURE._replace(confidence=0.3),), Unknown),
        ((Part(Name.BODY, 0),), Fault),
        ((Part(Name.BODY, 0), REFERENCE), NotApplicable),
        ((SURE._replace(appendix=1),), NotApplicable),
    ],
    ids=["there", "doubtful", "missing", "attachment", "appendix"],
)
def test_a_part_that_must_be_there(parts, told):
    the = Document(view("a", "(Kèm theo Quyết định số 1)"), Segments(parts))
    assert [type(each) for each in absent(the, "x", Name.MOTTO)] == ([told] if told else [])
