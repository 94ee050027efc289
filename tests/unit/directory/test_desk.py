"""The directory in the vault: taken over as a whole, searched, and remembered where it is used."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft, SupportFunction
from screening.directory.desk import HasOwnDirectory, NothingToTakeOver
from screening.directory.files import read_directory_file
from screening.directory.model import Offer, OfferStatus
from screening.directory.search import OfferIndex
from screening.errors import NotFound
from screening.identifiers import OfferId
from screening.wording.offers import describe_doubt
from screening.workspace import Workspace
from tests.support.clock import FakeClock
from tests.support.vaults import database_of, open_vault
from tests.unit.desks.conftest import Home, home
from tests.unit.directory.sheets import read_table, table

__all__ = ["home"]

FIRST = ("a|De Hoeve|Dagopvang", "b|De Linde|Logeren", "c|De Brug|Gasthuis")
STALE = "id|organization_name|name|support_function|district|status|assured_date"


def take_over(workspace: Workspace, *rows: str, titles: str = "id|organization_name|name") -> None:
    """Put a table in the place of the directory."""
    workspace.directory.take_over(read_table(table(*rows, titles=titles)))


def names(workspace: Workspace, text: str = "") -> list[str]:
    """Return the names of what a search finds."""
    return [offer.name for offer in workspace.directory.search(text)]


def agree(workspace: Workspace, home: Home, offer_id: str) -> None:
    """Put a line in the arrangement that refers to an offer."""
    draft = ProvisionDraft(
        home.client,
        LifeArea.DAY_ACTIVITIES,
        "opvang",
        ProviderKind.OFFER,
        provider_name="Dagopvang, De Hoeve",
        offer_id=OfferId(offer_id),
    )
    workspace.arrangement.add_provision(home.visit_id, draft)


def test_a_directory_stays_in_the_vault(workspace: Workspace, clock: FakeClock) -> None:
    """After locking and opening every offer is there again as it was, in the order of the file."""
    take_over(workspace, *FIRST)
    before = workspace.directory.list_offers()
    workspace.lock()
    again = open_vault(workspace.folder, clock)
    assert again.directory.list_offers() == before
    assert names(again) == ["Dagopvang", "Gasthuis", "Logeren"]
    again.lock()


def test_another_directory_tells_what_it_changes_before_anything_is_stored(
    workspace: Workspace,
) -> None:
    """New, changed, the same, kept for its wrong row, and gone; until then all is as it was."""
    take_over(workspace, *FIRST, "d|De Kom|Soep")
    rows = ("a|De Hoeve|Opvang", "b|De Linde|Logeren", "d||Soep", "e|De Bron|Water")
    reading = read_table(table(*rows))
    told = workspace.directory.compare(reading)
    assert [[each.id for each in part] for part in (told.new, told.changed, told.same)] == [
        ["e"],
        ["a"],
        ["b"],
    ]
    assert ([each.id for each in told.kept], [each.id for each in told.gone]) == (["d"], ["c"])
    assert names(workspace) == ["Dagopvang", "Gasthuis", "Logeren", "Soep"]
    workspace.directory.take_over(reading)
    assert names(workspace) == ["Logeren", "Opvang", "Soep", "Water"]


def test_a_file_without_a_sound_row_changes_nothing(workspace: Workspace) -> None:
    """A wrong file never empties the directory."""
    take_over(workspace, *FIRST)
    with pytest.raises(NothingToTakeOver):
        take_over(workspace, "a||x")
    assert len(workspace.directory.list_offers()) == 3


def test_a_chosen_offer_that_goes_is_remembered_with_the_day(
    workspace: Workspace, home: Home, clock: FakeClock
) -> None:
    """The line that refers to it can say since when; what nobody chose is forgotten."""
    take_over(workspace, "a|De Hoeve|Dagopvang|6|||2026-02-01", titles=STALE)
    agree(workspace, home, "a")
    take_over(workspace, *FIRST[1:])
    gone = workspace.directory.find(OfferId("a"))
    assert gone.gone_on == clock.today()
    assert describe_doubt(gone, clock.today()).endswith("(nagekeken op 1 februari 2026)")
    assert workspace.directory.gone([OfferId("a"), OfferId("b")]) == {"a"}
    assert workspace.directory.search("dagopvang")[-1] == gone
    take_over(workspace, *FIRST)
    assert workspace.directory.find(OfferId("a")).gone_on is None
    take_over(workspace, FIRST[0])
    with pytest.raises(NotFound):
        workspace.directory.find(OfferId("b"))


def test_what_cannot_be_used_counts_as_gone_and_is_never_suggested(workspace: Workspace) -> None:
    """Closed, inactive, defunct, or not there at all."""
    rows = ("a|A|Dicht|6||temporarily closed|", "b|B|Open|6|||", "c|C|Weg|6||defunct|")
    take_over(workspace, *rows, titles=STALE)
    ids = [OfferId(each) for each in "abcz"]
    assert workspace.directory.gone(ids) == {"a", "c", "z"}
    found = workspace.directory.suggest(SupportFunction.RESPITE_CARE, "", 5)
    assert [offer.id for offer in found] == ["b"]


def test_suggestions_are_for_the_function_and_the_district(
    workspace: Workspace, clock: FakeClock
) -> None:
    """What was checked comes before what is stale, and what is near before what is for all."""
    today = clock.today().isoformat()
    rows = (
        f"a|A|Stale near|6|Noord||{date(2020, 1, 1)}",
        f"b|B|For all|6|||{today}",
        f"c|C|Near|5, 6|noord, Zuid||{today}",
        f"d|D|Elsewhere|6|Zuid||{today}",
        f"e|E|Other|5|Noord||{today}",
    )
    take_over(workspace, *rows, titles=STALE)
    found = workspace.directory.suggest(SupportFunction.RESPITE_CARE, "Noord", 5)
    assert [offer.id for offer in found] == ["c", "b", "a"]
    assert workspace.directory.list_districts() == ("Noord", "Zuid")


def test_the_best_match_comes_first() -> None:
    """The beginning of the name, a word in it, the organisation, a part of a word, the rest."""
    texts = (
        ("e", "x", "y", "linde"),
        ("d", "x", "oudelinde", ""),
        ("c", "De Linde", "y", ""),
        ("b", "x", "in de linde", ""),
        ("a", "x", "Lindehof", ""),
    )
    offers = [Offer(OfferId(key), org, name, text) for key, org, name, text in texts]
    found = OfferIndex(offers).find("LÍNDE")
    assert [offer.id for offer in found] == ["a", "b", "c", "d", "e"]


def test_the_example_is_only_for_an_empty_directory(workspace: Workspace) -> None:
    """It goes away in one step, and of itself when something of one's own comes."""
    workspace.directory.load_example()
    offers = workspace.directory.list_offers()
    assert len(offers) >= 40
    assert all(offer.is_example for offer in offers)
    workspace.directory.remove_example()
    assert workspace.directory.list_offers() == ()
    workspace.directory.load_example()
    reading = read_table(table(*FIRST))
    assert len(workspace.directory.compare(reading).examples) == len(offers)
    workspace.directory.take_over(reading)
    assert not [offer for offer in workspace.directory.list_offers() if offer.is_example]
    with pytest.raises(HasOwnDirectory):
        workspace.directory.load_example()


