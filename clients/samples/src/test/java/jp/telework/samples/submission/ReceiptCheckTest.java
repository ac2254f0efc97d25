package jp.telework.samples.submission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.telework.client.model.Document;
import jp.telework.client.model.SubsidyReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptCheckTest {

    private static final String PLAN = "%PDF-1.4";
    private static final String PLAN_SHA256 = Sha256.of(PLAN.getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @BeforeEach
    void writeTheApplication() throws IOException {
        Files.writeString(folder.resolve("application.json"), """
                {"title": " 白浜町\u3000", "callId": "c-1", "summary": null, "requestedAmountYen": 24504000,
                 "site": {"postalCode": "649-2211"}, "consortium": {}}""");
        Files.createDirectory(folder.resolve("documents"));
        Files.writeString(folder.resolve("documents/PROJECT_PLAN.pdf"), PLAN);
    }

    @Test
    void findsTheHashOfTheFilesOnDisk() {
        assertThatCode(() -> verify("""
                {"callId":"c-1","consortium":{"members":[]},"documents":[{"kind":"PROJECT_PLAN","name":"PROJECT_PLAN.pdf",\
                "number":3,"sha256":"%s","size":8}],"expenses":[],"requestedAmountYen":24504000,\
                "site":{"postalCode":"6492211"},"teleworkTypes":[],"title":"白浜町"}""".formatted(PLAN_SHA256))).doesNotThrowAnyException();
    }

    @Test
    void refusesAReceiptForSomethingElse() {
        assertThatThrownBy(() -> verify("{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("R08-FT-000001");
    }

    @Test
    void refusesADocumentThatIsNotOnDisk() throws IOException {
        Files.writeString(folder.resolve("documents/PROJECT_PLAN.pdf"), "other");
        assertThatThrownBy(() -> verify("{}")).hasMessageContaining("plan.pdf");
    }

    private void verify(String certified) throws IOException {
        SubsidyReceipt receipt = new SubsidyReceipt()
                .number("R08-FT-000001")
                .contentSha256(Sha256.of(certified.getBytes(StandardCharsets.UTF_8)));
        Document attached = new Document().number(3).name("plan.pdf").size(8L).sha256(PLAN_SHA256);
        ReceiptCheck.verify(new ApplicationFolder(folder), List.of(attached), receipt);
    }
}
