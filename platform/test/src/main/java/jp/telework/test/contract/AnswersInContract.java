package jp.telework.test.contract;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.telework.test.RunningService;

/**
 * Holds every answer that a test receives against the contract that the service serves, and every body that is accepted. It
 * notes what is wrong, since tests call from many threads; {@link HoldAnswers} fails the test at its end.
 */
public final class AnswersInContract {

    private static final AtomicReference<OfService> LAST = new AtomicReference<>();

    private final ContractCheck contract;
    private final Offences offences = new Offences();

    private record OfService(URI address, AnswersInContract answers) {}

    private AnswersInContract(ContractCheck contract) {
        this.contract = contract;
    }

    /** Of the service that runs in this JVM. Only one runs at a time, so that only the last contract is kept. */
    public static AnswersInContract ofService() {
        URI address = RunningService.management();
        OfService known = LAST.get();
        if (known == null || !known.address().equals(address)) {
            known = new OfService(address, new AnswersInContract(new ContractCheck(RunningService.openApi())));
            LAST.set(known);
        }
        return known.answers();
    }

    /** Holds what the JDK's client sent and received. */
    public static void hold(HttpRequest request, HttpResponse<?> answer) {
        hold(Exchange.of(request, answer));
    }

    /** The same for a client that writes its own bytes. */
    public static void hold(Exchange exchange) {
        if (HoldAnswers.holds()) {
            ofService().note(exchange);
        }
    }

    private void note(Exchange exchange) {
        offences.judge(contract, exchange);
    }

    /** What has been noted since the last call. */
    List<String> takeOffences() {
        return offences.take();
    }
}
