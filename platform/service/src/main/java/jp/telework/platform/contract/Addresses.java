package jp.telework.platform.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The contract's path templates as a tree of segments: which resource is at a path? */
final class Addresses {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final Map<String, Addresses> literal = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private @Nullable Resource resource;

    /**
     * What is at a path.
     *
     * @param template the path with its variables
     * @param methods in the order of their names
     */
    record Resource(String template, Set<String> methods) {}

    /** A segment with a variable in it, such as {@code {id}} or {@code {kind}.pdf}. */
    private record Open(String template, Pattern shape, Addresses below) {}

    void add(String method, String template) {
        Addresses at = this;
        for (String segment : segments(template)) {
            at = at.child(segment);
        }
        Resource found = at.resource;
        if (found == null) {
            found = new Resource(template, new TreeSet<>(Set.of("OPTIONS")));
            at.resource = found;
        }
        found.methods().add(method);
        if (method.equals("GET")) {
            found.methods().add("HEAD");
        }
    }

    private Addresses child(String segment) {
        if (!segment.contains("{")) {
            return literal.computeIfAbsent(segment, name -> new Addresses());
        }
        for (Open known : open) {
            if (known.template().equals(segment)) {
                return known.below();
            }
        }
        Open added = new Open(segment, shape(segment), new Addresses());
        open.add(added);
        return added.below();
    }

    private static Pattern shape(String segment) {
        StringBuilder shape = new StringBuilder();
        Matcher variable = VARIABLE.matcher(segment);
        int from = 0;
        while (variable.find()) {
            shape.append(Pattern.quote(segment.substring(from, variable.start())))
                    .append(".+");
            from = variable.end();
        }
        return Pattern.compile(shape + Pattern.quote(segment.substring(from)), Pattern.DOTALL);
    }

    /** The resource at a path; null when nothing is there. */
    @Nullable
    Resource at(String path) {
        return at(segments(path), 0);
    }

    private @Nullable Resource at(String[] segments, int depth) {
        if (depth == segments.length) {
            return resource;
        }
        Addresses named = literal.get(segments[depth]);
        Resource found = named == null ? null : named.at(segments, depth + 1);
        for (int i = 0; i < open.size() && found == null; i++) {
            if (open.get(i).shape().matcher(segments[depth]).matches()) {
                found = open.get(i).below().at(segments, depth + 1);
            }
        }
        return found;
    }

    private static String[] segments(String path) {
        // A slash at the end names the same resource; split drops it.
        return path.split("/");
    }
}
