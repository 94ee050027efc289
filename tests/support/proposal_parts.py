"""One part of a document, for tests that look into it."""

from dataclasses import replace
from itertools import pairwise

from screening.documents.content import Document, Heading


def take_part(document: Document, title: str) -> Document:
    """Return a document with one section, or with what stands below one heading of a section."""
    for section in document.sections:
        if section.title == title:
            return replace(document, sections=(section,))
        starts = [
            place
            for place, block in enumerate(section.blocks)
            if isinstance(block, Heading) and block.level == 1
        ]
        for start, end in pairwise((*starts, len(section.blocks))):
            heading = section.blocks[start]
            if isinstance(heading, Heading) and heading.text == title:
                part = replace(section, blocks=section.blocks[start:end])
                return replace(document, sections=(part,))
    raise AssertionError(f"there is no {title}")
