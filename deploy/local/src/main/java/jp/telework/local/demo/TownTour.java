package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** A town from the call to its adopted plan and its second yearly report. */
final class TownTour {

    private static final String API = "/api/furusato/v1";
    private static final Map<String, String> DUTIES =
            Map.of("SURVEY", "現状調査", "MEASURES", "取組の提案", "PLAN", "推進計画", "PROGRESS_REPORT", "進捗報告");
    private static final List<String> CRITERIA = List.of("COMMITMENT", "CONTINUITY", "ORIGINALITY");

    private final Chapter chapter;
    private final Samples samples;
    private final Tour.People people;

    TownTour(Chapter chapter, Samples samples, Tour.People people) {
        this.chapter = chapter;
        this.samples = samples;
        this.people = people;
    }

    /** Answers the town after its second report. */
    JsonNode tell() {
        chapter.heading("まちごとテレワーク：公募から計画の策定、2回目の年次報告まで", "a town, from the call to its second yearly report");
        int year = fiscalYear(chapter.now());
        String round = round(year);
        String proposal = propose(round);
        select(round, proposal);
        String town = API + "/towns/" + townOf(round);
        plan(town, year);
        reportOn(town, year, 11.0, 620);
        JsonNode reported = reportOn(town, year + 1, 15.5, 870);
        for (JsonNode duty : reported.path("duties")) {
            chapter.tell("期限 " + EraDate.text(LocalDate.parse(duty.path("dueOn").asText())) + "  "
                    + DUTIES.getOrDefault(duty.path("kind").asText(), "") + "  "
                    + ("FULFILLED".equals(duty.path("state").asText()) ? "済み" : "これから"));
        }
        return reported;
    }

    private static int fiscalYear(ZonedDateTime day) {
        return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
    }

    private String round(int year) {
        ZonedDateTime now = chapter.now();
        ObjectNode round = samples.tour("round")
                .put("title", "令和" + (year - 2018) + "年度まちごとテレワーク調査事業（見学）")
                .put("fiscalYear", year)
                .put("opensAt", now.minusMinutes(1).toOffsetDateTime().toString())
                .put("closesAt", now.plusDays(1).toOffsetDateTime().toString());
        round.remove("balance");
        Answer draft = people.officer().post(API + "/selection-rounds", round);
        people.officer()
                .command(API + "/selection-rounds/" + draft.text("id") + "/publication", draft.requireEntityTag());
        chapter.tell("公募を公表しました: " + round.path("title").asText());
        return draft.text("id");
    }

    private String propose(String round) {
        String id = people.municipality()
                .post(API + "/town-proposals", samples.tour("proposal").put("roundId", round))
                .text("id");
        String path = API + "/town-proposals/" + id;
        people.municipality()
                .upload(path + "/documents", "PLAN_OUTLINE", "outline.pdf", SamplePdf.saying("Sample outline"));
        JsonNode submitted = Chapter.act(people.municipality(), people.municipality(), path, "submission");
        chapter.tell("提案を受け付けました。受付番号 " + submitted.path("receiptNumber").asText());
        return id;
    }

    private void select(String round, String proposal) {
        chapter.passTo(chapter.now().plusDays(2));
        String path = API + "/selection-rounds/" + round;
        Chapter.act(people.officer(), people.officer(), path, "evaluation");
        String candidate = API + "/town-proposals/" + proposal;
        people.officer()
                .post(candidate + "/reviewers", TourCase.object("{\"reviewers\": [\"reviewer1\", \"reviewer2\"]}"));
        people.firstReviewer().put(candidate + "/evaluations/mine", scores(5, 4, 4));
        people.secondReviewer().put(candidate + "/evaluations/mine", scores(4, 5, 3));
        ObjectNode selection = TourCase.object("{\"notSelected\": []}");
        selection.putArray("selected").add(proposal);
        Chapter.act(people.officer(), people.officer(), path, "selection-draft", selection);
        Chapter.act(people.approver(), people.approver(), path, "approval", TourCase.object());
        Chapter.act(people.officer(), people.officer(), path, "result-publication");
        chapter.tell("選定し、結果を公表しました。");
    }

