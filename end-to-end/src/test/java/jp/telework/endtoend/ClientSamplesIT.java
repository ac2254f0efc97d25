package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.telework.samples.importer.BackOfficeImporter;
import jp.telework.samples.importer.Imports;
import jp.telework.samples.importer.Imports.Imported;
import jp.telework.samples.submission.NightlySubmission;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The samples of clients/ against the running suite. They are killed at bad moments and run again. */
@ExtendWith(RealStack.class)
@Order(2)
class ClientSamplesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "/[0-9a-f-]{36}";

    private final Suite suite;

    @TempDir
    Path folder;

    ClientSamplesIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void anApplicationIsSubmittedOnceHoweverOftenTheSystemDies() throws IOException, InterruptedException {
        String call = Case.openCall(suite, body -> {});
        ObjectNode proposal = Case.proposal(suite, call);
        Path application = onDisk(proposal);
        Sample nightly = new Sample(suite, NightlySubmission.class, "shirahama-system");

        nightly.diesAtAnswer(1, "POST", Case.API + "/applications", folder.toString());
        // The clerk corrects the file before the next run.
        onDisk(proposal.put("title", "白浜町ふるさとテレワーク推進事業"));
        nightly.diesAtAnswer(2, "POST", Case.API + "/applications" + ID + "/documents", folder.toString());
        nightly.diesAtAnswer(1, "POST", Case.API + "/applications" + ID + "/submission", folder.toString());
        assertThat(application.resolve("receipt.json")).doesNotExist();
        assertThat(suite.books().submittedApplications(call)).isEqualTo(1);
        nightly.runs(folder.toString());

        String receipt = JSON.readTree(application.resolve("receipt.json").toFile())
                .path("number")
                .asText();
        assertThat(suite.books().receipts(call)).containsValue(receipt).hasSize(1);
        assertThat(suite.books().applications(call)).isEqualTo(1);
        assertThat(suite.books().submissions(call)).isEqualTo(1);
        assertThat(suite.books().submittedEvents(call)).isEqualTo(1);
    }

    @Test
    void anImporterReadsEveryEventOnceAndInOrderHoweverOftenItDies() throws IOException, InterruptedException {
        Feed feed = new Feed(suite.asSystem("ministry-backoffice"));
        String start = feed.idsAfter("").stream().reduce("", (older, newer) -> newer);
        String call = Case.openCall(suite, body -> {});
        for (int i = 0; i < 2; i++) {
            Case.completeDraft(suite.as("shirahama"), Case.proposal(suite, call), Case.DOCUMENTS)
                    .submit()
                    .expect(200);
        }
        Sample importer = new Sample(suite, BackOfficeImporter.class, "ministry-backoffice");
        String[] arguments = {folder.toString(), "--until-idle", "--after=" + start};

        importer.diesAtAnswer(1, "GET", Case.API + "/calls" + ID, arguments);
        importer.diesAtAnswer(3, "GET", Case.API + "/applications" + ID, arguments);
        importer.diesAtAnswer(2, "POST", Case.API + "/acknowledgements", arguments);
        int half = Imports.in(folder).all().size();
        importer.runs(arguments);

        List<Imported> imported = Imports.in(folder).all();
        assertThat(half).isBetween(1, imported.size() - 1);
        assertThat(imported)
                .extracting(one -> one.event().getId().toString())
                .containsExactlyElementsOf(feed.idsAfter(start));
        assertThat(acknowledged())
                .containsExactlyInAnyOrderElementsOf(imported.stream()
                        .map(Imported::event)
                        .filter(event -> !event.getType().contains(".acknowledgement."))
                        .map(event -> event.getId().toString())
                        .toList());
        assertThat(imported)
                .filteredOn(one -> one.event().getType().equals(Feed.SUBMITTED))
                .hasSize(2)
                .allSatisfy(one -> assertThat(JSON.<JsonNode>valueToTree(one.content())
                                .path("receiptNumber")
                                .asText())
                        .isNotEmpty());
    }

    /** The events that the suite knows to be imported. */
    private List<String> acknowledged() {
        return suite.asSystem("ministry-backoffice")
                .get(Case.API + "/acknowledgements?limit=100&system=BACK-OFFICE-SAMPLE")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("eventId");
    }

    /** As the municipality's other systems leave it for the night. */
    private Path onDisk(ObjectNode proposal) throws IOException {
        Path application = Files.createDirectories(folder.resolve("shirahama"));
        Files.writeString(application.resolve("application.json"), proposal.toString());
        Path documents = Files.createDirectories(application.resolve("documents"));
        for (String kind : Case.DOCUMENTS) {
            Files.write(documents.resolve(kind + ".pdf"), Upload.pdf(kind).content());
        }
        return application;
    }
}
