"""The backup plan: a paragraph for each person, once, and never over what was written by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.arrangement.backup_paragraph import write_paragraph
from screening.arrangement.backup_plan import PLAN, PlanState, field_of, find_state, put_in
from screening.identifiers import PersonId
from screening.network.model import NetworkMap, TaskKind
from tests.unit.network.maps import load_case, make_person, make_task

ANNIE, MARJA = PersonId("annie"), PersonId("marja")
LINES = st.lists(st.text("ab- ", min_size=1, max_size=4), max_size=4).map("\n".join)


def press(texts: dict[str, str], person_id: PersonId, paragraph: str) -> dict[str, str]:
    """Put a paragraph in, as the desk does."""
    return {**texts, PLAN: put_in(texts, person_id, paragraph), field_of(person_id): paragraph}


def test_a_paragraph_says_what_is_to_be_done() -> None:
    """Tasks that nobody else does come first, each with hours and whom to ask."""
    network, _ = load_case("jansen")
    assert write_paragraph(network, ANNIE).splitlines() == [
        "Als Annie Jansen uitvalt",
        "Er valt 49 uur per week weg, van de 72 uur zorg.",
        (
            "- Huishouden (8 uur per week): niemand anders doet dit. Vraag na of Henk Vos of Els "
            "van Dam dit kan en wil doen."
        ),
        (
            "- Toezicht (30 uur per week): Dagbesteding De Linde doet dit ook. Vraag na of "
            "de extra uren kunnen."
        ),
        (
            "- Persoonlijke verzorging (10 uur per week): Wijkverpleging doet dit ook. "
            "Vraag na of de extra uren kunnen."
        ),
        (
            "- Administratie (1 uur per week): Marja Jansen doet dit ook. Vraag na of de "
            "extra uren kunnen."
        ),
        "Om te vragen, nog zonder taak: Henk Vos en Els van Dam.",
        "Om te vragen, naast wat zij al doen: Marja Jansen, Truus de Boer en Noor Bakri.",
        "Eerst samen bekijken hoe het moet: Henk Vos.",
        "Houd ook contact met: Truus de Boer en Els van Dam.",
    ]


def test_nobody_is_sent_to_someone_with_whom_it_is_over() -> None:
    """The father of Daan, with whom his mother broke, is not among those to keep in touch with."""
    network, _ = load_case("de_wit")
    *_, last = write_paragraph(network, PersonId("daan")).splitlines()
    assert last == "Houd ook contact met: Greet de Wit."


def test_a_paragraph_without_tasks_hours_or_takers() -> None:
    """What is not known is not invented."""
    people = (
        make_person("jan", tasks=(make_task(TaskKind.OTHER, 0, "hond"),)),
        make_person("els"),
    )
    network = NetworkMap("Piet", 80, people, ())
    assert write_paragraph(network, PersonId("els")).splitlines() == [
        "Als Els uitvalt",
        "Er valt geen zorg weg die op de netwerkkaart staat.",
    ]
    assert write_paragraph(network, PersonId("jan")).splitlines() == [
        "Als Jan uitvalt",
        "Er vallen taken weg. De uren staan niet op de netwerkkaart.",
        "- Hond: niemand anders doet dit. Nog niemand om te vragen.",
    ]


def test_pressing_again_puts_nothing_twice() -> None:
    """The same once more changes nothing, and a newer one takes the place of the older."""
    texts = press({PLAN: "Bel 112 bij nood."}, ANNIE, "Als Annie uitvalt\noud")
    texts = press(texts, MARJA, "Als Marja uitvalt\nwinkel")
    assert press(texts, ANNIE, "Als Annie uitvalt\noud") == texts
    texts = press(texts, ANNIE, "Als Annie uitvalt\nnieuw")
    assert texts[PLAN] == (
        "Bel 112 bij nood.\n\nAls Annie uitvalt\nnieuw\n\nAls Marja uitvalt\nwinkel"
    )


def test_what_was_changed_by_hand_stays() -> None:
    """The new paragraph comes at the end, and from then on that one is kept up to date."""
    texts = press({}, ANNIE, "Als Annie uitvalt\noud")
    texts[PLAN] = "Als Annie uitvalt\noud, en bel Kees"
    assert find_state(texts, ANNIE, "Als Annie uitvalt\nnieuw") is PlanState.OWN_WORDS
    texts = press(texts, ANNIE, "Als Annie uitvalt\nnieuw")
    assert texts[PLAN] == "Als Annie uitvalt\noud, en bel Kees\n\nAls Annie uitvalt\nnieuw"
    texts = press(texts, ANNIE, "Als Annie uitvalt\nnog nieuwer")
    assert texts[PLAN].count("Als Annie uitvalt") == 2
    assert texts[PLAN].endswith("nog nieuwer")


@pytest.mark.parametrize(
    "plan, state",
    [
        ("", PlanState.ABSENT),
        ("Iets anders", PlanState.ABSENT),
        ("Als Annie uitvalt\nnu", PlanState.SAME),
        ("Vooraf\n\nAls Annie uitvalt\ntoen\n\nNa", PlanState.OLDER),
        ("Als Annie uitvalt\nzelf geschreven", PlanState.OWN_WORDS),
        ("Als Annie uitvaltijd\ntoen", PlanState.ABSENT),
    ],
)
def test_how_somebody_stands_in_the_plan(plan: str, state: PlanState) -> None:
    """Read from the text itself: whole lines, wherever they stand."""
    texts = {PLAN: plan, field_of(ANNIE): "Als Annie uitvalt\ntoen"}
    assert find_state(texts, ANNIE, "Als Annie uitvalt\nnu") is state


@given(LINES, LINES, LINES)
def test_nothing_written_by_hand_is_lost(plan: str, edited: str, tail: str) -> None:
    """Whatever stands in the plan: its own lines are all there after pressing, twice even."""
    texts = press({PLAN: plan}, ANNIE, "Als Annie uitvalt\n- x")
    texts[PLAN] = f"{edited}\n{texts[PLAN]}\n{tail}"
    for paragraph in ("Als Annie uitvalt\n- y", "Als Annie uitvalt\n- z"):
        texts = press(texts, ANNIE, paragraph)
        assert texts[PLAN].count("Als Annie uitvalt") == 1
        assert find_state(texts, ANNIE, paragraph) is PlanState.SAME
    for line in (*edited.split(), *plan.split(), *tail.split()):
        assert line in texts[PLAN]
