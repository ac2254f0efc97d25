package jp.telework.platform.deprecation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.telework.kernel.time.Japan;

/**
 * The announced end of an operation.
 *
 * @param since first day on which it should no longer be used
 * @param sunset first day on which it may be gone
 * @param successor path of what takes its place
 */
record Announcement(LocalDate since, LocalDate sunset, String successor) {

    /** Always with two digits for the day (RFC 9110). */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private static final String CHANGES = "/docs";

    Announcement {
        if (!sunset.isAfter(since)) {
            throw new IllegalArgumentException("the sunset " + sunset + " is not after " + since);
        }
        if (!successor.startsWith("/")) {
            throw new IllegalArgumentException("the successor is not a path: " + successor);
        }
    }

    /** The headers of every answer. Addresses are relative to the request. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Deprecation", "@" + start(since).getEpochSecond());
        headers.put("Sunset", HTTP_DATE.format(start(sunset).atOffset(ZoneOffset.UTC)));
        headers.put("Link", "<" + successor + ">; rel=\"successor-version\", <" + CHANGES + ">; rel=\"deprecation\"");
        return headers;
    }

    String description() {
        return "**非推奨 / Deprecated** " + since + " から非推奨。" + sunset + " 以降に廃止。代わりは `" + successor + "`。"
                + " Deprecated since " + since + "; it may be gone from " + sunset + " on. Use `" + successor
                + "` instead.";
    }

    private static Instant start(LocalDate day) {
        return Japan.startOf(day);
    }
}
