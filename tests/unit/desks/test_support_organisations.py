"""The organisations of client support that a letter names."""

import pytest

from screening.dossier.support_organisations import (
    OrganisationKind,
    SupportOrganisation,
    read_organisations,
    write_organisations,
)
from screening.errors import InvalidInput, NotFound
from screening.workspace import Workspace


def test_organisations_are_kept_in_their_order(workspace: Workspace) -> None:
    """Added, changed field by field, and taken away."""
    desk = workspace.support_organisations
    first = desk.add(" MEE  Salland ").created
    second = desk.add("De Brug", OrganisationKind.VOLUNTEER).created
    desk.change(first, phone="0572 123 456", website="mee.example")
    assert desk.load() == (
        SupportOrganisation(
            first, "MEE Salland", OrganisationKind.FORMAL, "0572 123 456", "mee.example"
        ),
        SupportOrganisation(second, "De Brug", OrganisationKind.VOLUNTEER),
    )
    desk.remove(first)
    assert [one.id for one in desk.load()] == [second]


def test_they_are_no_setting_of_the_usual_kind(workspace: Workspace) -> None:
    """The list of settings stays a list of single texts."""
    workspace.support_organisations.add("De Brug")
    assert not any("De Brug" in value for value in workspace.vault.settings().values())


def test_an_organisation_has_a_name(workspace: Workspace) -> None:
    """Without one, or with a text that is too long, nothing is stored."""
    desk = workspace.support_organisations
    with pytest.raises(InvalidInput, match="De naam van de organisatie is nog leeg"):
        desk.add("  ")
    key = desk.add("De Brug").created
    with pytest.raises(InvalidInput, match="te lang"):
        desk.change(key, website="x" * 121)
    with pytest.raises(NotFound):
        desk.change("nothing", phone="1")
    assert desk.load() == (SupportOrganisation(key, "De Brug"),)


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"id": "1"}]', '[{"kind": "other"}]', "7"])
def test_what_cannot_be_read_is_no_organisation(text: str) -> None:
    """The letter then says to ask the municipality."""
    assert read_organisations(text) == ()


def test_what_is_written_is_read() -> None:
    """Every kind comes back as it was."""
    all_kinds = tuple(SupportOrganisation(kind, "é", kind, "1", "2") for kind in OrganisationKind)
    assert read_organisations(write_organisations(all_kinds)) == all_kinds
