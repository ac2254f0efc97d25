package jp.telework.test.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain places in a JSON text: names, indexes and sizes. A name in a list is that of each of its entries, as in Groovy. */
final class Places {

    private static final Pattern STEP = Pattern.compile(
            "\\.?(?:'(?<quoted>[^']*)'|(?<name>[\\p{L}_][\\p{L}\\p{N}_-]*)(?<call>\\(\\))?|\\[(?<index>-?\\d+)])");

    private Places() {}

    /** What stands at a place, which may be null. */
    record Found(@Nullable Object value) {}

    /** @return empty when the path is more than a plain place */
    static Optional<Found> in(@Nullable Object root, String path) {
        @Nullable Object at = root;
        if (path.isEmpty() || path.equals("$")) {
            return Optional.of(new Found(at));
        }
        Matcher step = STEP.matcher(path);
        int from = 0;
        while (from < path.length()) {
            if (!step.region(from, path.length()).lookingAt() || isMisplaced(step)) {
                return Optional.empty();
            }
            boolean isCall = step.group("call") != null;
            if (isCall && !"size".equals(step.group("name"))) {
                return Optional.empty();
            }
            at = isCall ? size(at) : next(at, step);
            from = step.end();
        }
        return Optional.of(new Found(at));
    }

    /** A dot stands before each name but the first, and before no index. */
    private static boolean isMisplaced(Matcher step) {
        boolean hasDot = step.group().startsWith(".");
        return step.group("index") == null ? hasDot == (step.start() == 0) : hasDot;
    }

    private static @Nullable Object next(@Nullable Object at, Matcher step) {
        if (step.group("index") != null) {
            return at instanceof List<?> list ? entry(list, Integer.parseInt(step.group("index"))) : null;
        }
        String name = step.group("quoted") == null ? step.group("name") : step.group("quoted");
        return named(at, name);
    }

    private static @Nullable Object entry(List<?> list, int index) {
        int place = index < 0 ? list.size() + index : index;
        return place >= 0 && place < list.size() ? list.get(place) : null;
    }

    private static @Nullable Object named(@Nullable Object at, String name) {
        if (at instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (at instanceof List<?> list) {
            List<@Nullable Object> each = new ArrayList<>();
            list.forEach(entry -> {
                if (entry != null) {
                    each.add(named(entry, name));
                }
            });
            return each;
        }
        if (at == null) {
            return null;
        }
        throw new IllegalArgumentException("no " + name + " in " + at);
    }

    private static @Nullable Integer size(@Nullable Object at) {
        if (at instanceof Map<?, ?> map) {
            return map.size();
        }
        if (at instanceof List<?> list) {
            return list.size();
        }
        return at == null ? null : at.toString().length();
    }

    /** Maps, lists, texts, truth values; a number is an Integer, Long, BigInteger, Float or Double, whichever is the first to hold it. */
    static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.fields().forEachRemaining(field -> map.put(field.getKey(), plain(field.getValue())));
            return map;
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(entry -> list.add(plain(entry)));
            return list;
        }
        if (node.isNumber()) {
            return number(node);
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isTextual() ? node.textValue() : null;
    }

    private static Number number(JsonNode node) {
        if (node.isIntegralNumber()) {
            BigInteger whole = node.bigIntegerValue();
            if (whole.bitLength() < Integer.SIZE) {
                return whole.intValue();
            }
            return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
        }
        double value = node.doubleValue();
        return Math.abs(value) <= Float.MAX_VALUE ? (Number) (float) value : (Number) value;
    }
}
