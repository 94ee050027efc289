"""Where a carer is spoken of in what the client will read, when that carer may not want it read."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from screening.arrangement.model import Arrangement, SupportFunction
from screening.dossier.model import Carer, Consent, Dossier
from screening.identifiers import PersonId
from screening.investigation.model import Area, Investigation, LegalStep
from screening.network.named import match_whole
from screening.wording.investigation import name_area
from screening.wording.labels import label
from screening.wording.network_summary import CONCLUSION
from screening.wording.provisions import describe_subject
from screening.wording.speech import say

_TITLES: Final = frozenset(
    {"mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "de", "het", "een"}
)
_WORD: Final = re.compile(r"[^\W\d_]{2,}")


# No generated repr: names must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Mention:
    """A carer, and under which headings of the client's copy that carer is spoken of."""

    name: str
    places: tuple[str, ...]


def list_mentions(
    dossier: Dossier,
    texts: Mapping[str, str],
    investigation: Investigation,
    arrangement: Arrangement,
    consents: Mapping[PersonId, Consent],
) -> tuple[Mention, ...]:
    """Return who is named, or meant, in what the consultant wrote and the client will read.

    Only carers who did not agree that the client reads their outcome. Nobody can tell by itself
    what such a text gives away: it is to be read again, and never changed or left out.

    Args:
        dossier: whose proposal it is.
        texts: of the visit.
        investigation: as it may stand in documents.
        arrangement: of the visit; respite care for a carer is in the client's copy too.
        consents: what each carer agreed to, as it stands now.
    """
    agreed = {
        one.carer_id
        for one in consents.values()
        if one.is_valid and one.in_proposal and one.for_client
    }
    written = [*_list_written(texts, investigation), *_list_respite(arrangement)]
    found = []
    for carer in dossier.carers:
        if carer.id in agreed:
            continue
        sign = _find_sign(carer, dossier.client.name)
        places = dict.fromkeys(place for place, text in written if sign.search(text))
        if places:
            found.append(Mention(carer.name, tuple(places)))
    return tuple(found)


def _list_written(
    texts: Mapping[str, str], investigation: Investigation
) -> Iterator[tuple[str, str]]:
    """Yield what the consultant wrote for the client's copy, each with what it is called.

    What carers need is left out: without the consent of all of them it is not in that copy.
    """
    yield label(LegalStep.PROBLEMS), investigation.problems
    yield label(LegalStep.SUPPORT_NEEDED), investigation.needed
    for finding in investigation.findings:
        if finding.key != Area.CARER_SUPPORT and not finding.is_empty:
            yield name_area(finding.key, finding.title), f"{finding.reason}\n{finding.found}"
    yield label(LegalStep.REMAINS_FOR_WMO), investigation.remaining
    yield say("Conclusie bij het netwerk"), texts.get(CONCLUSION, "")


def _list_respite(arrangement: Arrangement) -> Iterator[tuple[str, str]]:
    """Yield what the lines of respite care say: the client reads it, whoever asked for it."""
    for line in arrangement.provisions:
        if line.draft.subject is SupportFunction.RESPITE_CARE:
            yield describe_subject(line.draft), line.draft.what


def _find_sign(carer: Carer, client: str) -> re.Pattern[str]:
    """Return what tells that a text is about a carer: a name the client does not have, or who."""
    shared = {word.casefold() for word in _WORD.findall(client)} | _TITLES
    own = [
        word
        for word in _WORD.findall(carer.name)
        if word[0].isupper() and word.casefold() not in shared
    ]
    names = "|".join(re.escape(word) for word in (carer.name, *own))
    relation = carer.relation.strip()
    who = f"|(?i:{re.escape(relation)})" if relation else ""
    return match_whole(f"{names}{who}")
