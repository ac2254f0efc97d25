package jp.telework.platform.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.telework.kernel.document.FormError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A header such as {@code form-data; name="file"; filename="計画.pdf"}.
 *
 * @param value what stands before the first semicolon, in lower case
 * @param parameters by their names in lower case
 */
record HeaderValue(String value, Map<String, String> parameters) {

    /**
     * Reads a header's value.
     *
     * @throws Refusal FORM_MALFORMED when a parameter has no value, stands twice, or its quotation does not end
     */
    static HeaderValue of(String text) {
        int semicolon = text.indexOf(';');
        String value =
                (semicolon < 0 ? text : text.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        return new HeaderValue(value, semicolon < 0 ? Map.of() : new Parameters(text, semicolon).read());
    }

    @Nullable
    String parameter(String name) {
        return parameters.get(name);
    }

    /** Goes through the text once, from semicolon to semicolon. */
    private static final class Parameters {

        private final String text;
        private int at;

        Parameters(String text, int firstSemicolon) {
            this.text = text;
            this.at = firstSemicolon;
        }

        Map<String, String> read() {
            Map<String, String> parameters = new LinkedHashMap<>();
            while (at < text.length()) {
                at++;
                String name = until("=;").strip().toLowerCase(Locale.ROOT);
                if (name.isEmpty() && (at == text.length() || text.charAt(at) == ';')) {
                    // Some clients end with a semicolon.
                    continue;
                }
                if (at == text.length() || text.charAt(at) == ';') {
                    throw Refusal.of(FormError.FORM_MALFORMED);
                }
                at++;
                if (parameters.put(name, value()) != null) {
                    throw Refusal.of(FormError.FORM_MALFORMED);
                }
            }
            return parameters;
        }

        private String value() {
            String bare = until("\";").strip();
            if (at == text.length() || text.charAt(at) == ';') {
                return bare;
            }
            at++;
            String quoted = quoted();
            if (!bare.isEmpty() || !until(";").isBlank()) {
                throw Refusal.of(FormError.FORM_MALFORMED);
            }
            return quoted;
        }

        /** Only a quotation mark is escaped: browsers send names with backslashes as they are. */
        private String quoted() {
            StringBuilder quoted = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                if (text.startsWith("\\\"", at)) {
                    at++;
                }
                quoted.append(text.charAt(at++));
            }
            if (at == text.length()) {
                throw Refusal.of(FormError.FORM_MALFORMED);
            }
            at++;
            return quoted.toString();
        }

        private String until(String ends) {
            int from = at;
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
