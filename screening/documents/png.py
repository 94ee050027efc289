"""A picture of a page as PNG: pixels and nothing else, no name of a program or a person."""

import struct
import zlib
from collections.abc import Sequence

from screening.documents.preview import PageImage

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS, _RGB = 8, 2


def stack_images(images: Sequence[PageImage]) -> PageImage:
    """Return pictures of one width as one, from top to bottom."""
    pixels = b"".join(image.pixels for image in images)
    return PageImage(images[0].width, sum(image.height for image in images), pixels)


def write_png(image: PageImage) -> bytes:
    """Return a picture as PNG in full colour; the same pixels give the same bytes."""
    width, height = image.width, image.height
    rows = bytearray()
    line = bytearray(1 + 3 * width)
    for top in range(0, 4 * width * height, 4 * width):
        pixels = image.pixels[top : top + 4 * width]
        line[1::3], line[2::3], line[3::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        rows += line
    header = struct.pack(">IIBBBBB", width, height, _EIGHT_BITS, _RGB, 0, 0, 0)
    data = zlib.compress(rows, 6)
    parts = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    return _SIGNATURE + b"".join(_write_chunk(kind, content) for kind, content in parts)


def _write_chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)
