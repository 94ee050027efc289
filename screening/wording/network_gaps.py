"""What the app says about what a network lacks: what is so, how that was seen, and no grade."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from screening.identifiers import PersonId
from screening.network.gaps import Gap, GapKind
from screening.network.measures import list_living
from screening.network.model import Moment, NetworkMap, Task
from screening.wording.drop_out import name_task
from screening.wording.formats import join_words
from screening.wording.labels import label
from screening.wording.network import Statement
from screening.wording.speech import say


def describe_gap(network: NetworkMap, gap: Gap) -> Statement:
    """Return one thing that is lacking, in one sentence, and how that was seen."""
    match gap.kind:
        case GapKind.ONE_PERSON_TASKS:
            return Statement(
                say("Taken die op één persoon rusten"),
                _list_tasks(network, gap.tasks or {}),
                say("Dit zijn taken die op de kaart maar één persoon doet."),
            )
        case GapKind.NO_SPARE_HELP:
            return Statement(
                say("Niemand achter de hand"),
                say("Van niemand zonder taak staat op de kaart dat die kan en wil helpen."),
                say("Vraag ernaar: niet gevraagd is nog geen nee."),
            )
        case GapKind.MISSING_SUPPORT:
            return Statement(
                say("Steun die nergens bij staat"),
                say(
                    "Bij geen enkele band staat: {kinds}.",
                    kinds=join_words([label(kind) for kind in gap.support]),
                ),
                say("Gekeken is naar de letters bij alle banden, ook die met {client}.").format(
                    client=network.client_name
                ),
            )
        case GapKind.EMPTY_DAY_PARTS:
            return Statement(
                say("Dagdelen zonder taak"),
                describe_moments(gap.moments),
                say(
                    "Gekeken is naar de dagen en dagdelen die bij de taken staan. Wie bij {client} "
                    "woont, kan er toch zijn.",
                    client=network.client_name,
                )
                if any(person.living_together for person in list_living(network.people))
                else say("Gekeken is naar de dagen en dagdelen die bij de taken staan."),
            )
        case _:
            return _describe_people(network, gap)


def describe_moments(moments: Iterable[Moment]) -> str:
    """Return day parts, a day at a time: maandag nacht; dinsdag middag en nacht."""
    days = groupby(moments, key=lambda moment: moment.day)
    lines = [
        f"{label(day)} {join_words([label(moment.part) for moment in parts])}"
        for day, parts in days
    ]
    return _capitalise(f"{'; '.join(lines)}.")


def _describe_people(network: NetworkMap, gap: Gap) -> Statement:
    if gap.kind is GapKind.EMPTY_SECTORS:
        return Statement(
            say("Waar nog niemand staat"),
            say("Op de kaart staat niemand bij: {sectors}.").format(
                sectors=join_words([label(sector) for sector in gap.sectors])
            ),
            say("Een leeg vak kan ook betekenen dat er nog niet naar is gevraagd."),
        )
    if gap.kind is GapKind.NO_PROFESSIONALS:
        return Statement(
            say("Geen beroepskracht"),
            say("Om {client} heen staat geen beroepskracht op de kaart.").format(
                client=network.client_name
            ),
            say("Geteld zijn de mensen in de buitenste cirkel."),
        )
    return Statement(
        say("Alleen beroepskrachten"),
        say("Om {client} heen staan alleen beroepskrachten op de kaart.").format(
            client=network.client_name
        ),
        say("In de twee binnenste cirkels staat niemand."),
    )


def _list_tasks(network: NetworkMap, tasks: Mapping[PersonId, tuple[Task, ...]]) -> str:
    lines = [
        f"{network.person(key).name}: {join_words([name_task(task) for task in own])}"
        for key, own in tasks.items()
    ]
    return f"{'; '.join(lines)}."


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]
