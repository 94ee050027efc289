"""Text and trees that are valid XML whatever was typed."""

import re
from typing import Final
from xml.etree import ElementTree as ET

_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""All but a Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets)."""


def clean_xml(text: str) -> str:
    """Return a text without the signs that XML 1.0 forbids."""
    return _FORBIDDEN.sub("", text)


def write_xml(root: ET.Element) -> bytes:
    """Return a tree as an indented file in UTF-8."""
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"
