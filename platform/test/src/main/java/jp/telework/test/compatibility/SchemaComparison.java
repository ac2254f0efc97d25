package jp.telework.test.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Compares two schemas (JSON Schema 2020-12). What a client sends must still be taken, and what it receives must still be
 * what it knows. A keyword that is not known here and differs counts as breaking.
 */
final class SchemaComparison {

    /** Who sends the value. */
    enum Sender {
        CLIENT,
        SERVICE
    }

    /** Words for people and tools, which no value has to follow. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "title", "description", "example", "examples", "externalDocs", "xml", "$comment", "deprecated", "default");

    private static final Set<String> UPPER =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> LOWER =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    private static final Set<String> RULES = Set.of("pattern", "format", "multipleOf", "uniqueItems");
    private static final String OR_NULL = " or null";
    private final Document released;
    private final Document current;
    private final Consumer<Change> report;
    private final Unchanged unchanged;
    private final Set<String> seen = new HashSet<>();

    SchemaComparison(Document released, Document current, Unchanged unchanged, Consumer<Change> report) {
        this.released = released;
        this.current = current;
        this.unchanged = unchanged;
        this.report = report;
    }

    void compare(JsonNode before, JsonNode now, Sender sender, String place) {
        if (unchanged.holds(before, now)) {
            return;
        }
        String from = reference(before);
        String to = reference(now);
        String where = place;
        if (from.startsWith("#") && to.startsWith("#")) {
            if (!seen.add(from + " " + to + " " + sender)) {
                return;
            }
            where = from.substring(from.lastIndexOf('/') + 1).replace(OR_NULL, "")
                    + (sender == Sender.CLIENT ? " (sent)" : " (received)");
        }
        new Pair(PlainSchema.of(released, before), PlainSchema.of(current, now), sender, where).compare();
    }

    /** The reference of a schema that is nothing but one, "or null" and words aside; otherwise empty. */
    private static String reference(JsonNode schema) {
        List<String> rules = new ArrayList<>();
        schema.fieldNames().forEachRemaining(rules::add);
        rules.removeIf(SchemaComparison::isAnnotation);
        if (rules.size() != 1) {
            return "";
        }
        String rule = rules.get(0);
        if (rule.equals("$ref")) {
            return schema.path(rule).asText();
        }
        JsonNode options = schema.path(rule);
        if (rule.equals("allOf") && options.size() == 1) {
            return reference(options.get(0));
        }
        if (PlainSchema.CHOICES.contains(rule) && options.size() == 2) {
            return PlainSchema.isNull(options.get(1)) ? reference(options.get(0)) + OR_NULL : "";
        }
        return "";
    }

    private static boolean isAnnotation(String keyword) {
        return ANNOTATIONS.contains(keyword) || keyword.startsWith("x-");
    }

    /** Two schemas of one place. */
    private final class Pair {

        private final JsonNode before;
        private final JsonNode now;
        private final Sender sender;
        private final String place;

        Pair(JsonNode before, JsonNode now, Sender sender, String place) {
            this.before = before;
            this.now = now;
            this.sender = sender;
            this.place = place;
        }

        void compare() {
            Set<String> keywords = new TreeSet<>();
            before.fieldNames().forEachRemaining(keywords::add);
            now.fieldNames().forEachRemaining(keywords::add);
            // Properties look at required themselves.
            if (keywords.remove("required")) {
                keywords.add("properties");
            }
            keywords.forEach(this::compare);
        }

        private void compare(String keyword) {
            JsonNode old = before.path(keyword);
            JsonNode young = now.path(keyword);
            if (keyword.equals("properties")) {
                properties(old, young);
            } else if (keyword.equals("default")) {
                defaults(old, young);
            } else if (keyword.equals("deprecated") && !old.equals(young)) {
                report(false, "is now deprecated: " + young.asBoolean());
            } else if (old.equals(young) && old.findValue("$ref") == null || isAnnotation(keyword)) {
                return;
            } else if (keyword.equals("type")) {
                kinds(PlainSchema.types(before), PlainSchema.types(now));
            } else if (keyword.equals("enum")) {
                words(old, young);
            } else if (UPPER.contains(keyword)) {
                bound(keyword, old.asDouble(Double.POSITIVE_INFINITY), young.asDouble(Double.POSITIVE_INFINITY));
            } else if (LOWER.contains(keyword)) {
                bound(keyword, -old.asDouble(Double.NEGATIVE_INFINITY), -young.asDouble(Double.NEGATIVE_INFINITY));
            } else if (RULES.contains(keyword)) {
                report(lost(old, young), keyword + " " + shown(old) + " became " + shown(young));
            } else if (keyword.equals("items") || keyword.equals("propertyNames")) {
                nested(keyword, old, young);
            } else if (keyword.equals("additionalProperties")) {
                additional(old, young);
            } else if (PlainSchema.CHOICES.contains(keyword) && old.size() == young.size()) {
                for (int i = 0; i < old.size(); i++) {
                    SchemaComparison.this.compare(old.get(i), young.get(i), sender, place + " " + keyword + " " + i);
                }
            } else if (!old.equals(young)) {
                report(true, keyword + " " + shown(old) + " became " + shown(young));
            }
        }

