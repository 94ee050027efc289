"""What can go wrong with a recovery key or a key file, worded for the user."""

from typing import Final

from screening.errors import ExpectedError, InvalidInput
from screening.storage.errors import WrongPassphrase

GROUPS = 7
GROUP_LENGTH = 5

_SHAPE = "Een herstelsleutel heeft zeven groepen van vijf tekens."


class RecoveryKeyMistyped(InvalidInput):
    """A recovery key cannot be right.

    Args:
        group: the number of the first group to look at, from 1.
        signs: how many signs stand in it.
    """

    def __init__(self, group: int, signs: int) -> None:
        self.group = group
        if group > GROUPS:
            sentence, advice = "Er staan te veel tekens in deze herstelsleutel.", _SHAPE
        elif not signs:
            sentence, advice = f"Groep {group} ontbreekt nog.", _SHAPE
        elif signs != GROUP_LENGTH:
            count = "maar 1 teken" if signs == 1 else f"{signs} tekens"
            verb = "staat" if signs == 1 else "staan"
            sentence, advice = f"In groep {group} {verb} {count}.", _SHAPE
        else:
            sentence = f"In groep {group} zit een typefout."
            advice = "Vergelijk die groep met het blad."
        super().__init__("recovery_key", sentence, advice)


class WrongRecoveryKey(ExpectedError):
    """The recovery key is well formed, but does not open this vault."""

    def __init__(self) -> None:
        super().__init__(
            "Deze herstelsleutel past niet op deze kluis. Uw gegevens staan nog veilig in de "
            "kluis.",
            "Misschien is er later een nieuwe gemaakt, of hoort deze bij een andere kluis. "
            "Zoek het laatste blad.",
        )


class NoRecoveryKey(ExpectedError):
    """No recovery key was ever made for this vault."""

    def __init__(self) -> None:
        super().__init__(
            "Voor deze kluis is geen herstelsleutel gemaakt. Uw gegevens staan nog in de kluis.",
            "De kluis gaat alleen open met het wachtwoord.",
        )


class WrongPassphraseOrKeyFile(WrongPassphrase):
    """Passphrase and key file together do not open this vault; which one is wrong is not known."""

    def __init__(self) -> None:
        ExpectedError.__init__(
            self,
            "Dit wachtwoord en dit sleutelbestand passen samen niet op deze kluis. Uw gegevens "
            "staan nog veilig in de kluis.",
            "Controleer het wachtwoord, en of dit het goede bestand is.",
        )


class KeyFileNeeded(ExpectedError):
    """A key file takes part in opening this vault, and none was given."""

    def __init__(self) -> None:
        super().__init__(
            "Deze kluis gaat alleen open met het wachtwoord én het sleutelbestand.",
            "Kies het sleutelbestand. Staat het op een USB-stick? Doe die dan in de laptop.",
        )


class KeyFileUnreadable(ExpectedError):
    """The key file is not there, or may not be read."""

    def __init__(self) -> None:
        super().__init__(
            "Het sleutelbestand is niet te lezen. Uw gegevens staan nog veilig in de kluis.",
            "Kies het bestand opnieuw. Staat het op een USB-stick? Doe die dan in de laptop.",
        )


class KeyFileUnsuitable(ExpectedError):
    """The file is empty or far too large to be a key file."""

    def __init__(self) -> None:
        super().__init__(
            "Dit bestand kan geen sleutelbestand zijn: het is leeg of veel te groot.",
            "Kies een ander bestand.",
        )


class KeyFileUnwritable(ExpectedError):
    """The key file cannot be written into the folder; nothing of it is left there."""

    def __init__(self) -> None:
        super().__init__(
            "In deze map kan het sleutelbestand niet worden bewaard. Er is niets gewijzigd.",
            "Kies een andere map. Is het een USB-stick? Kijk of die nog in de laptop zit.",
        )


KEY_FILE_TROUBLE: Final = (KeyFileNeeded, KeyFileUnreadable, KeyFileUnsuitable)
"""What is said where the key file is chosen."""
RECOVERY_KEY_TROUBLE: Final = (RecoveryKeyMistyped, WrongRecoveryKey, NoRecoveryKey)
"""What is said where the recovery key is typed."""
