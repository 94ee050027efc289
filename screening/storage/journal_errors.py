"""What can be wrong with the journal of a vault, worded for the user."""

from datetime import datetime

from screening.errors import ExpectedError
from screening.storage.errors import VaultDamaged
from screening.storage.location import JOURNAL_NAME
from screening.wording.formats import format_date
from screening.wording.speech import say


class JournalDamaged(VaultDamaged):
    """The journal is damaged before its end; what comes before the damage can still be read."""

    def __init__(self) -> None:
        super().__init__(JOURNAL_NAME)
        self.advice = say(
            "Hieronder kunt u openen wat nog te lezen is, of een reservekopie terugzetten. De "
            "beschadigde kluis blijft daarbij bewaard."
        )


class NothingToSalvage(VaultDamaged):
    """What is left of a vault with a damaged journal does not make one whole."""

    def __init__(self) -> None:
        ExpectedError.__init__(
            self,
            say(
                "Wat er nog van de kluis te lezen is, past niet meer bij elkaar. Er is niets "
                "gewijzigd of gewist."
            ),
            say("Zet een reservekopie terug. De beschadigde kluis blijft daarbij bewaard."),
        )
        self.file, self.pages = "", ()


class Salvaged(ExpectedError):
    """The vault was opened after damage in its journal.

    Args:
        last: the moment of the last line of the log that could be read, where there is one.
        is_all: whether all of the journal could be reckoned back, so that nothing is missing.
    """

    def __init__(self, last: datetime | None = None, *, is_all: bool = False) -> None:
        self.is_good_news = is_all
        if is_all:
            super().__init__(
                say(
                    "De kluis was beschadigd en is hersteld: alles wat u had ingevoerd, staat er "
                    "weer in. De beschadigde kluis is helemaal bewaard in een map ernaast."
                ),
                say("Bij Instellingen, Reservekopieën, staat welke map het is."),
            )
            return
        since = say("het laatst")
        if last is not None:
            here = last.astimezone()
            since = say("na {day}, {here:%H.%M} uur,", day=format_date(here.date()), here=here)
        super().__init__(
            say(
                "De kluis is geopend met alles van vóór de beschadigde plek. Wat u {since} "
                "invoerde, kan ontbreken. De beschadigde kluis is helemaal bewaard in een map "
                "ernaast.",
                since=since,
            ),
            say(
                "Kijk na wat u toen hebt ingevoerd. Bij Instellingen, Reservekopieën, staat welke "
                "map het is. Daar kunt u dit ook ongedaan maken."
            ),
        )
