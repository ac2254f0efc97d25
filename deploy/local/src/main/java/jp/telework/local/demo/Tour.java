package jp.telework.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import jp.telework.local.RunningStack;

/**
 * Plays a whole case through the gateway and tells it as a story with amounts: call, application, evaluation, adoption,
 * decision, advance payment, report, fixing, payment, and the return of a part with its surcharge. Every start plays a new
 * case in a call of its own.
 */
public final class Tour {

    private static final String API = "/api/subsidy/v1";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration TIME_TO_APPLY = Duration.ofSeconds(20);

    private final People people;
    private final Samples samples;
    private final Clock clock;
    private final Optional<PracticeTime> time;

    /** All people of the tour, signed in. */
    record People(
            ApiClient municipality,
            ApiClient officer,
            ApiClient approver,
            ApiClient firstReviewer,
            ApiClient secondReviewer,
            ApiClient secretariat,
            ApiClient manager,
            ApiClient anybody) {

        static People signIn(URI tokenEndpoint, URI gateway) {
            return new People(
                    ApiClient.signedInAs("shirahama", tokenEndpoint, gateway),
                    ApiClient.signedInAs("officer", tokenEndpoint, gateway),
                    ApiClient.signedInAs("approver", tokenEndpoint, gateway),
                    ApiClient.signedInAs("reviewer1", tokenEndpoint, gateway),
                    ApiClient.signedInAs("reviewer2", tokenEndpoint, gateway),
                    ApiClient.signedInAs("secretariat", tokenEndpoint, gateway),
                    ApiClient.signedInAs("manager1", tokenEndpoint, gateway),
                    ApiClient.nobody(gateway));
        }
    }

    private Tour(People people, Samples samples, Clock clock, Optional<PracticeTime> time) {
        this.people = people;
        this.samples = samples;
        this.clock = clock;
        this.time = time;
    }

    /** On a practice ground, whose time the tour moves where a case takes years. */
    public static Tour through(RunningStack stack, PracticeTime time) {
        Clock clock = time.clock();
        return new Tour(
                People.signIn(stack.tokenEndpoint(), stack.gateway()),
                new Samples(stack.folders().examples(), FiscalYearShift.toToday(clock)),
                clock,
                Optional.of(time));
    }

    /** A tour through any gateway with the local realm behind it, at the present time. */
    public static Tour through(URI gateway, URI tokenEndpoint, Path examples, Clock clock) {
        return new Tour(
                People.signIn(tokenEndpoint, gateway),
                new Samples(examples, FiscalYearShift.toToday(clock)),
                clock,
                Optional.empty());
    }

    /** Plays the case and tells it line by line; ends with its final state. */
    public JsonNode tell(Consumer<String> reader) {
        heading(reader, "公募", "call");
        String call = shortCall();
        reader.accept("  公募を公表しました。" + TIME_TO_APPLY.toSeconds() + "秒で締め切ります。");
        Instant closes = clock.instant().plus(TIME_TO_APPLY);
        heading(reader, "応募", "application");
        String application = apply(call, reader);
        heading(reader, "審査・評価", "screening and evaluation");
        waitUntil(closes.plusMillis(500));
        evaluate(application);
        tellRanking(call, reader);
        heading(reader, "採択・公表", "adoption and results");
        String grant = adopt(call, application);
        reader.accept("  採択し、結果を公表しました。交付案件 " + grant);
        TourCase tourCase = new TourCase(grant, reader);
        new GrantTour(people, tourCase, clock, time).tell();
        return tourCase.get(people.officer(), "");
    }

    /** The further chapters, each of which takes months or years: only a practice ground has them. */
    public List<JsonNode> tellMore(Consumer<String> reader) {
        Chapter chapter = new Chapter(time.orElseThrow(), reader);
        ApiClient office = people.secretariat();
        return List.of(
                new SeminarTour(chapter, samples, office, people.municipality(), people.anybody()).tell(),
                new DispatchTour(chapter, samples, office, people.municipality(), people.manager()).tell(),
                new TownTour(chapter, samples, people).tell(),
                new PromotionTour(chapter, samples, people).tell());
    }

