"""Vietnamese administrative plans: from YAML to the Word file of Nghị định 30/2020/NĐ-CP."""

__version__ = "0.1.0"
