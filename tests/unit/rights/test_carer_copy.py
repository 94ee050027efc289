import json
from datetime import date

from screening.arrangement.model import (
    Financing,
    LegalLetter,
    LifeArea,
    ProviderKind,
    ProvisionDraft,
    Respite,
    RespitePlace,
    SupportFunction,
)
from screening.dossier.model import Way
from screening.identifiers import PersonId
from screening.network.model import WEEK, Gender
from screening.workspace import Workspace
from tests.support.destroying import HELP, NOTE, OUTLOOK, OWN_TEXT, REASON, TOKEN, URGENT, enrich
from tests.support.households import Household
from tests.unit.rights.own_copies import words_of_copy


def test_a_carer_gets_every_answer(workspace: Workspace, jansen: Household) -> None:
    """It is hers: each statement with her answer, the note about her, judgement and agreement."""
    enrich(workspace, jansen)
    own = ("Geslacht", "vrouw", "om de hoek", "elke avond aan de telefoon")
    visit, annie = jansen.visits[-1], jansen.people["annie"]
    workspace.network.change_person(
        visit, annie, gender=Gender.WOMAN, distance=own[2], contact=own[3]
    )
    words = words_of_copy(workspace, jansen, "annie")
    part = workspace.papers.open_carer_part(jansen.dossier_id, PersonId(jansen.people["annie"]))
    assert len(part.burdens) == 4
    for burden in part.burdens:
        for item in burden.instrument.items:
            assert json.dumps(item.text, ensure_ascii=False) in words
    assert words.count('"Stelling"') == 4
    told = (OUTLOOK, "mei 2019", "24 uur per week", *own[2:])
    for expected in (NOTE, REASON, HELP, *told, *own, "Toestemming gegeven op 3 februari 2026"):
        assert expected in words
    assert not [word for word in told if word in words_of_copy(workspace, jansen, "marja")]
    assert ("open carer part", jansen.people["annie"]) in {
        (line[1], line[2]) for line in workspace.vault.log()
    }


def test_a_carer_reads_all_that_the_map_has_of_the_own_person(
    workspace: Workspace, jansen: Household
) -> None:
    """Where they live and what contact there is too; hours that nobody gave are no nought."""
    visit, marja = jansen.visits[-1], jansen.people["marja"]
    workspace.network.change_person(
        visit, marja, gender=Gender.WOMAN, distance="twee straten verder", contact="belt elke dag"
    )
    for task in workspace.network.load(visit).person(marja).tasks:
        workspace.tasks.save_task(visit, marja, task.kind, 0, task_id=task.id)
    sections = json.loads(words_of_copy(workspace, jansen, "marja"))["sections"]
    told = next(part for part in sections if part["title"].startswith("Wat er per gesprek"))
    rows = {row["label"]: row["value"] for row in told["blocks"][-1]["rows"]}
    assert rows["Geslacht"] == "vrouw"
    assert rows["Waar u woont"] == "twee straten verder"
    assert rows["Contact"] == "belt elke dag"
    assert "Samen" not in rows
    assert "Waar u woont" in words_of_copy(workspace, jansen, "annie")
    client = words_of_copy(workspace, jansen)
    assert "twee straten" not in client
    assert "belt elke dag" not in client


def test_a_carer_gets_only_agreements_for_the_own_support(
    workspace: Workspace, jansen: Household
) -> None:
    """What was agreed for another carer, or for the client, is theirs."""
    visit, client = jansen.visits[-1], workspace.dossiers.load(jansen.dossier_id).client.id
    for person, what in (("annie", HELP), ("marja", "Zangkoor"), ("", "Scootmobiel")):
        whom = PersonId(jansen.people[person]) if person else client
        subject = SupportFunction.EMOTIONAL_SUPPORT if person else LifeArea.HOUSEHOLD
        line = ProvisionDraft(whom, subject, what, ProviderKind.MUNICIPALITY)
        workspace.arrangement.add_provision(visit, line)
    words = words_of_copy(workspace, jansen, "annie")
    assert HELP in words
    assert "Zangkoor" not in words
    assert "Scootmobiel" not in words


