package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;

/** A self-check, the registration for a campaign, and a recognition from the call to the certificate of the prize. */
final class PromotionTour {

    private static final String API = "/api/promotion/v1";

    private final Chapter chapter;
    private final Samples samples;
    private final Tour.People people;

    PromotionTour(Chapter chapter, Samples samples, Tour.People people) {
        this.chapter = chapter;
        this.samples = samples;
        this.people = people;
    }

    /** Answers the verification of the prize's certificate. */
    JsonNode tell() {
        chapter.heading(
                "普及促進：自己点検、参加登録、先駆者百選と総務大臣賞", "promotion: a self-check, a campaign, a recognition with its prize");
        check();
        register();
        return recognise();
    }

    /** Without a sign-in nothing is kept. */
    private void check() {
        JsonNode result = people.anybody()
                .post(API + "/self-check-results", TourCase.object("""
                        {"sizeClass": "UP_TO_20",
                         "answers": [{"item": "M01", "answer": "DONE"}, {"item": "W07", "answer": "PARTLY"}]}
                        """))
                .body();
        chapter.tell("自己点検：先に取り組む項目は " + result.path("first").size() + "件です。何も保存しません。");
    }

    private void register() {
        LocalDate core = chapter.now().toLocalDate().plusDays(40);
        Answer draft = people.secretariat()
                .post(
                        API + "/campaigns",
                        samples.tour("campaign")
                                .put("startsOn", core.minusDays(1).toString())
                                .put("endsOn", core.plusDays(3).toString())
                                .put("coreDay", core.toString())
                                .put("registrationFrom", core.minusDays(60).toString())
                                .put("registrationUntil", core.minusDays(4).toString())
                                .put("changesUntil", core.minusDays(2).toString())
                                .put("reportsUntil", core.plusDays(30).toString()));
        String campaign = API + "/campaigns/" + draft.text("id");
        people.secretariat().command(campaign + "/publication", draft.requireEntityTag());
        ObjectNode body = samples.tour("campaign-registration");
        body.putArray("days")
                .addObject()
                .put("day", core.toString())
                .putArray("forms")
                .addObject()
                .put("form", "HOME")
                .put("people", 60);
        String registration = API + "/campaign-registrations/"
                + people.municipality().post(campaign + "/registrations", body).text("id");
        Chapter.act(people.secretariat(), people.secretariat(), registration, "approval");
        JsonNode shown = people.anybody().get(campaign + "/participants").body();
        chapter.tell("参加登録が承認され、" + shown.path("items").size() + "団体が公開の一覧に載りました。");
    }

    private JsonNode recognise() {
        ZonedDateTime closes = chapter.now().plusDays(1);
        String round = round(closes);
        String entry = enter(round);
        people.officer().post(API + "/recognition-juries", TourCase.object().put("roundId", round));
        people.officer().post(entry + "/reviewers", TourCase.object("{\"reviewers\":[\"reviewer1\",\"reviewer2\"]}"));
        people.firstReviewer().put(entry + "/evaluations/mine", scores(5, 4, 5));
        people.secondReviewer().put(entry + "/evaluations/mine", scores(4, 4, 5));
        chapter.passTo(closes.plusMinutes(1));
        String number = award(round, entry);
        long bytes = people.municipality().size(entry + "/prize-certificate.pdf");
        chapter.tell("総務大臣賞の表彰状 第" + number + "号（PDF、" + bytes + " バイト）を受け取りました。");
        return people.anybody().get(API + "/recognition-certificates/" + number).body();
    }

    private String round(ZonedDateTime closes) {
        int year = closes.getMonthValue() < Month.APRIL.getValue() ? closes.getYear() - 1 : closes.getYear();
        Answer draft = people.officer()
                .post(
                        API + "/recognition-rounds",
                        samples.tour("recognition-round")
                                .put("fiscalYear", year)
                                .put(
                                        "opensAt",
                                        chapter.now()
                                                .minusMinutes(1)
                                                .toOffsetDateTime()
                                                .toString())
                                .put("closesAt", closes.toOffsetDateTime().toString()));
        people.officer()
                .command(API + "/recognition-rounds/" + draft.text("id") + "/publication", draft.requireEntityTag());
        chapter.tell("百選の公募を公表しました。");
        return draft.text("id");
    }

    /** Answers the address of an application that is decided as one of the hundred. */
    private String enter(String round) {
        String entry = API + "/recognition-entries/"
                + people.municipality()
                        .post(
                                API + "/recognition-entries",
                                samples.tour("recognition-entry").put("roundId", round))
                        .text("id");
        JsonNode submitted = Chapter.act(people.municipality(), people.municipality(), entry, "submission");
        chapter.tell("和歌山県白浜町が応募しました。受付番号 "
                + submitted.path("receipt").path("number").asText());
        Chapter.act(
                people.officer(),
                people.officer(),
                entry,
                "decision-draft",
                TourCase.object("{\"level\": \"HUNDRED\", \"reason\": \"百選の要件を全て満たすため。\"}"));
        Chapter.act(people.officer(), people.approver(), entry, "decision-approval");
        return entry;
    }

    /** The prize is drafted, approved and published; answers the number of its certificate. */
    private String award(String round, String entry) {
        String jury = API + "/recognition-juries/" + round;
        JsonNode first = people.officer().get(jury).body().path("ranking").path(0);
        chapter.tell(first.path("rank").asText() + "位  " + first.path("score").asText() + "点  "
                + first.path("organisationName").asText());
        ObjectNode prizes = TourCase.object();
        ObjectNode prize = prizes.putArray("prizes").addObject().put("reason", "地方創生の取組が特に優れているため。");
        prize.putArray("entries").add(entry.substring(entry.lastIndexOf('/') + 1));
        Chapter.act(people.officer(), people.officer(), jury, "prize-draft", prizes);
        Chapter.act(people.officer(), people.approver(), jury, "approval", TourCase.object());
        String rounds = API + "/recognition-rounds/" + round;
        Chapter.act(people.officer(), people.officer(), rounds, "result-publication");
        chapter.tell("認定と総務大臣賞の結果を公表しました。");
        return first.path("receiptNumber").asText().replace("-SK", "-DJ");
    }

    private static ObjectNode scores(int management, int ict, int region) {
        ObjectNode body = TourCase.object();
        var list = body.putArray("scores");
        list.addObject().put("criterion", "MANAGEMENT").put("score", management);
        list.addObject().put("criterion", "ICT").put("score", ict);
        list.addObject().put("criterion", "REGION").put("score", region);
        return body.put("comment", "数字で成果が示されている。").put("conflictOfInterest", false);
    }
}
