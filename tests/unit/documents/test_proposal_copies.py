"""Every copy of the proposal, searched for what must not be in it, over combinations of consent."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from itertools import product
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments.catalogue import list_instruments, load
from screening.arrangement.backup_plan import PLAN
from screening.documents.audience import CLIENT, FILE, Audience, AudienceKind, make_audience
from screening.documents.content_json import write_json
from screening.documents.html import render_html
from screening.documents.material import ProposalMaterial
from screening.documents.pdf import render_pdf
from screening.documents.proposal import build_proposal
from screening.documents.proposal_changes import Change
from screening.documents.proposal_layout import SHIPPED
from screening.documents.proposal_material import material_for
from screening.documents.proposal_record import Line, Part
from screening.documents.protection import protect
from tests.support.households import Household
from tests.support.marked_proposal import (
    CARERS,
    FILE_ONLY,
    FOR_ALL,
    NEVER,
    OF_CLIENT,
    Sharing,
    list_burden_marks,
    list_line_marks,
    list_private_marks,
    list_support_marks,
    with_consents,
)
from tests.unit.documents.samples import read_pages

PASSPHRASE = "vier gewone losse woorden"
CHOICES = (None, Sharing(False), Sharing(True), Sharing(True, True))
COMBINATIONS = [dict(zip(CARERS, pair, strict=True)) for pair in product(CHOICES, repeat=2)]
ABOUT_ALL = {"Bevinding-d", "Mantelwoorden"}


def list_readers(household: Household) -> list[Audience]:
    """Return everyone who can get a copy."""
    return [FILE, CLIENT, *(make_audience(household.people[key]) for key in CARERS)]


def list_forbidden(
    household: Household, audience: Audience, given: dict[str, Sharing | None]
) -> set[str]:
    """Return every mark that must not be in a copy, by the rules of the law in our own words."""
    forbidden = set(NEVER) | {"Signaalsleutel"}
    own = household.key_of(audience.carer_id) if audience.carer_id else ""
    if own:
        forbidden |= (
            OF_CLIENT | FILE_ONLY | ABOUT_ALL | {"Reden-annie", "Reden-marja"} - {f"Reden-{own}"}
        )
    if audience == CLIENT:
        forbidden |= FILE_ONLY
    if audience == FILE:
        forbidden |= list_support_marks()
    for key in CARERS:
        sharing = given[key]
        if key == own:
            if sharing is None:
                # What this carer said is the carer's own; what was measured is not used any more.
                forbidden |= list_burden_marks(key) - {f"Gezegd-{key}"}
            continue
        if audience == FILE:
            if sharing is None or not sharing.in_proposal:
                forbidden |= list_burden_marks(key) | {"Mantelwoorden"}
            continue
        forbidden |= list_private_marks(key)
        if own or sharing is None or not (sharing.in_proposal and sharing.for_client):
            forbidden |= list_burden_marks(key) | list_line_marks(key) | ABOUT_ALL
            forbidden |= {f"Reden-{key}"} | ({"Geennood-marja"} if key == "marja" else set())
    if own == "annie":
        forbidden |= {"Respijt-marja"}
    return forbidden


def list_expected(
    household: Household, audience: Audience, given: dict[str, Sharing | None]
) -> set[str]:
    """Return marks that may not be missing: a copy is of use to its reader."""
    if audience.kind is AudienceKind.CARER:
        own = household.key_of(audience.carer_id)
        of_own = list_line_marks(own) | list_private_marks(own) | {f"Respijt-{own}"}
        return (
            set(FOR_ALL)
            | of_own
            | (list_burden_marks(own) - {f"Mantel-{own}"} if given[own] else set())
        )
    expected = set(FOR_ALL | OF_CLIENT | {"Respijt-annie", "Respijt-marja"})
    if audience == FILE:
        expected |= FILE_ONLY | {"Bevinding-d"}
        for key in CARERS:
            expected |= list_line_marks(key) | list_private_marks(key)
        expected -= list_support_marks()
    return expected


def read_everything(material: ProposalMaterial) -> str:
    """Return every text of a protected copy: pages, attachment, metadata and outline."""
    document = build_proposal(material)
    data = protect(render_pdf(document), "voorstel.json", write_json(document), PASSPHRASE)
    parts = [*read_pages(data, PASSPHRASE), render_html(document)]
    with pikepdf.open(BytesIO(data), password=PASSPHRASE) as pdf:
        parts += [stream.get_file().read_bytes().decode() for stream in pdf.attachments.values()]
        parts += [str(value) for value in pdf.docinfo.values()]
        parts.append(str(pdf.open_metadata()))
        with pdf.open_outline() as outline:
            parts += list(_list_titles(outline.root))
    return "\n".join(parts)


def _list_titles(items: Any) -> Iterator[str]:
    for item in items:
        yield str(item.title)
        yield from _list_titles(item.children)


@pytest.mark.parametrize("given", COMBINATIONS, ids=str)
def test_no_copy_holds_what_its_reader_may_not_see(
    marked: ProposalMaterial, jansen: Household, given: dict[str, Sharing | None]
) -> None:
    """Words of the whole document as data, for every reader and every combination of consent."""
    material = with_consents(marked, jansen, given)
    for audience in list_readers(jansen):
        text = write_json(build_proposal(material_for(material, audience))).decode()
        forbidden = list_forbidden(jansen, audience, given)
        assert {mark for mark in forbidden if mark in text} == set(), audience.kind
        expected = list_expected(jansen, audience, given)
        assert {mark for mark in expected if mark not in text} == set(), audience.kind


@pytest.mark.parametrize("layout", sorted(SHIPPED))
def test_a_whole_protected_file_holds_no_more_than_its_data(
    marked: ProposalMaterial, jansen: Household, layout: str
) -> None:
    """Pages, the attachment, the metadata and the outline, in every layout that ships."""
    given: dict[str, Sharing | None] = {"annie": Sharing(True), "marja": None}
    material = replace(with_consents(marked, jansen, given), layout=SHIPPED[layout])
    for audience in list_readers(jansen):
        text = read_everything(material_for(material, audience))
        assert not {mark for mark in list_forbidden(jansen, audience, given) if mark in text}, (
            audience.kind
        )
        statements = [item.text for key in list_instruments() for item in load(key).items]
        assert not [words for words in statements if words in text]


def test_a_carer_reads_no_score_of_another_and_the_client_only_what_is_shared(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """Outcomes are known by whose they are: a burden, a course, a situation."""
    given: dict[str, Sharing | None] = {"annie": Sharing(True, True), "marja": Sharing(True)}
    material = with_consents(marked, jansen, given)
    annie, marja = (jansen.people[key] for key in CARERS)
    for audience, allowed in (
        (FILE, {annie, marja}),
        (CLIENT, {annie}),
        (make_audience(annie), {annie}),
        (make_audience(marja), {marja}),
    ):
        kept = material_for(material, audience)
        assert {one.carer_id for one in kept.burdens} == allowed
        assert {one.carer_id for one in kept.courses} == allowed
        assert set(kept.situations) == allowed
        assert {line.signal.subject for line in kept.signals} - {None} <= allowed


def test_a_carer_who_shares_nothing_reads_the_own_outcome_and_of_no_consent(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """It stands in the own copy because it is the carer's own: nobody agreed to anything."""
    material = with_consents(marked, jansen, {"annie": Sharing(True), "marja": Sharing(False)})
    for audience, is_own in ((make_audience(jansen.people["marja"]), True), (FILE, False)):
        text = write_json(build_proposal(material_for(material, audience))).decode()
        assert ("Dit zijn uw eigen uitslagen." in text) is is_own
        assert ("met toestemming van de mantelzorger zelf" in text) is not is_own


