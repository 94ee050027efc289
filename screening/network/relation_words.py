"""The words in which a relation can be told without naming anybody.

A nickname cannot be told from any other word: only what stands here is known to be none.
"""

import re
from typing import Final

_BEFORE: Final = (
    "schoon stief pleeg groot overgroot klein achterklein achter half adoptie bonus ex oud"
)
_PEOPLE: Final = (
    "man vrouw echtgenoot echtgenote partner levenspartner vriend vriendin vriendje verloofde "
    "geliefde weduwe weduwnaar moeder vader ouder ouders ma pa mama papa mam pap oma opa zoon "
    "dochter kind kinderen dochters zonen zoons zus zuster zusje broer broertje broers zussen oom "
    "tante neef nicht neefje nichtje zwager peetoom peettante petekind peter meter tweelingbroer "
    "tweelingzus familie familielid gezin gezinslid verwant naaste naasten bekende bekenden kennis "
    "kennissen vrienden vriendinnen buur buren buurman buurvrouw buurjongen buurmeisje buurtgenoot "
    "overbuur overbuurman overbuurvrouw bovenbuur bovenbuurman bovenbuurvrouw onderbuur "
    "onderbuurman onderbuurvrouw huisgenoot huisgenote dorpsgenoot clubgenoot lotgenoot flatgenoot "
    "klasgenoot teamgenoot reisgenoot studiegenoot collega baas werkgever huisbaas verhuurder "
    "vrijwilliger vrijwilligster maatje mantelzorger oppas hulp voogd mentor bewindvoerder curator "
    "geestelijke dominee pastoor pastor imam priester rabbijn huisarts arts leraar lerares juf "
    "meester trainer kapper kapster hospita buddy beroepskracht cliënt"
)
_BESIDE: Final = (
    "van de het een der den uit bij met en of op in aan via voor naast tegenover haar zijn hun hem "
    "moeders vaders kant oudste jongste middelste eerste tweede derde vierde ander andere beste "
    "goede oude oud jonge verre vroegere voormalige vaste inwonende uitwonende aangetrouwde werk "
    "school kerk moskee tempel synagoge buurt straat dorp flat overkant familie huwelijk "
    "relatie vroeger boven beneden"
)
_PLACES: Final = "club|vereniging|koor|project|groep|cursus|team|verband"

_EXACT: Final = frozenset(f"{_PEOPLE} {_BESIDE}".split())
_COMPOUND: Final = re.compile(
    f"(?:(?:{'|'.join(_BEFORE.split())})[ -]?)+(?:{'|'.join(_PEOPLE.split())})|[a-z]*(?:{_PLACES})"
)


def is_plain_relation(text: str) -> bool:
    """Return whether all words of a relation say what somebody is, and none can be a name."""
    words = text.casefold().replace(",", " ").split()
    return bool(words) and all(word in _EXACT or _COMPOUND.fullmatch(word) for word in words)
