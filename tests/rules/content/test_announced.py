from __future__ import annotations

import pytest

from gnbv_docgen.rules.content.announced import members
from tests.rules.contents import document


@pytest.mark.parametrize(
    ("body", "texts", "closed"),
    [
        (["1. Gồm 02 đợt:", "a) Đợt 1", "- Xã", "b) Đợt 2", "2. Khác"], ["Đợt 1", "Đợt 2"], True),
        (["Gồm 02 đợt:", "- Đợt 1", "- Đợt 2", "Chú ý.", "- Khác"], ["Đợt 1", "Đợt 2"], False),
        (["1. Gồm 02 đợt:", "- Đợt 1", "+ Xã", "- Đợt 2"], ["Đợt 1", "Đợt 2"], True),
        (["- Gồm 02 đợt:", "- Đợt 1", "- Đợt 2"], [], False),
        (["1. Gồm 02 đợt:", "2. Khác"], [], False),
        (["Gồm 02 đợt:", "Đợt 1"], [], False),
        (["Gồm 02 đợt:"], [], True),
        (["1. Gồm:", "- Đợt 1", [["a", "b"]], "- Đợt 2"], ["Đợt 1"], False),
    ],
)
def test_members(body, texts, closed):
    content = document(*body)
    (item,) = (item for item in content.running if "Gồm" in item.text)
    found = members(content, item)
    assert ([one.text for one in found.items], found.closed) == (texts, closed)
