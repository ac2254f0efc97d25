package jp.telework.samples.importer;

import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.client.api.SubsidyExchangeApi;
import jp.telework.client.api.SubsidyExchangeApi.APISubsidyAcknowledgeRequest;
import jp.telework.client.model.AcknowledgementOutcome;
import jp.telework.client.model.AcknowledgementRequest;
import jp.telework.client.model.CloudEvent;
import jp.telework.client.model.Problem;
import jp.telework.samples.Api;
import jp.telework.samples.Retries;

/** Tells the suite which events were imported, so that officers see it at the case. */
final class Acknowledgements {

    /** Acknowledgements are events too; the API refuses to acknowledge those. */
    private static final String OF_ACKNOWLEDGEMENTS = "jp.telework.subsidy.acknowledgement.";

    private final SubsidyExchangeApi exchange;
    private final Retries retries;
    private final String system;

    /**
     * @param system the name under which the importer is known at the cases
     */
    Acknowledgements(ApiClient client, Retries retries, String system) {
        this.exchange = new SubsidyExchangeApi(client);
        this.retries = retries;
        this.system = system;
    }

    /** May be called again for the same event. */
    void imported(CloudEvent event) throws ApiException {
        if (String.valueOf(event.getType()).startsWith(OF_ACKNOWLEDGEMENTS)) {
            return;
        }
        AcknowledgementRequest imported = new AcknowledgementRequest()
                .eventId(event.getId())
                .system(system)
                .outcome(AcknowledgementOutcome.IMPORTED);
        try {
            retries.send(() -> exchange.subsidyAcknowledge(APISubsidyAcknowledgeRequest.newBuilder()
                    .acknowledgementRequest(imported)
                    .idempotencyKey(system + "-" + event.getId())
                    .build()));
        } catch (ApiException refusal) {
            if (!saidBefore(refusal)) {
                throw refusal;
            }
        }
    }

    private static boolean saidBefore(ApiException refusal) {
        return Api.problem(refusal)
                .map(Problem::getCode)
                .filter("ALREADY_ACKNOWLEDGED"::equals)
                .isPresent();
    }
}
