package jp.telework.bench.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one submission as a script for pgbench that submits one draft after the other. The texts of the
 * statements are those that the service sent; their parameters are sent as parameters, so the database parses as much
 * JSON as it does for the service. What must differ between submissions is put together from the draft's number.
 */
final class PgbenchScript implements Script {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$(\\d+)");
    private static final int DIGITS = 12;

    private final StringBuilder script = new StringBuilder();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, String> changing = new LinkedHashMap<>();

    /**
     * @param changing texts of the captured submission that differ from one to the next, each with the text that stands
     *     for it, in which {@code #} is the draft's twelve digits
     * @param constant UUIDs that stay as they are
     * @param types finds the types of a statement's parameters
     */
    PgbenchScript(
            List<CapturedStatement> statements,
            Map<String, String> changing,
            List<String> constant,
            Function<String, List<String>> types) {
        this.changing.putAll(changing);
        addOtherIds(statements, constant);
        script.append("\\set i :i + 1\n\\set n :first + :client_id * :each + :i - 1\n");
        for (int i = 0; i < statements.size(); i++) {
            boolean goesOn = isSentAlong(statements, i + 1);
            if (goesOn && !isSentAlong(statements, i)) {
                script.append("\\startpipeline\n");
            }
            append(statements.get(i), types);
            if (!goesOn && isSentAlong(statements, i)) {
                script.append("\\endpipeline\n");
            }
        }
    }

    /** Whether a statement travels with the one before it; the driver of the service sends BEGIN along with what follows. */
    private static boolean isSentAlong(List<CapturedStatement> statements, int index) {
        return index > 0
                && index < statements.size()
                && (statements.get(index).isSentWithTheOneBefore()
                        || statements.get(index - 1).is("BEGIN"));
    }

    /** How many messages the statements travelled in. */
    static long messages(List<CapturedStatement> statements) {
        return IntStream.range(0, statements.size())
                .filter(i -> !isSentAlong(statements, i))
                .count();
    }

    /** Ids that the service made for this submission, such as the event's. */
    private void addOtherIds(List<CapturedStatement> statements, List<String> constant) {
        for (CapturedStatement statement : statements) {
            for (String value : statement.parameters()) {
                Matcher id = UUID_TEXT.matcher(value == null ? "" : value);
                while (id.find()) {
                    if (!constant.contains(id.group())) {
                        changing.computeIfAbsent(
                                id.group(),
                                found -> found.substring(0, 24 - 5)
                                        + String.format(Locale.ROOT, "b%03x-#", changing.size()));
                    }
                }
            }
        }
    }

    private void append(CapturedStatement statement, Function<String, List<String>> types) {
        List<String> typesOfParameters = statement.parameters().isEmpty() ? List.of() : types.apply(statement.sql());
        Matcher placeholder = PLACEHOLDER.matcher(statement.sql().strip());
        script.append(placeholder.replaceAll(place -> {
                    int index = Integer.parseInt(place.group(1)) - 1;
                    return Matcher.quoteReplacement(
                            "(" + expression(statement.parameters().get(index)) + ")::" + typesOfParameters.get(index));
                }))
                .append(";\n");
    }

    private String expression(@Nullable String value) {
        if (value == null) {
            return "NULL";
        }
        List<String> parts = new ArrayList<>();
        Pattern pattern = Pattern.compile(
                String.join("|", changing.keySet().stream().map(Pattern::quote).toList()));
        Matcher matcher = pattern.matcher(value);
        int position = 0;
        while (matcher.find()) {
            addConstant(parts, value.substring(position, matcher.start()));
            addChanging(parts, java.util.Objects.requireNonNull(changing.get(matcher.group())));
            position = matcher.end();
        }
        addConstant(parts, value.substring(position));
        return parts.isEmpty() ? "''" : String.join(" || ", parts);
    }

    private void addConstant(List<String> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(":" + variables.computeIfAbsent(text, added -> "v" + variables.size()) + "::text");
        }
    }

    private void addChanging(List<String> parts, String text) {
        int number = text.indexOf('#');
        addConstant(parts, text.substring(0, number));
        parts.add(":n::text");
        addConstant(parts, text.substring(number + 1));
    }

    @Override
    public String name() {
        return "submission.pgbench";
    }

    @Override
    public String text() {
        return script.toString();
    }

    /** The constant texts among them. */
    @Override
    public List<String> definitions(long first, int each) {
        List<String> definitions = new ArrayList<>(List.of("-D", "i=0", "-D", "first=" + first, "-D", "each=" + each));
        variables.forEach((text, name) -> {
            definitions.add("-D");
            definitions.add(name + "=" + text);
        });
        return definitions;
    }
}
