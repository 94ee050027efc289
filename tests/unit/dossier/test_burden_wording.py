from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments import catalogue
from instruments.model import Choice, Instrument
from screening.dossier.burden import Burden, assess
from screening.dossier.model import Measurement
from screening.identifiers import MeasurementId, PersonId, VisitId
from screening.wording.burden import describe_count, describe_result, list_answers
from screening.wording.burden_change import describe_change, describe_difference

CSI = catalogue.load("caregiver_strain_index")
EDIZ = catalogue.load("ediz")
CSI_KEYS = tuple(item.key for item in CSI.items)
FORBIDDEN = (
    "significant",
    "klinisch",
    "belangrijk",
    "verbeter",
    "verslechter",
    "vooruit",
    "achteruit",
    "beter",
    "slechter",
    "dankzij",
    "effect",
    "geholpen",
    "heeft gewerkt",
    "helaas",
    "gelukkig",
)


def _measure(instrument: Instrument, answers: dict[str, str], month: int = 2) -> Measurement:
    moment = datetime(2026, month, 3, 12, tzinfo=UTC)
    return Measurement(
        id=MeasurementId(f"m{month}"),
        visit_id=VisitId("v"),
        carer_id=PersonId("ann"),
        instrument_id=instrument.id,
        version=instrument.version,
        digest=instrument.digest,
        started_at=moment,
        finished_at=moment,
        position=0,
        answers=answers,
    )


def _csi(yes: int, unanswered: int = 0) -> dict[str, str]:
    answered = CSI_KEYS[: len(CSI_KEYS) - unanswered]
    return {key: "yes" if n < yes else "no" for n, key in enumerate(answered)}


def _assess(
    measurement: Measurement, instrument: Instrument, earlier: Measurement | None = None
) -> Burden:
    """Entered on the third of a month, a day after the visit."""
    before = None if earlier is None else earlier.started_at.date().replace(day=2)
    day = measurement.started_at.date().replace(day=2)
    return assess(measurement, instrument, earlier, held_on=day, earlier_held_on=before)


def _result(instrument: Instrument, answers: dict[str, str]) -> str:
    return " ".join(describe_result(_assess(_measure(instrument, answers), instrument)))


def _compare(instrument: Instrument, before: dict[str, str], after: dict[str, str]) -> Burden:
    return _assess(_measure(instrument, after, 8), instrument, _measure(instrument, before))


def _answers(instrument: Instrument) -> st.SearchStrategy[dict[str, str]]:
    items = {i.key: st.sampled_from([c.key for c in i.choices]) for i in instrument.items}
    return st.fixed_dictionaries({}, optional=items)


@pytest.mark.parametrize(
    "yes,unanswered,text",
    [
        (
            9,
            0,
            (
                "9 van 13 keer ja. Vanaf 7 spreekt de CSI van overbelasting. "
                "De CSI spreekt hier dus van overbelasting."
            ),
        ),
        (
            6,
            0,
            (
                "6 van 13 keer ja. Vanaf 7 spreekt de CSI van overbelasting. "
                "De CSI spreekt hier dus niet van overbelasting. "
                "Dat zegt niet dat de zorg licht is."
            ),
        ),
        (
            7,
            2,
            (
                "7 van 13 keer ja. Vanaf 7 spreekt de CSI van overbelasting. "
                "2 van de 13 stellingen zijn niet ingevuld. Ook zonder die antwoorden blijft de "
                "uitslag minstens 7: de CSI spreekt hier van overbelasting."
            ),
        ),
        (
            3,
            1,
            (
                "3 van 13 keer ja. Vanaf 7 spreekt de CSI van overbelasting. "
                "1 van de 13 stellingen is niet ingevuld. Ook als dat antwoord meetelt, blijft de "
                "uitslag onder de 7: de CSI spreekt hier niet van overbelasting. "
                "Dat zegt niet dat de zorg licht is."
            ),
        ),
        (
            6,
            1,
            (
                "6 van 13 keer ja. Vanaf 7 spreekt de CSI van overbelasting. "
                "1 van de 13 stellingen is niet ingevuld. De uitslag kan nog 6 of 7 zijn. "
                "Daarom is niet te zeggen of de CSI hier van overbelasting spreekt."
            ),
        ),
        (
            0,
            13,
            (
                "0 van 13 keer ja. Vanaf 7 spreekt de CSI van overbelasting. "
                "Geen van de 13 stellingen is ingevuld. De uitslag kan nog 0 tot en met 13 zijn. "
                "Daarom is niet te zeggen of de CSI hier van overbelasting spreekt."
            ),
        ),
    ],
)
def test_csi_result(yes: int, unanswered: int, text: str) -> None:
    """Count, limit, gaps and verdict, in that order and to the letter."""
    assert _result(CSI, _csi(yes, unanswered)) == text


