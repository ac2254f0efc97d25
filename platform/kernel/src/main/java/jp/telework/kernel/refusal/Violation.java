package jp.telework.kernel.refusal;

import java.util.Arrays;
import java.util.List;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a request is refused.
 *
 * @param pointer RFC 6901 pointer to the field of the body, empty for the whole body
 * @param code what is wrong
 * @param clause the article or document behind the rule, null for plain value checks
 * @param arguments values for the message
 * @param parameter name of the query or path parameter that is refused; null when the body is
 */
public record Violation(
        String pointer,
        ErrorCode code,
        @Nullable Clause clause,
        List<Object> arguments,
        @Nullable String parameter) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    public Violation(String pointer, ErrorCode code, @Nullable Clause clause, List<Object> arguments) {
        this(pointer, code, clause, arguments, null);
    }

    /** A parameter of the query or of the path that is refused. */
    public static Violation ofParameter(String parameter, ErrorCode code, Object... arguments) {
        return new Violation("", code, null, Arrays.asList(arguments), parameter);
    }

    public static Violation of(String pointer, ErrorCode code, Object... arguments) {
        return new Violation(pointer, code, null, Arrays.asList(arguments));
    }

    public static Violation under(Clause clause, String pointer, ErrorCode code, Object... arguments) {
        return new Violation(pointer, code, clause, Arrays.asList(arguments));
    }

    public String message(Language language) {
        return Messages.text(code, language, arguments);
    }
}
