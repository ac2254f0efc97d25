package jp.telework.samples.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.client.api.SubsidyDocumentsApi;
import jp.telework.client.api.SubsidyDocumentsApi.APIAttachDocumentRequest;
import jp.telework.client.api.SubsidyDocumentsApi.APIListDocumentsRequest;
import jp.telework.client.model.Document;
import jp.telework.client.model.PageDocumentView;
import jp.telework.client.model.SubsidyDocumentKind;
import jp.telework.samples.Retries;
import org.jspecify.annotations.Nullable;

/** The documents of an application on the server. */
final class Documents {

    private final SubsidyDocumentsApi api;
    private final Retries retries;

    Documents(ApiClient client, Retries retries) {
        this.api = new SubsidyDocumentsApi(client);
        this.retries = retries;
    }

    static SubsidyDocumentKind kind(Path file) {
        return SubsidyDocumentKind.fromValue(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
    }

    /** All of them, page after page. */
    List<Document> list(UUID application) throws ApiException {
        List<Document> documents = new ArrayList<>();
        String cursor = null;
        do {
            PageDocumentView page = page(application, cursor);
            documents.addAll(page.getItems());
            cursor = page.getNext();
        } while (cursor != null);
        return documents;
    }

    /** Attaches the files that the server does not have yet. */
    void attachMissing(UUID application, List<Path> files, UUID key) throws ApiException, IOException {
        Set<String> present =
                list(application).stream().map(Document::getSha256).collect(Collectors.toSet());
        for (Path file : files) {
            String sha256 = Sha256.of(Files.readAllBytes(file));
            if (!present.contains(sha256)) {
                attach(application, file, key + "-document-" + sha256);
            }
        }
    }

    private void attach(UUID application, Path file, String idempotencyKey) throws ApiException {
        retries.send(() -> api.attachDocument(APIAttachDocumentRequest.newBuilder()
                .id(application)
                .idempotencyKey(idempotencyKey)
                .kind(kind(file))
                ._file(file.toFile())
                .build()));
    }

    private PageDocumentView page(UUID application, @Nullable String cursor) throws ApiException {
        return retries.send(() -> api.listDocuments(APIListDocumentsRequest.newBuilder()
                .id(application)
                .cursor(cursor)
                .limit(100)
                .build()));
    }
}