        private void properties(JsonNode old, JsonNode young) {
            Set<String> wereRequired = texts(before.path("required"));
            Set<String> areRequired = texts(now.path("required"));
            old.properties().forEach(property -> {
                String name = property.getKey();
                if (!young.has(name)) {
                    report(true, "no property " + name + " any more");
                    return;
                }
                SchemaComparison.this.compare(property.getValue(), young.get(name), sender, place + "." + name);
                if (wereRequired.contains(name) != areRequired.contains(name)) {
                    boolean required = areRequired.contains(name);
                    report(
                            required == (sender == Sender.CLIENT),
                            name + " is " + (required ? "" : "no longer ") + "required");
                }
            });
            young.fieldNames().forEachRemaining(name -> {
                if (!old.has(name)) {
                    boolean required = areRequired.contains(name);
                    report(
                            required && sender == Sender.CLIENT,
                            "new property " + name + (required ? ", required" : ""));
                }
            });
        }

        /** What a client leaves out must not begin to mean something else. */
        private void defaults(JsonNode old, JsonNode young) {
            if (sender == Sender.CLIENT && !old.equals(young)) {
                report(!old.isMissingNode(), "default " + shown(old) + " became " + shown(young));
            }
        }

        /** Generated clients have a constant for each word, so that a word which is no longer received is missed too. */
        private void words(JsonNode old, JsonNode young) {
            if (old.isMissingNode() || young.isMissingNode()) {
                report(lost(old, young), "enum " + shown(old) + " became " + shown(young));
                return;
            }
            Set<String> left = texts(old);
            left.removeAll(texts(young));
            Set<String> added = texts(young);
            added.removeAll(texts(old));
            if (!left.isEmpty()) {
                report(true, "no value " + left + " any more");
            }
            if (!added.isEmpty()) {
                report(sender == Sender.SERVICE, "new value " + added);
            }
        }

        private void kinds(Set<String> old, Set<String> young) {
            boolean breaks = sender == Sender.CLIENT ? !young.containsAll(old) : !old.containsAll(young);
            if (!old.equals(young)) {
                report(breaks, "type " + old + " became " + young);
            }
        }

        /** @param old the limit as an upper one */
        private void bound(String keyword, double old, double young) {
            boolean breaks = sender == Sender.CLIENT ? young < old : young > old;
            report(breaks, keyword + " " + shown(before.path(keyword)) + " became " + shown(now.path(keyword)));
        }

        private void nested(String keyword, JsonNode old, JsonNode young) {
            if (old.isMissingNode() || young.isMissingNode()) {
                report(lost(old, young), keyword + " " + shown(old) + " became " + shown(young));
            } else {
                SchemaComparison.this.compare(
                        old, young, sender, place + (keyword.equals("items") ? "[]" : " " + keyword));
            }
        }

        private void additional(JsonNode old, JsonNode young) {
            if (old.isObject() && young.isObject()) {
                SchemaComparison.this.compare(old, young, sender, place + ".*");
            } else {
                boolean closed = young.isBoolean() && !young.booleanValue();
                boolean breaks = sender == Sender.CLIENT ? closed || young.isObject() : old.isObject();
                report(breaks, "additionalProperties " + shown(old) + " became " + shown(young));
            }
        }

        /** Whether a rule that came, went or changed takes something from the client. */
        private boolean lost(JsonNode old, JsonNode young) {
            return sender == Sender.CLIENT ? !young.isMissingNode() : !old.isMissingNode();
        }

        private void report(boolean breaks, String what) {
            report.accept(new Change(breaks ? Change.Kind.BREAKING : Change.Kind.ADDITION, place, what));
        }

        private static Set<String> texts(JsonNode list) {
            Set<String> texts = new TreeSet<>();
            list.forEach(each -> texts.add(each.isTextual() ? each.asText() : each.toString()));
            return texts;
        }

        private static String shown(JsonNode value) {
            return value.isMissingNode() ? "(none)" : value.toString();
        }
    }
}