    private static void heading(Consumer<String> reader, String japanese, String english) {
        reader.accept("");
        reader.accept("■ " + japanese + " / " + english);
    }

    /** A call that closes in a moment, so that it can be evaluated in this tour. */
    private String shortCall() {
        ObjectNode call = samples.call();
        OffsetDateTime now = clock.instant().atZone(JAPAN).toOffsetDateTime();
        call.put("title", call.path("title").asText() + "（見学）");
        call.put("opensAt", now.minusMinutes(1).toString());
        call.put("closesAt", now.plus(TIME_TO_APPLY).toString());
        call.put("evaluatorsRequired", 2);
        Answer draft = people.officer().post(API + "/calls", call);
        String id = draft.text("id");
        people.officer().command(API + "/calls/" + id + "/publication", draft.requireEntityTag());
        return id;
    }

    private String apply(String call, Consumer<String> reader) {
        Answer draft = people.municipality().post(API + "/applications", samples.application(call));
        String id = draft.text("id");
        SampleSubmission.complete(people.municipality(), id, line -> {});
        JsonNode receipt = people.municipality()
                .get(API + "/applications/" + id + "/receipt")
                .body();
        reader.accept("  " + draft.text("organisationName") + "が応募しました。受付番号 "
                + receipt.path("number").asText() + "、申請額 "
                + TourCase.yen(draft.body().path("requestedAmountYen").longValue()));
        return id;
    }

    private void waitUntil(Instant moment) {
        try {
            long millis = Duration.between(clock.instant(), moment).toMillis();
            Thread.sleep(Math.max(0, millis));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private void evaluate(String application) {
        String path = API + "/applications/" + application;
        command(people.officer(), path, "/screening", TourCase.object("{\"outcome\":\"PASSED\"}"));
        command(people.officer(), path, "/reviewers", TourCase.object("{\"reviewers\":[\"reviewer1\",\"reviewer2\"]}"));
        people.firstReviewer().put(path + "/evaluations/mine", scores(4, 5, 3, 4, 3));
        people.secondReviewer().put(path + "/evaluations/mine", scores(5, 4, 4, 3, 4));
    }

    private void command(ApiClient who, String path, String command, JsonNode body) {
        who.command(path + command, people.officer().get(path).requireEntityTag(), body);
    }

    private static ObjectNode scores(int... scores) {
        String[] criteria = {"PEOPLE_FLOW", "FEASIBILITY", "CONTINUITY", "COST", "ORIGINALITY"};
        ObjectNode body = TourCase.object();
        ArrayNode list = body.putArray("scores");
        for (int i = 0; i < scores.length; i++) {
            list.addObject().put("criterion", criteria[i]).put("score", scores[i]);
        }
        return body.put("comment", "受入企業との合意が具体的である。")
                .put("conflictOfInterest", false)
                .put("submit", true);
    }

    private void tellRanking(String call, Consumer<String> reader) {
        JsonNode ranking =
                people.officer().get(API + "/calls/" + call + "/ranking").body();
        for (JsonNode line : ranking.path("items")) {
            reader.accept("  " + line.path("rank").asText() + "位  "
                    + line.path("score").asText() + "点  " + line.path("title").asText());
        }
    }

    private String adopt(String call, String application) {
        String path = API + "/calls/" + call;
        ObjectNode adoption = TourCase.object();
        adoption.putArray("adopted").add(application);
        adoption.putArray("notAdopted");
        command(people.officer(), path, "/adoption-draft", adoption);
        command(people.approver(), path, "/approval", TourCase.object());
        people.officer()
                .command(
                        path + "/result-publication", people.officer().get(path).requireEntityTag());
        return people.municipality()
                .get(API + "/grants?callId=" + call)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}
