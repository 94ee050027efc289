from dataclasses import replace
from datetime import date

import pytest

from instruments import catalogue
from screening.dossier.burden import Burden, assess
from screening.identifiers import PersonId, TaskId
from screening.network.model import Group, NetworkMap, Person, Sector, Task, TaskKind, Tie, TieKind
from screening.signals.evaluation import evaluate
from screening.signals.model import CauseOrigin, Signal
from tests.unit.signals.households import take_measurement

CSI = catalogue.load("caregiver_strain_index")
EDIZ = catalogue.load("ediz")
KEYS = tuple(item.key for item in CSI.items)
NOBODY = NetworkMap("Piet", None, (), ())
SPRING, AUTUMN = date(2026, 3, 1), date(2026, 9, 1)


def _csi(yes: int, unanswered: int = 0, earlier_yes: int | None = None) -> Burden:
    def answer(total: int) -> dict[str, str]:
        return {key: "yes" if n < total else "no" for n, key in enumerate(KEYS)}

    answers = {k: v for k, v in answer(yes).items() if k not in KEYS[len(KEYS) - unanswered :]}
    earlier = (
        None
        if earlier_yes is None
        else take_measurement("ann", CSI.id, answer(earlier_yes), SPRING)
    )
    return assess(
        take_measurement("ann", CSI.id, answers, AUTUMN),
        CSI,
        earlier,
        held_on=AUTUMN,
        earlier_held_on=SPRING if earlier else None,
    )


def _person(key: str, **changes: object) -> Person:
    base = Person(PersonId(key), key.capitalize(), "", Group.INFORMAL, Sector.FRIENDS)
    return replace(base, **changes)  # type: ignore[arg-type]  # fields by name, for brevity


def _task(kind: TaskKind, hours: float, text: str = "") -> Task:
    return Task(TaskId(f"{kind}{hours}"), kind, hours, text)


def _map(*people: Person, ties: tuple[Tie, ...] = ()) -> NetworkMap:
    return NetworkMap("Piet", None, people, ties)


def _rules(*, network: NetworkMap = NOBODY, burdens: tuple[Burden, ...] = ()) -> set[str]:
    return {signal.rule for signal in evaluate(network, burdens)}


def _find(rule: str, signals: tuple[Signal, ...]) -> Signal:
    return next(signal for signal in signals if signal.rule == rule)


@pytest.mark.parametrize(
    "yes,unanswered,expected",
    [
        (7, 0, {"csi_overload"}),
        (6, 0, set()),
        (6, 1, {"csi_undecided"}),
        (6, 7, {"csi_undecided"}),
        (7, 6, {"csi_overload"}),
        (0, 6, set()),
        (0, 13, {"csi_undecided"}),
    ],
)
def test_csi_rules_follow_the_certainty_rule(yes: int, unanswered: int, expected: set[str]) -> None:
    """Overload and not-to-be-decided are told apart, whatever was left open."""
    fired = _rules(burdens=(_csi(yes, unanswered),))
    assert fired & {"csi_overload", "csi_undecided"} == expected


@pytest.mark.parametrize(
    "answers,expected",
    [
        (["somewhat"] * 9, {"ediz_somewhat"}),
        (["somewhat"], {"ediz_somewhat"}),
        (["somewhat"] + ["no"] * 7 + ["strong_no"], {"ediz_somewhat"}),
        (["somewhat"] * 8 + ["yes"], {"ediz_pressure"}),
        (["strong_yes"] + ["somewhat"] * 8, {"ediz_pressure"}),
        (["yes"], {"ediz_pressure"}),
        (["no"] * 8 + ["strong_no"], set()),
        ([], set()),
    ],
)
def test_pressure_is_told_once_and_some_pressure_too(
    answers: list[str], expected: set[str]
) -> None:
    """Whoever scores 9 with nothing but `Min of meer` has a signal; nobody has both."""
    given = dict(zip((item.key for item in EDIZ.items), answers, strict=False))
    taken = take_measurement("ann", EDIZ.id, given, SPRING)
    burden = assess(taken, EDIZ, None, held_on=SPRING, earlier_held_on=None)
    assert _rules(burdens=(burden,)) & {"ediz_pressure", "ediz_somewhat"} == expected


