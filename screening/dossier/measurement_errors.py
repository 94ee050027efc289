"""What can be refused when a measurement is taken."""

from screening.errors import ExpectedError
from screening.wording.speech import say


class NoConsent(ExpectedError):
    """A carer is measured only after consent."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze mantelzorger heeft (nog) geen toestemming gegeven voor de vragenlijst. Er "
                "is niets opgeslagen."
            ),
            say("Vraag eerst toestemming en leg die vast bij Belasting."),
        )


class MeasurementFinished(ExpectedError):
    """A finished measurement is opened again before it is changed."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze vragenlijst is al afgerond. De antwoorden zijn niet gewijzigd."),
            say("Kies 'Antwoorden nalopen' om toch iets te wijzigen."),
        )
