package jp.telework.subsidy.grant;

import jp.telework.test.Identity;
import jp.telework.test.authorisation.Call;

/**
 * A case in a state that allows a command.
 *
 * @param number of the act that the path names
 * @param body none when empty
 */
record Staged(String id, int number, String body) {

    /** The command as a column's caller sends it, with the tag that this caller reads. */
    Call call(String column) {
        Identity reader = column.equals("applicant") ? Identity.SHIRAHAMA : Identity.OFFICER;
        Call call =
                Call.plain().path("id", id).path("number", number).header("If-Match", GrantFixtures.etag(reader, id));
        return body.isEmpty() ? call : call.json(body);
    }
}
