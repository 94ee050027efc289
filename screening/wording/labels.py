"""The word for every closed vocabulary of the app; one word per thing, as in the glossary.

The tables are in Dutch, a module a room; `setup/translate.py` reads them whole.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from screening.wording.speech import say
from screening.wording.vocabularies.arrangement import ARRANGEMENT
from screening.wording.vocabularies.directory import DIRECTORY
from screening.wording.vocabularies.dossier import DOSSIER
from screening.wording.vocabularies.family import FAMILY
from screening.wording.vocabularies.investigation import INVESTIGATION
from screening.wording.vocabularies.network import NETWORK
from screening.wording.vocabularies.signals import SIGNALS

LABELS: Final[Mapping[type[StrEnum], Mapping[str, str]]] = {
    **ARRANGEMENT,
    **DIRECTORY,
    **DOSSIER,
    **FAMILY,
    **INVESTIGATION,
    **NETWORK,
    **SIGNALS,
}
"""By vocabulary: terms of two vocabularies may share one value and would then be one key."""


def label(term: StrEnum) -> str:
    """Return the word for a term of a closed vocabulary, in the language of the screen."""
    return say(LABELS[type(term)][term])