def test_a_carer_gets_nothing_private_of_the_client(
    workspace: Workspace, jansen: Household
) -> None:
    """Neither the name nor the situation of the client, no other carer, no text of the visit."""
    enrich(workspace, jansen)
    words = words_of_copy(workspace, jansen, "annie")
    dossier = workspace.dossiers.load(jansen.dossier_id)
    others = {
        person.name
        for person in workspace.network.load(jansen.visits[-1]).people
        if person.id != jansen.people["annie"]
    }
    for private in (dossier.client.name, dossier.client.situation, OWN_TEXT, *others):
        assert private not in words


def test_after_withdrawal_the_carer_still_gets_what_is_kept(
    workspace: Workspace, jansen: Household
) -> None:
    """Withdrawn is not destroyed: the answers are there, and so is the day of withdrawal."""
    annie = PersonId(jansen.people["annie"])
    workspace.measurements.withdraw_consent(annie)
    words = words_of_copy(workspace, jansen, "annie")
    assert "Ingetrokken op 18 augustus 2026." in words
    assert words.count('"Stelling"') == 4


def test_an_unfinished_questionnaire_has_no_outcome(
    workspace: Workspace, jansen: Household
) -> None:
    """Its answers are in the copy; there is nothing said about a total."""
    annie = PersonId(jansen.people["annie"])
    (last, *_) = [
        one for one in workspace.measurements.of_visit(jansen.visits[-1]) if one.carer_id == annie
    ]
    workspace.measurements.reopen(last.id, Way.ASKED, next(iter(last.answers)), None)
    assert "niet afgerond" in words_of_copy(workspace, jansen, "annie")


def test_a_carer_reads_what_the_municipality_gave(workspace: Workspace, jansen: Household) -> None:
    """The own yearly token, not that of another carer, and nothing of why there is urgency."""
    enrich(workspace, jansen)
    annie = words_of_copy(workspace, jansen, "annie")
    assert "Waardering van de gemeente" in annie
    assert TOKEN in annie
    assert URGENT not in annie
    assert TOKEN not in words_of_copy(workspace, jansen, "marja")
    assert TOKEN not in words_of_copy(workspace, jansen)


def test_a_carer_reads_all_that_a_line_for_her_says(
    workspace: Workspace, jansen: Household
) -> None:
    """Goal, kind, day parts, next step, money, letter and signal; the client reads none of it."""
    annie, visit = jansen.people["annie"], jansen.visits[-1]
    line = ProvisionDraft(
        annie,
        SupportFunction.RESPITE_CARE,
        "Dagopvang",
        ProviderKind.OFFER,
        provider_name="De Hoeve",
        goal="Weer eens zwemmen",
        respite=Respite(RespitePlace.AWAY),
        moments=frozenset(WEEK[:1]),
        next_actor="Het loket",
        next_action="belt de Hoeve",
        next_on=date(2026, 9, 1),
        financing=Financing.WMO,
        letter=LegalLetter.CARER_SUPPORT,
        from_signal=f"many_hours:{annie}",
    )
    workspace.arrangement.add_provision(visit, line)
    told = (
        "doel: “Weer eens zwemmen”",
        "buitenshuis",
        "maandagochtend",
        "volgende stap: Het loket: belt de Hoeve, uiterlijk 1 september 2026",
        "betaald uit de Wet maatschappelijke ondersteuning (Wmo)",
        "onderdeel d: steun voor de mantelzorger",
        "naar aanleiding van: Meer dan 16 uur zorg per week",
    )
    words = words_of_copy(workspace, jansen, "annie")
    assert not [part for part in told if part not in words]
    others = words_of_copy(workspace, jansen) + words_of_copy(workspace, jansen, "marja")
    assert not [part for part in told if part in others]
    assert "Weer eens zwemmen" not in others


def test_a_carer_reads_what_she_agreed_to_do(workspace: Workspace, jansen: Household) -> None:
    """Of her name only; what others do is theirs. The client reads all of it."""
    visit = jansen.visits[-1]
    workspace.agreements.add(visit, who=" annie jansen", what="belt Truus", moment="zondag")
    workspace.agreements.add(visit, who="Marja", what="kookt soep")
    workspace.agreements.choose_contact(visit, "Bea Vos", "loket", "06 1")
    words = words_of_copy(workspace, jansen, "annie")
    assert "belt Truus (zondag)" in words
    assert "kookt soep" not in words
    client = words_of_copy(workspace, jansen)
    assert "belt Truus (zondag)" in client
    assert "Marja: kookt soep" in client
    assert "Bea Vos, loket, 06 1" in client
