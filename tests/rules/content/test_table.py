"""What every row of the content table has; more in ``test_table``."""

from gnbv_docgen.rules.content.table import CONTENT_TABLE


def test_content_rules_judge_no_parts_of_the_diagram():
    assert [row for row in CONTENT_TABLE if row.about or row.levels] == []
