"""Takes the file of data out of a document that this app protected.

pikepdf is loaded when a document is opened, not when this module is.
"""

import zlib
from io import BytesIO
from typing import Final

from screening.errors import ExpectedError, InvalidInput
from screening.wording.speech import say

LARGEST: Final = 1_000_000
"""The most bytes that are read as FHIR, so no more than that is unpacked."""


class NoAttachment(ExpectedError):
    """The document is not one that this app wrote for this."""

    def __init__(self) -> None:
        super().__init__(
            say("In deze PDF zitten geen antwoorden voor Draagwijzer. Er is niets gewijzigd."),
            say("Kies een PDF die met 'Opslaan als FHIR' is gemaakt, of een bestand met .json."),
        )


def take_attachment(pdf: bytes, name: str, passphrase: str) -> bytes:
    """Return the file with this name inside a protected PDF.

    Raises:
        InvalidInput: the passphrase is another one.
        NoAttachment: it is no PDF, or there is no such file in it.
    """
    import pikepdf

    try:
        # What opens without a passphrase is not ours, and pikepdf warns of one too many.
        pikepdf.open(BytesIO(pdf)).close()
    except pikepdf.PasswordError:
        return _take(pdf, name, passphrase)
    except pikepdf.PdfError:
        pass
    raise NoAttachment


def _take(pdf: bytes, name: str, passphrase: str) -> bytes:
    import pikepdf

    try:
        with pikepdf.open(BytesIO(pdf), password=passphrase) as document:
            if name not in document.attachments:
                raise NoAttachment
            stream = document.attachments[name].get_file().obj
            raw, filters = stream.read_raw_bytes(), stream.get("/Filter")
    except pikepdf.PasswordError:
        raise InvalidInput(
            "passphrase",
            say("Dit wachtwoord hoort niet bij deze PDF."),
            say("Typ het over van degene die u het bestand gaf, met de streepjes."),
        ) from None
    except pikepdf.PdfError:
        raise NoAttachment from None
    if filters is None:
        return raw
    if filters != pikepdf.Name.FlateDecode:
        raise NoAttachment
    try:
        # No further than the largest we read: a small file can unpack to any size.
        return zlib.decompressobj().decompress(raw, LARGEST + 1)
    except zlib.error:
        raise NoAttachment from None
