"""Everything that can go wrong with a vault through no fault of ours, worded for the user."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from screening.errors import ExpectedError, InvalidInput
from screening.wording.speech import say

MINIMUM_PASSPHRASE_LENGTH = 12
NAMED_PAGES = 4
"""Of a damaged file; more numbers than these tell a user nothing."""


class PassphraseTooShort(InvalidInput):
    """A passphrase has at least twelve characters; there are no other rules."""

    def __init__(self) -> None:
        super().__init__(
            "passphrase",
            say(
                "Dit wachtwoord is te kort. Gebruik ten minste {least} tekens.",
                least=MINIMUM_PASSPHRASE_LENGTH,
            ),
            say("Een zin van vier of vijf woorden onthoudt u makkelijk en is moeilijk te raden."),
        )


class WrongPassphrase(ExpectedError):
    """The passphrase does not open this vault."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Dit wachtwoord past niet op deze kluis. Uw gegevens staan nog veilig in de kluis."
            ),
            say("Controleer hoofdletters en toetsenbord, en probeer het opnieuw."),
        )


class VaultMissing(ExpectedError):
    """There is no vault in the folder."""

    def __init__(self) -> None:
        super().__init__(
            say("In deze map staat geen kluis."),
            say("Kies een andere map, of maak hier een nieuwe kluis."),
        )


class VaultExists(ExpectedError):
    """A vault is never overwritten."""

    def __init__(self) -> None:
        super().__init__(
            say("In deze map staat al een kluis. Er is niets gewijzigd."),
            say("Open die kluis met het wachtwoord, of kies een lege map."),
        )


class VaultInUse(ExpectedError):
    """Another window has the vault open, or another program holds its file."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze kluis is al in gebruik: in een ander venster van Draagwijzer, of door een "
                "programma zoals OneDrive of een virusscanner. Er is niets gewijzigd."
            ),
            say("Sluit het andere venster of wacht even, en probeer het opnieuw."),
        )


class VaultDamaged(ExpectedError):
    """A file of the vault cannot be read as what it should be.

    Args:
        file: the name of the file, where known.
        pages: the numbers of its pages that are no longer what was written, where known.
    """

    def __init__(self, file: str = "", pages: Sequence[int] = ()) -> None:
        pages_named = _name_pages(pages)
        if not file:
            sentence = say("De kluis is beschadigd. Er is niets gewijzigd of gewist.")
        elif not pages_named:
            sentence = say(
                "De kluis is beschadigd: het bestand {file} klopt niet meer. Er is niets "
                "gewijzigd of gewist.",
                file=file,
            )
        else:
            sentence = say(
                "De kluis is beschadigd: het bestand {file} klopt niet meer (pagina {pages}). Er "
                "is niets gewijzigd of gewist.",
                file=file,
                pages=pages_named,
            )
        super().__init__(
            sentence,
            say("Zet een reservekopie terug. De beschadigde kluis blijft daarbij bewaard."),
        )
        self.file = file
        self.pages = tuple(pages)


def _name_pages(pages: Sequence[int]) -> str:
    if not pages:
        return ""
    named = ", ".join(str(page) for page in pages[:NAMED_PAGES])
    more = len(pages) - NAMED_PAGES
    return say("{named} en nog {more}", named=named, more=more) if more > 0 else named


class LastEntryUnsure(ExpectedError):
    """The vault opened, but the journal of a session that was cut off ends in a broken place."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Draagwijzer of de computer stopte de vorige keer midden in een invoer. Die "
                "laatste invoer is misschien niet bewaard; alles daarvoor staat in de kluis."
            ),
            say("Kijk na wat u toen het laatst invoerde."),
        )


class MemoryShort(ExpectedError):
    """Making a key out of a passphrase takes more memory than the machine has free."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Er is te weinig werkgeheugen vrij om de kluis te openen. Uw gegevens staan "
                "veilig in de kluis."
            ),
            say("Sluit andere programma's en probeer het opnieuw."),
        )


class KeyFileMissing(ExpectedError):
    """There is a database, and the file with its key is gone."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "In deze map staat een kluis, maar het bestand vault.keys met de sleutel "
                "ontbreekt. Zonder dat bestand gaat de kluis niet open. Er is niets gewijzigd."
            ),
            say(
                "Zet vault.keys terug uit een reservekopie. Maakt u hier een nieuwe kluis, dan "
                "blijft de oude bewaard onder een andere naam."
            ),
        )


