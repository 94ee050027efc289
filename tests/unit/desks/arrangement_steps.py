"""Steps that can be undone in the arrangement, its agreements and the carer cards."""

from screening.arrangement.carer_card import CardCall, CardText
from screening.arrangement.model import LifeArea, ProviderKind, ProvisionDraft
from screening.identifiers import DossierId, VisitId
from screening.workspace import Workspace
from tests.unit.desks.choosing import Step, pick, pick_carer


def _add_provision(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    client = w.dossiers.load(d).client.id
    draft = ProvisionDraft(
        client, LifeArea.MONEY, f"iets {n}", ProviderKind.NETWORK, pick(w, v, n), amount=n / 7 + 1
    )
    return w.arrangement.add_provision(v, draft)


def _remove_provision(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    lines = w.arrangement.load(v).provisions
    return w.arrangement.remove_provision(lines[n % len(lines)].id) if lines else None


def _change_agreement(w: Workspace, _: DossierId, v: VisitId, n: int) -> object:
    agreements = w.arrangement.load(v).agreements
    if not agreements:
        return None
    agreement = agreements[n % len(agreements)].id
    if n % 2:
        return w.agreements.remove(agreement)
    return w.agreements.change(agreement, moment=f"dag {n}")


def _save_call(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    carer = pick_carer(w, d, n)
    known = len(w.carer_cards.card(v, carer).calls)
    call = CardCall(f"Bel {n}", f"06-{n:08}")
    return w.carer_cards.save_call(v, carer, call, n % known if known > n % 4 else None)


def _move_call(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    carer = pick_carer(w, d, n)
    if not (known := len(w.carer_cards.card(v, carer).calls)):
        return None
    if position := n % known:
        return w.carer_cards.raise_call(v, carer, position)
    return w.carer_cards.remove_call(v, carer, position)


def _write_card(w: Workspace, d: DossierId, v: VisitId, n: int) -> object:
    words = f"kaart {n}" if n % 3 else ""
    return w.carer_cards.write(v, pick_carer(w, d, n), list(CardText)[n % 3], words)


ARRANGEMENT_STEPS: dict[str, Step] = {
    "add provision": _add_provision,
    "remove provision": _remove_provision,
    "no need": lambda w, d, v, n: w.arrangement.set_no_need(
        v, pick_carer(w, d, n), f"reden {n}" if n % 3 else ""
    ),
    "add agreement": lambda w, _, v, n: w.agreements.add(v, who=f"Wie {n}", what="'iets'"),
    "change agreement": _change_agreement,
    "contact": lambda w, _, v, n: w.agreements.choose_contact(v, f"Contact {n}", "loket"),
    "save call": _save_call,
    "move call": _move_call,
    "write card": _write_card,
}