def test_respite_care_at_home_is_told_to_the_client_without_the_reason(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """Somebody comes whom the client must know of; why a carer needs it is the carer's own."""
    given: dict[str, Sharing | None] = {"annie": None, "marja": None}
    kept = material_for(with_consents(marked, jansen, given), CLIENT)
    respite = [one.draft for one in kept.arrangement.provisions if "Respijt" in one.draft.what]
    assert len(respite) == 2
    assert {draft.for_person for draft in respite} == {kept.dossier.client.id}
    text = write_json(build_proposal(kept)).decode()
    assert "De zorg wordt overgenomen" in text
    assert "Respijtzorg" not in text


def test_a_carer_who_helps_reads_what_to_do_and_not_why(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """Marja takes over for Annie: what and for whom, without Annie's goal."""
    given: dict[str, Sharing | None] = {"annie": None, "marja": None}
    marja = make_audience(jansen.people["marja"])
    text = write_json(build_proposal(material_for(with_consents(marked, jansen, given), marja)))
    assert "Respijt-annie" in text.decode()
    assert "Reden-annie" not in text.decode()


def test_a_carer_reads_in_the_plan_who_takes_over_and_no_hours_of_another(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """Neither in the plan nor in what changed of it; the file keeps the plan as it was written."""
    older, newer = (
        f"Als Annie uitvalt\nEr valt {hours} uur per week weg, van de 72 uur zorg.\n"
        f"- Huishouden ({hours} uur per week): niemand anders doet dit. Misschien Els."
        for hours in (41, 43)
    )
    later = newer.replace("Els", "Henk")
    changes = tuple(
        Change(Line(Part.BACKUP_PLAN, PLAN, older), Line(Part.BACKUP_PLAN, PLAN, text))
        for text in (newer, later)
    )
    material = replace(marked, texts={**marked.texts, PLAN: newer}, changes=changes)
    kept = material_for(material, make_audience(jansen.people["marja"]))
    text = write_json(build_proposal(kept)).decode()
    assert "Huishouden: niemand anders doet dit. Misschien Els." in text
    assert not re.search("4[13] uur", text)
    assert len(kept.changes) == 1, "a change of hours alone is none"
    assert "Misschien Henk" in kept.changes[0].lines[1].text
    assert "43 uur" in write_json(build_proposal(material_for(material, FILE))).decode()


@st.composite
def consents(draw: st.DrawFn) -> dict[str, Sharing | None]:
    """Return any consents of both carers."""
    return {key: draw(st.sampled_from(CHOICES)) for key in CARERS}


def _list_texts(value: object) -> Iterator[str]:
    """Yield every text anywhere in a record."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, dict):
        for one in (*value.keys(), *value.values()):
            yield from _list_texts(one)
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _list_texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _list_texts(getattr(value, field.name))


def test_stripping_leaves_nothing_behind_and_twice_is_once(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """Not only the document: nothing that a writer could use by mistake holds a forbidden mark."""

    @settings(max_examples=60, deadline=None)
    @given(given_consents=consents(), reader=st.integers(0, 3))
    def check(given_consents: dict[str, Sharing | None], reader: int) -> None:
        audience = list_readers(jansen)[reader]
        once = material_for(with_consents(marked, jansen, given_consents), audience)
        texts = set(_list_texts(once))
        forbidden = list_forbidden(jansen, audience, given_consents)
        found = {mark for mark in forbidden if any(mark in text for text in texts)}
        assert found == set(), audience.kind
        again = material_for(once, audience)
        assert build_proposal(again) == build_proposal(once)
        if audience.kind is AudienceKind.CLIENT:
            assert once.network.ties == ()
            people = once.network.people
            assert all((one.able, one.knows, one.willing) == (None,) * 3 for one in people)

    check()


def test_the_client_reads_of_a_carer_no_signal_that_rests_on_the_map(
    marked: ProposalMaterial, jansen: Household
) -> None:
    """A tense tie is between two people, of whom only one agreed."""
    given: dict[str, Sharing | None] = {key: Sharing(True, True) for key in CARERS}
    material = with_consents(marked, jansen, given)
    titles = {line.signal.title for line in material_for(material, CLIENT).signals}
    assert "Gespannen of verbroken band" not in titles
    assert "Overbelasting volgens de CSI" in titles
    assert "Gespannen of verbroken band" in {
        line.signal.title for line in material_for(material, FILE).signals
    }