def test_ediz_result() -> None:
    """The EDIZ gives a count and says that there is no limit."""
    answers = {item.key: "somewhat" for item in EDIZ.items} | {"conflicts": "no"}
    limit = (
        "Voor de EDIZ bestaat geen vastgestelde grens; "
        "de uitslag zegt alleen hoeveel druk er wordt ervaren."
    )
    assert _result(EDIZ, answers) == f"8 van 9 stellingen gaven druk. {limit}"
    del answers["conflicts"], answers["pressure"]
    assert _result(EDIZ, answers) == (
        "7 van 9 stellingen gaven druk. 2 van de 9 stellingen zijn niet ingevuld. "
        f"De uitslag is daarom 7 tot en met 9. {limit}"
    )


def test_an_instrument_with_other_points_is_counted_in_points() -> None:
    """An instrument that an organisation adds gets a count that is true of it."""
    burden = _assess(_measure(CSI, _csi(3)), CSI)
    heavier = replace(CSI.scoring, highest=14)
    items = (replace(CSI.items[0], choices=(Choice("yes", "Ja", 2), Choice("no", "Nee", 0))),)
    changed = replace(CSI, items=(*items, *CSI.items[1:]), scoring=heavier)
    assert describe_count(replace(burden, instrument=changed)) == "3 van hoogstens 14 punten."


@given(_answers(CSI))
@settings(max_examples=150, deadline=None)
def test_csi_verdict_words_follow_the_bounds(answers: dict[str, str]) -> None:
    """Overload, no overload and not-to-be-decided are said exactly when they are certain."""
    text = _result(CSI, answers)
    yes = sum(answer == "yes" for answer in answers.values())
    highest = yes + len(CSI.items) - len(answers)
    assert ("spreekt hier van overbelasting" in text or "hier dus van overbelasting" in text) == (
        yes >= 7
    )
    assert ("niet van overbelasting" in text) == (highest <= 6)
    assert ("niet te zeggen" in text) == (yes < 7 <= highest)
    assert ("niet ingevuld" in text or "Geen van de" in text) == (len(answers) < 13)


@given(_answers(EDIZ), _answers(EDIZ))
@settings(max_examples=150, deadline=None)
def test_ediz_never_speaks_of_overload(before: dict[str, str], after: dict[str, str]) -> None:
    """No text of an EDIZ holds the word, whatever was answered, now or before."""
    burden = _compare(EDIZ, before, after)
    text = " ".join((*describe_result(burden), *describe_change(burden))).lower()
    assert "overbelast" not in text
    assert "geen vastgestelde grens" in text


@given(_answers(CSI), _answers(CSI))
@settings(max_examples=150, deadline=None)
def test_no_change_is_given_more_weight_than_it_has(
    before: dict[str, str], after: dict[str, str]
) -> None:
    """No forbidden word, and the words for the size fit the number of points."""
    burden = _compare(CSI, before, after)
    text = " ".join((*describe_result(burden), *describe_change(burden)))
    assert not [word for word in FORBIDDEN if word in text.lower()]
    gaps = len(before) < 13 or len(after) < 13
    counts = [sum(a == "yes" for a in answers.values()) for answers in (before, after)]
    points = None if gaps else abs(counts[1] - counts[0])
    assert ("zegt niet dat er iets is veranderd" in text) == (points == 1)
    assert ("niet zeker" in text) == (points in {2, 3, 4})
    assert ("waarschijnlijk meer dan toeval" in text) == (points is not None and points >= 5)
    assert ("niet te zeggen hoe groot" in text) == gaps
    assert "ruis" not in text


