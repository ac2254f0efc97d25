package jp.telework.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import jp.telework.kernel.id.Ids;

/** The shapes of parameters that the contract tells apart, and that Java would read too generously. */
enum ParameterShape {
    /** {@code UUID.fromString} takes {@code 1-1-1-1-1}. */
    ID(Ids.SHAPE),
    /** {@code Integer.parseInt} takes full-width digits and signs. */
    NUMBER(Pattern.compile("0|[1-9][0-9]{0,8}")),
    FLAG(Pattern.compile("true|false")),
    /** Anything else; its reader checks it. */
    TEXT(Pattern.compile("(?s).*"));

    private final Pattern shape;

    ParameterShape(Pattern shape) {
        this.shape = shape;
    }

    /** An empty value counts as absent: forms send fields that the user left blank. */
    boolean fits(String value) {
        return value.isEmpty() || shape.matcher(value).matches();
    }

    /** The shape that a parameter's schema asks for. */
    static ParameterShape of(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> NUMBER;
            case "boolean" -> FLAG;
            default -> schema.path("format").asText().equals("uuid") ? ID : TEXT;
        };
    }
}
