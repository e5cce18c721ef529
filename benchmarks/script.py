"""The script of somebody who uses docxtpl without this project: load, validate, render, save.

Arguments: TEMPLATE SCHEMA DATA... FOLDER.
"""

import json
import sys
from pathlib import Path

import jsonschema
import yaml
from docxtpl import DocxTemplate

template, schema_file, *data_files, folder = sys.argv[1:]
schema = json.loads(Path(schema_file).read_text("utf-8"))
for data_file in map(Path, data_files):
    data = yaml.safe_load(data_file.read_text("utf-8"))
    jsonschema.validate(data, schema)
    word = DocxTemplate(template)
    word.render(data, autoescape=True)
    word.save(Path(folder) / f"{data_file.stem}.docx")
