"""What can go wrong with a recovery key or a key file, worded for the user."""

from typing import Final

from screening.errors import ExpectedError, InvalidInput
from screening.storage.errors import WrongPassphrase
from screening.wording.speech import mark, say

GROUPS = 7
GROUP_LENGTH = 5

_SHAPE = mark("Een herstelsleutel heeft zeven groepen van vijf tekens.")


class RecoveryKeyMistyped(InvalidInput):
    """A recovery key cannot be right.

    Args:
        group: the number of the first group to look at, from 1.
        signs: how many signs stand in it.
    """

    def __init__(self, group: int, signs: int) -> None:
        self.group = group
        if group > GROUPS:
            sentence, advice = say("Er staan te veel tekens in deze herstelsleutel."), say(_SHAPE)
        elif not signs:
            sentence, advice = say("Groep {group} ontbreekt nog.", group=group), say(_SHAPE)
        elif signs != GROUP_LENGTH:
            words = (
                say("In groep {group} staat maar 1 teken.")
                if signs == 1
                else say("In groep {group} staan {signs} tekens.")
            )
            sentence, advice = words.format(group=group, signs=signs), say(_SHAPE)
        else:
            sentence = say("In groep {group} zit een typefout.", group=group)
            advice = say("Vergelijk die groep met het blad.")
        super().__init__("recovery_key", sentence, advice)


class WrongRecoveryKey(ExpectedError):
    """The recovery key is well formed, but does not open this vault."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze herstelsleutel past niet op deze kluis. Uw gegevens staan nog veilig in de "
                "kluis."
            ),
            say(
                "Misschien is er later een nieuwe gemaakt, of hoort deze bij een andere kluis. "
                "Zoek het laatste blad."
            ),
        )


class NoRecoveryKey(ExpectedError):
    """No recovery key was ever made for this vault."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Voor deze kluis is geen herstelsleutel gemaakt. Uw gegevens staan nog in de kluis."
            ),
            say("De kluis gaat alleen open met het wachtwoord."),
        )


class WrongPassphraseOrKeyFile(WrongPassphrase):
    """Passphrase and key file together do not open this vault; which one is wrong is not known."""

    def __init__(self) -> None:
        ExpectedError.__init__(
            self,
            say(
                "Dit wachtwoord en dit sleutelbestand passen samen niet op deze kluis. Uw "
                "gegevens staan nog veilig in de kluis."
            ),
            say("Controleer het wachtwoord, en of dit het goede bestand is."),
        )


class KeyFileNeeded(ExpectedError):
    """A key file takes part in opening this vault, and none was given."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze kluis gaat alleen open met het wachtwoord én het sleutelbestand."),
            say("Kies het sleutelbestand. Staat het op een USB-stick? Doe die dan in de laptop."),
        )


class KeyFileUnreadable(ExpectedError):
    """The key file is not there, or may not be read."""

    def __init__(self) -> None:
        super().__init__(
            say("Het sleutelbestand is niet te lezen. Uw gegevens staan nog veilig in de kluis."),
            say("Kies het bestand opnieuw. Staat het op een USB-stick? Doe die dan in de laptop."),
        )


class KeyFileUnsuitable(ExpectedError):
    """The file is empty or far too large to be a key file."""

    def __init__(self) -> None:
        super().__init__(
            say("Dit bestand kan geen sleutelbestand zijn: het is leeg of veel te groot."),
            say("Kies een ander bestand."),
        )


class KeyFileUnwritable(ExpectedError):
    """The key file cannot be written into the folder; nothing of it is left there."""

    def __init__(self) -> None:
        super().__init__(
            say("In deze map kan het sleutelbestand niet worden bewaard. Er is niets gewijzigd."),
            say("Kies een andere map. Is het een USB-stick? Kijk of die nog in de laptop zit."),
        )


KEY_FILE_TROUBLE: Final = (KeyFileNeeded, KeyFileUnreadable, KeyFileUnsuitable)
"""What is said where the key file is chosen."""
RECOVERY_KEY_TROUBLE: Final = (RecoveryKeyMistyped, WrongRecoveryKey, NoRecoveryKey)
"""What is said where the recovery key is typed."""
