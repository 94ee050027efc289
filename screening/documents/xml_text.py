"""Text and trees that are valid XML whatever was typed."""

from xml.etree import ElementTree as ET


def clean_xml(text: str) -> str:
    """Return a text without the signs that XML 1.0 forbids."""
    return "".join(sign for sign in text if _is_allowed(ord(sign)))


def write_xml(root: ET.Element) -> bytes:
    """Return a tree as an indented file in UTF-8."""
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _is_allowed(code: int) -> bool:
    """Whether a sign is a Char of XML 1.0 (https://www.w3.org/TR/xml/#charsets)."""
    return (
        code in {0x9, 0xA, 0xD}
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or 0x10000 <= code <= 0x10FFFF
    )
