package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;

/** A dispatch of a telework manager, from the request to the closing. */
final class DispatchTour {

    private static final String API = "/api/seminar/v1";

    private final Chapter chapter;
    private final Samples samples;
    private final ApiClient office;
    private final ApiClient municipality;
    private final ApiClient manager;

    DispatchTour(Chapter chapter, Samples samples, ApiClient office, ApiClient municipality, ApiClient manager) {
        this.chapter = chapter;
        this.samples = samples;
        this.office = office;
        this.municipality = municipality;
        this.manager = manager;
    }

    /** Answers the closed dispatch. */
    JsonNode tell() {
        chapter.heading("派遣：申込みから終了まで", "a dispatch, from the request to its closing");
        ZonedDateTime visit = chapter.now().plusDays(14).with(LocalTime.of(10, 0));
        quota(chapter.now());
        quota(visit);
        String managerId = register();
        String path = request(visit);
        Chapter.act(
                office, office, path, "triage", TourCase.object("{\"outcome\": \"ACCEPTED\", \"plannedVisits\": 1}"));
        Chapter.act(
                office,
                office,
                path,
                "assignment",
                TourCase.object()
                        .put("managerId", managerId)
                        .put("deviationReason", "見学のため、登録の順によらない。")
                        .put("queueReason", "見学のため、受付の順によらない。"));
        Chapter.act(office, manager, path, "assignment/acceptance");
        chapter.tell("マネージャーが派遣を引き受けました。");
        Chapter.act(
                office,
                manager,
                path,
                "visits",
                TourCase.object("{\"method\": \"ON_SITE\", \"place\": \"白浜町役場 第1会議室\"}")
                        .put("startsAt", text(visit))
                        .put("endsAt", text(visit.plusHours(2))));
        chapter.passTo(visit.plusHours(3));
        report(path, visit);
        JsonNode closed = Chapter.act(office, office, path, "closing", TourCase.object());
        chapter.tell("報告とアンケートがそろい、派遣を終了しました。");
        return closed;
    }

    private void report(String path, ZonedDateTime visit) {
        Chapter.act(
                office,
                manager,
                path,
                "visits/1/report",
                TourCase.object("""
                {"participants": 4, "fields": ["SYSTEM", "SECURITY"],
                 "advice": "閉域SIMと仮想デスクトップの組合せを比較し、持ち出し端末の規程の骨子を示した。",
                 "homework": "端末の台数と利用者の範囲を決める。"}
                """).put("startedAt", text(visit)).put("endedAt", text(visit.plusHours(2))));
        Chapter.act(office, manager, path, "report", TourCase.object("""
                {"summary": "接続方式の選定と、情報セキュリティ規程の改定案の作成を支援した。",
                 "results": "翌年度から10人で試行することが決まった。", "stageAfter": "CONSIDERING",
                 "recommendations": "試行の結果を踏まえ、対象を窓口以外の全課に広げる。"}
                """));
        Chapter.act(office, municipality, path, "survey", TourCase.object("""
                {"satisfaction": 5, "usefulness": 4, "willIntroduce": true, "comment": "具体的な製品の比較が役に立った。"}
                """));
    }

    /** The fiscal year's quota, unless an earlier tour has set it. */
    private void quota(ZonedDateTime day) {
        int year = day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
        if (!office.finds(API + "/dispatch-quotas/" + year)) {
            office.post(API + "/dispatch-quotas", TourCase.object("""
                            {"visits": 600, "yen": 30000000, "visitsPerOrganisation": 50,
                             "onSiteYen": 60000, "onlineYen": 30000, "telephoneYen": 15000}
                            """).put("fiscalYear", year));
        }
    }

    /** The manager's entry in the register, which is made once. */
    private String register() {
        if (!manager.finds(API + "/managers/mine")) {
            office.post(API + "/managers", samples.tour("manager"));
        }
        return manager.get(API + "/managers/mine").text("id");
    }

    private String request(ZonedDateTime visit) {
        ObjectNode request = samples.tour("dispatch-request");
        request.putArray("preferredPeriods")
                .addObject()
                .put("startsAt", text(visit))
                .put("endsAt", text(visit.plusHours(2)));
        String id = municipality.post(API + "/dispatch-requests", request).text("id");
        chapter.tell("和歌山県白浜町が派遣を申し込みました。");
        return API + "/dispatch-requests/" + id;
    }

    private static String text(ZonedDateTime moment) {
        return moment.toOffsetDateTime().toString();
    }
}
