package jp.telework.kernel.refusal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.telework.kernel.text.Message;

/**
 * A request that a rule refuses. Carries everything that the caller may know: the code, the reasons with their
 * pointers, and further members of the problem such as {@code allowed}. Not a programming error, hence no stack trace.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;

    private Refusal(ErrorCode code, List<Object> arguments, List<Violation> violations, Map<String, Object> members) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = List.copyOf(arguments);
        this.violations = List.copyOf(violations);
        this.members = Map.copyOf(members);
    }

    public static Refusal of(ErrorCode code, Object... arguments) {
        return new Refusal(code, Arrays.asList(arguments), List.of(), Map.of());
    }

    /** A query or path parameter that cannot be read. */
    public static Refusal ofParameter(String parameter) {
        return ofParameter(parameter, CommonError.INVALID_PARAMETER, parameter);
    }

    /** A query or path parameter that is refused for a reason of its own. The problem's only reason names it. */
    public static Refusal ofParameter(String parameter, ErrorCode code, Object... arguments) {
        return of(List.of(Violation.ofParameter(parameter, code, arguments)));
    }

    /**
     * All reasons of one body together. The problem's code is that of the first reason, so that a client that looks at
     * one code only sees the most important one.
     *
     * @param violations at least one
     */
    public static Refusal of(List<Violation> violations) {
        Violation first = violations.get(0);
        return new Refusal(first.code(), first.arguments(), violations, Map.of());
    }

    /** The same refusal with a further member in its problem, such as {@code allowed} or {@code availableYen}. */
    public Refusal with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Refusal(code, arguments, violations, more);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Message message() {
        return new Message(code, arguments);
    }
}
