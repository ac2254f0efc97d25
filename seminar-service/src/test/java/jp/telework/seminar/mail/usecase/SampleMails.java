package jp.telework.seminar.mail.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import jp.telework.seminar.mail.domain.MailKind;

/** A value for everything that a mail may need. */
final class SampleMails {

    private static final Map<String, Object> VALUES = Map.of(
            "name",
            "白浜 花子",
            "seminar",
            "テレワーク入門",
            "startsAt",
            Instant.parse("2026-12-01T04:30:00Z"),
            "endsAt",
            Instant.parse("2026-12-01T08:00:00Z"),
            "place",
            "奈良県奈良市",
            "seats",
            2,
            "rank",
            3,
            "deadline",
            Instant.parse("2026-11-30T03:00:00Z"),
            "link",
            "https://telework.example.jp/registrations#abc",
            "reason",
            "台風のため");

    private SampleMails() {}

    static Map<String, Object> values(MailKind kind) {
        return kind.needed().stream()
                .collect(Collectors.toMap(name -> name, name -> VALUES.getOrDefault(name, "値 " + name)));
    }
}