@given(st.integers(0, 13), st.integers(0, 13))
@settings(max_examples=120, deadline=None)
def test_complete_changes_give_totals_and_dates(before: int, after: int) -> None:
    """Both totals, both dates and the size of the difference are always said."""
    sentences = describe_change(_compare(CSI, _csi(before), _csi(after)))
    assert sentences[0] == f"Op 2 februari 2026 was de uitslag {before}."
    assert sentences[1] == f"Op 2 augustus 2026 is de uitslag {after}."
    text = " ".join(sentences)
    assert not [word for word in FORBIDDEN if word in text.lower()]
    assert ("hoger" in text) == (after > before)
    assert ("lager" in text) == (after < before)
    assert "-" not in text
    assert ("gelijk gebleven" in text) == (after == before)
    assert ("waarschijnlijk meer dan toeval" in text) == (abs(after - before) >= 5)
    assert text.count("toeval") <= 1, "a doubt is said once"
    assert text.count("Anders beantwoord") == abs(after - before)


def test_from_six_to_seven_is_noise() -> None:
    """Passing the cut-off by one point is said to be no change by itself."""
    assert describe_change(_compare(CSI, _csi(6), _csi(7))) == (
        "Op 2 februari 2026 was de uitslag 6.",
        "Op 2 augustus 2026 is de uitslag 7.",
        "Dat is 1 punt hoger.",
        "Zo'n klein verschil kan toeval zijn. Het zegt niet dat er iets is veranderd.",
        "Dat de uitslag nu aan de andere kant van de grens van 7 ligt, verandert dat niet.",
        (
            "Anders beantwoord (toen Nee, nu Ja): "
            "“Er zijn ook andere zaken waaraan ik mijn tijd moet besteden.”"
        ),
    )


def test_the_difference_tells_no_answer() -> None:
    """What may leave the vault gives totals and dates, and no statement or answer."""
    burden = _compare(CSI, _csi(6), _csi(7))
    assert describe_difference(burden) == describe_change(burden)[:-1]
    assert not [item for item in CSI.items if item.text in " ".join(describe_difference(burden))]


def test_without_an_earlier_measurement_nothing_is_said_of_change() -> None:
    """A first measurement has no course."""
    assert describe_change(_assess(_measure(CSI, _csi(3)), CSI)) == ()


def test_another_version_is_said_not_to_compare() -> None:
    """Totals of two wordings are not put side by side."""
    earlier = replace(_measure(CSI, _csi(12)), digest="other")
    text = " ".join(describe_change(_assess(_measure(CSI, _csi(3), 8), CSI, earlier)))
    assert "niet met elkaar te vergelijken" in text
    assert "12" not in text


def test_gaps_on_either_side_leave_the_size_open() -> None:
    """With gaps the bounds are given and the size of the difference is not."""
    assert describe_change(_compare(CSI, _csi(3), _csi(3, unanswered=2)))[:3] == (
        "Op 2 februari 2026 was de uitslag 3.",
        "Op 2 augustus 2026 is de uitslag 3 tot en met 5.",
        "Niet alles is ingevuld. Daarom is niet te zeggen hoe groot het verschil is.",
    )


def test_answers_in_words() -> None:
    """Every statement to the letter, with the label of its answer, also when there is none."""
    lines = list_answers(_assess(_measure(CSI, _csi(1, unanswered=1)), CSI))
    assert [line.statement for line in lines] == [item.text for item in CSI.items]
    assert (lines[0].answer, lines[1].answer, lines[-1].answer) == ("Ja", "Nee", "niet ingevuld")
    assert [line.note for line in lines if line.note] == ["Lees: degene voor wie u zorgt."]
    assert "Ja" not in repr(lines[0])
