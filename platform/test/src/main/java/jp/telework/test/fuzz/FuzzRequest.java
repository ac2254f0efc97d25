package jp.telework.test.fuzz;

import jp.telework.test.authorisation.Call;

/**
 * A call with one mutation.
 *
 * @param operation {@code METHOD /path/{template}}
 * @param column who calls, as in the authorisation table
 * @param mutation what is different from the good call
 */
public record FuzzRequest(String operation, String column, Call call, String mutation) {

    FuzzRequest with(Call other) {
        return new FuzzRequest(operation, column, other, mutation);
    }

    boolean isRead() {
        return operation.startsWith("GET ");
    }
}
