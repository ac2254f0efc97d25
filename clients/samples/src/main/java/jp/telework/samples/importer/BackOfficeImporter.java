package jp.telework.samples.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import jp.telework.client.ApiClient;
import jp.telework.client.ApiException;
import jp.telework.client.api.SubsidyEventsApi;
import jp.telework.client.api.SubsidyEventsApi.APISubsidyReadEventsRequest;
import jp.telework.client.model.CloudEvent;
import jp.telework.samples.Api;
import jp.telework.samples.Retries;
import jp.telework.samples.Settings;
import jp.telework.samples.importer.Imports.Imported;
import org.jspecify.annotations.Nullable;

/**
 * Follows the event feed and imports each event once, in order, with the case that it names. It may be stopped at any time;
 * the next run goes on after the last event on disk.
 */
public final class BackOfficeImporter {

    private static final String SYSTEM = "BACK-OFFICE-SAMPLE";
    private static final int PAGE = 100;
    private static final int WAIT_SECONDS = 20;

    private final SubsidyEventsApi feed;
    private final Cases cases;
    private final Acknowledgements acknowledgements;
    private final Imports imports;
    private final Retries retries;
    private final @Nullable String start;

    /**
     * @param start the event after which the very first run begins, null for the beginning of the feed
     */
    BackOfficeImporter(ApiClient client, Imports imports, Retries retries, @Nullable String start) {
        this.feed = new SubsidyEventsApi(client);
        this.cases = new Cases(client, retries);
        this.acknowledgements = new Acknowledgements(client, retries, SYSTEM);
        this.imports = imports;
        this.retries = retries;
        this.start = start;
    }

    /**
     * Runs until it is stopped, or until there are no more events with {@code --until-idle}.
     *
     * @param arguments the folder to import into; optionally {@code --until-idle} and {@code --after=<event id>}
     */
    public static void main(String[] arguments) throws ApiException, IOException {
        List<String> options = List.of(arguments).subList(1, arguments.length);
        String start = options.stream()
                .filter(option -> option.startsWith("--after="))
                .map(option -> option.substring("--after=".length()))
                .findFirst()
                .orElse(null);
        BackOfficeImporter importer = new BackOfficeImporter(
                Api.connect(Settings.fromEnvironment()), Imports.in(Path.of(arguments[0])), new Retries(), start);
        importer.follow(options.contains("--until-idle"));
    }

    void follow(boolean untilIdle) throws ApiException, IOException {
        // The last run may have ended between the import and its acknowledgement.
        if (imports.lastEvent().isPresent()) {
            acknowledgements.imported(imports.lastEvent().get());
        }
        int imported;
        do {
            imported = importNext(untilIdle ? 1 : WAIT_SECONDS);
        } while (imported > 0 || !untilIdle);
    }

    private int importNext(int waitSeconds) throws ApiException, IOException {
        String after =
                imports.lastEvent().map(CloudEvent::getId).map(UUID::toString).orElse(start);
        List<CloudEvent> events = retries.send(() -> feed.subsidyReadEvents(APISubsidyReadEventsRequest.newBuilder()
                .after(after)
                .limit(PAGE)
                .timeout(waitSeconds)
                .build()));
        for (CloudEvent event : events) {
            imports.add(new Imported(event, cases.of(event)));
            acknowledgements.imported(event);
            System.out.println(event.getId() + " " + event.getType() + " " + event.getSubject());
        }
        return events.size();
    }
}
