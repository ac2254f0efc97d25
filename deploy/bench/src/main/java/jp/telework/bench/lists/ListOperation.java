package jp.telework.bench.lists;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One list that is measured.
 *
 * @param name for the report
 * @param user who reads
 * @param list {@code applications} or {@code grants}
 * @param filters query parameters; {@code $call}, {@code $organisation} and {@code $largest}, the organisation with the
 *     most applications, stand for ones of the database
 */
record ListOperation(String name, String user, String list, Map<String, String> filters, Place place) {

    /** Which page. */
    enum Place {
        FIRST,
        MIDDLE,
        LAST
    }

    /**
     * How much dearer the page may be at the largest size than at the smallest. NaN where the work itself grows with the
     * list: an organisation with few applications fills no page.
     */
    double aim() {
        if (filters.containsValue("$largest")) {
            return Double.NaN;
        }
        return isSearch() ? 5 : 1.5;
    }

    boolean isSearch() {
        return filters.containsKey("q");
    }

    /** The path with the query, without a cursor. */
    String path(String call, String organisation, String largest) {
        String query = filters.entrySet().stream()
                .map(filter -> filter.getKey() + "="
                        + URLEncoder.encode(
                                filter.getValue()
                                        .replace("$call", call)
                                        .replace("$organisation", organisation)
                                        .replace("$largest", largest),
                                StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "/api/subsidy/v1/" + list + (query.isEmpty() ? "" : "?" + query);
    }

    static List<ListOperation> all() {
        List<ListOperation> all = new ArrayList<>();
        for (Place place : Place.values()) {
            all.add(of("applications", place));
            all.add(of("grants", place));
        }
        all.add(of("applications", Place.FIRST, "status", "SUBMITTED"));
        all.add(of("applications", Place.FIRST, "status", "RETURNED"));
        all.add(of("applications", Place.FIRST, "status", "DRAFT"));
        all.add(of("applications", Place.FIRST, "status", "NOT_ADOPTED"));
        all.add(of("applications", Place.MIDDLE, "status", "NOT_ADOPTED"));
        all.add(of("applications", Place.FIRST, "callId", "$call"));
        all.add(of("applications", Place.FIRST, "callId", "$call", "status", "ADOPTED"));
        all.add(of("applications", Place.FIRST, "organisation", "$organisation"));
        all.add(of("applications", Place.FIRST, "organisation", "$largest"));
        all.add(byApplicant());
        all.add(byApplicant("status", "ADOPTED"));
        all.add(of("grants", Place.FIRST, "status", "IN_PROGRESS"));
        all.add(of("grants", Place.FIRST, "callId", "$call"));
        all.add(of("grants", Place.FIRST, "organisation", "$organisation"));
        // In all titles, in one of 20, of 100, of 1,000, of one municipality, in none; two characters, then three.
        for (String word : List.of("テレ", "温泉", "棚田", "鍾乳", "白浜", "竜宮", "テレワ", "温泉街", "棚田米", "鍾乳洞", "白浜町", "竜宮城")) {
            all.add(of("applications", Place.FIRST, "q", word));
        }
        all.add(of("applications", Place.MIDDLE, "q", "棚田"));
        all.add(of("applications", Place.LAST, "q", "温泉"));
        all.add(of("applications", Place.FIRST, "q", "洞"));
        all.add(of("applications", Place.FIRST, "q", "0012"));
        all.add(of("applications", Place.FIRST, "q", "棚田", "callId", "$call"));
        all.add(of("applications", Place.FIRST, "q", "竜宮", "callId", "$call"));
        all.add(of("applications", Place.FIRST, "q", "棚田", "status", "NOT_ADOPTED"));
        all.add(of("applications", Place.FIRST, "q", "竜宮", "organisation", "$organisation"));
        all.add(of("applications", Place.FIRST, "q", "竜宮", "organisation", "$largest"));
        all.add(of("applications", Place.FIRST, "q", "棚田", "status", "DRAFT"));
        all.add(byApplicant("q", "テレワ"));
        all.add(byApplicant("q", "竜宮城"));
        all.add(of("grants", Place.FIRST, "q", "テレ"));
        all.add(of("grants", Place.FIRST, "q", "棚田米"));
        all.add(of("grants", Place.FIRST, "q", "竜宮"));
        return all;
    }

    private static ListOperation of(String list, Place place, String... filters) {
        return make("officer", list, place, filters);
    }

    private static ListOperation byApplicant(String... filters) {
        return make("shirahama", "applications", Place.FIRST, filters);
    }

    private static ListOperation make(String user, String list, Place place, String... filters) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < filters.length; i += 2) {
            map.put(filters[i], filters[i + 1]);
        }
        String shown = map.entrySet().stream()
                .map(filter -> filter.getKey() + shown(filter.getValue()))
                .collect(Collectors.joining(" "));
        String name = list
                + (user.equals("officer") ? "" : " of an applicant")
                + (shown.isEmpty() ? "" : " " + shown)
                + (place == Place.FIRST ? "" : ", " + place.name().toLowerCase(java.util.Locale.ROOT) + " page");
        return new ListOperation(name, user, list, map, place);
    }

    private static String shown(String value) {
        if (value.equals("$largest")) {
            return " (the largest)";
        }
        return value.startsWith("$") ? "" : "=" + value;
    }
}