    private static ObjectNode scores(int... scores) {
        ObjectNode body = TourCase.object();
        ArrayNode list = body.putArray("scores");
        for (int i = 0; i < scores.length; i++) {
            list.addObject().put("criterion", CRITERIA.get(i)).put("score", scores[i]);
        }
        return body.put("comment", "商工会と町の役割分担が具体的で、継続の見込みがある。")
                .put("conflictOfInterest", false)
                .put("submit", true);
    }

    private String townOf(String round) {
        return people.municipality()
                .get(API + "/towns?roundId=" + round)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    private void plan(String town, int year) {
        LocalDate today = chapter.now().toLocalDate();
        ObjectNode survey =
                TourCase.object("{\"findings\": \"観光以外の働く場が少なく、若者の転出が続いている。\"}").put("surveyedOn", today.toString());
        ArrayNode indicators = survey.putArray("indicators");
        indicator(indicators, "ADOPTION_RATE", "町内企業のテレワーク導入率", 8.5, "％", year - 1);
        indicator(indicators, "COWORKING_USERS", "コワーキングスペースの年間利用者数", 240, "人", year - 1);
        put(town, "/survey", survey);
        Chapter.act(
                people.officer(),
                people.municipality(),
                town,
                "measures",
                TourCase.object("{\"kind\": \"COWORKING_SPACE\", \"title\": \"駅前コワーキングスペースの設置\","
                                + " \"description\": \"空き店舗を改修し、20席のコワーキングスペースを置く。\"}")
                        .put("startsOn", today.toString())
                        .put("endsOn", (year + 1) + "-03-31"));
        ObjectNode plan = TourCase.object("""
            {"title": "白浜町テレワーク推進計画", "vision": "働く場所を選べる町にする。",
             "organisation": "町、商工会、進出企業による地域推進協議会", "measures": [1]}
            """).put("firstYear", year).put("lastYear", year + 2);
        ArrayNode targets = plan.putArray("targets");
        for (int i = 0; i <= 2; i++) {
            targets.addObject()
                    .put("indicator", "ADOPTION_RATE")
                    .put("fiscalYear", year + i)
                    .put("value", 12.0 + 4 * i);
            targets.addObject()
                    .put("indicator", "COWORKING_USERS")
                    .put("fiscalYear", year + i)
                    .put("value", 500 + 250 * i);
        }
        put(town, "/plan", plan);
        Chapter.act(
                people.officer(),
                people.officer(),
                town,
                "plan/review",
                TourCase.object("{\"outcome\": \"PASSED\", \"comment\": \"目標と取組の対応を確認した。\"}"));
        Chapter.act(
                people.officer(),
                people.municipality(),
                town,
                "plan/resolution",
                TourCase.object("{\"adoptedBy\": \"ASSEMBLY\"}")
                        .put("adoptedOn", chapter.now().toLocalDate().toString()));
        Chapter.act(people.officer(), people.officer(), town, "plan/adoption-draft");
        Chapter.act(people.approver(), people.approver(), town, "approval", TourCase.object());
        chapter.tell("町議会が推進計画を決定し、総務省が記録しました。");
    }

    private void put(String town, String part, ObjectNode body) {
        people.municipality().put(town + part, people.municipality().get(town).requireEntityTag(), body);
    }

    private static void indicator(ArrayNode all, String code, String name, double value, String unit, int year) {
        all.addObject()
                .put("code", code)
                .put("name", name)
                .put("value", value)
                .put("unit", unit)
                .put("year", year)
                .put("source", "町の調査（見学用）");
    }

    /** In the April after the fiscal year. */
    private JsonNode reportOn(String town, int year, double rate, int users) {
        chapter.passTo(LocalDate.of(year + 1, 4, 10).atTime(10, 0).atZone(ZoneId.of("Asia/Tokyo")));
        ObjectNode report = TourCase.object(
                        "{\"narrative\": \"コワーキングスペースを開所し、協議会を3回開いた。\", \"issues\": \"冬季の利用が少ない。\"}")
                .put("fiscalYear", year);
        ArrayNode actuals = report.putArray("actuals");
        actuals.addObject().put("indicator", "ADOPTION_RATE").put("value", rate);
        actuals.addObject().put("indicator", "COWORKING_USERS").put("value", users);
        JsonNode reported = Chapter.act(people.municipality(), people.municipality(), town, "progress-reports", report);
        chapter.tell("令和" + (year - 2018) + "年度の進捗を報告しました: "
                + reported.path("status").asText());
        return reported;
    }
}
