from instruments.catalogue import load
from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from screening.documents.content import CourseFigure, Document, Heading
from screening.documents.content_json import write_json
from screening.documents.proposal import NOTHING_WRITTEN, build_proposal
from screening.documents.proposal_burden import write_burden
from screening.identifiers import VisitId
from screening.signals.model import Verdict
from screening.workspace import Workspace
from tests.support.households import Household, take
from tests.support.proposal_parts import take_part


def build(workspace: Workspace, visit_id: VisitId) -> Document:
    """Return the proposal of a visit as it is now."""
    return build_proposal(workspace.proposals.gather(visit_id))


def titles(document: Document) -> list[str]:
    """Return the titles of the sections."""
    return [section.title for section in document.sections]


def words(document: Document) -> str:
    """Return everything that stands in a document."""
    return write_json(document).decode()


def section_words(document: Document, title: str) -> str:
    """Return everything that stands in one section, or below one heading of a section."""
    return words(take_part(document, title))


def test_a_bare_visit_has_no_empty_sections(workspace: Workspace, jansen: Household) -> None:
    """What was not talked about has no heading; the five steps of the law always have."""
    document = build(workspace, jansen.visits[-1])
    assert all(section.blocks for section in document.sections)
    assert titles(document) == [
        "1. Wat er is gevraagd",
        "2. Welke problemen er zijn",
        "3. Welke ondersteuning nodig is",
        "4. Wie wat kan doen",
        "5. Wat overblijft voor de Wmo",
        "Het arrangement",
        "Cliëntondersteuning",
        "Hoe het verder gaat en wat u mag vragen",
        "Opmerkingen en ondertekening",
    ]
    assert NOTHING_WRITTEN in section_words(document, "3. Welke ondersteuning nodig is")


def test_a_full_visit_has_every_section_in_reading_order(
    workspace: Workspace, jansen: Household
) -> None:
    """From the question to the signatures; every typed agreement is a point of its own."""
    visit_id = jansen.visits[-1]
    workspace.visits.write_text(visit_id, "preparation.request", "Samen thuis blijven.")
    workspace.visits.write_text(visit_id, "agreements", "- Marja belt Kees.\n\nEls komt dinsdag.")
    document = build(workspace, visit_id)
    assert titles(document)[:2] == ["1. Wat er is gevraagd", "2. Welke problemen er zijn"]
    assert titles(document)[-4:] == [
        "Afspraken",
        "Cliëntondersteuning",
        "Hoe het verder gaat en wat u mag vragen",
        "Opmerkingen en ondertekening",
    ]
    agreements = section_words(document, "Afspraken")
    assert '"Marja belt Kees."' in agreements
    assert '"Els komt dinsdag."' in agreements


def test_notes_of_the_consultant_stay_in_the_vault(workspace: Workspace, jansen: Household) -> None:
    """Notes are for one's own use: of the preparation, of the family and about a person."""
    visit_id, annie = jansen.visits[-1], jansen.people["annie"]
    workspace.visits.write_text(visit_id, "preparation.note", "Eigen aantekening een")
    workspace.visits.write_text(visit_id, "family.note", "Eigen aantekening twee")
    workspace.network.change_person(visit_id, annie, note="Eigen aantekening drie")
    assert "Eigen aantekening" not in words(build(workspace, visit_id))


def test_no_answer_to_a_statement_ever_leaves(workspace: Workspace, jansen: Household) -> None:
    """Neither a statement of an instrument nor a cause that tells an answer is in the document."""
    for visit_id in jansen.visits:
        text = words(build(workspace, visit_id))
        for instrument in (load("caregiver_strain_index"), load("ediz")):
            for item in instrument.items:
                assert item.text not in text
        causes = [
            cause.sentence
            for line in workspace.review.signals(visit_id)
            for cause in line.signal.causes
            if cause.is_answer
        ]
        assert causes
        assert not [sentence for sentence in causes if sentence in text]


def test_a_signal_that_would_give_an_answer_away_stays_out(
    workspace: Workspace, jansen: Household
) -> None:
    """When nothing but answers is behind it, its title alone tells too much."""
    visit_id = jansen.visits[0]
    text = section_words(build(workspace, visit_id), "Signalen")
    signals = [line.signal for line in workspace.review.signals(visit_id)]
    hidden = {signal.title for signal in signals if signal.rests_on_answers_only}
    shown = {
        signal.title
        for signal in signals
        if not signal.rests_on_answers_only
        and signal.subject in {None, *(jansen.people[key] for key in ("annie", "marja"))}
    }
    assert hidden
    assert not [title for title in hidden if title in text]
    assert all(title in text for title in shown)


