package jp.telework.samples.importer;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.client.api.SubsidyApplicationsApi;
import jp.telework.client.api.SubsidyApplicationsApi.APIGetApplicationRequest;
import jp.telework.client.api.SubsidyCallsApi;
import jp.telework.client.api.SubsidyCallsApi.APIGetCallRequest;
import jp.telework.client.api.SubsidyGrantsApi;
import jp.telework.client.api.SubsidyGrantsApi.APIGetGrantRequest;
import jp.telework.client.model.CloudEvent;
import jp.telework.samples.Retries;
import org.jspecify.annotations.Nullable;

/** Reads the case that an event names. */
final class Cases {

    private final SubsidyCallsApi calls;
    private final SubsidyApplicationsApi applications;
    private final SubsidyGrantsApi grants;
    private final Retries retries;

    Cases(ApiClient client, Retries retries) {
        this.calls = new SubsidyCallsApi(client);
        this.applications = new SubsidyApplicationsApi(client);
        this.grants = new SubsidyGrantsApi(client);
        this.retries = retries;
    }

    /**
     * The case as it is now, which may be newer than the event. Null when it is of a kind that is not imported, or not (or no
     * longer) visible, such as a draft.
     */
    @Nullable
    Object of(CloudEvent event) throws ApiException {
        String subject = requireNonNull(event.getSubject());
        int slash = subject.indexOf('/');
        try {
            return read(subject.substring(0, slash), subject.substring(slash + 1));
        } catch (ApiException failure) {
            if (failure.getCode() == 404) {
                return null;
            }
            throw failure;
        }
    }

    private @Nullable Object read(String kind, String id) throws ApiException {
        return switch (kind) {
            case "call" ->
                retries.send(() -> calls.getCall(
                        APIGetCallRequest.newBuilder().id(UUID.fromString(id)).build()));
            case "application" ->
                retries.send(() -> applications.getApplication(APIGetApplicationRequest.newBuilder()
                        .id(UUID.fromString(id))
                        .build()));
            case "grant" ->
                retries.send(() -> grants.getGrant(
                        APIGetGrantRequest.newBuilder().id(UUID.fromString(id)).build()));
            default -> null;
        };
    }
}
