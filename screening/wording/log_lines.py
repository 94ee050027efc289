"""The log of the vault in Dutch: what was done, and to what kind of thing. It holds no names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from screening.wording.formats import format_date

_ACTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "create vault": ("Kluis gemaakt", "kluis"),
    "open vault": ("Kluis geopend", "kluis"),
    "change passphrase": ("Wachtwoord gewijzigd", "kluis"),
    "make backup": ("Reservekopie gemaakt", "kluis"),
    "test backup": ("Terugzetten getest", "kluis"),
    "restore backup": ("Reservekopie teruggezet", "kluis"),
    "restore previous vault": ("Vorige kluis teruggezet", "kluis"),
    "choose backup folder": ("Map voor reservekopieën gekozen", "kluis"),
    "change setting": ("Instelling gewijzigd", "kluis"),
    "create dossier": ("Dossier gemaakt", "dossier"),
    "open dossier": ("Dossier geopend", "dossier"),
    "change client": ("Gegevens van de cliënt gewijzigd", "dossier"),
    "add carer": ("Mantelzorger toegevoegd", "dossier"),
    "change carer": ("Gegevens van een mantelzorger gewijzigd", "dossier"),
    "remove carer": ("Mantelzorger verwijderd", "dossier"),
    "set procedure date": ("Datum van de procedure gewijzigd", "dossier"),
    "set client support": ("Cliëntondersteuning gewijzigd", "dossier"),
    "start visit": ("Gesprek begonnen", "gesprek"),
    "change visit": ("Datum of soort van een gesprek gewijzigd", "gesprek"),
    "close visit": ("Gesprek afgesloten", "gesprek"),
    "write text": ("Tekst gewijzigd", "gesprek"),
    "mark step": ("Stap gemarkeerd", "gesprek"),
    "give consent": ("Toestemming vastgelegd", "mantelzorgersdeel"),
    "withdraw consent": ("Toestemming ingetrokken", "mantelzorgersdeel"),
    "start measurement": ("Vragenlijst begonnen", "meting"),
    "finish measurement": ("Vragenlijst afgerond", "meting"),
    "reopen measurement": ("Vragenlijst weer geopend", "meting"),
    "add person": ("Persoon toegevoegd", "netwerk"),
    "change person": ("Gegevens van een persoon gewijzigd", "netwerk"),
    "move person": ("Persoon verplaatst", "netwerk"),
    "remove person": ("Persoon verwijderd", "netwerk"),
    "save task": ("Taak gewijzigd", "netwerk"),
    "remove task": ("Taak verwijderd", "netwerk"),
    "set tie": ("Band gewijzigd", "netwerk"),
    "judge signal": ("Signaal beoordeeld", "signaal"),
    "add provision": ("Afspraak toegevoegd", "arrangement"),
    "change provision": ("Afspraak gewijzigd", "arrangement"),
    "remove provision": ("Afspraak verwijderd", "arrangement"),
    "set no need": ("Genoteerd dat steun niet nodig is", "arrangement"),
    "deliver proposal": ("Voorstel opgeslagen", "voorstel"),
}
_PREFIXES: Final[Mapping[str, str]] = {
    "undo ": "Ongedaan gemaakt: ",
    "redo ": "Opnieuw gedaan: ",
}
_RESULTS: Final[Mapping[str, str]] = {"done": "gedaan"}


@dataclass(frozen=True, slots=True)
class LogLine:
    """One line of the log, worded."""

    moment: str
    action: str
    kind: str
    result: str


def word_log(rows: Sequence[Sequence[str]]) -> tuple[LogLine, ...]:
    """Return the lines of the log in Dutch, the latest first; an unknown action stays as it is."""
    return tuple(_word_line(*row) for row in reversed(rows))


def word_action(action: str) -> tuple[str, str]:
    """Return the Dutch words of an action and of the kind of thing it was done to."""
    for prefix, words in _PREFIXES.items():
        if action.startswith(prefix):
            done, kind = word_action(action.removeprefix(prefix))
            return f"{words}{done[:1].lower()}{done[1:]}", kind
    return _ACTIONS.get(action, (action, ""))


def _word_line(at: str, action: str, _subject: str, result: str) -> LogLine:
    moment = datetime.fromisoformat(at).astimezone()
    words, kind = word_action(action)
    day = f"{format_date(moment.date())}, {moment:%H.%M} uur"
    return LogLine(day, words, kind, _RESULTS.get(result, result))
