"""A picture as PNG: the right pixels, and nothing but pixels."""

import struct
import zlib

from screening.documents.png import stack_images, write_png
from screening.documents.preview import PageImage


def read_chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Return the parts of a PNG, after their sums were checked."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    place, chunks = 8, []
    while place < len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        kind, content = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        (check,) = struct.unpack(">I", data[place + 8 + length : place + 12 + length])
        assert check == zlib.crc32(kind + content)
        chunks.append((kind, content))
        place += 12 + length
    return chunks


def test_pixels_come_back_and_nothing_else() -> None:
    """Red, green and blue in their order; no text and no moment in the file."""
    red, green, blue = b"\x00\x00\xff\x00", b"\x00\xff\x00\x00", b"\xff\x00\x00\x00"
    first, second = PageImage(3, 1, red + green + blue), PageImage(3, 1, blue + blue + red)
    header, data, end = read_chunks(write_png(stack_images([first, second])))
    assert struct.unpack(">IIBBBBB", header[1]) == (3, 2, 8, 2, 0, 0, 0)
    assert [kind for kind, _ in (header, data, end)] == [b"IHDR", b"IDAT", b"IEND"]
    assert zlib.decompress(data[1]) == (
        b"\x00\xff\x00\x00\x00\xff\x00\x00\x00\xff\x00\x00\x00\xff\x00\x00\xff\xff\x00\x00"
    )