def test_only_carers_who_agreed_to_it_have_an_outcome(
    workspace: Workspace, jansen: Household
) -> None:
    """Without that consent there is no outcome, no course and no signal that rests on it."""
    visit_id, annie = jansen.visits[0], jansen.people["annie"]
    before = build(workspace, visit_id)
    assert "9 van 13 keer ja" in words(before)
    marja = jansen.people["marja"]
    workspace.measurements.give_consent(marja, in_proposal=True)
    workspace.measurements.give_consent(annie, in_proposal=False)
    after = build(workspace, visit_id)
    assert "9 van 13 keer ja" not in words(after)
    assert "Overbelasting volgens de CSI" not in section_words(after, "Signalen")
    burden = section_words(after, "Hoe zwaar de zorg valt")
    assert '"Annie Jansen"' not in burden
    assert '"Marja Jansen"' in burden


def test_two_carers_with_one_name_keep_their_own_course(
    workspace: Workspace, jansen: Household
) -> None:
    """Every outcome and course stands once, under the carer it is of, in one order."""
    annie, marja = (jansen.people[key] for key in ("annie", "marja"))
    names = {carer.id: carer.name for carer in workspace.dossiers.load(jansen.dossier_id).carers}
    workspace.dossiers.change_carer(jansen.dossier_id, marja, name=names[annie])
    take(workspace, jansen.visits[-1], marja, "caregiver_strain_index", {"sleep": "yes"})
    material = workspace.proposals.gather(jansen.visits[-1])
    expected: list[object] = []
    for carer_id in sorted((annie, marja)):
        own = [course for course in material.courses if course.carer_id == carer_id]
        expected += [names[annie], *(course for course in own if len(course.points) > 1)]
    shown = [
        block.text if isinstance(block, Heading) else block.course
        for block in write_burden(material).blocks
        if isinstance(block, Heading | CourseFigure)
    ]
    assert shown == expected
    assert len({course.carer_id for course in shown if not isinstance(course, str)}) == 2


def test_a_judged_signal_stands_out_and_one_set_aside_comes_last_with_its_reason(
    workspace: Workspace, jansen: Household
) -> None:
    """What is not judged yet says so; each names its facts, its source and what it does not say."""
    visit_id, annie = jansen.visits[-1], jansen.people["annie"]
    keys = {line.signal.key: line.signal for line in workspace.review.signals(visit_id)}
    agreed, aside = [
        key
        for key, signal in keys.items()
        if signal.subject == annie and not any(cause.is_answer for cause in signal.causes)
    ][-2:]
    workspace.review.judge(visit_id, agreed, Verdict.AGREE, "Dat zien we ook.")
    workspace.review.judge(visit_id, aside, Verdict.DISAGREE, "Dit speelt niet meer.")
    text = section_words(build(workspace, visit_id), "Signalen")
    assert "De consulent is het hiermee eens" in text
    assert "De consulent: Dat zien we ook." in text
    assert "Nog niet besproken" in text
    assert text.index("Besproken en niet overgenomen") > text.index("Nog niet besproken")
    assert f"{keys[aside].title}. De consulent is het hier niet mee eens: Dit speelt niet" in text
    assert keys[agreed].not_said in text
    assert f"Bron: {keys[agreed].source}" in text


def test_the_arrangement_is_for_the_client_and_for_every_carer(
    workspace: Workspace, jansen: Household
) -> None:
    """A line, a reason for none, or plainly nothing yet: each under the name of the person."""
    visit_id, people = jansen.visits[-1], jansen.people
    workspace.arrangement.add_provision(
        visit_id,
        ProvisionDraft(
            people["annie"],
            SupportFunction.RESPITE_CARE,
            "Een middag vrij",
            ProviderKind.NETWORK,
            people["els"],
            amount=3,
        ),
    )
    workspace.arrangement.set_no_need(visit_id, people["marja"], "Marja redt het zo.")
    text = section_words(build(workspace, visit_id), "Het arrangement")
    for expected in (
        "Voor Piet Jansen",
        "Er is nog niets afgesproken.",
        "Voor Annie Jansen, mantelzorger",
        "6 Respijtzorg",
        "Els van Dam",
        "3 uur per week",
        "Voor Marja Jansen, mantelzorger",
        "Geen ondersteuning nodig, omdat: Marja redt het zo.",
    ):
        assert expected in text


def test_everyone_can_sign_and_the_household_can_remark(
    workspace: Workspace, jansen: Household
) -> None:
    """Client and carers say whether this is what was said; the consultant only signs."""
    text = section_words(build(workspace, jansen.visits[-1]), "Opmerkingen en ondertekening")
    for name in ("Piet Jansen", "Annie Jansen", "Marja Jansen"):
        assert name in text
    assert "mantelzorger, echtgenote" in text
    assert "Is dit wat er is gezegd?" in text
