package jp.telework.kernel.refusal;

import java.util.Arrays;
import java.util.List;

/** A value type refuses its argument. The reader of the body adds the pointer and goes on with the next field. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> arguments;

    public InvalidValue(ErrorCode code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = Arrays.asList(arguments);
    }

    public Violation at(String pointer) {
        return new Violation(pointer, code, null, arguments);
    }
}