def test_undecided_names_the_statements_that_miss() -> None:
    """The missing statements are listed to the letter, so that they can be asked."""
    signal = _find("csi_undecided", evaluate(NOBODY, [_csi(6, 1)]))
    assert [cause.sentence for cause in signal.causes] == [
        "CSI: 6 van 13 keer ja. 1 van de 13 stellingen is niet ingevuld.",
        "CSI, niet ingevuld: “We leven onder financiële druk.”",
    ]


@pytest.mark.parametrize(
    "before,after,fires", [(2, 7, True), (2, 6, False), (6, 7, False), (7, 2, False), (7, 7, False)]
)
def test_only_a_clear_rise_is_a_signal(before: int, after: int, fires: bool) -> None:
    """Five points or more upwards fires; less than that, and any fall, does not."""
    assert ("csi_rising" in _rules(burdens=(_csi(after, earlier_yes=before),))) is fires


def test_a_rise_is_explained_by_its_course() -> None:
    """The causes of a rise give both totals with their dates, once."""
    causes = _find("csi_rising", evaluate(NOBODY, [_csi(7, earlier_yes=2)])).causes
    assert causes[0].sentence == "CSI: Op 1 maart 2026 was de uitslag 2."
    assert len(set(causes)) == len(causes)
    assert {cause.origin for cause in causes} == {CauseOrigin.COURSE}


@pytest.mark.parametrize("burden", [_csi(7, earlier_yes=2), _csi(6, 1)], ids=["rise", "gap"])
def test_causes_that_tell_an_answer_are_marked(burden: Burden) -> None:
    """What would tell a single answer can be left out of what leaves the vault."""
    for signal in evaluate(NOBODY, [burden]):
        for cause in signal.causes:
            assert cause.is_answer == ("“" in cause.sentence)


def test_a_carer_who_is_not_on_the_map_is_called_a_carer() -> None:
    """A measured carer without a place on the map gets signals, without a made-up name."""
    signal = _find("csi_overload", evaluate(NOBODY, [_csi(9)]))
    assert signal.subject == "ann"
    assert signal.explanation.startswith("Deze mantelzorger komt")


def test_the_last_of_two_measurements_counts() -> None:
    """Of two measurements in one visit the later one is used, whatever the order given."""
    later = _csi(0)
    sooner = assess(
        take_measurement("ann", CSI.id, dict.fromkeys(KEYS, "yes"), SPRING), CSI, held_on=SPRING
    )
    assert "csi_overload" not in _rules(burdens=(later, sooner))


@pytest.mark.parametrize("hours,fires", [(16, False), (16.5, True), (0, False)])
def test_more_than_sixteen_hours(hours: float, fires: bool) -> None:
    """Sixteen hours is not more than sixteen hours."""
    carer = _person("ann", group=Group.CARER, tasks=(_task(TaskKind.MEALS, hours),))
    assert ("many_hours" in _rules(network=_map(carer))) is fires


def test_many_hours_of_someone_else_is_no_signal_about_a_carer() -> None:
    """Professionals and others on the map are not subjects."""
    nurse = _person("nurse", group=Group.PROFESSIONAL, tasks=(_task(TaskKind.MEALS, 40),))
    assert all(signal.subject is None for signal in evaluate(_map(nurse), []))


@pytest.mark.parametrize("own,other,fires", [(5, 5, True), (4.9, 5.1, False), (0, 0, False)])
def test_carrying_most_starts_at_half(own: float, other: float, fires: bool) -> None:
    """From half of all hours on, and never when nobody gives any."""
    network = _map(
        _person("ann", group=Group.CARER, tasks=(_task(TaskKind.MEALS, own),)),
        _person("bob", tasks=(_task(TaskKind.COMPANY, other),)),
    )
    assert ("carries_most" in _rules(network=network)) is fires


def test_carrying_most_needs_somebody_else() -> None:
    """The only person on the map does not carry more than others."""
    carer = _person("ann", group=Group.CARER, tasks=(_task(TaskKind.MEALS, 5),))
    dead = _person("bob", deceased=True)
    assert "carries_most" not in _rules(network=_map(carer, dead))


