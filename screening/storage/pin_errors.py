"""What can be wrong with a PIN, worded for the user."""

from screening.errors import ExpectedError, InvalidInput
from screening.wording.speech import say


class PinUnsuitable(InvalidInput):
    """A PIN has four to eight digits, and is not the first one that anybody would try."""

    def __init__(self) -> None:
        super().__init__(
            "pin",
            say("Deze pincode kan niet. Er is niets gewijzigd."),
            say("Gebruik 4 tot en met 8 cijfers, niet allemaal hetzelfde en niet op een rij."),
        )


class WrongPin(ExpectedError):
    """The PIN is another one."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze pincode klopt niet."),
            say("Probeer het opnieuw, of gebruik het wachtwoord van de kluis."),
        )


class PinBlocked(ExpectedError):
    """Too many wrong PINs: only the passphrase helps."""

    def __init__(self) -> None:
        super().__init__(
            say("De pincode werkt nu niet: er is vijf keer een verkeerde pincode ingevuld."),
            say("Vul het wachtwoord van de kluis in. Daarna werkt de pincode weer."),
        )


class PinUncounted(ExpectedError):
    """A try cannot be counted, so it is not taken: only the passphrase helps."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "De pincode werkt nu niet: Draagwijzer kan niets bewaren, meestal omdat de schijf "
                "vol is. Wat al was bewaard, staat in de kluis."
            ),
            say("Gebruik het wachtwoord van de kluis. Maak daarna ruimte vrij."),
        )
