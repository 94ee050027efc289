"""How a person leaves a visit or a dossier: not while something would be lost with them."""

from screening.errors import ExpectedError
from screening.identifiers import DossierId, PersonId, VisitId
from screening.storage import (
    appreciation_store,
    arrangement_store,
    card_store,
    carer_situation_store,
    dossier_store,
    family_store,
    measurement_store,
    network_store,
    proposal_store,
    review_store,
    said_store,
    support_store,
)
from screening.storage.database import Database
from screening.wording.speech import say


class CarerHasMeasurements(ExpectedError):
    """A carer who was measured is not removed by accident."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Van deze mantelzorger staan vragenlijsten in het dossier. Er is niets verwijderd."
            ),
            say("Laat de mantelzorger in het dossier staan."),
        )


class CarerToldSituation(ExpectedError):
    """What a carer told of the own situation must not end in nobody's part."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze mantelzorger heeft iets over de eigen situatie verteld. Er is niets "
                "verwijderd."
            ),
            say(
                "Laat de mantelzorger in het dossier staan. Is het per vergissing ingevuld? Maak "
                "die velden bij Belasting dan leeg."
            ),
        )


class CarerAppreciated(ExpectedError):
    """What a carer got from the municipality is not forgotten by accident."""

    def __init__(self) -> None:
        super().__init__(
            say("Voor deze mantelzorger is een waardering genoteerd. Er is niets verwijderd."),
            say(
                "Laat de mantelzorger in het dossier staan. Is de waardering per vergissing "
                "genoteerd? Haal die dan eerst weg."
            ),
        )


class CarerAskedSupporter(ExpectedError):
    """A request for another supporter stays to be seen, and so do the hours that were spent."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Bij deze mantelzorger staan uren van een cliëntondersteuner, of een verzoek om "
                "een andere. Er is niets verwijderd."
            ),
            say("Laat de mantelzorger in het dossier staan."),
        )


class CarerQuoted(ExpectedError):
    """Own words of a carer must not end in nobody's part."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Bij Onderzoek staat iets in de woorden van deze mantelzorger. Er is niets "
                "verwijderd."
            ),
            say(
                "Laat de mantelzorger in het dossier staan. Is het per vergissing ingevuld? Maak "
                "dat veld bij Onderzoek dan leeg."
            ),
        )


class CarerInProposal(ExpectedError):
    """What a version of the proposal holds of a carer must not end in nobody's part."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze mantelzorger staat in een versie van het voorstel. Er is niets verwijderd."),
            say("Laat de mantelzorger in het dossier staan."),
        )


class MeasuredCarer(ExpectedError):
    """A carer who was measured at this visit stays on its map."""

    def __init__(self) -> None:
        super().__init__(
            say(
                "Deze mantelzorger heeft bij dit gesprek een vragenlijst ingevuld. Er is niets "
                "verwijderd."
            ),
            say("Laat de mantelzorger op de kaart staan."),
        )


class PersonInArrangement(ExpectedError):
    """Whoever stands in a line of the arrangement is not removed: the line would lose its sense."""

    def __init__(self) -> None:
        super().__init__(
            say("Deze persoon staat in een regel van het arrangement. Er is niets verwijderd."),
            say(
                "Wijzig of verwijder eerst die regel. Is het gesprek al afgesloten? Doe het dan "
                "in een vervolggesprek."
            ),
        )


class ChosenPersonStays(ExpectedError):
    """One of several people cannot be removed, and therefore none of them is.

    Args:
        person_id: who it is; a sentence names nobody.
        cause: why.
    """

    def __init__(self, person_id: PersonId, cause: ExpectedError) -> None:
        super().__init__(
            say("Een van de gekozen mensen kan niet van de kaart.") + " " + cause.sentence,
            cause.advice,
        )
        self.person_id = person_id


def take_off_map(database: Database, visit_id: VisitId, person_id: PersonId) -> None:
    """Take a person off the map, and out of the dossier if nothing else knows them.

    Who stays a carer of the dossier by `follow_group` stays in it, with the consent.

    Raises:
        MeasuredCarer, PersonInArrangement: nothing may be removed.
    """
    remove_from_visit(database, visit_id, person_id)
    follow_group(database, person_id, is_carer=False)
    if not dossier_store.is_bound_as_carer(database, person_id):
        dossier_store.delete_person_without_traces(database, person_id)


def remove_from_visit(database: Database, visit_id: VisitId, person_id: PersonId) -> None:
    """Take a person off the map of an open visit, with all that stands there about them.

    Raises:
        MeasuredCarer, PersonInArrangement: nothing was removed.
    """
    measurements = measurement_store.load_of_visit(database, visit_id)
    if any(measurement.carer_id == person_id for measurement in measurements):
        raise MeasuredCarer
    refuse_agreed(database, visit_id, person_id)
    family_store.delete_relations(database, visit_id, person_id)
    network_store.delete_person(database, visit_id, person_id)
    review_store.delete_judgements_about(database, visit_id, person_id)
    arrangement_store.save_no_need(database, visit_id, person_id, "")
    card_store.delete_card(database, visit_id, person_id)


def refuse_agreed(database: Database, visit_id: VisitId, person_id: PersonId) -> None:
    """Refuse with PersonInArrangement when a line at a visit is for or by this person."""
    if arrangement_store.is_in_arrangement(database, visit_id, person_id):
        raise PersonInArrangement


def refuse_kept(database: Database, dossier_id: DossierId, carer_id: PersonId) -> None:
    """Refuse when something of a carer is kept that would end in nobody's part.

    Raises:
        CarerHasMeasurements, CarerToldSituation, CarerAppreciated, CarerAskedSupporter,
        CarerQuoted, CarerInProposal: of which there is something.
    """
    measurements = measurement_store.load_of_dossier(database, dossier_id)
    if any(measurement.carer_id == carer_id for measurement in measurements):
        raise CarerHasMeasurements
    if carer_situation_store.has_told(database, carer_id):
        raise CarerToldSituation
    if appreciation_store.load_of_person(database, carer_id):
        raise CarerAppreciated
    if carer_id in support_store.load_records(database, dossier_id):
        raise CarerAskedSupporter
    if said_store.has_spoken(database, carer_id):
        raise CarerQuoted
    if proposal_store.has_part(database, carer_id):
        raise CarerInProposal


def follow_group(database: Database, person_id: PersonId, *, is_carer: bool) -> None:
    """Store in the dossier that someone has become a carer, or is one no longer.

    Whoever has consented, was measured or got support stays a carer of the dossier: otherwise the
    carer part could no longer be reached, not even to take the consent back.
    """
    if is_carer:
        dossier_store.update_role(database, person_id, "carer")
    elif not dossier_store.is_bound_as_carer(database, person_id):
        dossier_store.update_role(database, person_id, "other")
