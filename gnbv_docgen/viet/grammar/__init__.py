"""A small grammar of official Vietnamese: what stands in a paragraph, parsed, with its place.

Every reader takes one paragraph as printed, in normal form C, and returns a tuple of named tuples
in the order of the text. ``start`` and ``end`` are offsets into that very text, ``end`` exclusive.
No-break spaces, dashes of all lengths, capitals and both styles of tone marks are read alike.
What is not plainly there is left out: a reader would rather miss than invent. All are linear, and
each keeps what it found in the last texts, so asking again costs nothing.

``citations``        documents cited: kind, number and symbol, date, issuer, subject
``laws``             laws, codes and ordinances, cited by their name
``symbols``          numbers and symbols alone (*35/KH-UBND*, *57-NQ/TW*); ``kinds`` of documents
``date_mentions``    days, months, quarters, years in every written form
``years``            ranges of years (*giai đoạn 2021 - 2025*)
``figures_in_text``  numbers with their unit and comparator (*ít nhất 1,5%*)
``changes``          *giảm 1,61%; từ 2,99% xuống còn 1,38%*
``shares``           *110/120 hộ (đạt 91,67%)*, *đạt 102% kế hoạch*
``plan_terms``       *126 lao động, kế hoạch 120 lao động, đạt 105%*
``parts``            *1.250 triệu đồng, gồm: trung ương 1.000 triệu đồng; tỉnh ...*
``counted``          *03 nội dung: a; b; c*
``money``            amounts in figures and words; ``number_words`` reads the words
``units``            administrative units (*xã Hoằng Lưu*); ``bodies`` agencies, unions, committees
``abbreviations``    abbreviations used and defined
``names``            persons after *ông, bà, đồng chí*
"""
