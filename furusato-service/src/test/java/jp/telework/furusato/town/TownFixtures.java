package jp.telework.furusato.town;

import static jp.telework.test.rest.Rest.given;

import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.MeasureKind;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.selection.usecase.SelectedTowns;
import jp.telework.furusato.town.api.Examples;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.Yen;
import jp.telework.test.Identity;
import jp.telework.test.TestClock;
import jp.telework.test.TestDatabase;
import jp.telework.test.authorisation.Call;
import jp.telework.test.rest.Request;
import jp.telework.test.rest.Response;

/** Opens towns of 白浜町 as the publication of a round's results does, and leads them on. */
public final class TownFixtures {

    public static final String TOWNS = "/api/furusato/v1/towns";
    /** The day of the publication: a Monday. */
    public static final Instant OPENED = Instant.parse("2026-06-01T01:00:00Z");

    private static final Instant AFTER_THE_FIRST_YEAR = Instant.parse("2027-04-10T01:00:00Z");

    private TownFixtures() {}

    public static Request as(Identity who) {
        return given().header("Authorization", who.bearer()).contentType("application/json");
    }

    /** A town that was opened on {@link #OPENED}; answers its id. */
    public static String town() {
        return town(UUID.randomUUID());
    }

    public static String town(UUID round) {
        return town(round, List.of());
    }

    private static String town(UUID round, List<ApprovalLevel> levels) {
        UUID proposal = UUID.randomUUID();
        SelectedTowns.Town selected = new SelectedTowns.Town(
                proposal,
                "R08-MT-000001",
                new CorporateNumber(Identity.SHIRAHAMA.organisation()),
                "和歌山県白浜町",
                ApplicantKind.MUNICIPALITY,
                new LocalGovernmentCode("304018"),
                "和歌山県白浜町",
                Region.KINKI,
                "白浜町まちごとテレワーク",
                "観光が中心の町である。",
                List.of("若者の転出"),
                List.of(new SelectedTowns.ProposedMeasure(MeasureKind.COUNCIL, "地域推進協議会を置く。")));
        Arc.container()
                .instance(Publication.class)
                .get()
                .of(new SelectedTowns.Round(round, "令和8年度まちごとテレワーク", new FiscalYear(2026), levels), selected, OPENED);
        return TestDatabase.get().asAdministrator(statement -> {
            try (var row = statement.executeQuery("SELECT id FROM town WHERE proposal_id = '" + proposal + "'")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    public static String etag(String id) {
        return as(Identity.OFFICER)
                .get(TOWNS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static Response put(Identity who, String id, String path, String body) {
        return as(who).header("If-Match", etag(id)).body(body).put(TOWNS + "/" + id + path);
    }

    public static Response post(Identity who, String id, String path, String body) {
        Request request = as(who).header("If-Match", etag(id));
        return (body.isEmpty() ? request : request.body(body)).post(TOWNS + "/" + id + path);
    }

    /** How far a town is led. */
    public enum Stage {
        SELECTED,
        SURVEYING,
        MEASURES_PROPOSED,
        PLAN_DRAFTED,
        PLAN_REVIEWED,
        PLAN_RESOLVED,
        PLAN_ADOPTED,
        FOLLOW_UP
    }

    /** A town led to a stage, on the days on which that happens; the clock stands there afterwards. */
    public static String townAt(Stage stage) {
        return townAt(stage, List.of());
    }

    /** A town whose plan waits for the record along two levels, of which the second has a deputy. */
    public static String townWithLevels() {
        return townAt(
                Stage.PLAN_RESOLVED,
                List.of(
                        new ApprovalLevel("課長", Yen.ZERO, List.of(), List.of()),
                        new ApprovalLevel("局長", Yen.ZERO, List.of("approver2"), List.of("approver3"))));
    }

    /** That town with the record drafted. */
    public static String townWithDraft() {
        String id = townWithLevels();
        post(Identity.OFFICER, id, "/plan/adoption-draft", "").then().statusCode(200);
        return id;
    }

    private static String townAt(Stage stage, List<ApprovalLevel> levels) {
        String id = town(UUID.randomUUID(), levels);
        TestClock clock = clock();
        clock.set(Instant.parse("2026-07-01T01:00:00Z"));
        if (stage.compareTo(Stage.SURVEYING) >= 0) {
            put(Identity.SHIRAHAMA, id, "/survey", Examples.SURVEY).then().statusCode(200);
        }
        if (stage.compareTo(Stage.MEASURES_PROPOSED) >= 0) {
            post(Identity.SHIRAHAMA, id, "/measures", Examples.MEASURE).then().statusCode(200);
        }
        if (stage.compareTo(Stage.PLAN_DRAFTED) >= 0) {
            put(Identity.SHIRAHAMA, id, "/plan", Examples.PLAN).then().statusCode(200);
        }
        if (stage.compareTo(Stage.PLAN_REVIEWED) >= 0) {
            post(Identity.OFFICER, id, "/plan/review", Examples.REVIEW).then().statusCode(200);
        }
        if (stage.compareTo(Stage.PLAN_RESOLVED) >= 0) {
            post(Identity.SHIRAHAMA, id, "/plan/resolution", Examples.RESOLUTION)
                    .then()
                    .statusCode(200);
        }
        if (stage.compareTo(Stage.PLAN_ADOPTED) >= 0) {
            post(Identity.APPROVER, id, "/plan/adoption", "").then().statusCode(200);
        }
        if (stage.compareTo(Stage.FOLLOW_UP) >= 0) {
            clock.set(AFTER_THE_FIRST_YEAR);
            post(Identity.SHIRAHAMA, id, "/progress-reports", Examples.PROGRESS)
                    .then()
                    .statusCode(200);
        }
        return id;
    }

    /** A report after the end of the first fiscal year; the clock stands there afterwards. */
    public static Call reporting() {
        String id = townAt(Stage.PLAN_ADOPTED);
        clock().set(AFTER_THE_FIRST_YEAR);
        return Call.plain().path("id", id).header("If-Match", etag(id)).json(Examples.PROGRESS);
    }

    private static TestClock clock() {
        return Arc.container().instance(TestClock.class).get();
    }

    /** Attaches a small PDF to a measure. */
    public static Response attach(Identity who, String id, int measure, String name) {
        return attach(who, id, "/measures/" + measure + "/documents", name);
    }

    /** Attaches a small PDF below a town. */
    public static Response attach(Identity who, String id, String path, String name) {
        return given().header("Authorization", who.bearer())
                .header("If-Match", etag(id))
                .multiPart("file", name, PDF.getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/pdf")
                .post(TOWNS + "/" + id + path);
    }

    public static final String PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
}
