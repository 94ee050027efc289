"""What can be refused when answers leave the vault or come in as FHIR."""

from datetime import date

from screening.errors import ExpectedError
from screening.wording.formats import format_date
from screening.wording.speech import say


class NotFinished(ExpectedError):
    """Answers leave the vault when the carer has finished."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze vragenlijst is nog niet afgerond. Er is niets opgeslagen."),
            say("Rond de vragenlijst eerst af."),
        )


class AlreadyTaken(ExpectedError):
    """One carer has one measurement with an instrument at a visit."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze mantelzorger heeft deze vragenlijst al bij dit gesprek. Er is "
                "niets ingelezen."
            ),
            say("Kijk of dit het goede bestand is. De antwoorden die er staan, blijven staan."),
        )


class AlreadyHere(ExpectedError):
    """The same answers count once in a vault.

    Args:
        held_on: the day of the visit at which they stand.
        is_elsewhere: whether that is in another dossier.
    """

    def __init__(self, held_on: date, *, is_elsewhere: bool) -> None:
        if is_elsewhere:
            sentence = say(
                "Deze antwoorden staan al in een ander dossier in deze kluis, bij het gesprek van "
                "{day}. Er is niets ingelezen.",
                day=format_date(held_on),
            )
        else:
            sentence = say(
                "Deze antwoorden staan al in dit dossier, bij het gesprek van {day}. Er is niets "
                "ingelezen.",
                day=format_date(held_on),
            )
        super().__init__(sentence, say("Ze tellen één keer mee. Kies zo nodig een ander bestand."))


class OtherPerson(ExpectedError):
    """Answers are taken in with the carer who gave them.

    Args:
        is_elsewhere: whether that is somebody of another dossier.
    """

    def __init__(self, *, is_elsewhere: bool) -> None:
        if is_elsewhere:
            sentence = say(
                "Volgens het bestand horen deze antwoorden bij een ander dossier in deze kluis. Er "
                "is niets ingelezen."
            )
        else:
            sentence = say(
                "Volgens het bestand zijn deze antwoorden van iemand anders in dit dossier. Er is "
                "niets ingelezen."
            )
        super().__init__(
            sentence,
            say("Lees het bestand daar in, of kies hier een bestand van deze mantelzorger."),
        )


class OtherDay(ExpectedError):
    """Answers belong to the visit of the day on which they were given.

    Args:
        given_on: that day.
        held_on: the day of the visit.
    """

    def __init__(self, given_on: date, held_on: date) -> None:
        super().__init__(
            say(
                "De antwoorden zijn van {given}, en dit gesprek is van {held}. Een uitslag hoort "
                "bij het gesprek van dezelfde dag. Er is niets ingelezen.",
                given=format_date(given_on),
                held=format_date(held_on),
            ),
            say(
                "Lees het bestand in bij een open gesprek van {given}, of laat de vragenlijst nu "
                "opnieuw invullen. Klopt de datum van dit gesprek niet? Wijzig die dan eerst.",
                given=format_date(given_on),
            ),
        )


class FromTheFuture(ExpectedError):
    """What has been answered was answered before now."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Volgens het bestand zijn de antwoorden van een moment dat nog moet "
                "komen. Er is niets ingelezen."
            ),
            say("Kijk of de klok van deze laptop goed staat, en vraag zo nodig een nieuw bestand."),
        )


class FileUnreadable(ExpectedError):
    """The chosen file cannot be read."""

    def __init__(self) -> None:
        super().__init__(
            say("Dit bestand is niet te lezen. Er is niets gewijzigd."),
            say(
                "Kies een ander bestand. Staat het op een USB-stick? Kijk of die nog in "
                "de laptop zit."
            ),
        )
