"""Every action that the log can hold: its words, what it is done to, and its kind.

The tables are in Dutch; `setup/translate.py` reads them whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from screening.wording.speech import say


class LogKind(StrEnum):
    """What someone looks for in the log."""

    READ = "read"
    CHANGE = "change"
    LEAVE = "leave"
    VAULT = "vault"
    REFUSED = "refused"


KIND_WORDS: Final[Mapping[LogKind, str]] = {
    LogKind.READ: "Bekijken en zoeken",
    LogKind.CHANGE: "Wijzigen",
    LogKind.LEAVE: "Uit de kluis: opslaan en afdrukken",
    LogKind.VAULT: "Kluis en instellingen",
    LogKind.REFUSED: "Niet gelukt of geweigerd",
}


def word_log_kind(kind: LogKind) -> str:
    """Return what someone looks for, in words."""
    return say(KIND_WORDS[kind])


@dataclass(frozen=True, slots=True)
class Action:
    """How an action reads, and to what kind of thing it is done."""

    words: str
    part: str
    kind: LogKind


_VAULT: Final = {
    "create vault": ("Kluis gemaakt", "kluis"),
    "open vault": ("Kluis geopend", "kluis"),
    "lock vault": ("Kluis op slot gedaan", "kluis"),
    "try passphrase": ("Verkeerd wachtwoord geprobeerd", "kluis"),
    "open vault by recovery key": ("Kluis geopend met de herstelsleutel", "kluis"),
    "try pin": ("Verkeerde pincode geprobeerd", "kluis"),
    "set pin": ("Pincode ingesteld", "kluis"),
    "remove pin": ("Pincode weggehaald", "kluis"),
    "change passphrase": ("Wachtwoord gewijzigd", "kluis"),
    "raise key cost": ("Beveiliging van het wachtwoord versterkt", "kluis"),
    "make recovery key": ("Herstelsleutel gemaakt", "kluis"),
    "keep recovery key": ("Bevestigd dat de herstelsleutel is bewaard", "kluis"),
    "add key file": ("Sleutelbestand toegevoegd", "kluis"),
    "remove key file": ("Sleutelbestand niet meer nodig", "kluis"),
    "make backup": ("Reservekopie gemaakt", "kluis"),
    "copy backup": ("Reservekopie in de gekozen map gezet", "kluis"),
    "test backup": ("Terugzetten getest", "kluis"),
    "restore backup": ("Reservekopie teruggezet", "kluis"),
    "restore backup by recovery key": ("Reservekopie teruggezet met de herstelsleutel", "kluis"),
    "open rest of vault": ("Kluis geopend met wat nog te lezen was", "kluis"),
    "restore previous vault": ("Vorige kluis teruggezet", "kluis"),
    "remove previous vault": ("Vorige kluis opgeruimd na 30 dagen", "kluis"),
    "choose backup folder": ("Map voor reservekopieën gekozen", "kluis"),
    "change setting": ("Instelling gewijzigd", "kluis"),
    "change care questions": ("Vragen over de zorgsituatie gewijzigd", "kluis"),
    "change support organisations": (
        "Organisaties voor cliëntondersteuning gewijzigd",
        "kluis",
    ),
    "add rules": ("Regels voor signalen toegevoegd", "kluis"),
    "silence rule": ("Regel voor signalen uitgezet", "kluis"),
    "restore rule": ("Regel voor signalen weer aangezet", "kluis"),
    "remove rule": ("Regel voor signalen weggehaald", "kluis"),
    "change proposal layout": ("Koppen van het voorstel gewijzigd", "kluis"),
    "change lock time": ("Tijd tot het slot gewijzigd", "kluis"),
    "import directory": ("Sociale kaart ingelezen", "sociale kaart"),
    "load example directory": ("Voorbeeld van een sociale kaart geladen", "sociale kaart"),
    "remove example directory": ("Voorbeeld van een sociale kaart weggehaald", "sociale kaart"),
    "find broken log": ("Gezien dat het logboek is gewijzigd", "logboek"),
}
_READ: Final = {
    "open dossier": ("Dossier geopend", "dossier"),
    "open visit": ("Gesprek geopend", "gesprek"),
    "view course": ("Verloop bekeken", "dossier"),
    "view answers": ("Antwoorden bekeken", "meting"),
    "view proposal": ("Voorstel bekeken", "gesprek"),
    "open carer part": ("Mantelzorgersdeel bekeken", "mantelzorgersdeel"),
    "list due dossiers": ("Lijst met bewaartermijnen bekeken", "kluis"),
    "view week": ("Bekeken wat er deze week moet", "kluis"),
    "search caseload": ("Gezocht in de dossiers", "kluis"),
    "view log": ("Logboek bekeken", "logboek"),
}
_LEAVE: Final = {
    "deliver proposal": ("Voorstel opgeslagen", "voorstel"),
    "export log": ("Logboek opgeslagen", "logboek"),
    "make copy": ("Kopie van gegevens opgeslagen", "kopie"),
    "save measurement": ("Antwoorden opgeslagen als FHIR", "meting"),
    "save invitation": ("Uitnodiging voor een gesprek opgeslagen", "uitnodiging"),
    "save invitation without names": ("Uitnodiging zonder namen opgeslagen", "uitnodiging"),
    "save map": ("Netwerkkaart opgeslagen", "netwerk"),
    "save map without names": ("Netwerkkaart zonder namen opgeslagen", "netwerk"),
    "save carer card": ("Mantelzorgpas opgeslagen", "arrangement"),
    "save questionnaire": ("Vragenlijst opgeslagen als FHIR", "vragenlijst"),
    "save directory": ("Sociale kaart opgeslagen", "sociale kaart"),
    "save recovery sheet": ("Blad met de herstelsleutel opgeslagen", "kluis"),
    "save destruction report": ("Rapport van vernietiging opgeslagen", "rapport"),
}
_CHANGE: Final = {
    "create dossier": ("Dossier gemaakt", "dossier"),
    "change client": ("Gegevens van de cliënt gewijzigd", "dossier"),
    "add carer": ("Mantelzorger toegevoegd", "dossier"),
    "change carer": ("Gegevens van een mantelzorger gewijzigd", "dossier"),
    "remove carer": ("Mantelzorger verwijderd", "dossier"),
    "set procedure date": ("Datum van de procedure gewijzigd", "dossier"),
    "set urgency": ("Spoed genoteerd of gewijzigd", "dossier"),
    "clear urgency": ("Genoteerd dat er geen spoed meer is", "dossier"),
    "note appreciation": ("Waardering van een mantelzorger genoteerd", "mantelzorgersdeel"),
    "remove appreciation": ("Waardering van een mantelzorger verwijderd", "mantelzorgersdeel"),
    "set client support": ("Cliëntondersteuning gewijzigd", "dossier"),
    "add support hours": ("Uren van een cliëntondersteuner toegevoegd", "dossier"),
    "remove support hours": ("Uren van een cliëntondersteuner verwijderd", "dossier"),
    "ask another supporter": ("Om een andere cliëntondersteuner gevraagd", "dossier"),
    "change supporter request": ("Verzoek om een andere ondersteuner aangevuld", "dossier"),
    "plan visit": ("Gepland gesprek gewijzigd", "dossier"),
    "start visit": ("Gesprek begonnen", "gesprek"),
    "change visit": ("Datum of soort van een gesprek gewijzigd", "gesprek"),
    "close visit": ("Gesprek afgesloten", "gesprek"),
    "write text": ("Tekst gewijzigd", "gesprek"),
    "change investigation": ("Onderzoek gewijzigd", "gesprek"),
    "mark step": ("Stap gemarkeerd", "gesprek"),
    "give consent": ("Toestemming vastgelegd", "mantelzorgersdeel"),
    "withdraw consent": ("Toestemming ingetrokken", "mantelzorgersdeel"),
    "add instrument": ("Vragenlijst toegevoegd", "vragenlijst"),
    "remove instrument": ("Vragenlijst weggehaald", "vragenlijst"),
    "change carer situation": ("Situatie van een mantelzorger gewijzigd", "mantelzorgersdeel"),
    "start measurement": ("Vragenlijst begonnen", "meting"),
    "finish measurement": ("Vragenlijst afgerond", "meting"),
    "import measurement": ("Antwoorden ingelezen uit FHIR", "meting"),
    "reopen measurement": ("Vragenlijst weer geopend", "meting"),
    "add person": ("Persoon toegevoegd", "netwerk"),
    "return person": ("Persoon van een eerder gesprek teruggezet", "netwerk"),
    "change person": ("Gegevens van een persoon gewijzigd", "netwerk"),
    "move person": ("Persoon verplaatst", "netwerk"),
    "remove person": ("Persoon verwijderd", "netwerk"),
    "save task": ("Taak gewijzigd", "netwerk"),
    "remove task": ("Taak verwijderd", "netwerk"),
    "set tie": ("Band gewijzigd", "netwerk"),
    "add relative": ("Familielid toegevoegd", "netwerk"),
    "add known relative": ("Familieband toegevoegd", "netwerk"),
    "set partnership": ("Partners gewijzigd", "netwerk"),
    "set parent": ("Ouder of kind gewijzigd", "netwerk"),
    "set kinship": ("Broer of zus gewijzigd", "netwerk"),
    "set gender": ("Geslacht van de cliënt gewijzigd", "dossier"),
    "place relative": ("Familielid verplaatst in de stamboom", "netwerk"),
    "arrange family": ("Stamboom opnieuw geschikt", "netwerk"),
    "judge signal": ("Signaal beoordeeld", "signaal"),
    "add provision": ("Afspraak toegevoegd", "arrangement"),
    "change provision": ("Afspraak gewijzigd", "arrangement"),
    "remove provision": ("Afspraak verwijderd", "arrangement"),
    "add agreement": ("Afspraak tussen helpers toegevoegd", "arrangement"),
    "change agreement": ("Afspraak tussen helpers gewijzigd", "arrangement"),
    "remove agreement": ("Afspraak tussen helpers verwijderd", "arrangement"),
    "set no need": ("Genoteerd dat steun niet nodig is", "arrangement"),
    "change carer card": ("Mantelzorgpas gewijzigd", "arrangement"),
    "propose version": ("Voorstel voorgelegd", "voorstel"),
    "note response": ("Reactie op een voorstel vastgelegd", "voorstel"),
    "correct response": ("Reactie op een voorstel verbeterd", "voorstel"),
    "agree version": ("Voorstel vastgesteld", "voorstel"),
    "reopen version": ("Vaststelling van een voorstel teruggenomen", "voorstel"),
    "set destruction request": ("Verzoek om te vernietigen vastgelegd", "dossier"),
    "destroy dossier": ("Dossier vernietigd", "dossier"),
    "destroy carer part": ("Mantelzorgersdeel vernietigd", "mantelzorgersdeel"),
    "erase copy": ("Vernietigd in een reservekopie", "reservekopie"),
}
_KINDS: Final = {
    LogKind.VAULT: _VAULT,
    LogKind.READ: _READ,
    LogKind.LEAVE: _LEAVE,
    LogKind.CHANGE: _CHANGE,
}
_PREFIXES: Final[Mapping[str, str]] = {
    "undo ": "Ongedaan gemaakt: {action}",
    "redo ": "Opnieuw gedaan: {action}",
}


def word_action(action: str) -> Action:
    """Return the words of an action; one from a later version stays as it is, as a change."""
    for prefix, words in _PREFIXES.items():
        if action.startswith(prefix):
            done = word_action(action.removeprefix(prefix))
            lower = f"{done.words[:1].lower()}{done.words[1:]}"
            return Action(say(words, action=lower), done.part, done.kind)
    for kind, actions in _KINDS.items():
        if action in actions:
            done_words, part = actions[action]
            return Action(say(done_words), say(part), kind)
    return Action(action, "", LogKind.CHANGE)


def list_action_words() -> tuple[str, ...]:
    """Return the words of every action, done, undone and done again."""
    actions = [name for named in _KINDS.values() for name in named]
    prefixes = ("", *_PREFIXES)
    return tuple(word_action(f"{prefix}{name}").words for name in actions for prefix in prefixes)
