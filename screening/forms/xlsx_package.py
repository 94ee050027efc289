"""What may be inside an XLSX file, looked at before any library reads it."""

import io
import re
import zipfile
import zlib
from typing import Final

from screening.forms.cells import OF_FORMS, FormTrouble, Limits, refuse_size
from screening.wording.speech import mark, say

MOST_PARTS: Final = 500

_OLE: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_ZIP: Final = b"PK"
_ODS: Final = b"application/vnd.oasis.opendocument"
_TEXTS: Final = (".xml", ".rels")
_SAVE_AS: Final = mark("Kies in het rekenprogramma Opslaan als, en dan Excel-werkmap (.xlsx).")
_MACROS: Final = mark(
    "Dit bestand bevat macro's. Kies in het rekenprogramma Opslaan als, en "
    "dan Excel-werkmap (.xlsx)."
)
_REFUSED_PARTS: Final = {
    "xl/vbaproject.bin": _MACROS,
    "xl/macrosheets/": _MACROS,
    "xl/externallinks/": mark(
        "Dit bestand verwijst naar een ander bestand. Haal die koppelingen weg."
    ),
    "xl/connections.xml": mark("Dit bestand haalt gegevens ergens anders vandaan. Haal dat weg."),
    "xl/media/": mark("Dit bestand bevat afbeeldingen. Draagwijzer leest die niet: haal ze weg."),
    "xl/charts/": mark("Dit bestand bevat grafieken. Draagwijzer leest die niet: haal ze weg."),
    "xl/embeddings/": mark("Dit bestand bevat andere bestanden. Haal ze weg."),
    "xl/pivottables/": mark("Dit bestand bevat een draaitabel. Haal die weg."),
}


def open_package(data: bytes, limits: Limits = OF_FORMS) -> dict[str, bytes]:
    """Return the parts of an XLSX file that are XML, once it is plain that they are safe to read.

    Raises:
        FormTrouble: it is another kind of file, is damaged, too large, or holds what is not read.
    """
    if len(data) > limits.workbook:
        raise refuse_size(limits.workbook, limits)
    _check_kind(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_parts(package.infolist(), limits)
            parts = {part.filename: _read_part(package, part) for part in package.infolist()}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError):
        raise _damaged() from None
    _check_types(parts)
    texts = {name: part for name, part in parts.items() if name.casefold().endswith(_TEXTS)}
    for content in texts.values():
        _check_text(content)
    return texts


def pack(parts: dict[str, bytes]) -> io.BytesIO:
    """Return a package of these parts and of nothing else."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out


def _check_kind(data: bytes) -> None:
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise FormTrouble(
                say(
                    "Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf "
                    "in het rekenprogramma, en sla het opnieuw op."
                )
            )
        raise FormTrouble(
            say("Dit is een oud Excel-bestand (.xls). {save_as}", save_as=say(_SAVE_AS))
        )
    if not data.startswith(_ZIP):
        raise FormTrouble(
            say("Dit is geen Excel-bestand (.xlsx). {save_as}", save_as=say(_SAVE_AS))
        )


def _check_parts(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > limits.content:
        raise FormTrouble(
            say("Uitgepakt is dit bestand te groot. {remark}", remark=say(limits.remark))
        )
    names = {part.filename.casefold() for part in parts}
    if len(names) < len(parts):
        raise _damaged()
    for start, sentence in _REFUSED_PARTS.items():
        if any(name.startswith(start) for name in names):
            raise FormTrouble(say(sentence))


def _read_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Read as much as the part says it is: asked for all, zipfile would unpack all there is."""
    with package.open(part) as file:
        return file.read(part.file_size + 1)


def _check_types(parts: dict[str, bytes]) -> None:
    if parts.get("mimetype", b"").startswith(_ODS):
        raise FormTrouble(
            say("Dit is een OpenDocument-bestand (.ods). {save_as}", save_as=say(_SAVE_AS))
        )
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types:
        raise FormTrouble(
            say("Dit bestand is van de soort met macro's. {save_as}", save_as=say(_SAVE_AS))
        )
    if b"spreadsheetml.sheet.main+xml" not in types:
        raise FormTrouble(
            say("Dit is geen Excel-werkmap (.xlsx). {save_as}", save_as=say(_SAVE_AS))
        )


def _check_text(content: bytes) -> None:
    """Refuse XML that defines names of its own: a few lines of it can fill the memory."""
    start = content[:4]
    hides = start[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in start
    if hides or re.search(rb"<!(?:DOCTYPE|ENTITY)", content):
        raise FormTrouble(
            say("Dit bestand is niet op de gewone manier gemaakt. {save_as}", save_as=say(_SAVE_AS))
        )


def _damaged() -> FormTrouble:
    return FormTrouble(say("Dit bestand is beschadigd. Open het in Excel en sla het opnieuw op."))
