"""The two kinds of error: expected ones, with a sentence for the user, and ours, which are bugs.

No message ever holds a name, an answer or a key: a message may end in a log or on a photograph of
the screen.
"""

from screening.wording.speech import say


class ScreeningError(Exception):
    """Base of every error raised below the screen."""


class ExpectedError(ScreeningError):
    """Something the user or the machine did that we foresaw; shown as it stands, never as a crash.

    Args:
        sentence: what happened and where the data is, as `say` gives it.
        advice: what the user can do now.
    """

    is_good_news = False
    """Whether it turned out well after all, so that nobody is to be warned."""

    def __init__(self, sentence: str, advice: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.advice = advice


class InvalidInput(ExpectedError):
    """A value the user typed cannot be right; nothing was stored.

    Args:
        field: the English field name, so that a form can mark the field.
    """

    def __init__(self, field: str, sentence: str, advice: str = "") -> None:
        super().__init__(sentence, advice or say("Pas het aan."))
        self.field = field


class NotFound(ExpectedError):
    """A record that is asked for is no longer there."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Dit onderdeel bestaat niet meer. De rest van het dossier staat veilig in de kluis."
            ),
            say("Ga een stap terug en open het dossier opnieuw."),
        )


class ClosedVisit(ExpectedError):
    """A visit that has been closed is never changed again."""

    def __init__(self) -> None:
        super().__init__(
            say("Dit gesprek is afgesloten en verandert niet meer. Er is niets gewijzigd."),
            say("Begin een vervolggesprek om verder te gaan."),
        )