def test_a_task_of_its_own_text_is_named_by_that_text() -> None:
    """A free task that nobody else does is named as it was typed."""
    carer = _person("ann", group=Group.CARER, tasks=(_task(TaskKind.OTHER, 2, "Hond uitlaten"),))
    signal = _find("nobody_takes_over", evaluate(_map(carer), []))
    assert [cause.sentence for cause in signal.causes] == [
        "Hond uitlaten, 2 uur per week: niemand anders op de kaart doet dit.",
        "Van niemand anders op de kaart is bekend dat die kan en wil helpen.",
    ]


def test_a_task_that_another_does_too_is_covered() -> None:
    """No signal when every task has a second person."""
    task = (_task(TaskKind.MEALS, 3),)
    network = _map(_person("ann", group=Group.CARER, tasks=task), _person("bob", tasks=task))
    assert "nobody_takes_over" not in _rules(network=network)


@pytest.mark.parametrize(
    "tie_to_client,drawn,fires",
    [(TieKind.SUPPORTIVE, True, True), (None, True, False), (TieKind.SUPPORTIVE, False, False)],
)
def test_isolation_is_only_read_from_a_drawn_map(
    tie_to_client: TieKind | None, drawn: bool, fires: bool
) -> None:
    """A map without any tie, or an unknown tie to the client, says nothing about being alone."""
    ann = _person("ann", group=Group.CARER, tie_to_client=tie_to_client)
    others = _person("bob"), _person("cas")
    ties = (Tie(PersonId("bob"), PersonId("cas"), TieKind.NEUTRAL),) if drawn else ()
    assert ("isolated_carer" in _rules(network=_map(ann, *others, ties=ties))) is fires


@pytest.mark.parametrize("age,fires", [(17, True), (18, False), (None, False)])
def test_young_carer(age: int | None, fires: bool) -> None:
    """Younger than eighteen, and only when the age is known."""
    carer = _person("ann", group=Group.CARER, age=age)
    assert ("young_carer" in _rules(network=_map(carer))) is fires


@pytest.mark.parametrize("kind", TieKind)
def test_strained_ties(kind: TieKind) -> None:
    """Tense and broken ties are a signal, with the client or with another; no other tie is."""
    strained = kind in {TieKind.TENSE, TieKind.BROKEN}
    ann, bob = _person("ann", group=Group.CARER), _person("bob")
    tie = (Tie(bob.id, ann.id, kind),)
    with_client = _map(replace(ann, tie_to_client=kind))
    assert ("strained_tie" in _rules(network=_map(ann, bob, ties=tie))) is strained
    assert ("strained_tie" in _rules(network=with_client)) is strained


def test_a_tie_with_someone_who_died_is_no_signal() -> None:
    """A strained tie ends with a life."""
    ann, bob = _person("ann", group=Group.CARER), _person("bob", deceased=True)
    tie = (Tie(ann.id, bob.id, TieKind.TENSE),)
    assert "strained_tie" not in _rules(network=_map(ann, bob, ties=tie))


def test_a_carer_who_died_is_no_subject() -> None:
    """Nothing is said about a carer who is no longer there."""
    carer = _person("ann", group=Group.CARER, age=15, deceased=True)
    assert evaluate(_map(carer), []) == ()


def test_no_helpers_concerns_the_network_and_says_what_is_unknown() -> None:
    """Someone of whom it is not known is no helper, and is named as not known."""
    network = _map(
        _person(
            "ann", group=Group.CARER, tasks=(_task(TaskKind.MEALS, 1),), able=True, willing=True
        ),
        _person("bob", able=True),
        _person("cas", able=None, willing=False),
    )
    signal = _find("no_possible_helpers", evaluate(network, []))
    assert signal.subject is None
    assert [cause.sentence for cause in signal.causes][:2] == [
        "Van niemand zonder taak is bekend dat die kan en wil helpen.",
        "Nog niet bekend van: Bob.",
    ]


def test_a_name_with_braces_is_only_a_name() -> None:
    """What a user types is never read as a place to fill in."""
    carer = _person("ann", name="{client}", group=Group.CARER, age=12)
    assert _find("young_carer", evaluate(_map(carer), [])).explanation.startswith("{client} is 12")


def test_an_empty_visit_gives_no_signals() -> None:
    """Nothing known, nothing said."""
    assert evaluate(NOBODY, []) == ()
