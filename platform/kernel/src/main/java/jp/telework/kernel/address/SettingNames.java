package jp.telework.kernel.address;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A setting from an environment variable shows under two names; the findings shall name it once, in small letters. */
final class SettingNames {

    private SettingNames() {}

    /** One name of each setting. */
    static List<String> distinct(Iterable<String> names) {
        TreeMap<String, String> distinct = new TreeMap<>();
        // Capitals sort before small letters.
        names.forEach(name -> distinct.merge(plain(name), name, (a, b) -> a.compareTo(b) < 0 ? b : a));
        return distinct.values().stream().sorted(Comparator.naturalOrder()).toList();
    }

    /** The name without the difference between {@code TELEWORK_EDGE_PUBLIC_URL} and {@code telework.edge.public-url}. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ".");
    }
}
