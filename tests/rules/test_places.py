"""What a person calls a place in a Word file."""

from __future__ import annotations

import pytest

from gnbv_docgen.docx.parts import Name
from gnbv_docgen.docx.view import Paragraph
from gnbv_docgen.rules.places import WHOLE_FILE, label_of, part_called


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Điều 1.", "đoạn 3 “Điều 1.”"),
        ("  hai\t chữ ", "đoạn 3 “hai chữ”"),
        ("", "đoạn 3"),
        ("dài" * 50_000, f"đoạn 3 “{'dài' * 16}…”"),
        ("e\u0302\u00a0" * 50_000, f"đoạn 3 “{('ê ' * 24).strip()}…”"),
        ("dài " * 20, f"đoạn 3 “{('dài ' * 12).strip()}…”"),
    ],
)
def test_a_paragraph(text, label):
    assert label_of(Paragraph(2, text, ())) == label


def test_a_part():
    assert part_called(Name.MOTTO) == "Tiêu ngữ"
    assert part_called(None) == WHOLE_FILE
