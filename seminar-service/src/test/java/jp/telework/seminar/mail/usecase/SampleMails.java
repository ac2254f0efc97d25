package jp.telework.seminar.mail.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.seminar.mail.domain.MailKind;

/** A value for everything that a mail may need. */
final class SampleMails {

    /** Values that choose between two texts and are not written themselves. */
    static final Set<String> CHOICES = Set.of("recalled");

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("name", "白浜 花子"),
            Map.entry("seminar", "テレワーク入門"),
            Map.entry("startsAt", Instant.parse("2026-12-01T04:30:00Z")),
            Map.entry("endsAt", Instant.parse("2026-12-01T08:00:00Z")),
            Map.entry("place", "奈良県奈良市"),
            Map.entry("seats", 2),
            Map.entry("codes", List.of("白浜 花子: https://example.jp/1", "白浜 太郎: https://example.jp/2")),
            Map.entry("rank", 3),
            Map.entry("deadline", Instant.parse("2026-11-30T03:00:00Z")),
            Map.entry("link", "https://telework.example.jp/registrations#abc"),
            Map.entry("links", List.of("白浜 花子: https://example.jp/a#1", "白浜 太郎: https://example.jp/a#2")),
            Map.entry("recalled", false),
            Map.entry("reason", "台風のため"));

    private SampleMails() {}

    static Map<String, Object> values(MailKind kind) {
        return kind.needed().stream()
                .collect(Collectors.toMap(name -> name, name -> VALUES.getOrDefault(name, "値 " + name)));
    }
}
