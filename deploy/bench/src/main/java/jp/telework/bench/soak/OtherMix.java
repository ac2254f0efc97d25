package jp.telework.bench.soak;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read of sites, statistics and seminars, registrations, and what the gateway answers itself. */
final class OtherMix {

    private static final String FURUSATO = "/api/furusato/v1";
    private static final String SEMINAR = "/api/seminar/v1";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int DAYS_AHEAD = 60;

    private final Caller caller;
    private final String site;
    private final String seminar;

    OtherMix(Caller caller, Clock clock) {
        this.caller = caller;
        this.site = firstId(caller.get("officer", FURUSATO + "/sites?limit=1"));
        this.seminar = announced(LocalDate.now(clock.withZone(JAPAN)));
    }

    List<Operation> operations() {
        return List.of(
                Operation.of("list sites", 8, 200, () -> caller.get("shirahama", FURUSATO + "/sites?limit=20")),
                Operation.of("read a site", 6, 200, () -> caller.get("shirahama", FURUSATO + "/sites/" + site)),
                Operation.of("totals of sites", 2, 200, () -> caller.get("shirahama", FURUSATO + "/sites/totals")),
                Operation.of(
                        "sites as CSV",
                        2,
                        200,
                        () -> caller.get("shirahama", FURUSATO + "/sites?limit=100", "text/csv")),
                Operation.of("statistics", 4, 200, () -> caller.get("shirahama", FURUSATO + "/statistics")),
                Operation.of("list towns", 2, 200, () -> caller.get("shirahama", FURUSATO + "/towns")),
                Operation.of("list seminars", 8, 200, () -> caller.get("shirahama", SEMINAR + "/seminars?limit=20")),
                Operation.of("read a seminar", 6, 200, () -> caller.get("shirahama", SEMINAR + "/seminars/" + seminar)),
                new Operation("register at a seminar", 4, Set.of(201), this::register),
                Operation.of(
                        "own registrations",
                        2,
                        200,
                        () -> caller.get("shirahama", SEMINAR + "/registrations?limit=20")),
                Operation.of("public calendar", 2, 200, () -> caller.get("shirahama", SEMINAR + "/calendars/public")),
                Operation.of("the merged contract", 1, 200, () -> caller.get("shirahama", "/openapi.json")),
                Operation.of("refused: no such place", 2, 404, () -> caller.get("shirahama", "/api/nothing/v1")),
                Operation.of(
                        "refused: unknown seminar",
                        2,
                        404,
                        () -> caller.get("shirahama", SEMINAR + "/seminars/" + UUID.randomUUID())));
    }

    private HttpResponse<String> register() {
        return caller.post(
                "shirahama", SEMINAR + "/seminars/" + seminar + "/registrations", """
                {"contact": {"name": "白浜 花子", "email": "soak-%s@example.jp"}, "language": "JA",
                 "participants": [{"name": "白浜 花子"}]}
                """.formatted(UUID.randomUUID()));
    }

    /** A new seminar that takes registrations from yesterday on. */
    private String announced(LocalDate today) {
        HttpResponse<String> draft = caller.post("secretariat", SEMINAR + "/seminars", """
                {"eventName": "働き方改革セミナー", "eventNameEn": "Work-style reform seminar",
                 "subTitle": "テレワーク", "subTitleEn": "Telework",
                 "description": "テレワークの導入を考える企業等を対象としたセミナー。",
                 "descriptionEn": "A seminar for firms and others that consider telework.",
                 "targetPerson": "企業等", "targetPersonEn": "Firms and other organisations",
                 "organizer": "総務省", "organizerEn": "Ministry of Internal Affairs and Communications",
                 "dateOfStart": "%s", "startTime": "13:30", "endTime": "17:00", "webinarStatus": "ONLINE",
                 "webinarUrl": "https://webinar.example.go.jp/rooms/soak", "capacity": %d, "feeStatus": "FREE",
                 "registrationOpensAt": "%sT09:00:00+09:00", "registrationClosesAt": "%sT17:00:00+09:00",
                 "contactPointInformation": {"contactPointName": "事務局", "contactPointNameEn": "Seminar office",
                   "contactPointPhoneNumber": "0120-999999", "contactPointEmailAddress": "seminar@example.go.jp"},
                 "programme": [{"title": "テレワークの導入", "titleEn": "Introducing telework",
                   "startTime": "13:30", "endTime": "14:30"}]}
                """.formatted(
                        today.plusDays(DAYS_AHEAD), 10_000, today.minusDays(1), today.plusDays(DAYS_AHEAD - 3)));
        String id = firstId(draft);
        HttpResponse<String> published =
                caller.command("secretariat", SEMINAR + "/seminars/" + id + "/publication", Caller.etag(draft));
        if (published.statusCode() != 200) {
            throw new IllegalStateException(published.body());
        }
        return id;
    }

    private static String firstId(HttpResponse<String> answer) {
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() > 201 || !id.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return id.group(1);
    }
}
