package jp.telework.casework.delegation.usecase;

/** What is done with the editors of a case. */
public enum EditorsAction {
    KEEP("editors", "CHANGE_EDITORS", "editors-changed"),
    DELEGATE("delegations", "DELEGATE_CASE", "delegated"),
    REVOKE("delegations/revocation", "REVOKE_DELEGATION", "delegation-revoked"),
    TAKE_OVER("takeover", "TAKE_OVER_CASE", "taken-over"),
    REASSIGN("reassignment", "REASSIGN_CASE", "reassigned");

    /** The name in the API. */
    final String noun;

    /** The name in audit rows. */
    final String attempted;

    /** The name of the event. */
    final String verb;

    EditorsAction(String noun, String attempted, String verb) {
        this.noun = noun;
        this.attempted = attempted;
        this.verb = verb;
    }
}
