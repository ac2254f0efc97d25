package jp.telework.gateway.routing;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A method and a path pattern, such as {@code GET /api/subsidy/v1/calls/{id}}. {@code *} stands for any method,
 * {@code {name}} for one segment and a final {@code **} for one or more; GET includes HEAD.
 */
record PathRule(String method, List<String> segments, boolean anythingBelow) {

    private static final Pattern RULE = Pattern.compile("([A-Z]+|\\*) +(/\\S*)");

    /** An unreadable rule stops the start. */
    static PathRule parse(String text) {
        var matcher = RULE.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a rule, expected 'GET /path': " + text);
        }
        String path = matcher.group(2);
        boolean anythingBelow = path.endsWith("/**");
        String fixed = anythingBelow ? path.substring(0, path.length() - 3) : path;
        if (fixed.contains("*")) {
            throw new IllegalArgumentException("Only a final /** is understood: " + text);
        }
        return new PathRule(matcher.group(1), segmentsOf(fixed), anythingBelow);
    }

    static List<String> segmentsOf(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** Whether the path, in raw form or as an OpenAPI path template, is meant. */
    boolean matches(String requested, List<String> actual) {
        String read = requested.equals("HEAD") ? "GET" : requested;
        if (!method.equals("*") && !method.equals(read)) {
            return false;
        }
        boolean lengthFits = anythingBelow ? actual.size() > segments.size() : actual.size() == segments.size();
        if (!lengthFits) {
            return false;
        }
        for (int i = 0; i < segments.size(); i++) {
            if (!segmentMatches(segments.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean segmentMatches(String pattern, String actual) {
        return pattern.startsWith("{") ? !actual.isEmpty() : pattern.equals(actual);
    }
}
