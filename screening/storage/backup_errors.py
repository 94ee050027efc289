"""What can go wrong with a backup; the vault itself is never touched by it."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from screening.errors import ExpectedError
from screening.storage.errors import FULL, REFUSED, DiskFull, DiskTrouble, VaultReadOnly
from screening.wording.speech import say


class BackupFolderMissing(ExpectedError):
    """The folder the user chose is not there now: a stick or a network drive."""

    def __init__(self) -> None:
        super().__init__(
            say("De gekozen map voor reservekopieën is er nu niet. De kluis zelf is in orde."),
            say("Sluit de schijf of het netwerk weer aan. Draagwijzer probeert het later opnieuw."),
        )


class BackupFolderReadOnly(ExpectedError):
    """The folder for backups may not be written."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "In de map voor reservekopieën kan niet worden geschreven. De kluis zelf is in "
                "orde."
            ),
            say("Kies bij Instellingen een andere map voor reservekopieën."),
        )


class BackupNoRoom(ExpectedError):
    """There is not enough room for a backup."""

    def __init__(self) -> None:
        super().__init__(
            say("Er is te weinig ruimte voor een reservekopie. De kluis zelf is in orde."),
            say("Maak ruimte vrij, of kies bij Instellingen een andere map voor reservekopieën."),
        )


class BackupFailed(ExpectedError):
    """The disk gave an error, or the copy turned out different from the vault."""

    def __init__(self) -> None:
        super().__init__(
            say("De reservekopie is niet gelukt. Aan de kluis is niets veranderd."),
            say("Draagwijzer probeert het later opnieuw. Blijft het zo, kies dan een andere map."),
        )


class BackupDamaged(ExpectedError):
    """A backup cannot be read as what it should be."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze reservekopie is beschadigd. Er is niets gewijzigd of gewist."),
            say("Kies een andere reservekopie."),
        )


class BackupMissing(ExpectedError):
    """There is no backup where one is asked for."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze reservekopie is er nu niet. Er is niets gewijzigd."),
            say("Sluit de schijf met de reservekopie aan, of kies een andere reservekopie."),
        )


@contextmanager
def worded_backup_errors() -> Iterator[None]:
    """Give every failure of the disk inside the block its sentence about backups."""
    try:
        yield
    except OSError as error:
        # Not chained: the text of an OSError holds the folder, which may hold a name.
        raise _word_backup_error(error.errno) from None
    except DiskFull:
        raise BackupNoRoom from None
    except VaultReadOnly:
        raise BackupFolderReadOnly from None
    except DiskTrouble:
        raise BackupFailed from None


def _word_backup_error(number: int | None) -> ExpectedError:
    if number in FULL:
        return BackupNoRoom()
    if number in REFUSED:
        return BackupFolderReadOnly()
    return BackupFolderMissing() if number == errno.ENOENT else BackupFailed()
