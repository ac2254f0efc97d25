package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static jp.telework.test.rest.Rest.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.RunningService;
import jp.telework.test.ServiceDatabase;
import jp.telework.test.TestDatabase;
import jp.telework.test.http.RawHttp;
import jp.telework.test.rest.Request;
import org.junit.jupiter.api.Test;

/** Documents that travel in several pieces, and the names that clients send. */
@QuarkusTest
@ServiceDatabase("subsidy")
class DocumentTransferTest {

    private static final int PIECE = 128 * 1024;

    @Test
    void givesADocumentOfSeveralPiecesBackAsItWas() {
        String id = Fixtures.draft(Fixtures.openCall());
        for (int size : new int[] {PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE / 2}) {
            byte[] document = document(size);
            String address = Fixtures.attach(id, "OTHER", "large.pdf", document, "application/pdf")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            byte[] back = applicant()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Length", Integer.toString(size))
                    .extract()
                    .asByteArray();
            assertThat(Arrays.equals(back, document)).as("%d bytes", size).isTrue();
        }
    }

    /** One statement for the first piece, with the size; one more for each further piece. */
    @Test
    void readsEachPieceWithOneStatement() {
        String id = Fixtures.draft(Fixtures.openCall());
        Fixtures.attach(id, "OTHER", "small.pdf", document(1_000), "application/pdf");
        Fixtures.attach(id, "OTHER", "large.pdf", document(4 * PIECE), "application/pdf");
        long small = cost(id, 1);
        assertThat(cost(id, 2)).isEqualTo(small + 3);
    }

    /** The lower of two counts: the service's own timers may send a statement in between. */
    private static long cost(String id, int number) {
        return Math.min(statementsOf(id, number), statementsOf(id, number));
    }

    private static long statementsOf(String id, int number) {
        TestDatabase.get().startCounting();
        applicant()
                .get(API + "/applications/" + id + "/documents/" + number)
                .then()
                .statusCode(200);
        return TestDatabase.get().statements();
    }

    @Test
    void answersHeadAndSparesWhoHasItTheDocument() {
        String id = Fixtures.draft(Fixtures.openCall());
        byte[] document = document(3 * PIECE);
        Fixtures.attach(id, "OTHER", "large.pdf", document, "application/pdf");
        String address = API + "/applications/" + id + "/documents/1";
        String tag = applicant()
                .head(address)
                .then()
                .statusCode(200)
                .header("Content-Length", Integer.toString(document.length))
                .extract()
                .header("ETag");
        applicant()
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    /** A connection goes on after a form that was refused before its end: the rest is read and thrown away. */
    @Test
    void readsTheNextRequestAfterARefusedForm() {
        String id = Fixtures.draft(Fixtures.openCall());
        URI service = RunningService.outside();
        String authorization = "\r\nHost: localhost\r\nAuthorization: " + Identity.SHIRAHAMA.bearer();
        byte[] form = ("--edge\r\nContent-Disposition: form-data; name=unknown\r\n\r\n" + "x".repeat(5_000_000)
                        + "\r\n--edge--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        String address = API + "/applications/" + id + "/documents";
        String post = "POST " + address + " HTTP/1.1" + authorization
                + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: " + form.length + "\r\n\r\n";
        String get = "GET " + address + " HTTP/1.1" + authorization + "\r\nConnection: close\r\n\r\n";
        RawHttp.Response answers = RawHttp.exchange(
                service, post.getBytes(StandardCharsets.US_ASCII), form, get.getBytes(StandardCharsets.US_ASCII));
        assertThat(answers.status()).isEqualTo(400);
        assertThat(answers.body()).contains("UNKNOWN_FIELD").contains("HTTP/1.1 200 OK");
    }

    /** A stored file is declared as octets; a caller who asks for its real type gets it too. */
    @Test
    void answersToTheTypeOfTheFile() {
        String id = Fixtures.draft(Fixtures.openCall());
        Fixtures.attach(id, "OTHER", "plan.pdf", Fixtures.pdf("x"), "application/pdf")
                .then()
                .statusCode(201);
        for (String accept : List.of("application/pdf", "application/octet-stream", "*/*")) {
            applicant()
                    .header("Accept", accept)
                    .get(API + "/applications/" + id + "/documents/1")
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf");
        }
    }

    /** .NET sends the name twice; the encoded word is never stored. */
    @Test
    void takesTheNameThatIsEncodedProperly() {
        String id = Fixtures.draft(Fixtures.openCall());
        String form = "--edge\r\nContent-Disposition: form-data; name=kind\r\n\r\nOTHER\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=file; filename=\"=?utf-8?B?6KiI55S7LnBkZg==?=\";"
                + " filename*=utf-8''%E8%A8%88%E7%94%BB.pdf\r\n\r\n"
                + new String(Fixtures.pdf("x"), StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
        applicant()
                .contentType("multipart/form-data; boundary=\"edge\"")
                .body(form.getBytes(StandardCharsets.UTF_8))
                .post(API + "/applications/" + id + "/documents")
                .then()
                .statusCode(201)
                .body("name", equalTo("計画.pdf"));
    }

    private static Request applicant() {
        return given().header("Authorization", Identity.SHIRAHAMA.bearer());
    }

    private static byte[] document(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] pdf = Fixtures.pdf("x");
        System.arraycopy(pdf, 0, bytes, 0, Math.min(pdf.length, size));
        return bytes;
    }
}
