package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

/** A seminar from its announcement to the certificate of a participant. */
final class SeminarTour {

    private static final String API = "/api/seminar/v1";

    private final Chapter chapter;
    private final Samples samples;
    private final ApiClient office;
    private final ApiClient municipality;
    private final ApiClient anybody;

    SeminarTour(Chapter chapter, Samples samples, ApiClient office, ApiClient municipality, ApiClient anybody) {
        this.chapter = chapter;
        this.samples = samples;
        this.office = office;
        this.municipality = municipality;
        this.anybody = anybody;
    }

    /** Answers the statistics of the seminar. */
    JsonNode tell() {
        chapter.heading("セミナー：開催の公表から受講証明まで", "a seminar, from its announcement to a certificate");
        ZonedDateTime begin = chapter.now().plusDays(40).with(LocalTime.of(13, 30));
        String seminar = announce(begin);
        String path = API + "/seminars/" + seminar;
        List<String> codes = register(path);
        chapter.passTo(begin.minusMinutes(15));
        codes.forEach(
                code -> office.post(path + "/attendances", TourCase.object().put("code", code)));
        chapter.tell("受付コードで " + codes.size() + "人が入場しました。");
        chapter.passTo(begin.with(LocalTime.of(17, 30)));
        Chapter.act(office, office, path, "holding");
        long bytes = anybody.size(API + "/attendance-codes/" + codes.get(0) + "/certificate");
        chapter.tell("受講証明書（PDF、" + bytes + " バイト）を受け取りました。");
        anybody.post(path + "/survey-responses", TourCase.object("""
                        {"satisfaction": 5, "understanding": 4, "introduction": "CONSIDERING",
                         "freeText": "労務管理の話が具体的で役に立った。"}
                        """).put("code", codes.get(0)));
        JsonNode statistics = office.get(path + "/statistics").body();
        chapter.tell("定員 " + statistics.path("capacity").asText() + "、参加 "
                + statistics.path("attendedRegistered").asText() + "、アンケートの回答 "
                + statistics.path("survey").path("responses").asText());
        return statistics;
    }

    private String announce(ZonedDateTime begin) {
        ZonedDateTime now = chapter.now();
        ObjectNode plan = samples.tour("seminar")
                .put("dateOfStart", begin.toLocalDate().toString())
                .put(
                        "registrationOpensAt",
                        now.minusMinutes(1).toOffsetDateTime().toString())
                .put(
                        "registrationClosesAt",
                        begin.minusDays(3).toOffsetDateTime().toString());
        // An earlier tour may have taken the room.
        ((ObjectNode) plan.path("venueFacility"))
                .put("room", "会議室" + UUID.randomUUID().toString().substring(0, 4));
        Answer draft = office.post(API + "/seminars", plan);
        office.command(API + "/seminars/" + draft.text("id") + "/publication", draft.requireEntityTag());
        chapter.tell(EraDate.text(begin.toLocalDate()) + "のセミナーを公表しました。");
        return draft.text("id");
    }

    /** Two people of a municipality; answers their codes for the door. */
    private List<String> register(String path) {
        Answer registration = municipality.post(path + "/registrations", TourCase.object("""
                {"contact": {"name": "白浜 花子", "email": "hanako@example.jp"}, "language": "JA",
                 "participants": [{"name": "白浜 花子"}, {"name": "白浜 太郎"}]}
                """));
        chapter.tell("和歌山県白浜町が2人分を申し込み、席が決まりました。");
        return municipality
                .get(API + "/registrations/" + registration.text("id") + "/attendance-codes")
                .body()
                .findValuesAsText("code");
    }
}