def test_the_example_is_plainly_fictional_and_has_something_for_everyone(
    workspace: Workspace,
) -> None:
    """Every organisation says that it is an example, and no number can be called."""
    workspace.directory.load_example()
    offers = workspace.directory.list_offers()
    assert {each for offer in offers for each in offer.functions} == set(SupportFunction)
    assert all(offer.organisation.endswith("(voorbeeld)") for offer in offers)
    # No number begins with 000: 00 is for abroad, and no country has a number with 0.
    assert all(offer.phone.startswith("000 - ") for offer in offers)
    assert all(offer.email.endswith(".example") for offer in offers)
    assert len(names(workspace, "cliëntondersteuning")) >= 3


def test_the_example_is_as_old_as_its_day(workspace: Workspace, clock: FakeClock) -> None:
    """Most of it was checked this year whenever it is loaded; a few offers are stale."""
    clock.set_day(date(2031, 3, 4))
    workspace.directory.load_example()
    stale = [each for each in workspace.directory.list_offers() if each.is_stale(clock.today())]
    assert 1 <= len(stale) <= 5


def test_a_saved_directory_can_be_read_again(workspace: Workspace, tmp_path: Path) -> None:
    """What left the vault comes back as the same; offers that are gone do not go along."""
    take_over(workspace, *FIRST)
    _, path = workspace.directory.save(tmp_path)
    reading = read_directory_file(path, workspace.clock.today())
    assert reading.offers == workspace.directory.list_offers()
    assert not workspace.directory.compare(reading).changes_anything
    _, model = workspace.directory.save_model(tmp_path)
    assert read_directory_file(model, workspace.clock.today()).problems == ()


def test_taking_over_is_logged_and_searching_is_not(workspace: Workspace, tmp_path: Path) -> None:
    """The log knows that the directory changed and was handed out, and of no search."""

    def actions() -> list[str]:
        rows = database_of(workspace).rows("SELECT action FROM log ORDER BY sequence")
        return [str(action) for (action,) in rows]

    before = len(actions())
    take_over(workspace, *FIRST)
    workspace.directory.search("schulden")
    workspace.directory.set_district("Noord")
    workspace.directory.save(tmp_path)
    assert actions()[before:] == ["import directory", "save directory"]
    assert workspace.directory.district() == "Noord"
    assert "directory district" not in workspace.vault.settings()


def test_an_offer_that_was_checked_long_ago_says_so() -> None:
    """A year is the bound; without a day nobody knows."""
    offer = Offer(OfferId("a"), "De Hoeve", "Dagopvang", checked_on=date(2024, 5, 3))
    today = date(2025, 5, 3)
    assert describe_doubt(offer, today) == ""
    assert describe_doubt(offer, date(2025, 5, 4)) == "Niet nagekeken sinds 3 mei 2024"
    unknown = replace(offer, checked_on=None)
    assert describe_doubt(unknown, today) == "Niet bekend wanneer dit is nagekeken"
    closed = replace(offer, status=OfferStatus.TEMPORARILY_CLOSED)
    assert describe_doubt(closed, today) == "Tijdelijk gesloten (nagekeken op 3 mei 2024)"
