"""How the spreadsheet of a questionnaire is laid out: its sheets, columns and words.

The names are those of XLSForm where it has them (https://xlsform.org/en/); scoring and examples are
our own.
"""

from collections.abc import Mapping
from typing import Final

from instruments.model import ChangeKind, Direction, Verdict

SURVEY: Final = "survey"
CHOICES: Final = "choices"
SETTINGS: Final = "settings"
SCORING: Final = "scoring"
EXAMPLES: Final = "examples"
SHEETS: Final = (SURVEY, CHOICES, SETTINGS, SCORING, EXAMPLES)
EXPLANATION: Final = "uitleg"
"""A sheet for people: it is never read."""

EXAMPLE_NAME: Final = "example::name"
EXPECT: Final = "expect::"
"""What must come out stands in columns that begin so; no question can have such a name."""

COLUMNS: Final[Mapping[str, Mapping[str, str]]] = {
    SURVEY: {
        "type": "select_one en de naam van een antwoordlijst; of note voor de inleiding, bovenaan",
        "name": "korte naam van de vraag: kleine letters, cijfers en _",
        "label": "de vraag, letterlijk",
        "hint": "uitleg die naast de vraag mag staan; mag leeg",
        "weight": "hoeveel keer de punten tellen; leeg is 1 keer",
        "reversed": "ja als de punten andersom tellen; leeg is nee",
    },
    CHOICES: {
        "list_name": "naam van de antwoordlijst",
        "name": "korte naam van het antwoord: kleine letters, cijfers en _",
        "label": "het antwoord, letterlijk",
        "points": "hoeveel punten het antwoord telt",
    },
    SETTINGS: {
        "form_title": "de naam van de vragenlijst",
        "form_id": "eigen korte naam: hoogstens 64 kleine letters, cijfers en _; blijft gelijk bij "
        "een nieuwe versie",
        "version": "versienummer: 1, 2, 3 …; hoger bij elke wijziging",
        "short_name": "de afkorting",
        "language": "taal van de vragen: nl, en, tr …",
        "author": "wie de vragenlijst maakte",
        "source": "waar zij is gepubliceerd",
        "reliability": "wat er over de betrouwbaarheid bekend is",
        "licence": "wat er over het gebruik is afgesproken",
        "not_for": "waar de uitslag niet voor is; meer dan één: elke zin op een eigen rij",
    },
    SCORING: {
        "type": "total (een optelling), cut_off (grens), band (groep) of change (verschil)",
        "name": "de naam van de optelling; de hoofduitslag heet total",
        "label": "bij total: de titel (niet bij de hoofduitslag); bij band: het woord; bij change: "
        "kan toeval zijn, niet zeker, of waarschijnlijk meer dan toeval",
        "items": "bij total: all, of de namen van de vragen die meetellen, met komma's ertussen",
        "lowest": "bij total en band: de laagste uitslag; bij cut_off en change: vanaf hoeveel",
        "highest": "bij total en band: de hoogste uitslag",
        "direction": "bij total: hoger is zwaarder, of hoger is lichter",
        "source": "bij cut_off, band en change: waar dit staat; verder mag het leeg",
    },
    EXAMPLES: {
        EXAMPLE_NAME: "hoe het voorbeeld heet",
        "…": "één kolom voor elke vraag, met de naam van het antwoord; leeg is niet ingevuld",
        f"{EXPECT}lowest": "de uitslag, of de laagste die nog kan",
        f"{EXPECT}highest": "de uitslag, of de hoogste die nog kan",
        f"{EXPECT}verdict": "overbelasting, geen overbelasting, niet te zeggen of geen oordeel",
        f"{EXPECT}band": "de groep, als er groepen zijn; mag leeg",
        f"{EXPECT}NAAM::lowest": "hetzelfde voor een andere optelling; ook met ::highest; mag leeg",
    },
}
"""Every column that means something, with what it means."""

EXPRESSIONS: Final = frozenset(
    {
        *("relevant", "calculation", "constraint", "constraint_message", "required"),
        *("required_message", "choice_filter", "default", "repeat_count", "trigger"),
    }
)
"""Columns of XLSForm that are computed: they may be there, and must be empty."""

OPTIONAL: Final = frozenset({"hint", "weight", "reversed"})
"""Columns that may be left out."""

YES_OR_NO: Final = {"ja": True, "yes": True, "nee": False, "no": False}
DIRECTIONS: Final = {
    "hoger is zwaarder": Direction.MORE_BURDEN,
    "hoger is lichter": Direction.LESS_BURDEN,
}
VERDICTS: Final = {
    "overbelasting": Verdict.OVERLOAD,
    "geen overbelasting": Verdict.NO_OVERLOAD,
    "niet te zeggen": Verdict.UNDECIDED,
    "geen oordeel": Verdict.NONE,
}
CHANGES: Final = {
    "kan toeval zijn": ChangeKind.NOISE,
    "niet zeker": ChangeKind.NOT_CERTAIN,
    "waarschijnlijk meer dan toeval": ChangeKind.PROBABLY_MORE_THAN_NOISE,
}
