"""What the app says about an investigation: its questions, and what an area is called.

The questions follow Wmo 2015, article 2.3.2 lid 4, in words of our own.
"""

from collections.abc import Mapping
from typing import Final

from screening.investigation.model import Area, CodeStep
from screening.wording.labels import label
from screening.wording.speech import mark, say

_QUESTIONS: Final[Mapping[Area, str]] = {
    Area.NEEDS: mark("Wat heeft de cliënt nodig, en wat wil de cliënt zelf?"),
    Area.OWN_STRENGTH: mark(
        "Wat kan de cliënt zelf, en wat doen huisgenoten gewoonlijk voor elkaar?"
    ),
    Area.NETWORK: mark("Wat kunnen mantelzorgers en anderen om de cliënt heen doen?"),
    Area.CARER_SUPPORT: mark("Wat heeft de mantelzorger nodig om het vol te houden?"),
    Area.GENERAL_PROVISIONS: mark("Welke algemene voorzieningen kunnen helpen?"),
    Area.OTHER_PARTIES: mark(
        "Wat kunnen anderen doen, zoals de zorgverzekeraar of de woningcorporatie?"
    ),
    Area.CONTRIBUTION: mark("Welke bijdrage in de kosten zal de cliënt betalen?"),
}
_CODE: Final[Mapping[CodeStep, str]] = {
    CodeStep.MAP_SIGNALS: mark(
        "Schrijf op wat u ziet en hoort, met de dag erbij. Houd feiten en vermoedens uit elkaar."
    ),
    CodeStep.CONSULT: mark(
        "Overleg met een deskundige collega. Vraag zo nodig advies aan Veilig Thuis."
    ),
    CodeStep.TALK: mark(
        "Praat over uw zorgen met wie het aangaat. Kan dat niet veilig? Overleg dan eerst met "
        "Veilig Thuis."
    ),
    CodeStep.WEIGH: mark(
        "Weeg met het afwegingskader van uw beroepsgroep hoe ernstig het is en hoe groot het "
        "risico is."
    ),
    CodeStep.DECIDE: mark(
        "Neem twee beslissingen: is een melding bij Veilig Thuis nodig, en kunt u zelf hulp geven "
        "of regelen?"
    ),
}


def ask_about(area: Area) -> str:
    """Return the question that a letter of the law asks."""
    return say(_QUESTIONS[area])


def advise_code_step(step: CodeStep) -> str:
    """Return what to do at a step of the reporting code."""
    return say(_CODE[step])


def name_area(key: str, title: str = "") -> str:
    """Return what a part of the investigation is called: letter and words, or its own title."""
    if key not in set(Area):
        return title
    area = Area(key)
    return f"{area.value}. {label(area)}" if area.is_lettered else label(area)
