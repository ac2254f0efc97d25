package jp.telework.platform.problem;

import java.util.List;

/** Which roles an operation is for, as the contract says. */
public interface RolesOfOperations {

    /**
     * The roles of which a caller needs one.
     *
     * @param path of the request, without the query
     * @return the names in the contract's order; none when every role will do, or when the contract does not name the operation
     */
    List<String> rolesOf(String method, String path);

    /** The path with its variables, as the contract writes it; empty when the contract does not name it. */
    String templateOf(String path);
}
