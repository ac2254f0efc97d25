package jp.telework.test.rest;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the address of a request from what a test writes. */
final class Address {

    private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
    private static final String UNRESERVED = "-._~";
    private static final String OF_A_PATH = UNRESERVED + "/!$&'()*+,;=:@";

    private Address() {}

    static URI of(
            String path,
            Map<String, Object> named,
            Object[] inOrder,
            List<Map.Entry<String, String>> query,
            boolean encodes) {
        int mark = path.indexOf('?');
        String before = filled(
                mark < 0 ? path : path.substring(0, mark),
                named,
                List.of(inOrder).iterator(),
                encodes);
        List<String> pairs = new ArrayList<>();
        if (mark >= 0) {
            pairs.add(encodes ? written(path.substring(mark + 1)) : path.substring(mark + 1));
        }
        query.forEach(pair -> pairs.add(
                encodes
                        ? encoded(pair.getKey(), UNRESERVED) + "=" + encoded(pair.getValue(), UNRESERVED)
                        : pair.getKey() + "=" + pair.getValue()));
        String all = pairs.isEmpty() ? before : before + "?" + String.join("&", pairs);
        return URI.create(all.startsWith("/") ? Rest.service() + all : all);
    }

    private static String filled(String path, Map<String, Object> named, Iterator<Object> rest, boolean encodes) {
        Matcher gap = GAP.matcher(path);
        StringBuilder whole = new StringBuilder();
        int from = 0;
        while (gap.find()) {
            Object known = named.get(gap.group(1));
            if (known == null && !rest.hasNext()) {
                continue;
            }
            String value = String.valueOf(known == null ? rest.next() : known);
            whole.append(
                    encodes
                            ? encoded(path.substring(from, gap.start()), OF_A_PATH)
                            : path.substring(from, gap.start()));
            whole.append(encodes ? encoded(value, UNRESERVED) : value);
            from = gap.end();
        }
        String end = path.substring(from);
        return whole.append(encodes ? encoded(end, OF_A_PATH) : end).toString();
    }

    /** A query that stands in the path: names and values are encoded, what joins them is not. */
    private static String written(String query) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            pairs.add(
                    equals < 0
                            ? encoded(pair, UNRESERVED)
                            : encoded(pair.substring(0, equals), UNRESERVED) + "="
                                    + encoded(pair.substring(equals + 1), UNRESERVED));
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text, String kept) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character) || kept.indexOf(character) >= 0);
            encoded.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return encoded.toString();
    }
}
