package jp.telework.endtoend;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.telework.test.contract.ContractCheck;
import jp.telework.test.contract.Exchange;
import jp.telework.test.contract.Offences;

/** Holds every exchange with the suite's API against the contract that the gateway serves. */
final class MergedContract {

    private static final List<String> SERVICES = List.of("subsidy", "furusato", "seminar", "promotion");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Offences OFFENCES = new Offences();
    private static volatile ContractCheck known;

    private MergedContract() {}

    /** Reads the contract once, as soon as the gateway knows all services. */
    static void learnFrom(URI gateway) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer answer = new Client(gateway).get("/openapi?format=json");
        while (!isComplete(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("no complete contract: " + answer);
            }
            pause();
            answer = new Client(gateway).get("/openapi?format=json");
        }
        known = new ContractCheck(answer.text());
    }

    private static boolean isComplete(Answer answer) {
        return answer.status() == 200
                && SERVICES.stream().allMatch(service -> answer.text().contains("\"/api/" + service + "/v1/events\""));
    }

    /** Notes what the contract does not allow. Storms call from many threads, so the test fails at its end. */
    static void hold(HttpRequest request, HttpResponse<byte[]> answer) {
        ContractCheck contract = known;
        if (contract == null) {
            return;
        }
        OFFENCES.judge(contract, Exchange.of(request, answer));
    }

    /** What has been noted since the last call. */
    static List<String> takeOffences() {
        return OFFENCES.take();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
