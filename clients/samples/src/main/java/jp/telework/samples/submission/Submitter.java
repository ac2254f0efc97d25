package jp.telework.samples.submission;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.client.ApiResponse;
import jp.telework.client.api.SubsidyApplicationsApi;
import jp.telework.client.api.SubsidyApplicationsApi.APIChangeApplicationRequest;
import jp.telework.client.api.SubsidyApplicationsApi.APICreateApplicationRequest;
import jp.telework.client.api.SubsidyApplicationsApi.APIGetApplicationRequest;
import jp.telework.client.api.SubsidyApplicationsApi.APISubmitApplicationRequest;
import jp.telework.client.api.SubsidyReceiptsApi;
import jp.telework.client.api.SubsidyReceiptsApi.APIGetReceiptRequest;
import jp.telework.client.model.Application;
import jp.telework.client.model.ApplicationRequest;
import jp.telework.client.model.ApplicationStatus;
import jp.telework.client.model.SubsidyReceipt;
import jp.telework.samples.Retries;
import jp.telework.samples.submission.ApplicationFolder.Progress;

/**
 * Brings one application from the disk to its receipt. It may be killed at any step and run again: it first asks the server
 * how far the application is, and repeats a call under the key of the first attempt.
 */
final class Submitter {

    /** The server remembers a key for 24 hours. */
    private static final Duration KEY_IS_KNOWN = Duration.ofHours(23);

    private final SubsidyApplicationsApi applications;
    private final SubsidyReceiptsApi receipts;
    private final Documents documents;
    private final Retries retries;
    private final Clock clock;

    Submitter(ApiClient client, Retries retries, Clock clock) {
        this.applications = new SubsidyApplicationsApi(client);
        this.receipts = new SubsidyReceiptsApi(client);
        this.documents = new Documents(client, retries);
        this.retries = retries;
        this.clock = clock;
    }

    /**
     * Submits what is not submitted yet, and keeps the verified receipt.
     *
     * @throws ApiException the refusal; nothing was submitted
     */
    SubsidyReceipt submit(ApplicationFolder folder) throws ApiException, IOException {
        Progress progress = folder.progress(clock.instant());
        UUID id = progress.applicationId() == null ? create(folder, progress) : progress.applicationId();
        if (isOpen(read(id))) {
            change(folder, id);
            documents.attachMissing(id, folder.documents(), progress.key());
            submit(id, progress.key());
        }
        SubsidyReceipt receipt = retries.send(() ->
                receipts.getReceipt(APIGetReceiptRequest.newBuilder().id(id).build()));
        ReceiptCheck.verify(folder, documents.list(id), receipt);
        folder.keep(receipt);
        return receipt;
    }

    private UUID create(ApplicationFolder folder, Progress progress) throws ApiException, IOException {
        if (progress.startedAt().plus(KEY_IS_KNOWN).isBefore(clock.instant())) {
            throw new IllegalStateException("A creation of an earlier day has no answer. Look for a draft of "
                    + folder.name() + "; write its id to progress.json, or delete progress.json if there is none");
        }
        byte[] content = folder.created();
        APICreateApplicationRequest creation = APICreateApplicationRequest.newBuilder()
                .applicationRequest(ApplicationFolder.request(content))
                .idempotencyKey(progress.key() + "-create")
                .build();
        try {
            Application created = retries.send(() -> applications.createApplication(creation));
            UUID id = requireNonNull(created.getId());
            folder.keep(progress.created(id, Sha256.of(content)));
            return id;
        } catch (ApiException refusal) {
            if (refusal.getCode() == 400 || refusal.getCode() == 422) {
                // Nothing was created. The corrected file will be another request.
                folder.startAgain();
            }
            throw refusal;
        }
    }

    /** Sends the content again if the file has changed since; the ETag is read anew at each attempt. */
    private void change(ApplicationFolder folder, UUID id) throws ApiException, IOException {
        Progress progress = folder.progress(clock.instant());
        byte[] content = folder.content();
        String sha256 = Sha256.of(content);
        if (!sha256.equals(progress.sentSha256())) {
            ApplicationRequest request = ApplicationFolder.request(content);
            retries.send(() -> applications.changeApplication(APIChangeApplicationRequest.newBuilder()
                    .id(id)
                    .applicationRequest(request)
                    .ifMatch(etag(readOnce(id)))
                    .build()));
            folder.keep(progress.created(id, sha256));
        }
    }

    /**
     * Asks first whether the rules are met, then submits. The key belongs to the version that is submitted: the same version
     * is never submitted twice, and a corrected one is a new request.
     */
    private void submit(UUID id, UUID key) throws ApiException {
        String etag = etag(read(id));
        APISubmitApplicationRequest.Builder request =
                APISubmitApplicationRequest.newBuilder().id(id).ifMatch(etag);
        retries.send(() -> applications.submitApplication(request.dryRun(true).build()));
        APISubmitApplicationRequest submission = request.dryRun(null)
                .idempotencyKey(key + "-submission-" + etag.replaceAll("[^A-Za-z0-9~]", ""))
                .build();
        retries.send(() -> applications.submitApplication(submission));
    }

    private ApiResponse<Application> read(UUID id) throws ApiException {
        return retries.send(() -> readOnce(id));
    }

    private ApiResponse<Application> readOnce(UUID id) throws ApiException {
        return applications.getApplicationWithHttpInfo(
                APIGetApplicationRequest.newBuilder().id(id).build());
    }

    private static boolean isOpen(ApiResponse<Application> application) {
        ApplicationStatus status = application.getData().getStatus();
        return status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED;
    }

    private static String etag(ApiResponse<Application> answer) {
        return requireNonNull(answer.getHeaders().get("etag")).get(0);
    }
}
