package jp.telework.gateway.routing;

import java.util.List;

/** What anyone may use without a token: a list of methods and path patterns, everything else is closed. */
public final class PublicResources {

    private final List<PathRule> rules;

    private PublicResources(List<PathRule> rules) {
        this.rules = rules;
    }

    /** Reads rules such as {@code GET /api/subsidy/v1/calls/{id}}; an unreadable one stops the start. */
    public static PublicResources parse(List<String> texts) {
        List<PathRule> rules = texts.stream().map(PathRule::parse).toList();
        for (PathRule rule : rules) {
            if (!rule.method().equals("GET") && !rule.method().equals("POST")) {
                throw new IllegalArgumentException("Only GET and POST can be public: " + rule);
            }
        }
        return new PublicResources(rules);
    }

    /** Whether the path, in raw form or as an OpenAPI path template, is open for the method. */
    public boolean contain(String method, String path) {
        List<String> segments = PathRule.segmentsOf(path);
        for (PathRule rule : rules) {
            if (rule.matches(method, segments)) {
                return true;
            }
        }
        return false;
    }
}
