from dataclasses import replace
from datetime import date

import pytest

from screening.dossier.carer_situation import CarerSituation, OwnHealth, Since
from screening.identifiers import PersonId
from screening.network.model import Group, NetworkMap, Person, Sector
from screening.signals.evaluation import evaluate
from screening.signals.model import CauseOrigin, Signal
from screening.signals.told_facts import CareWords, Told, list_told_facts

ANN, BOB = PersonId("ann"), PersonId("bob")
DAY = date(2026, 3, 10)
HEAVY = CareWords("heaviest", "Wat is het zwaarst?", "De nachten.\nEn het wachten.")


def _carer(person_id: PersonId) -> Person:
    return Person(person_id, person_id.capitalize(), "", Group.CARER, Sector.FRIENDS)


def _map(*people: Person) -> NetworkMap:
    return NetworkMap("Piet", None, people, ())


def _signals(told: Told, *carers: PersonId) -> dict[str, Signal]:
    network = _map(*map(_carer, carers or (ANN,)))
    return {signal.rule: signal for signal in evaluate(network, (), told=told)}


def _tell(**values: object) -> Told:
    situation = CarerSituation(ANN, **values)  # type: ignore[arg-type]  # fields by name
    return Told(day=DAY, situations={ANN: situation})


@pytest.mark.parametrize("hours,fires", [(None, False), (0.0, False), (0.5, True), (24.0, True)])
def test_paid_work_is_a_signal_when_there_is_any(hours: float | None, fires: bool) -> None:
    """No paid work, or not known, is no signal; any hours are, and they are named."""
    found = _signals(_tell(work_hours=hours))
    assert ("work_beside" in found) is fires
    if fires:
        assert "uur per week" in found["work_beside"].explanation


@pytest.mark.parametrize("health", [None, *OwnHealth])
def test_only_poor_health_is_a_signal_and_it_stays_in_the_vault(health: OwnHealth | None) -> None:
    """Health data of a carer are never what a signal may leave the vault with."""
    found = _signals(_tell(own_health=health)).get("poor_health")
    assert (found is not None) is (health is OwnHealth.POOR)
    assert found is None or found.rests_on_answers_only


def test_a_parent_of_the_client_cares_for_a_child() -> None:
    """The family tree tells it, and the cause leads there."""
    signal = _signals(Told(parents=frozenset({ANN})))["cares_for_child"]
    assert [cause.sentence for cause in signal.causes] == ["In de stamboom is Ann ouder van Piet."]
    assert (signal.causes[0].origin, signal.causes[0].person_id) == (CauseOrigin.FAMILY, ANN)
    assert "cares_for_child" not in _signals(Told(parents=frozenset({BOB})))


def test_own_words_are_quoted_and_never_judged() -> None:
    """What somebody says is shown as it is; the rule says that it does not read it."""
    signal = _signals(_tell(outlook="Tot de  zomer\nmisschien"))["carer_words"]
    assert [cause.sentence for cause in signal.causes] == [
        "Hoe lang gaat dit zo nog, volgens Ann? “Tot de zomer misschien”"
    ]
    assert "leest niet wat er staat" in signal.not_said
    assert signal.rests_on_answers_only
    assert (signal.causes[0].person_id, signal.causes[0].detail) == (ANN, "outlook")


def test_own_words_are_no_fact_for_what_leaves() -> None:
    """Without the right to quote there is no fact at all, whatever a rule would make of it."""
    told = replace(_tell(outlook="Tot de zomer"), has_outlooks=False)
    assert "outlook_told" not in list_told_facts(told, ANN, "Ann", "Piet")
    assert "carer_words" not in _signals(told)


def test_a_long_text_is_quoted_in_part() -> None:
    """The beginning is enough to find it by."""
    signal = _signals(_tell(outlook="woord " * 200))["carer_words"]
    assert signal.causes[0].sentence.endswith("woord…”")
    assert len(signal.causes[0].sentence) < 400


def test_words_about_the_only_carer_are_about_that_carer() -> None:
    """With one carer it is sure whom the questions are about."""
    found = _signals(Told(words=(HEAVY,)))
    cause = found["carer_words"].causes[0]
    assert found["carer_words"].subject == ANN
    assert cause.sentence == "Wat is het zwaarst? “De nachten. En het wachten.”"
    assert (cause.origin, cause.detail) == (CauseOrigin.WORDS, "heaviest")
    assert "carers_words" not in found


def test_words_about_one_of_two_carers_are_ascribed_to_neither() -> None:
    """The signal is about the network, and says that it is not known about whom they are."""
    found = _signals(Told(words=(HEAVY,)), ANN, BOB)
    assert "carer_words" not in found
    assert found["carers_words"].subject is None
    assert "weet niet over wie" in found["carers_words"].not_said


def test_since_when_somebody_cares_is_a_fact_without_a_rule() -> None:
    """It is no tested risk limit; an organisation may ask for it."""
    facts = list_told_facts(_tell(caring_since=Since(2019, 5)), ANN, "Ann", "Piet")
    assert facts["caring_years"].value == 6.0
    assert _signals(_tell(caring_since=Since(2019, 5))).keys() == _signals(Told()).keys()


def test_a_carer_off_the_map_who_told_something_is_a_subject() -> None:
    """What was told counts without a place on the map; who died is no subject."""
    network = _map(_carer(BOB), replace(_carer(PersonId("cas")), deceased=True))
    told = Told(
        situations={key: CarerSituation(key, work_hours=8) for key in (ANN, PersonId("cas"))}
    )
    found = [s.subject for s in evaluate(network, (), told=told) if s.rule == "work_beside"]
    assert found == [ANN]
