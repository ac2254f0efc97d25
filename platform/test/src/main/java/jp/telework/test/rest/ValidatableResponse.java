package jp.telework.test.rest;

import static org.hamcrest.Matchers.equalTo;

import java.util.Locale;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/** What a test expects of an answer. A failure shows the request and the whole answer. */
public final class ValidatableResponse {

    private final Response answer;
    private String root = "";

    ValidatableResponse(Response answer) {
        this.answer = answer;
    }

    public ValidatableResponse statusCode(int expected) {
        return statusCode(equalTo(expected));
    }

    public ValidatableResponse statusCode(Matcher<? super Integer> expected) {
        return hold("status", expected, answer.statusCode());
    }

    public ValidatableResponse header(String name, @Nullable String expected) {
        return header(name, equalTo(expected));
    }

    public ValidatableResponse header(String name, Matcher<? super String> expected) {
        return hold(name, expected, answer.header(name));
    }

    /** The media type, with its parameters where the test names some. */
    public ValidatableResponse contentType(String expected) {
        String type = compact(answer.contentType());
        String wanted = compact(expected);
        return hold("Content-Type", equalTo(wanted), wanted.contains(";") ? type : type.replaceFirst(";.*", ""));
    }

    public ValidatableResponse contentType(Matcher<? super String> expected) {
        return hold("Content-Type", expected, answer.contentType());
    }

    private static String compact(String type) {
        return type.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Of the whole body as a text. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final ValidatableResponse body(Matcher<? super String>... expected) {
        for (Matcher<? super String> each : expected) {
            hold("body", each, answer.asString());
        }
        return this;
    }

    /** Of one place in a JSON body, and of further places, each with its matcher. */
    public ValidatableResponse body(String path, Matcher<?> expected, Object... more) {
        hold(path, expected, answer.path(under(path)));
        for (int next = 0; next + 1 < more.length; next += 2) {
            String place = (String) more[next];
            hold(place, (Matcher<?>) more[next + 1], answer.path(under(place)));
        }
        return this;
    }

    /** Paths of the next expectations begin there. */
    public ValidatableResponse rootPath(String path) {
        root = path;
        return this;
    }

    private String under(String path) {
        if (root.isEmpty() || path.isEmpty()) {
            return root + path;
        }
        return path.startsWith("[") ? root + path : root + "." + path;
    }

    public Response extract() {
        return answer;
    }

    public ValidatableResponse assertThat() {
        return this;
    }

    private ValidatableResponse hold(String what, Matcher<?> expected, @Nullable Object was) {
        if (!expected.matches(was)) {
            StringDescription difference = new StringDescription();
            expected.describeMismatch(was, difference);
            throw new AssertionError("%s: expected %s, %s%nin %s"
                    .formatted(what, StringDescription.asString(expected), difference, answer));
        }
        return this;
    }
}