class VaultTooNew(ExpectedError):
    """The vault was written by a newer version of the app."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze kluis is gemaakt met een nieuwere versie van Draagwijzer. Er is niets "
                "gewijzigd."
            ),
            say("Installeer de nieuwste versie en open de kluis daarmee."),
        )


class VaultReadOnly(ExpectedError):
    """The folder or file of the vault cannot be written."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "In de map van de kluis kan niet worden geschreven. Wat al in de kluis stond, "
                "staat er nog."
            ),
            say(
                "Kijk of de schijf of de stick tegen schrijven is beveiligd, of vraag uw "
                "beheerder om schrijfrecht in deze map. Probeer het daarna opnieuw."
            ),
        )


class VaultUnreadable(ExpectedError):
    """A file of the vault may not be read."""

    def __init__(self) -> None:
        super().__init__(
            say("De kluis kan niet worden gelezen. Uw gegevens staan nog in de kluis."),
            say(
                "Controleer of u de bestanden in deze map mag lezen, of vraag uw beheerder om hulp."
            ),
        )


class WorkStopped(ExpectedError):
    """Long work was broken off on purpose, because the vault is locked for instance."""

    def __init__(self) -> None:
        super().__init__(
            say("Dit is afgebroken voordat het klaar was. Aan de kluis is niets veranderd."),
            say("Probeer het later opnieuw."),
        )


class DiskFull(ExpectedError):
    """No room is left on the disk."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "De schijf is vol. De laatste wijziging is niet bewaard; alles daarvoor staat in "
                "de kluis."
            ),
            say("Maak ruimte vrij en doe de laatste wijziging opnieuw."),
        )


class NoRoomToOpen(DiskFull):
    """No room is left for the line in the log that says that the vault was opened."""

    def __init__(self) -> None:
        ExpectedError.__init__(
            self,
            say(
                "De schijf is vol. Daardoor gaat de kluis nu niet open. Er is niets gewijzigd: "
                "alles staat in de kluis."
            ),
            say(
                "Maak ruimte vrij, bijvoorbeeld in de prullenbak of in Downloads, en kies opnieuw "
                "Openen."
            ),
        )


class DiskNearlyFull(ExpectedError):
    """The vault opened on a full disk, in the room that was kept for that."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "De schijf is vol. De kluis is geopend met het laatste beetje ruimte, en alles "
                "staat erin. U kunt lezen, en een voorstel op een USB-stick zetten."
            ),
            say(
                "Maak ruimte vrij voordat u verder invoert. Tot dan lukt een reservekopie hier "
                "niet."
            ),
        )


class DiskTrouble(ExpectedError):
    """The disk refused to read or write."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "De schijf gaf een fout. De laatste wijziging is niet bewaard; alles daarvoor "
                "staat in de kluis."
            ),
            say("Controleer de schijf of de verbinding met de map, en probeer het opnieuw."),
        )


FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
REFUSED = frozenset(
    {errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.ENOTDIR, errno.EISDIR}
)


def word_disk_error(error: OSError) -> ExpectedError:
    """Return what a failure of the disk means for the user."""
    if error.errno in FULL:
        return DiskFull()
    if error.errno in REFUSED:
        return VaultReadOnly()
    return DiskTrouble()


@contextmanager
def worded_disk_errors() -> Iterator[None]:
    """Give every failure of the disk inside the block its sentence."""
    try:
        yield
    except OSError as error:
        # Not chained: the text of an OSError holds the folder, which may hold a name.
        raise word_disk_error(error) from None


@contextmanager
def worded_read_errors() -> Iterator[None]:
    """Give every failure to read inside the block its sentence."""
    try:
        yield
    except OSError as error:
        raise (VaultUnreadable() if error.errno in REFUSED else word_disk_error(error)) from None
