"""What can keep a rule from being changed."""

from screening.errors import ExpectedError, InvalidInput
from screening.wording.speech import say


class RuleStandsOtherwise(ExpectedError):
    """A rule is not there, or is in that state already."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze regel is er niet meer, of staat al zo. Er is niets gewijzigd."),
            say("Open de lijst met regels opnieuw."),
        )


class NoNewRules(ExpectedError):
    """Every rule of a file is there already as it stands in the file."""

    def __init__(self) -> None:
        super().__init__(
            say("Alle regels uit dit bestand zijn er al, precies zo. Er is niets gewijzigd."),
            say("Kies een ander bestand, of pas dit bestand eerst aan."),
        )


class RuleReasonMissing(InvalidInput):
    """Without a reason nobody can follow later why a rule is there, or is not."""

    def __init__(self) -> None:
        super().__init__(
            "reason",
            say("Hier hoort een reden bij. Er is niets gewijzigd."),
            say("Schrijf in een paar woorden waarom. Dat blijft in de kluis bewaard."),
        )
