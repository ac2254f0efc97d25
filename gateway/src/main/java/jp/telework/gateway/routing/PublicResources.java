package jp.telework.gateway.routing;

import java.util.List;
import java.util.regex.Pattern;

/** What anyone may read without a token: a list of methods and path patterns, everything else is closed. */
public final class PublicResources {

    private static final Pattern RULE = Pattern.compile("(GET|POST) (/\\S*)");

    private final List<Rule> rules;

    private PublicResources(List<Rule> rules) {
        this.rules = rules;
    }

    /** Reads rules such as {@code GET /api/subsidy/v1/calls/{id}}; an unreadable one stops the start. */
    public static PublicResources parse(List<String> rules) {
        return new PublicResources(rules.stream().map(Rule::parse).toList());
    }

    /** Whether the path, in raw form or as an OpenAPI path template, is open for the method. */
    public boolean contain(String method, String path) {
        String read = method.equals("HEAD") ? "GET" : method;
        List<String> segments = segmentsOf(path);
        for (Rule rule : rules) {
            if (rule.method().equals(read) && rule.matches(segments)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> segmentsOf(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private record Rule(String method, List<String> segments, boolean anythingBelow) {

        static Rule parse(String text) {
            var matcher = RULE.matcher(text.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Not a public resource, expected 'GET /path': " + text);
            }
            String path = matcher.group(2);
            boolean anythingBelow = path.endsWith("/**");
            String fixed = anythingBelow ? path.substring(0, path.length() - 3) : path;
            if (fixed.contains("*")) {
                throw new IllegalArgumentException("Only a final /** is understood: " + text);
            }
            return new Rule(matcher.group(1), segmentsOf(fixed), anythingBelow);
        }

        boolean matches(List<String> actual) {
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
}
