"""Searches files for texts and keys, in every form in which a program may have put them down."""

import base64
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pypdfium2

CODINGS: Final = ("utf-8", "utf-16-le", "utf-16-be", "latin-1", "utf-32-le")
DEEPEST: Final = 3
"""How far packed content within packed content is looked into."""
CHUNK: Final = 4096
LARGEST: Final = 32 * 1024 * 1024
"""Of unpacked content no more than this is looked at."""

_ZLIB = re.compile(rb"(?=([\x08\x18\x28\x38\x48\x58\x68\x78][\x00-\xff]))", re.DOTALL)
"""Looks ahead only: a beginning may stand within another."""
_ASCII85 = re.compile(rb"[!-uz\s]{16,}~>")
SHORTEST: Final = 6
"""What unpacks to less is noise, or no marker."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What must not be found; the label is what a report may say of it."""

    label: str
    value: str | bytes


@dataclass(frozen=True, slots=True)
class Find:
    """Something that was found."""

    place: str
    label: str
    form: str


class Scanner:
    """Searches for markers; remembers how much it has searched."""

    def __init__(self, markers: Sequence[Marker]) -> None:
        self.markers = tuple(markers)
        self.files = 0
        self.bytes = 0
        exact: dict[bytes, tuple[str, str]] = {}
        folded: dict[bytes, tuple[str, str]] = {}
        for marker in markers:
            for form, pattern, is_exact in _list_forms(marker.value):
                target = exact if is_exact else folded
                target.setdefault(pattern if is_exact else pattern.lower(), (marker.label, form))
        self._exact, self._folded = exact, folded

    def describe(self) -> str:
        """Return the figure as one line."""
        return (
            f"names and secrets searched: {len(self.markers)}, each in "
            f"{(len(self._exact) + len(self._folded)) // max(1, len(self.markers))} forms, in "
            f"{self.files} files and {self.bytes // 1024} KiB"
        )

    def search_folder(self, folder: Path) -> list[Find]:
        """Return what is found in any file below a folder, and in their names."""
        finds = []
        for path in sorted(folder.rglob("*")):
            inside = str(path.relative_to(folder))
            finds += self.search(f"name of {path.name}", inside.encode(errors="surrogateescape"))
            if path.is_file() and not path.is_symlink():
                self.files += 1
                finds += self.search(inside, path.read_bytes())
        return finds

    def search(self, place: str, content: bytes) -> list[Find]:
        """Return what is found in some content, and in what is packed within it."""
        finds = []
        for form, layer in _unpack(content):
            self.bytes += len(layer)
            lowered = layer.lower()
            for pattern, (label, coding) in self._exact.items():
                if pattern in layer:
                    finds.append(Find(place, label, f"{form}{coding}"))
            for pattern, (label, coding) in self._folded.items():
                if pattern in lowered:
                    finds.append(Find(place, label, f"{form}{coding}"))
        return finds


def _list_forms(value: str | bytes) -> Iterator[tuple[str, bytes, bool]]:
    """Yield name, bytes, and whether capitals matter, of every form of a marker."""
    if isinstance(value, bytes):
        yield from _list_byte_forms("raw", value)
        return
    for text in dict.fromkeys((value, value.lower(), value.upper(), value.title())):
        for coding in CODINGS:
            try:
                encoded = text.encode(coding)
            except UnicodeEncodeError:
                continue
            # ASCII capitals are folded away, others are written out above.
            yield coding, encoded, False
            yield from _list_byte_forms(coding, encoded)
        yield "percent", quote(text).encode(), False
        yield "json", json.dumps(text)[1:-1].encode(), False
        yield "markup", escape(text).encode(), False


def _list_byte_forms(name: str, value: bytes) -> Iterator[tuple[str, bytes, bool]]:
    if name == "raw":
        yield name, value, True
    yield f"{name} hex", value.hex().encode(), False
    for start in range(3):
        text = base64.b64encode(bytes(start) + value)
        # The signs at either end also depend on what stands beside the marker.
        first = (0, 2, 3)[start]
        last = (start + len(value)) * 8 // 6
        core = text[first:last]
        yield f"{name} base64+{start}", core, True
        yield f"{name} base64url+{start}", core.translate(bytes.maketrans(b"+/", b"-_")), True


def _unpack(content: bytes, depth: int = 0, form: str = "") -> Iterator[tuple[str, bytes]]:
    """Yield the content, and all that is packed anywhere within it."""
    yield form, content
    if depth == DEEPEST:
        return
    for name, inner in (
        *_list_deflated(content),
        *_list_zipped(content),
        *_list_ascii85(content),
        *_list_pages(content),
    ):
        yield from _unpack(inner, depth + 1, f"{form}{name}:")


def _list_deflated(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what unpacks at any place where zlib or gzip could begin, as streams in a PDF do."""
    for match in _ZLIB.finditer(content):
        if int.from_bytes(match[1], "big") % 31 == 0:
            yield from _inflate("deflate", content, match.start(), zlib.MAX_WBITS)
    for match in re.finditer(rb"\x1f\x8b\x08", content):
        yield from _inflate("gzip", content, match.start(), zlib.MAX_WBITS | 16)


def _inflate(name: str, content: bytes, start: int, window: int) -> Iterator[tuple[str, bytes]]:
    """Yield what can be unpacked, also when the end is missing or spoilt."""
    out = bytearray()
    try:
        for part in _unpack_in_steps(content, start, window, CHUNK):
            out += part
    except zlib.error:
        # What came before the spoilt place was lost with its chunk.
        out.clear()
        with suppress(zlib.error):
            for part in _unpack_in_steps(content, start, window, 1):
                out += part
    if len(out) >= SHORTEST:
        yield name, bytes(out)


def _unpack_in_steps(content: bytes, start: int, window: int, step: int) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(window)
    size = 0
    for at in range(start, len(content), step):
        part = unpacker.decompress(content[at : at + step])
        size += len(part)
        yield part
        if unpacker.eof or size > LARGEST:
            return


def _list_zipped(content: bytes) -> Iterator[tuple[str, bytes]]:
    if b"PK\x03\x04" not in content:
        return
    with (
        suppress(zipfile.BadZipFile, RuntimeError, NotImplementedError, zlib.error),
        zipfile.ZipFile(io.BytesIO(content)) as archive,
    ):
        for entry in archive.infolist():
            yield "zip", entry.filename.encode() + b"\0" + archive.read(entry)


def _list_ascii85(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what stands in the form in which reportlab writes the streams of a PDF."""
    for match in _ASCII85.finditer(content):
        with suppress(ValueError):
            yield "ascii85", base64.a85decode(match[0][:-2])


def _list_pages(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the text of a PDF that opens without a passphrase: fonts may hide its letters."""
    if b"%PDF-" not in content[:1024]:
        return
    with suppress(pypdfium2.PdfiumError), closing(pypdfium2.PdfDocument(content)) as document:
        for page in document:
            yield "page", page.get_textpage().get_text_range().encode(errors="replace")
